#include "engine/check_data.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "base/iso_day.hpp"
#include "engine/language_of.hpp"
#include "engine/mend_data.hpp"
#include "quality/check_quality.hpp"
#include "quality/names.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

/// The row of the fact file that begins on a line, or nothing.
std::optional<std::uint64_t> row_at(const LineIndex& lines, std::uint64_t line) {
  std::uint64_t first = 0, last = lines.rows();
  while (first < last) {
    const std::uint64_t middle = first + (last - first) / 2;
    if (lines.line_of(middle) < line) first = middle + 1;
    else last = middle;
  }
  return first < lines.rows() && lines.line_of(first) == line ? std::optional(first) : std::nullopt;
}

/// The same row after the fixes; nothing where one of them left it out.
std::optional<std::uint64_t> mended_row(const MendedData& mended, std::uint64_t row) {
  const std::vector<std::uint32_t>& rows = mended.source_rows;
  if (rows.empty()) return row;
  const auto found = std::lower_bound(rows.begin(), rows.end(), row);
  if (found == rows.end() || *found != row) return std::nullopt;
  return static_cast<std::uint64_t>(found - rows.begin());
}

std::optional<MixedCurrencies> mixed_currencies(const Work& work, std::size_t column) {
  const ColumnOrigin& origin = work.joined->origins[column];
  std::vector<UnitSeen> units = work.files[origin.table]->report.columns[origin.column].mixed_units;
  std::erase_if(units, [](const UnitSeen& unit) { return unit.sign == "%"; });
  if (units.size() < 2) return std::nullopt;
  MixedCurrencies mixed{column, units.front().sign, units.size(), 0, {}};
  for (const UnitSeen& unit : std::span(units).subspan(1)) {
    mixed.others += unit.cells;
    if (origin.table != work.joined->fact) continue;
    if (const auto row = row_at(work.fact_file().report.lines, unit.first_line))
      if (const auto mended = mended_row(*work.mended, *row)) mixed.example_rows.push_back(*mended);
  }
  std::sort(mixed.example_rows.begin(), mixed.example_rows.end());
  mixed.example_rows.resize(std::min(mixed.example_rows.size(), kExampleRows));
  return mixed;
}

QualityOptions quality_options(const Work& work) {
  const Language language = language_of(work.plan);
  QualityOptions options;
  if (const auto today = read_iso_day(work.plan.today)) options.today = *today;
  options.missing_label = word(language, "engine.missing_label");
  for (std::size_t column = 0; column < work.joined->origins.size(); ++column)
    if (auto mixed = mixed_currencies(work, column)) options.mixed_currencies.push_back(std::move(*mixed));
  return options;
}

/// What is left out of the segmentation needs no mending any more.
bool is_left_out(const Finding& finding, const Work& work) {
  const std::vector<std::string>& out = work.mended->columns_left_out;
  return std::any_of(finding.columns.begin(), finding.columns.end(), [&](const std::string& column) {
    return std::find(out.begin(), out.end(), column) != out.end();
  });
}

protocol::OfferedFixSummary summarise(const OfferedFix& offered) {
  return {decision_of(offered.fix), offered.label, offered.rows_left_out, offered.cells_changed, offered.recommended};
}

protocol::FindingSummary summarise(const Finding& finding, const Work& work) {
  protocol::FindingSummary out;
  out.id = finding.id;
  out.kind = name_of(finding.kind);
  out.severity = name_of(finding.severity);
  out.columns = finding.columns;
  out.count = finding.count;
  out.of = finding.of;
  out.what = finding.what;
  out.example_rows = finding.example_rows;
  const LineIndex& lines = work.fact_file().report.lines;
  for (const std::uint64_t row : finding.example_rows)
    out.example_lines.push_back(lines.line_of(work.mended->source_row(row)));
  for (const OfferedFix& offered : finding.fixes) out.fixes.push_back(summarise(offered));
  return out;
}

}  // namespace

protocol::QualitySummary check_data(const Work& work, Run& run) {
  const QualityReport report = check_quality(*work.mended->table, *work.mended->profile, work.meaning->columns,
                                             work.meaning->kind.kind.value, quality_options(work), run);
  protocol::QualitySummary out = changes_of(work);
  out.checked = true;
  out.score = report.score.total();
  out.completeness = report.score.completeness;
  out.validity = report.score.validity;
  out.uniqueness = report.score.uniqueness;
  out.consistency = report.score.consistency;
  out.timeliness = report.score.timeliness;
  out.dated = report.score.dated;
  for (const Finding& finding : report.findings)
    if (!is_left_out(finding, work)) out.findings.push_back(summarise(finding, work));
  return out;
}

protocol::QualitySummary changes_of(const Work& work) {
  protocol::QualitySummary out;
  const std::vector<AppliedFix>& log = work.mended->log;
  for (std::size_t i = 0; i < log.size(); ++i)
    out.changes.push_back({work.plan.fixes[i], log[i].what, log[i].rows_left_out, log[i].cells_changed});
  return out;
}

}  // namespace ruas
