#include <string_view>

#include "quality/checks.hpp"
#include "quality/offers.hpp"
#include "quality/row_fixes.hpp"

namespace ruas {
namespace {

constexpr std::string_view kCancelled = "C";  // "C536379": how invoices that take back another are numbered
constexpr double kMostlyNotCancelled = 0.5;   // where most numbers begin with C, it means something else

using Marks = std::vector<std::uint8_t>;  // per row

/// Adds rows below 0; how many there are in this column alone.
std::uint64_t mark_negative(const NumberColumn& numbers, Marks& marks) {
  std::uint64_t count = 0;
  for (std::size_t row = 0; row < numbers.size(); ++row) {
    const bool negative = numbers.values[row] < 0;
    marks[row] |= negative;
    count += negative;
  }
  return count;
}

std::uint64_t mark_cancelled(const Column& column, Marks& marks) {
  Marks cancelled(marks.size());
  std::uint64_t count = 0;
  if (const auto* text = std::get_if<TextColumn>(&column.values)) {
    for (std::size_t row = 0; row < text->size(); ++row)
      cancelled[row] = begins_with_code((*text)[row], kCancelled);
  } else if (const auto* category = std::get_if<CategoryColumn>(&column.values)) {
    Marks label_cancelled;
    for (const std::string& label : category->labels)
      label_cancelled.push_back(begins_with_code(label, kCancelled));
    for (std::size_t row = 0; row < category->size(); ++row)
      cancelled[row] = !category->is_missing(row) && label_cancelled[category->codes[row]];
  }
  for (const std::uint8_t mark : cancelled) count += mark;
  if (static_cast<double>(count) > kMostlyNotCancelled * static_cast<double>(marks.size())) return 0;
  for (std::size_t row = 0; row < marks.size(); ++row) marks[row] |= cancelled[row];
  return count;
}

}  // namespace

/// Refunds are no faults: they make the net revenue right. Leaving them out is offered, never recommended.
Checked check_refunds(const Subject& subject) {
  Checked checked;
  Marks marks(subject.table.rows());
  Finding finding = make_finding(FindingKind::refunds, Severity::notice, "");
  for (std::size_t i = 0; i < subject.table.columns().size(); ++i) {
    const std::string& name = subject.profile.columns[i].name;
    const auto* numbers = std::get_if<NumberColumn>(&subject.column(i).values);
    const bool pays = subject.has_role(i, Role::amount) || subject.has_role(i, Role::quantity);
    OfferedFix offered;
    if (numbers && pays && subject.profile.columns[i].minimum < 0) {
      const std::uint64_t count = mark_negative(*numbers, marks);
      offered = with_range(offer_rows(FixKind::leave_rows_out_outside, name, count), 0, kNoHighBound);
      offered.label = Message("quality.fix_leave_negative_out").with("column", name);
    } else if (subject.has_role(i, Role::order_id)) {
      const std::uint64_t count = mark_cancelled(subject.column(i), marks);
      offered = offer_rows(FixKind::leave_rows_out_prefix, name, count);
      offered.fix.text = kCancelled;
      offered.label = Message("quality.fix_leave_cancelled_out")
                          .with("column", name)
                          .with("text", std::string(kCancelled));
    }
    if (offered.rows_left_out == 0) continue;
    finding.columns.push_back(name);
    finding.fixes.push_back(std::move(offered));
  }
  for (const std::uint8_t mark : marks) finding.count += mark;
  if (finding.count == 0) return checked;
  finding.of = subject.table.rows();
  finding.what = Message("quality.found_refunds").with("count", finding.count).with("share", finding.share());
  finding.example_rows = first_rows_where(marks.size(), [&](std::size_t row) { return marks[row] != 0; });
  checked.findings.push_back(std::move(finding));
  return checked;
}

}  // namespace ruas
