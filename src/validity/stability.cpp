#include "validity/stability.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

#include "base/random.hpp"
#include "segmentation/moments.hpp"
#include "validity/waves.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kResampleStream = 0x626f'6f74'7374;
constexpr std::size_t kLabels = 256;

std::vector<std::uint32_t> draw_rows(std::size_t rows, std::size_t count, Random random) {
  std::vector<std::uint32_t> drawn(count);
  for (std::uint32_t& row : drawn) row = static_cast<std::uint32_t>(random.below(rows));
  std::sort(drawn.begin(), drawn.end());
  return drawn;
}

/// For each segment the rows that a refit puts into each of its own. [segment * kLabels + refitted]
std::vector<std::uint64_t> crosstab(std::span<const std::uint8_t> labels,
                                    std::span<const std::uint8_t> refitted, std::size_t k, Run& run) {
  std::vector<std::uint64_t> all(k * kLabels, 0);
  const auto parts = map_blocks<std::vector<std::uint32_t>>(run, labels.size(), kWorkRows, [&](Block block) {
    std::vector<std::uint32_t> counts(k * kLabels, 0);
    for (std::size_t row = block.begin; row < block.end; ++row)
      ++counts[labels[row] * kLabels + refitted[row]];
    return counts;
  });
  for (const std::vector<std::uint32_t>& part : parts)
    for (std::size_t i = 0; i < all.size(); ++i) all[i] += part[i];
  return all;
}

struct Match {
  double jaccard = 0;
  std::size_t refitted = kLabels;  // none
};

/// For each segment the refitted one most like it, the lowest number on a tie.
std::vector<Match> best_matches(const std::vector<std::uint64_t>& table, std::size_t k) {
  std::vector<std::uint64_t> own(k, 0);
  std::vector<std::uint64_t> of_refitted(kLabels, 0);
  for (std::size_t i = 0; i < table.size(); ++i) {
    own[i / kLabels] += table[i];
    of_refitted[i % kLabels] += table[i];
  }
  std::vector<Match> matches(k);
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table[i] == 0) continue;
    const double either = static_cast<double>(own[i / kLabels] + of_refitted[i % kLabels] - table[i]);
    const double jaccard = static_cast<double>(table[i]) / either;
    if (jaccard > matches[i / kLabels].jaccard) matches[i / kLabels] = {jaccard, i % kLabels};
  }
  return matches;
}

class Tally {
 public:
  Tally(std::span<const std::uint8_t> labels, std::size_t k, Run& run)
      : labels_(labels), k_(k), run_(run), jaccard_(k, 0.0), stayed_(labels.size(), 0) {}

  void add(const std::vector<std::uint8_t>& refitted) {
    if (refitted.empty()) {
      ++failed_;
      return;
    }
    assert(refitted.size() == labels_.size());
    const std::vector<Match> matches = best_matches(crosstab(labels_, refitted, k_, run_), k_);
    for (std::size_t s = 0; s < k_; ++s) jaccard_[s] += matches[s].jaccard;
    for_blocks(run_, labels_.size(), kWorkRows, [&](Block block) {
      for (std::size_t row = block.begin; row < block.end; ++row)
        stayed_[row] = static_cast<std::uint8_t>(stayed_[row] +
                                                 (matches[labels_[row]].refitted == refitted[row] ? 1 : 0));
    });
  }

  Stability of(std::size_t resamples, std::size_t resample_rows) const {
    std::vector<std::uint64_t> rows(k_, 0);
    for (const std::uint8_t label : labels_) ++rows[label];
    Stability out{jaccard_, std::vector<float>(stayed_.size()), resamples, failed_, resample_rows};
    const std::size_t measured = resamples - failed_;
    for (std::size_t s = 0; s < k_; ++s)
      out.jaccard[s] = rows[s] == 0 || measured == 0 ? std::numeric_limits<double>::quiet_NaN()
                                                     : jaccard_[s] / static_cast<double>(measured);
    for (std::size_t row = 0; row < stayed_.size(); ++row)
      out.stayed[row] = measured == 0 ? std::numeric_limits<float>::quiet_NaN()
                                      : static_cast<float>(stayed_[row]) / static_cast<float>(measured);
    return out;
  }

 private:
  std::span<const std::uint8_t> labels_;
  std::size_t k_;
  Run& run_;
  std::size_t failed_ = 0;
  std::vector<double> jaccard_;       // sums
  std::vector<std::uint8_t> stayed_;  // counts; kResamples fits
};

}  // namespace

Steadiness steadiness(double jaccard) {
  if (jaccard >= 0.85) return Steadiness::highly_stable;
  if (jaccard >= 0.75) return Steadiness::stable;
  if (jaccard >= 0.6) return Steadiness::pattern_only;
  return Steadiness::do_not_use;
}

Stability stability(std::span<const std::uint8_t> labels, std::size_t k, const Refit& refit,
                    std::uint64_t seed, const ProgressSpan& progress) {
  static_assert(kResamples < 256);
  assert(!labels.empty() && k >= 1);
  const std::size_t resample_rows = std::min(labels.size(), kResampleRows);
  Tally tally(labels, k, progress.run());
  for_waves<std::vector<std::uint8_t>>(
      kResamples, progress,
      [&](std::size_t resample) {
        return refit(draw_rows(labels.size(), resample_rows, Random(seed, kResampleStream + resample)),
                     seed + resample);
      },
      [&](std::vector<std::uint8_t>&& refitted) { tally.add(refitted); });
  return tally.of(kResamples, resample_rows);
}

}  // namespace ruas
