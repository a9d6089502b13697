#include "profile/file_kind.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "base/number_format.hpp"
#include "profile/distinct.hpp"

namespace ruas {
namespace {

constexpr double kRepeats = 1.05;           // rows per customer from which a file lists purchases
constexpr std::size_t kFewestOfAScale = 5;  // columns of one scale that make a matrix
constexpr std::uint64_t kWidestScale = 11;  // 0–10 is the widest scale people are asked on

std::uint64_t count_exactly(const Column& column, const ColumnProfile& profile) {
  if (profile.distinct < ColumnProfile::kDistinctLimit) return profile.distinct;
  constexpr std::uint64_t kAll = std::numeric_limits<std::uint64_t>::max();
  if (const auto* numbers = std::get_if<NumberColumn>(&column.values)) {
    // Mostly every customer stands once, which is seen sooner than counted.
    const bool once =
        profile.looks_like_identifier && all_different(numbers->values, profile.minimum, profile.maximum);
    return once ? profile.present : count_distinct(numbers->values, numbers->size());
  }
  if (const auto* text = std::get_if<TextColumn>(&column.values)) return variety_of(*text, kAll).distinct;
  return profile.distinct;
}

/// The set of answers that a column allows, as text; empty where it is no scale.
std::string scale_of(const ColumnProfile& column) {
  if (column.distinct < 2 || column.distinct > kWidestScale) return {};
  if (column.type == ColumnType::number)
    return shortest_number(column.minimum) + " to " + shortest_number(column.maximum);
  if (column.type != ColumnType::category) return {};
  std::vector<std::string> labels;
  for (const CategoryCount& top : column.top) labels.push_back(top.label);
  std::sort(labels.begin(), labels.end());
  std::string scale;
  for (const std::string& label : labels) (scale += label) += '\n';
  return scale;
}

/// How many columns share the most common scale.
std::size_t most_of_one_scale(const Profile& profile) {
  std::vector<std::string> scales;
  for (const ColumnProfile& column : profile.columns)
    if (std::string scale = scale_of(column); !scale.empty()) scales.push_back(std::move(scale));
  std::size_t most = 0;
  for (const std::string& scale : scales)
    most = std::max(most, static_cast<std::size_t>(std::count(scales.begin(), scales.end(), scale)));
  return most;
}

FileKindSuggestion make(FileKind kind, Message reason, std::uint64_t rows, std::uint64_t customers) {
  FileKindSuggestion suggestion;
  suggestion.kind.detect(kind);
  suggestion.reason = std::move(reason);
  suggestion.rows = rows;
  suggestion.customers = customers;
  return suggestion;
}

bool lists_purchases(std::span<const ColumnMeaning> meanings) {
  const auto has = [&](Role role) { return column_with(meanings, role) >= 0; };
  return has(Role::date) || has(Role::order_id) ||
         (has(Role::product) && (has(Role::quantity) || has(Role::amount)));
}

}  // namespace

FileKindSuggestion suggest_file_kind(const Table& table, const Profile& profile,
                                     std::span<const ColumnMeaning> meanings) {
  const std::uint64_t rows = table.rows();
  const int id = column_with(meanings, Role::customer_id);
  if (id >= 0) {
    const auto column = static_cast<std::size_t>(id);
    const std::uint64_t customers = count_exactly(table.column(column), profile.columns[column]);
    const double repeats = customers == 0 ? 0
                                          : static_cast<double>(profile.columns[column].present) /
                                                static_cast<double>(customers);
    if (repeats >= kRepeats && lists_purchases(meanings))
      return make(FileKind::transactions,
                  Message("quality.kind_customers_repeat")
                      .with("column", meanings[column].column)
                      .with("customers", customers)
                      .with("rows", rows)
                      .with("repeats", repeats),
                  rows, customers);
    if (customers > 0 && repeats < kRepeats)
      return make(FileKind::customers,
                  Message("quality.kind_customers_once")
                      .with("column", meanings[column].column)
                      .with("customers", customers)
                      .with("rows", rows),
                  rows, customers);
  }
  const int order = column_with(meanings, Role::order_id);
  if (order >= 0 && id < 0)
    return make(
        FileKind::transactions,
        Message("quality.kind_orders_only").with("column", meanings[static_cast<std::size_t>(order)].column),
        rows, 0);
  const std::size_t alike = most_of_one_scale(profile);
  if (alike >= kFewestOfAScale && 2 * alike >= profile.columns.size())
    return make(FileKind::matrix,
                Message("quality.kind_matrix").with("alike", alike).with("columns", profile.columns.size()),
                rows, 0);
  return make(FileKind::customers, Message("quality.kind_no_repeats"), rows, 0);
}

}  // namespace ruas
