#include "engine/check_data.hpp"

#include "base/iso_day.hpp"
#include "engine/mend_data.hpp"
#include "quality/check_quality.hpp"
#include "quality/names.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

QualityOptions quality_options(const protocol::Plan& plan) {
  const Language language = plan.language == "id" ? Language::indonesian : Language::english;
  QualityOptions options;
  if (const auto today = read_iso_day(plan.today)) options.today = *today;
  options.missing_label = word(language, "engine.missing_label");
  return options;
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
                                             work.meaning->kind.kind.value, quality_options(work.plan), run);
  protocol::QualitySummary out = changes_of(work);
  out.checked = true;
  out.score = report.score.total();
  out.completeness = report.score.completeness;
  out.validity = report.score.validity;
  out.uniqueness = report.score.uniqueness;
  out.consistency = report.score.consistency;
  out.timeliness = report.score.timeliness;
  for (const Finding& finding : report.findings) out.findings.push_back(summarise(finding, work));
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
