#include <algorithm>

#include "profile/distinct.hpp"
#include "quality/checks.hpp"
#include "quality/offers.hpp"
#include "quality/repeats.hpp"

namespace ruas {
namespace {

constexpr double kMeantToBeUnique =
    0.05;  // order numbers repeated in fewer rows than this are faults, not lines of orders

/// Whether a column's values are known to be all there and all different, from the profile or at little cost.
bool is_different_in_every_row(const Column& column, const ColumnProfile& profile) {
  if (profile.missing > 0 || profile.present == 0) return false;
  if (profile.distinct < ColumnProfile::kDistinctLimit) return profile.distinct == profile.present;
  if (!profile.looks_like_identifier) return false;
  if (profile.type == ColumnType::text) return true;
  const auto* numbers = std::get_if<NumberColumn>(&column.values);
  return numbers && all_different(numbers->values, profile.minimum, profile.maximum);
}

bool some_column_differs_in_every_row(const Subject& subject) {
  for (std::size_t i = 0; i < subject.table.columns().size(); ++i)
    if (is_different_in_every_row(subject.column(i), subject.profile.columns[i])) return true;
  return false;
}

/// The column whose values should stand once each; −1 where there is none.
int unique_column(const Subject& subject) {
  const int order = column_with(subject.meanings, Role::order_id);
  return subject.kind == FileKind::transactions ? order : column_with(subject.meanings, Role::customer_id);
}

void add_duplicate_rows(const Subject& subject, Run& run, Checked& checked) {
  checked.looked_at = subject.table.rows();
  if (some_column_differs_in_every_row(subject)) return;
  const auto first = first_rows_alike(subject.table.columns(), run);
  const std::uint64_t repeats = count_repeats(first);
  if (repeats == 0) return;
  Finding finding = make_finding(FindingKind::duplicate_rows, Severity::warning, "");
  finding.count = repeats;
  finding.of = subject.table.rows();
  finding.what =
      Message("quality.found_duplicate_rows").with("count", repeats).with("share", finding.share());
  finding.example_rows = first_rows_where(first.size(), [&](std::size_t row) { return first[row] != row; });
  // Without a column that names rows, customers may well be alike.
  const bool may_be_chance = unique_column(subject) < 0;
  if (may_be_chance) finding.severity = Severity::notice;
  if (!may_be_chance) checked.faulty = repeats;
  finding.fixes.push_back(offer_rows(FixKind::leave_rows_out_twice, "", repeats));
  finding.fixes.back().recommended = !may_be_chance;
  checked.findings.push_back(std::move(finding));
}

void add_duplicate_ids(const Subject& subject, Run& run, Checked& checked) {
  const int unique = unique_column(subject);
  if (unique < 0) return;
  const auto index = static_cast<std::size_t>(unique);
  const ColumnProfile& column = subject.profile.columns[index];
  if (is_different_in_every_row(subject.column(index), column)) return;
  const auto first = first_rows_of_values(subject.column(index), run);
  const std::uint64_t repeats = count_repeats(first);
  const double share =
      static_cast<double>(repeats) / static_cast<double>(std::max<std::uint64_t>(1, column.present));
  const bool lines_of_orders = subject.kind == FileKind::transactions && share >= kMeantToBeUnique;
  if (repeats == 0 || lines_of_orders) return;
  Finding finding = make_finding(FindingKind::duplicate_ids, Severity::warning, column.name);
  finding.count = repeats;
  finding.of = column.present;
  finding.what = Message("quality.found_duplicate_ids")
                     .with("column", column.name)
                     .with("count", repeats)
                     .with("share", share);
  finding.example_rows = first_rows_where(first.size(), [&](std::size_t row) { return first[row] != row; });
  for (const FixKind kind : {FixKind::keep_first_of_id, FixKind::keep_last_of_id}) {
    finding.fixes.push_back(offer_rows(kind, column.name, repeats));
    finding.fixes.back().label =
        Message(kind == FixKind::keep_first_of_id ? "quality.fix_keep_first" : "quality.fix_keep_last");
  }
  checked.faulty = std::max(checked.faulty, repeats);
  checked.findings.push_back(std::move(finding));
}

}  // namespace

Checked check_duplicates(const Subject& subject, Run& run) {
  Checked checked;
  add_duplicate_rows(subject, run, checked);
  add_duplicate_ids(subject, run, checked);
  return checked;
}

}  // namespace ruas
