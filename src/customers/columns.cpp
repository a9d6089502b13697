#include "customers/columns.hpp"

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "base/dates.hpp"

namespace ruas {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::array kWeekdays = {"customer.monday",   "customer.tuesday", "customer.wednesday",
                                  "customer.thursday", "customer.friday",  "customer.saturday",
                                  "customer.sunday"};

double whole(std::uint32_t count) {
  return static_cast<double>(count);
}

class Columns {
 public:
  Columns(const Transactions& transactions, const Measures& measures, std::span<const std::uint32_t> kept,
          std::int32_t analysis_day)
      : from_(transactions), measures_(measures), kept_(kept), analysis_day_(analysis_day) {}

  void add_identifier() {
    const Column& source = from_.table.column(from_.plan.customer);
    auto values = std::visit([&](const auto& column) { return identifiers(column); }, source.values);
    columns_.push_back(
        {"customer", Message("customer.identifier").with("column", source.name), std::move(values)});
  }

  void add_core() {
    const bool money = from_.plan.has_money();
    add_numbers("recency", "customer.recency",
                [&](std::uint32_t c) { return days_since(measures_.last_day[c]); });
    add_numbers("frequency", "customer.frequency",
                [&](std::uint32_t c) { return whole(measures_.orders[c]); });
    add_numbers("monetary", "customer.monetary",
                [&](std::uint32_t c) { return money ? measures_.net[c] : kUnknown; });
    add_numbers("tenure", "customer.tenure",
                [&](std::uint32_t c) { return days_since(measures_.first_day[c]); });
    add_dates("first_order", "customer.first_order", measures_.first_day);
    add_dates("last_order", "customer.last_order", measures_.last_day);
  }

  void add_behaviour(const BehaviourSources& sources) {
    const BehaviourValues& values = measures_.behaviour;
    add_baskets();
    add_numbers("median_gap", "customer.median_gap", values.median_gap);
    add_numbers("gap_variation", "customer.gap_variation", values.gap_variation);
    if (!values.trend.empty()) add_numbers("trend", "customer.trend", values.trend);
    add_refund_rate();
    const TransactionPlan& plan = from_.plan;
    if (sources.category) {
      const Column& column = from_.table.column(*plan.category);
      add_shares(sources);
      add_codes("favourite_category", "customer.favourite_category", column, *sources.category,
                values.favourite_category);
      add_codes("first_category", "customer.first_category", column, *sources.category,
                values.first_category);
      add_codes("last_category", "customer.last_category", column, *sources.category, values.last_category);
    }
    if (sources.channel)
      add_codes("channel", "customer.channel", from_.table.column(*plan.channel), *sources.channel,
                values.channel);
    if (sources.city)
      add_codes("city", "customer.city", from_.table.column(*plan.city), *sources.city, values.city);
    add_weekday();
    if (!values.hour.empty()) add_hour();
  }

  std::vector<CustomerColumn> take() { return std::move(columns_); }

 private:
  decltype(Column::values) identifiers(const NumberColumn& column) const {
    NumberColumn values;
    for (const std::uint32_t code : kept_)
      values.values.push_back(column.values[from_.customers.first_rows[code]]);
    return values;
  }
  decltype(Column::values) identifiers(const DateColumn& column) const {
    DateColumn values{{}, column.has_time};
    for (const std::uint32_t code : kept_)
      values.seconds.push_back(column.seconds[from_.customers.first_rows[code]]);
    return values;
  }
  decltype(Column::values) identifiers(const CategoryColumn& column) const {
    CategoryColumn values;
    for (const std::uint32_t code : kept_) {
      values.codes.push_back(static_cast<std::uint32_t>(values.labels.size()));
      values.labels.push_back(column.labels[code]);
    }
    return values;
  }
  decltype(Column::values) identifiers(const TextColumn& column) const {
    TextColumn values;
    for (const std::uint32_t code : kept_) values.push_back(column[from_.customers.first_rows[code]]);
    return values;
  }

  double days_since(std::int32_t day) const {
    return day == kNoDay ? kUnknown : static_cast<double>(analysis_day_ - day);
  }

  /// `value` gives the number of a customer code.
  template <class Value>
  void add_numbers(std::string_view id, const char* name, Value value) {
    NumberColumn numbers;
    numbers.values.reserve(kept_.size());
    for (const std::uint32_t code : kept_) numbers.values.push_back(value(code));
    columns_.push_back({id, Message(name), std::move(numbers)});
  }
  void add_numbers(std::string_view id, const char* name, const std::vector<double>& of_code) {
    add_numbers(id, name, [&](std::uint32_t code) { return of_code[code]; });
  }

