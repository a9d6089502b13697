#include "engine/market_view.hpp"

#include "engine/customers_of.hpp"
#include "exports/cell_text.hpp"
#include "market/stress_test.hpp"
#include "profile/codes.hpp"

namespace ruas {
namespace {

/// More labels than this name things one by one instead of grouping them.
constexpr std::uint32_t kMostLabels = 10'000;

Error no_column(Role role) {
  if (role == Role::category) return Error("strategy.no_category_column");
  return Error(role == Role::channel ? "strategy.no_channel_column" : "strategy.no_place_column");
}

std::vector<std::string> labels_of(const Column& column, const Codes& codes) {
  std::vector<std::string> labels;
  for (std::uint32_t code = 0; code < codes.count; ++code) labels.push_back(label_of(column, codes, code));
  return labels;
}

/// The likeliest column of the role that holds words.
const Column* column_of_words(const SubjectTable& subject, Role role) {
  for (const std::size_t column : columns_with(subject.meanings, role))
    if (const Column& found = subject.table->column(column); found.type() == ColumnType::category)
      return &found;
  return nullptr;
}

std::optional<std::size_t> part(const TransactionPlan& plan, Role role) {
  if (role == Role::category) return plan.category;
  return role == Role::channel ? plan.channel : plan.city;
}

Result<LabelledSpending> from_lines(const Work& work, Role role, Run& run) {
  const MendedData& data = *work.mended;
  const TransactionPlan& plan = work.subject->parts;
  const Result<CustomerOptions> options = customer_options(work.plan);
  if (!options) return options.error();
  const std::optional<std::size_t> index = part(plan, role);
  if (!index) return no_column(role);
  const Column& column = data.table->column(*index);
  const Codes codes = codes_of(column, run);
  if (codes.count > kMostLabels) return no_column(role);
  return LabelledSpending{spending_by(*data.table, plan, *options, codes.of_row, codes.count, run),
                          labels_of(column, codes), column.name};
}

Result<LabelledSpending> from_customers(const SubjectTable& subject, Role role, Run& run) {
  const Column* column = column_of_words(subject, role);
  if (!column || subject.revenue < 0) return no_column(role);
  const Codes codes = codes_of(*column, run);
  if (codes.count > kMostLabels) return no_column(role);
  const auto& revenue =
      std::get_if<NumberColumn>(&subject.table->column(static_cast<std::size_t>(subject.revenue)).values)
          ->values;
  return LabelledSpending{spending_of_one_label(codes.of_row, codes.count, revenue),
                          labels_of(*column, codes), column->name, true};
}

}  // namespace

Result<MarketView> market_view(const Work& work, const FoundSegments* found) {
  const SubjectTable& subject = *work.subject;
  if (subject.revenue < 0) return Error("strategy.no_revenue");
  MarketView view;
  view.revenue =
      std::get_if<NumberColumn>(&subject.table->column(static_cast<std::size_t>(subject.revenue)).values)
          ->values;
  view.segments.assign(subject.table->rows(), kNoSegment);
  if (!found) return view;
  view.segment_count = found->segmentation.k;
  view.letters = found->letters;
  for (std::size_t i = 0; i < found->prepared.rows.size(); ++i)
    view.segments[found->prepared.rows[i]] = found->segmentation.labels[i];
  return view;
}

std::string name_of_row(const Table& table, std::span<const ColumnMeaning> meanings, std::uint64_t row) {
  const int column = column_with(meanings, Role::customer_id);
  std::string name =
      column < 0 ? std::string() : cell_text(table.column(static_cast<std::size_t>(column)), row);
  return name.empty() ? "#" + std::to_string(row + 1) : name;
}

Result<LabelledSpending> spending_by(const Work& work, Role role, Run& run) {
  return work.subject->customers ? from_lines(work, role, run) : from_customers(*work.subject, role, run);
}

}  // namespace ruas
