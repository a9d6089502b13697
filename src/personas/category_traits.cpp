#include "personas/category_traits.hpp"

#include <algorithm>

#include "base/number_format.hpp"
#include "insight/effect_size.hpp"
#include "insight/segment_tallies.hpp"

namespace ruas {
namespace {

constexpr double kSmallEffect = 0.2;       // Cohen 1988
constexpr double kFewestForALevel = 0.15;  // of a segment, so that a level stands for it

/// One category: how often each level occurs in a segment, and in all.
struct Levels {
  std::span<const std::uint64_t> here;
  std::span<const std::uint64_t> all;

  Share share(std::size_t level) const { return {here[level], sum(here)}; }
  Share share_of_all(std::size_t level) const { return {all[level], sum(all)}; }
  Share share_of_rest(std::size_t level) const { return {all[level] - here[level], sum(all) - sum(here)}; }
  double effect(std::size_t level) const {
    return standardised_difference(share(level), share_of_rest(level));
  }
  static std::uint64_t sum(std::span<const std::uint64_t> counts) {
    std::uint64_t total = 0;
    for (const std::uint64_t count : counts) total += count;
    return total;
  }
};

std::size_t most_frequent(std::span<const std::uint64_t> counts) {
  return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

/// Where no level sets a segment apart: the most frequent of all customers, so that segments that are alike are told by the
/// same level; unless hardly any of this one have it.
std::size_t ordinary_level(const Levels& levels) {
  const std::size_t of_all = most_frequent(levels.all);
  return levels.effect(of_all) > -kSmallEffect ? of_all : most_frequent(levels.here);
}

/// The one that sets the segment apart, if there is one.
std::size_t telling_level(const Levels& levels) {
  std::size_t best = ordinary_level(levels);
  double best_effect = 0;
  for (std::size_t level = 0; level < levels.here.size(); ++level) {
    if (levels.share(level).value() < kFewestForALevel) continue;
    const double effect = levels.effect(level);
    if (effect >= kSmallEffect && effect > best_effect) {
      best = level;
      best_effect = effect;
    }
  }
  return best;
}

}  // namespace

std::vector<Trait> category_traits(const Column& column, const DescribedColumn& described,
                                   const Prepared& prepared, const Segmentation& segmentation, Run& run) {
  const auto& values = std::get<CategoryColumn>(column.values);
  const std::size_t labels = values.labels.size();
  const std::vector<std::uint64_t> counts = tally_labels(values, prepared, segmentation, run);
  std::vector<std::uint64_t> all(labels);
  for (std::size_t i = 0; i < counts.size(); ++i) all[i % labels] += counts[i];
  std::vector<Trait> traits(segmentation.k);
  for (std::size_t segment = 0; segment < segmentation.k; ++segment) {
    const Levels levels{std::span(counts).subspan(segment * labels, labels), all};
    const auto evidence_of = [&](std::size_t level) {
      return Evidence{.statistic = Statistic::level_share,
                      .column = column.name,
                      .level = values.labels[level],
                      .value = levels.share(level).value(),
                      .all = levels.share_of_all(level).value(),
                      .n = Levels::sum(levels.here),
                      .n_all = Levels::sum(all),
                      .cell = levels.here[level],
                      .effect = levels.effect(level)};
    };
    Trait& trait = traits[segment];
    trait.column = described;
    trait.evidence = evidence_of(telling_level(levels));
    trait.most = evidence_of(most_frequent(levels.here));
    trait.agrees = trait.evidence.effect > 0;  // a level is named for those who have it
  }
  return traits;
}

/// Numbers that stand for labels, in the order of the numbers.
Column labels_of_codes(const Column& column) {
  const std::vector<double>& values = std::get<NumberColumn>(column.values).values;
  std::vector<double> codes;
  for (const double value : values)
    if (value == value && std::find(codes.begin(), codes.end(), value) == codes.end()) codes.push_back(value);
  std::sort(codes.begin(), codes.end());
  CategoryColumn labels;
  for (const double code : codes) labels.labels.push_back(shortest_number(code));
  labels.codes.reserve(values.size());
  for (const double value : values) {
    const auto found = std::find(codes.begin(), codes.end(), value);
    labels.codes.push_back(found == codes.end() ? kMissingCode
                                                : static_cast<std::uint32_t>(found - codes.begin()));
  }
  return {column.name, std::move(labels)};
}

}  // namespace ruas
