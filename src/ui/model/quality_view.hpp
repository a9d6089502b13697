// How good the data is, what is wrong with it and what can be done about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

struct FixView {
  protocol::FixDecision fix;
  std::string label;
  std::string about;  // the label with what it is done to
  std::string cost;   // "12 rows fewer"; empty where the label says it all
  bool recommended = false;
};

/// Rows that show what a finding means, the columns it is about first.
struct ExamplesView {
  std::vector<std::string> headers;  // at most kExampleColumns
  std::vector<bool> numeric;
  std::vector<std::vector<std::string>> rows;  // none while they are on their way
};
inline constexpr std::size_t kExampleColumns = 12;

enum class FindingSeverity { notice, warning, serious };

struct FindingView {
  std::string id;
  FindingSeverity severity = FindingSeverity::notice;
  std::string heading;  // "Empty cells"
  std::string sentence;
  std::string where;  // "Lines 3, 5 and 9"; empty where it is everywhere
  std::vector<FixView> fixes;
  bool has_examples = false;
  std::string show_examples;             // name of the button that shows or hides them
  std::optional<ExamplesView> examples;  // where they are shown
};

struct ScoreView {
  std::string label;
  std::string value;
  std::string help;
};

struct QualityView {
  bool checked = false;               // there is something to show
  bool checking = false;              // … which is being looked at anew
  std::vector<ScoreView> scores;      // in total, then the five dimensions
  std::vector<FindingView> findings;  // the gravest first; only the first few, unless all are asked for
  std::size_t hidden = 0;             // how many more there are
  bool all_shown = false;             // … and were asked for
  std::vector<std::string> changes;
  bool changes_open = false;
};

/// Findings shown before all are asked for.
inline constexpr std::size_t kFirstFindings = 5;

QualityView quality_view(const AppState& state, const Phrases& phrases);

}  // namespace ruas::ui
