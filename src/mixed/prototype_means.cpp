#include "mixed/prototype_means.hpp"

#include <algorithm>

#include "segmentation/moments.hpp"

namespace ruas {
namespace {

/// What the rows of a block add to each segment.
struct Tally {
  std::vector<double> counts;         // k
  std::vector<double> sums;           // k × number columns
  std::vector<std::uint32_t> levels;  // k × all levels

  void merge(const Tally& other) {
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += other.counts[i];
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += other.sums[i];
    for (std::size_t i = 0; i < levels.size(); ++i) levels[i] += other.levels[i];
  }
};

class Means {
 public:
  Means(const MixedRows& rows, std::size_t k) : rows_(rows), k_(k), first_level_{0} {
    for (const MixedCategory& category : rows.categories())
      first_level_.push_back(first_level_.back() + static_cast<std::size_t>(category.levels));
  }

  Tally tally(const std::vector<std::uint8_t>& labels, Run& run) const {
    const auto parts = map_blocks<Tally>(run, rows_.rows(), kWorkRows, [&](Block block) {
      Tally part = empty();
      for (std::size_t row = block.begin; row < block.end; ++row) add(row, labels[row], part);
      return part;
    });
    Tally all = empty();
    for (const Tally& part : parts) all.merge(part);
    return all;
  }

  void describe(const Tally& tally, std::size_t segment, Prototypes& prototypes) const {
    const std::size_t numbers = rows_.number_columns().size(), categories = rows_.categories().size();
    for (std::size_t f = 0; f < numbers; ++f)
      prototypes.means[segment * numbers + f] = tally.sums[segment * numbers + f] / tally.counts[segment];
    for (std::size_t c = 0; c < categories; ++c) {
      const auto first =
          tally.levels.begin() + static_cast<std::ptrdiff_t>(segment * levels() + first_level_[c]);
      const auto most = std::max_element(first, first + rows_.categories()[c].levels);
      prototypes.modes[segment * categories + c] = static_cast<std::int32_t>(most - first);
    }
  }

  void become_row(std::size_t row, std::size_t segment, Prototypes& prototypes) const {
    const std::size_t numbers = rows_.number_columns().size(), categories = rows_.categories().size();
    for (std::size_t f = 0; f < numbers; ++f)
      prototypes.means[segment * numbers + f] = rows_.numbers().at(row, f);
    for (std::size_t c = 0; c < categories; ++c)
      prototypes.modes[segment * categories + c] = rows_.code(row, c);
  }

 private:
  std::size_t levels() const { return first_level_.back(); }

  Tally empty() const {
    return {std::vector<double>(k_), std::vector<double>(k_ * rows_.number_columns().size()),
            std::vector<std::uint32_t>(k_ * levels())};
  }

  void add(std::size_t row, std::size_t segment, Tally& part) const {
    const std::size_t numbers = rows_.number_columns().size();
    ++part.counts[segment];
    for (std::size_t f = 0; f < numbers; ++f)
      part.sums[segment * numbers + f] += static_cast<double>(rows_.numbers().at(row, f));
    for (std::size_t c = 0; c < rows_.categories().size(); ++c)
      if (const std::int32_t code = rows_.code(row, c); code != MixedRows::kNoLevel)
        ++part.levels[segment * levels() + first_level_[c] + static_cast<std::size_t>(code)];
  }

  const MixedRows& rows_;
  std::size_t k_;
  std::vector<std::size_t> first_level_;  // per category; the last is the number of all levels
};

}  // namespace

Prototypes prototypes_of(const MixedRows& rows, const NearestPrototypes& nearest, const Prototypes& before,
                         Run& run) {
  const Means means(rows, before.k);
  const Tally tally = means.tally(nearest.labels, run);
  Prototypes prototypes = before;
  std::vector<float> distance;
  for (std::size_t segment = 0; segment < before.k; ++segment) {
    if (tally.counts[segment] > 0) {
      means.describe(tally, segment, prototypes);
      continue;
    }
    if (distance.empty()) distance = nearest.best;
    const auto farthest = std::max_element(distance.begin(), distance.end());
    means.become_row(static_cast<std::size_t>(farthest - distance.begin()), segment, prototypes);
    *farthest = -1;
  }
  return prototypes;
}

}  // namespace ruas