  void add_dates(std::string_view id, const char* name, const std::vector<std::int32_t>& of_code) {
    DateColumn dates;
    dates.seconds.reserve(kept_.size());
    for (const std::uint32_t code : kept_)
      dates.seconds.push_back(of_code[code] == kNoDay ? kMissingDate : of_code[code] * kSecondsPerDay);
    columns_.push_back({id, Message(name), std::move(dates)});
  }

  void add_baskets() {
    const auto per_order = [&](double sum, std::uint32_t code) {
      return measures_.orders[code] == 0 ? kUnknown : sum / whole(measures_.orders[code]);
    };
    if (from_.plan.has_money())
      add_numbers("average_basket", "customer.average_basket",
                  [&](std::uint32_t code) { return per_order(measures_.purchased[code], code); });
    if (from_.quantity.empty() && from_.options.orders == OrderRule::by_line) return;
    add_numbers("basket_size",
                from_.quantity.empty() ? "customer.lines_per_order" : "customer.pieces_per_order",
                [&](std::uint32_t code) { return per_order(measures_.pieces[code], code); });
  }

  /// Only in a file that knows refunds: in another, nothing says that there were none.
  void add_refund_rate() {
    bool known = false;
    for (const std::uint32_t code : kept_) known |= measures_.refunded[code] > 0;
    if (!known) return;
    add_numbers("refund_rate", "customer.refund_rate", [&](std::uint32_t code) {
      return measures_.purchased[code] > 0 ? measures_.refunded[code] / measures_.purchased[code] : kUnknown;
    });
  }

  void add_shares(const BehaviourSources& sources) {
    for (std::size_t i = 0; i < sources.shared_categories.size(); ++i) {
      add_numbers("category_share", "customer.category_share", measures_.behaviour.category_shares[i]);
      columns_.back().name.with("category", sources.shared_categories[i]);
    }
  }

  /// A category with the labels that occur, in order of first appearance among the customers. `label` names a
  /// code.
  template <class Label>
  void add_category(std::string_view id, const char* name, std::size_t codes,
                    const std::vector<std::uint32_t>& of_code, bool labels_are_keys, Label label) {
    CategoryColumn category;
    category.codes.reserve(kept_.size());
    std::vector<std::uint32_t> renumbered(codes, kMissingCode);
    for (const std::uint32_t customer : kept_) {
      const std::uint32_t code = of_code[customer];
      if (code != kMissingCode && renumbered[code] == kMissingCode) {
        renumbered[code] = static_cast<std::uint32_t>(category.labels.size());
        category.labels.push_back(label(code));
      }
      category.codes.push_back(code == kMissingCode ? kMissingCode : renumbered[code]);
    }
    columns_.push_back({id, Message(name), std::move(category), labels_are_keys});
  }
  void add_codes(std::string_view id, const char* name, const Column& column, const Codes& codes,
                 const std::vector<std::uint32_t>& of_code) {
    add_category(id, name, codes.count, of_code, false,
                 [&](std::uint32_t code) { return label_of(column, codes, code); });
  }
  void add_weekday() {
    add_category("weekday", "customer.weekday", kWeekdays.size(), measures_.behaviour.weekday, true,
                 [](std::uint32_t day) { return std::string(kWeekdays[day]); });
  }
  void add_hour() {
    add_category("hour", "customer.hour", 24, measures_.behaviour.hour, false,
                 [](std::uint32_t hour) { return (hour < 10 ? "0" : "") + std::to_string(hour) + ":00"; });
  }

  const Transactions& from_;
  const Measures& measures_;
  std::span<const std::uint32_t> kept_;
  std::int32_t analysis_day_;
  std::vector<CustomerColumn> columns_;
};

}  // namespace

std::vector<CustomerColumn> customer_columns(const Transactions& transactions, const Measures& measures,
                                             const std::optional<BehaviourSources>& behaviour,
                                             std::span<const std::uint32_t> kept, std::int32_t analysis_day) {
  Columns columns(transactions, measures, kept, analysis_day);
  columns.add_identifier();
  columns.add_core();
  if (behaviour) columns.add_behaviour(*behaviour);
  return columns.take();
}

}  // namespace ruas
