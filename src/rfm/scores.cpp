#include "rfm/scores.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ruas {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr Edges kUnknownEdges{kUnknown, kUnknown, kUnknown, kUnknown};

bool is_complete(const RfmValues& values, std::size_t customer) {
  return values.recency[customer] == values.recency[customer] &&
         values.frequency[customer] == values.frequency[customer] &&
         values.monetary[customer] == values.monetary[customer];
}

/// Customers to be scored, as indices.
std::vector<std::uint32_t> complete_customers(const RfmValues& values) {
  std::vector<std::uint32_t> complete;
  complete.reserve(values.recency.size());
  for (std::uint32_t i = 0; i < values.recency.size(); ++i)
    if (is_complete(values, i)) complete.push_back(i);
  return complete;
}

/// Scores a group of customers by its own edges, which it returns.
Edges score_group(std::span<const double> values, std::span<const std::uint32_t> group, bool fewer_is_better,
                  const Edges* fixed, std::vector<std::uint8_t>& scores) {
  Edges edges;
  if (fixed) {
    edges = *fixed;
  } else {
    std::vector<double> chosen;
    chosen.reserve(group.size());
    for (const std::uint32_t customer : group) chosen.push_back(values[customer]);
    edges = quintile_edges(chosen);
  }
  for (const std::uint32_t customer : group) {
    const std::uint8_t score = score_of(values[customer], edges);
    scores[customer] = static_cast<std::uint8_t>(fewer_is_better ? 6 - score : score);
  }
  return edges;
}

/// The customers of each of `groups` groups, in order; `group_of` numbers them from 0.
template <class GroupOf>
std::vector<std::vector<std::uint32_t>> split(std::span<const std::uint32_t> customers, std::size_t groups,
                                              GroupOf group_of) {
  std::vector<std::vector<std::uint32_t>> parts(groups);
  for (const std::uint32_t customer : customers) parts[group_of(customer)].push_back(customer);
  return parts;
}

void score_independently(const RfmValues& values, const ScoreOptions& options,
                         std::span<const std::uint32_t> complete, RfmScores& scores, Run& run) {
  const Edges* bands = options.fixed_frequency_bands ? &options.frequency_bands : nullptr;
  for_blocks(run, 3, 1, [&](Block block) {
    if (block.index == 0)
      scores.recency.edges = score_group(values.recency, complete, true, nullptr, scores.recency.scores);
    if (block.index == 1)
      scores.frequency.edges = score_group(values.frequency, complete, false, bands, scores.frequency.scores);
    if (block.index == 2)
      scores.monetary.edges = score_group(values.monetary, complete, false, nullptr, scores.monetary.scores);
  });
}

void score_nested(const RfmValues& values, const ScoreOptions& options,
                  std::span<const std::uint32_t> complete, RfmScores& scores) {
  const Edges* bands = options.fixed_frequency_bands ? &options.frequency_bands : nullptr;
  std::vector<std::uint8_t>& r = scores.recency.scores;
  std::vector<std::uint8_t>& f = scores.frequency.scores;
  scores.recency.edges = score_group(values.recency, complete, true, nullptr, r);
  for (const auto& group : split(complete, 5, [&](std::uint32_t i) { return r[i] - 1u; }))
    score_group(values.frequency, group, false, bands, f);
  for (const auto& group : split(complete, 25, [&](std::uint32_t i) { return (r[i] - 1u) * 5u + f[i] - 1u; }))
    score_group(values.monetary, group, false, nullptr, scores.monetary.scores);
  scores.frequency.edges = bands ? *bands : kUnknownEdges;
  scores.monetary.edges = kUnknownEdges;
}

void count_scores(ScoredDimension& dimension) {
  for (const std::uint8_t score : dimension.scores)
    if (score > 0) ++dimension.counts[score - 1u];
}

void note_few_scores(const ScoredDimension& dimension, const char* key, RfmScores& scores) {
  if (dimension.distinct() < 5) scores.notes.push_back(Message(key).with("scores", dimension.distinct()));
}

}  // namespace

int ScoredDimension::distinct() const {
  return static_cast<int>(std::count_if(counts.begin(), counts.end(), [](std::uint64_t n) { return n > 0; }));
}

std::optional<RfmCell> RfmScores::cell_of(std::size_t customer) const {
  if (recency.scores[customer] == 0) return std::nullopt;
  return RfmCell{recency.scores[customer], frequency.scores[customer], monetary.scores[customer]};
}

std::uint8_t score_of(double value, const Edges& edges) {
  return static_cast<std::uint8_t>(1 + (value > edges[0]) + (value > edges[1]) + (value > edges[2]) +
                                   (value > edges[3]));
}

Edges quintile_edges(std::span<double> values) {
  if (values.empty()) return kUnknownEdges;
  Edges edges;
  auto sorted_until = values.begin();
  for (std::size_t i = 0; i < edges.size(); ++i) {
    // The place (n − 1)(i + 1)/5 in whole numbers: no rounding decides whether a value lies on an edge.
    const std::uint64_t fifths = std::uint64_t{values.size() - 1} * (i + 1);
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(fifths / 5);
    if (place >= sorted_until) std::nth_element(sorted_until, place, values.end());
    sorted_until = std::max(sorted_until, place + 1);
    edges[i] = *place;
    if (fifths % 5 == 0) continue;
    const auto above = std::min_element(place + 1, values.end());
    std::iter_swap(place + 1, above);
    sorted_until = std::max(sorted_until, place + 2);
    if (place[1] != *place) edges[i] += static_cast<double>(fifths % 5) / 5 * (place[1] - *place);
  }
  return edges;
}

RfmScores rfm_scores(const RfmValues& values, const ScoreOptions& options, Run& run) {
  const std::size_t customers = values.recency.size();
  RfmScores scores;
  for (ScoredDimension* dimension : {&scores.recency, &scores.frequency, &scores.monetary})
    dimension->scores.assign(customers, 0);
  const std::vector<std::uint32_t> complete = complete_customers(values);
  if (options.scoring == Scoring::nested)
    score_nested(values, options, complete, scores);
  else
    score_independently(values, options, complete, scores, run);
  scores.scored = complete.size();
  scores.not_scored = customers - complete.size();
  for (ScoredDimension* dimension : {&scores.recency, &scores.frequency, &scores.monetary})
    count_scores(*dimension);
  note_few_scores(scores.recency, "rfm.few_scores_recency", scores);
  note_few_scores(scores.frequency,
                  options.fixed_frequency_bands ? "rfm.few_bands_frequency" : "rfm.few_scores_frequency",
                  scores);
  note_few_scores(scores.monetary, "rfm.few_scores_monetary", scores);
  if (scores.not_scored > 0)
    scores.notes.push_back(Message("rfm.not_scored").with("count", scores.not_scored));
  return scores;
}

}  // namespace ruas
