#include "engine/lookalike_value.hpp"

#include <algorithm>
#include <cmath>

#include "engine/subject.hpp"
#include "lookalikes/value.hpp"

namespace ruas {
namespace {

Result<const Column*> column_named(const SubjectTable& subject, const std::string& name) {
  const Column* column = subject.table->find(name);
  if (!column) return Error("strategy.no_such_column").with("column", name);
  return column;
}

Result<const Column*> margin_column(const SubjectTable& subject, const std::string& name) {
  if (name.empty() && subject.revenue < 0) return Error("strategy.no_revenue");
  if (name.empty()) return &subject.table->column(static_cast<std::size_t>(subject.revenue));
  const Result<const Column*> column = column_named(subject, name);
  if (column && (*column)->type() != ColumnType::number)
    return Error("strategy.no_numbers").with("column", name);
  return column;
}

const std::vector<double>& numbers_of(const Column& column) {
  return std::get_if<NumberColumn>(&column.values)->values;
}

/// Adds what one wish makes of each customer.
Status add_wish(const SubjectTable& subject, const protocol::FitWish& wish, std::vector<double>& fit) {
  const Result<const Column*> column = column_named(subject, wish.column);
  if (!column) return column.error();
  if (const auto* category = std::get_if<CategoryColumn>(&(*column)->values)) {
    const auto label = std::find(category->labels.begin(), category->labels.end(), wish.label);
    if (label == category->labels.end())
      return Error("strategy.no_such_label").with("label", wish.label).with("column", wish.column);
    const auto code = static_cast<std::uint32_t>(label - category->labels.begin());
    for (std::size_t row = 0; row < fit.size(); ++row)
      if (category->codes[row] == code) fit[row] += wish.weight;
    return Done{};
  }
  if ((*column)->type() != ColumnType::number)
    return Error("strategy.no_numbers").with("column", wish.column);
  const std::vector<double> ranks = percentile_ranks(numbers_of(**column));
  for (std::size_t row = 0; row < fit.size(); ++row)
    fit[row] += wish.weight * (std::isnan(ranks[row]) ? 0.5 : ranks[row]);
  return Done{};
}

/// Orders times average order make the money: each alone finds much of it again.
constexpr std::string_view kFactorsOfMoney[] = {"monetary", "frequency", "average_basket"};

void leave_out_made(const SubjectTable& subject, std::string_view id, WeighedCustomers& out) {
  if (const Column* column = made_column(subject, id)) out.columns.push_back(column->name);
}

}  // namespace

Result<WeighedCustomers> weigh_customers(const SubjectTable& subject,
                                         const protocol::LookalikeSettings& settings) {
  WeighedCustomers out;
  std::vector<double> weights;
  const auto add_side = [&](std::vector<double> ranks, double weight) {
    out.sides.push_back(std::move(ranks));
    weights.push_back(weight);
  };
  if (settings.margin_weight > 0) {
    const Result<const Column*> column = margin_column(subject, settings.margin_column);
    if (!column) return column.error();
    out.margin_column = (*column)->name;
    out.columns.push_back(out.margin_column);
    if (settings.margin_column.empty())
      for (const std::string_view factor : kFactorsOfMoney) leave_out_made(subject, factor, out);
    add_side(percentile_ranks(numbers_of(**column)), settings.margin_weight);
  }
  const std::vector<double>* trend = subject.customers ? subject.customers->numbers("trend") : nullptr;
  if (settings.growth_weight > 0 && trend) {
    leave_out_made(subject, "trend", out);
    out.growth_known = static_cast<std::uint64_t>(
        std::count_if(trend->begin(), trend->end(), [](double slope) { return !std::isnan(slope); }));
    add_side(percentile_ranks(*trend), settings.growth_weight);
  }
  if (settings.fit_weight > 0 && !settings.fit.empty()) {
    std::vector<double> fit(subject.table->rows());
    for (const protocol::FitWish& wish : settings.fit) {
      if (Status added = add_wish(subject, wish, fit); !added) return added.error();
      out.columns.push_back(wish.column);
    }
    add_side(percentile_ranks(fit), settings.fit_weight);
  }
  if (out.sides.empty()) return Error("strategy.no_weight");
  // Growth by itself says nothing of the many who bought in fewer than four months; money does.
  std::vector<ValuePart> parts;
  for (std::size_t i = 0; i < out.sides.size(); ++i) parts.push_back({out.sides[i], weights[i]});
  out.value = customer_value(parts);
  if (subject.revenue >= 0)
    out.columns.push_back(subject.table->column(static_cast<std::size_t>(subject.revenue)).name);
  std::sort(out.columns.begin(), out.columns.end());
  out.columns.erase(std::unique(out.columns.begin(), out.columns.end()), out.columns.end());
  return out;
}

}  // namespace ruas
