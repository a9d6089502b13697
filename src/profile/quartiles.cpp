#include "profile/quartiles.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace ruas {
namespace {

constexpr std::size_t kBins = 4096;
constexpr std::size_t kAbsent = kBins;  // where NaN is counted
constexpr std::size_t kSmall = 8192;    // from here down, selecting directly is quicker than counting
constexpr int kDeepest = 6;             // levels of counting before values this uneven are selected directly
constexpr std::size_t kStretchRows = 8192;

/// A wanted place in sorted order and where its value goes.
struct Wanted {
  std::size_t rank;
  double* value;
};

/// Equal bins over [minimum, maximum]; a larger value never falls in an earlier bin.
struct Bins {
  double minimum;
  double scale;

  std::size_t of(double value) const {
    const double place = value == value ? (value - minimum) * scale : static_cast<double>(kAbsent);
    return static_cast<std::size_t>(place);
  }
};

/// One place per bin and one for NaN. On the heap: the stacks of browser threads are small.
using Counts = std::vector<std::uint32_t>;
using Marks = std::vector<std::uint8_t>;

struct Extremes {
  double minimum = std::numeric_limits<double>::infinity();
  double maximum = -std::numeric_limits<double>::infinity();
};

/// Loops over rows are functions of a stretch, called again and again: a browser swaps in its optimised code
/// between calls only.
template <class Stretch>
void for_stretches(std::span<const double> values, const Stretch& stretch) {
  for (std::size_t i = 0; i < values.size(); i += kStretchRows)
    stretch(values.subspan(i, std::min(kStretchRows, values.size() - i)));
}

[[gnu::noinline]] void widen(std::span<const double> values, Extremes& extremes) {
  for (const double value : values) {
    extremes.minimum = value < extremes.minimum ? value : extremes.minimum;
    extremes.maximum = value > extremes.maximum ? value : extremes.maximum;
  }
}

[[gnu::noinline]] void count(std::span<const double> values, const Bins& bins, Counts& counts) {
  for (const double value : values) ++counts[bins.of(value)];
}

/// Appends the values of the marked bins to the gathered values of their bin.
[[gnu::noinline]] void gather(std::span<const double> values, const Bins& bins, const Marks& marks,
                              std::vector<std::vector<double>>& gathered) {
  for (const double value : values)
    if (const std::uint8_t mark = marks[bins.of(value)]) gathered[mark - 1].push_back(value);
}

void select_directly(std::span<const double> values, std::span<const Wanted> wanted) {
  std::vector<double> present;
  present.reserve(values.size());
  for (const double value : values)
    if (value == value) present.push_back(value);
  auto begin = present.begin();
  for (const Wanted& want : wanted) {
    const auto place = present.begin() + static_cast<std::ptrdiff_t>(want.rank);
    if (place >= begin) std::nth_element(begin, place, present.end());
    *want.value = *place;
    begin = place + 1;
  }
}

Extremes extremes_of(std::span<const double> values) {
  Extremes extremes;
  for_stretches(values, [&](auto stretch) { widen(stretch, extremes); });
  return extremes;
}

/// Finds the values at the wanted ranks, which are increasing and below the number of values that are not
/// NaN: counts into bins, then looks only into the bins where a wanted rank lies.
void select(std::span<const double> values, Extremes extremes, std::span<const Wanted> wanted, int depth) {
  if (extremes.minimum == extremes.maximum) {
    for (const Wanted& want : wanted) *want.value = extremes.minimum;
    return;
  }
  const double scale = (kBins - 0.5) / (extremes.maximum - extremes.minimum);
  if (values.size() <= kSmall || depth >= kDeepest || !(scale > 0) || !std::isfinite(scale)) {
    select_directly(values, wanted);
    return;
  }
  const Bins bins{extremes.minimum, scale};
  Counts counts(kBins + 1);
  for_stretches(values, [&](auto stretch) { count(stretch, bins, counts); });

  // Which bins hold a wanted rank, and how many values lie before each.
  Marks marks(kBins + 1);
  std::vector<std::vector<double>> gathered;
  std::vector<std::vector<Wanted>> inside;
  std::size_t before = 0;
  std::size_t next = 0;
  for (std::size_t bin = 0; bin < kBins && next < wanted.size(); ++bin) {
    const std::size_t end = before + counts[bin];
    if (wanted[next].rank < end) {
      gathered.emplace_back().reserve(counts[bin]);
      inside.emplace_back();
      marks[bin] = static_cast<std::uint8_t>(gathered.size());
      for (; next < wanted.size() && wanted[next].rank < end; ++next)
        inside.back().push_back({wanted[next].rank - before, wanted[next].value});
    }
    before = end;
  }
  for_stretches(values, [&](auto stretch) { gather(stretch, bins, marks, gathered); });
  for (std::size_t i = 0; i < gathered.size(); ++i)
    select(gathered[i], extremes_of(gathered[i]), inside[i], depth + 1);
}

}  // namespace

Quartiles quartiles_of(std::span<const double> values, const Moments& moments) {
  if (moments.count == 0) return {};
  const std::size_t present = moments.count;
  constexpr std::array kShares = {0.25, 0.5, 0.75};
  struct Neighbours {
    double below = 0;
    double above = 0;
    double weight = 0;  // of the one above
  };
  std::array<Neighbours, kShares.size()> found;
  std::vector<Wanted> wanted;
  for (std::size_t i = 0; i < kShares.size(); ++i) {
    const double place = static_cast<double>(present - 1) * kShares[i];
    const auto rank = static_cast<std::size_t>(place);
    found[i].weight = place - static_cast<double>(rank);
    wanted.push_back({rank, &found[i].below});
    wanted.push_back({std::min(rank + 1, present - 1), &found[i].above});
  }
  std::stable_sort(wanted.begin(), wanted.end(),
                   [](const Wanted& a, const Wanted& b) { return a.rank < b.rank; });
  select(values, {moments.minimum, moments.maximum}, wanted, 0);

  const auto between = [](const Neighbours& n) {
    return n.below == n.above ? n.below : n.below + n.weight * (n.above - n.below);
  };
  return {between(found[0]), between(found[1]), between(found[2])};
}

}  // namespace ruas
