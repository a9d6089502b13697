#include "ui/model/quality_view.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/joined.hpp"

namespace ruas::ui {
namespace {

using protocol::FindingSummary;
using protocol::OfferedFixSummary;
using protocol::QualitySummary;

FindingSeverity severity_of(const std::string& word) {
  if (word == "serious") return FindingSeverity::serious;
  return word == "warning" ? FindingSeverity::warning : FindingSeverity::notice;
}

std::string cost_of(const OfferedFixSummary& offered, const Phrases& phrases) {
  if (offered.label.key == "quality.fix_leave_rows_out") return "";  // it says how many
  if (offered.rows_left_out > 0)
    return phrases.say(Message("data.fix.rows").with("rows", offered.rows_left_out));
  if (offered.cells_changed > 0)
    return phrases.say(Message("data.fix.cells").with("cells", offered.cells_changed));
  return "";
}

/// Indices of the data's columns: those the finding is about, then the others in their order.
std::vector<std::size_t> columns_to_show(const FindingSummary& finding,
                                         const std::vector<protocol::FileColumn>& columns) {
  std::vector<std::size_t> order(columns.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_partition(order.begin(), order.end(), [&](std::size_t column) {
    return std::find(finding.columns.begin(), finding.columns.end(), columns[column].name) !=
           finding.columns.end();
  });
  order.resize(std::min(order.size(), kExampleColumns));
  return order;
}

/// The first cell of each row is its line in the file, where it is known.
ExamplesView examples_view(const FindingSummary& finding, const OpenData& data, const Phrases& phrases) {
  ExamplesView view;
  view.headers.push_back(phrases.word("data.raw.number"));
  view.numeric.push_back(true);
  const std::vector<std::size_t> order = columns_to_show(finding, data.summary.columns);
  for (const std::size_t column : order) {
    view.headers.push_back(data.summary.columns[column].name);
    view.numeric.push_back(data.summary.columns[column].type == "number");
  }
  const auto& rows = data.examples->rows;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::vector<std::string>& cells = view.rows.emplace_back();
    cells.push_back(i < finding.example_lines.size() ? phrases.count(finding.example_lines[i])
                                                     : std::string());
    for (const std::size_t column : order)
      cells.push_back(column < rows[i].size() ? rows[i][column] : std::string());
  }
  return view;
}

void add_examples(FindingView& view, const FindingSummary& finding, const OpenData& data,
                  const Phrases& phrases) {
  view.has_examples = !finding.example_rows.empty();
  const bool shown = data.examples && data.examples->finding == finding.id;
  view.show_examples = phrases.say(Message(shown ? "data.examples_hide" : "data.examples_show")
                                       .with("count", finding.example_rows.size()));
  if (shown) view.examples = examples_view(finding, data, phrases);
}

FindingView finding_view(const FindingSummary& finding, const OpenData& data, const Phrases& phrases) {
  FindingView view;
  view.id = finding.id;
  view.severity = severity_of(finding.severity);
  view.heading = phrases.word("quality.heading_" + finding.kind);
  view.sentence = phrases.say(finding.what);
  constexpr std::size_t kLines = 5;
  std::vector<std::uint64_t> lines = finding.example_lines;
  const bool more = finding.count > std::min(lines.size(), kLines);
  lines.resize(std::min(lines.size(), kLines));
  if (!lines.empty() && finding.count < finding.of)
    view.where = phrases.say(Message(more ? "page.irregular.first_lines" : "page.irregular.lines")
                                 .with("lines", phrases.list(lines))
                                 .with("count", lines.size()));
  const std::string names = joined(finding.columns);
  for (const OfferedFixSummary& offered : finding.fixes) {
    FixView fix{offered.fix, phrases.say(offered.label), "", cost_of(offered, phrases), offered.recommended};
    fix.about = fix.label + " (" + view.heading + (names.empty() ? "" : ": " + names) + ")";
    view.fixes.push_back(std::move(fix));
  }
  add_examples(view, finding, data, phrases);
  return view;
}

std::vector<ScoreView> scores_of(const QualitySummary& quality, const Phrases& phrases) {
  std::vector<ScoreView> scores{
      {phrases.word("quality.score"),
       phrases.say(Message("data.score").with("score", std::llround(quality.score))), ""}};
  const std::pair<const char*, double> dimensions[] = {{"completeness", quality.completeness},
                                                       {"validity", quality.validity},
                                                       {"uniqueness", quality.uniqueness},
                                                       {"consistency", quality.consistency},
                                                       {"timeliness", quality.timeliness}};
  for (const auto& [name, share] : dimensions)
    scores.push_back({phrases.word("data." + std::string(name)), phrases.rough_percent(share),
                      phrases.word("quality.score_" + std::string(name))});
  if (!quality.dated) {
    scores.back().value = "–";
    scores.back().help = phrases.word("quality.score_undated");
  }
  return scores;
}

}  // namespace

QualityView quality_view(const AppState& state, const Phrases& phrases) {
  const QualitySummary& quality = state.data->summary.quality;
  QualityView view;
  view.checked = quality.checked;
  view.checking = awaited_id(state, Task::check_quality) != 0 || awaited_id(state, Task::open) != 0;
  for (const protocol::ChangeSummary& change : quality.changes)
    view.changes.push_back(phrases.say(change.what));
  view.changes_open = panel_is_open(state, Panel::changes);
  if (!quality.checked) return view;
  view.scores = scores_of(quality, phrases);
  for (const FindingSummary& finding : quality.findings)
    view.findings.push_back(finding_view(finding, *state.data, phrases));
  std::stable_sort(view.findings.begin(), view.findings.end(),
                   [](const FindingView& a, const FindingView& b) { return a.severity > b.severity; });
  view.all_shown = panel_is_open(state, Panel::all_findings);
  if (view.findings.size() > kFirstFindings) view.hidden = view.findings.size() - kFirstFindings;
  if (!view.all_shown) view.findings.resize(std::min(view.findings.size(), kFirstFindings));
  return view;
}

}  // namespace ruas::ui
