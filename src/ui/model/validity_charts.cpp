#include "ui/model/validity_charts.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ruas::ui {
namespace {

using protocol::KRow;
using protocol::ValiditySummary;

/// An index of the sweep; its words are "page.real.<key>" and "page.real.<key>_help".
struct Index {
  const char* key;
  double KRow::*value;
  std::uint32_t ValiditySummary::*own;  // the number it prefers; none where it only ever falls
};

constexpr Index kIndices[] = {
    {"silhouette", &KRow::silhouette, &ValiditySummary::best_silhouette},
    {"calinski_harabasz", &KRow::calinski_harabasz, &ValiditySummary::best_calinski_harabasz},
    {"davies_bouldin", &KRow::davies_bouldin, &ValiditySummary::best_davies_bouldin},
    {"gap", &KRow::gap, &ValiditySummary::best_gap},
    {"strength", &KRow::prediction_strength, &ValiditySummary::best_strength},
    {"inertia", &KRow::inertia, nullptr}};

bool is_strength(const Index& index) {
  return index.value == &KRow::prediction_strength;
}

bool has_value(const KRow& row, const Index& index) {
  return !row.failed && std::isfinite(row.*index.value);
}

/// What the edges of the picture stand for. Shares go from 0 to 1, so that the threshold is in sight.
struct Range {
  double lowest = std::numeric_limits<double>::infinity();
  double highest = -std::numeric_limits<double>::infinity();

  double share(double value) const { return highest > lowest ? (value - lowest) / (highest - lowest) : 0.5; }
};

Range range_of(const ValiditySummary& summary, const Index& index) {
  if (is_strength(index)) return {0, 1};
  Range range;
  for (const KRow& row : summary.rows) {
    if (!has_value(row, index)) continue;
    const double error = index.value == &KRow::gap ? row.gap_error : 0;
    range.lowest = std::min(range.lowest, row.*index.value - error);
    range.highest = std::max(range.highest, row.*index.value + error);
  }
  return range;
}

std::optional<std::size_t> place_of(const ValiditySummary& summary, std::uint32_t k) {
  for (std::size_t i = 0; i < summary.rows.size(); ++i)
    if (summary.rows[i].k == k) return i;
  return std::nullopt;
}

std::string preference_of(const ValiditySummary& summary, const Index& index, const Phrases& phrases) {
  if (!index.own) return phrases.word("page.real.no_preference");
  const std::uint32_t own = summary.*index.own;
  if (own == 0) return phrases.word("page.real.prefers_none");
  return phrases.say(Message("page.real.prefers").with("k", own));
}

/// "2: 0.31, 3: 0.28, …": the curve for those who do not see it.
std::string in_numbers(const ValiditySummary& summary, const Index& index, const Phrases& phrases) {
  std::string text;
  for (const KRow& row : summary.rows) {
    if (!has_value(row, index)) continue;
    text += (text.empty() ? "" : "; ") + phrases.count(row.k) + ": " + phrases.measure(row.*index.value);
  }
  return text;
}

IndexChart chart_of(const ValiditySummary& summary, const Index& index, std::uint32_t k_in_use,
                    const Phrases& phrases) {
  const std::string key = std::string("page.real.") + index.key;
  const Range range = range_of(summary, index);
  IndexChart chart;
  chart.name = phrases.word(key);
  chart.help = phrases.word(key + "_help");
  chart.preference = preference_of(summary, index, phrases);
  chart.description = chart.preference + ". " + in_numbers(summary, index, phrases);
  for (const KRow& row : summary.rows) {
    const bool known = has_value(row, index);
    chart.numbers.push_back(phrases.count(row.k));
    chart.up.push_back(known ? std::optional(range.share(row.*index.value)) : std::nullopt);
    if (index.value == &KRow::gap)
      chart.error.push_back(known ? range.share(range.lowest + row.gap_error) : 0);
  }
  if (index.own) chart.own = place_of(summary, summary.*index.own);
  chart.in_use = place_of(summary, k_in_use);
  if (is_strength(index)) chart.threshold = kStrong;
  if (range.lowest <= range.highest) {
    chart.highest = phrases.measure(range.highest);
    chart.lowest = phrases.measure(range.lowest);
  }
  return chart;
}

}  // namespace

std::vector<IndexChart> index_charts(const ValiditySummary& summary, std::uint32_t k_in_use,
                                     const Phrases& phrases) {
  std::vector<IndexChart> charts;
  for (const Index& index : kIndices) charts.push_back(chart_of(summary, index, k_in_use, phrases));
  return charts;
}

}  // namespace ruas::ui
