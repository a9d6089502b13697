#include "personas/medians.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ruas {
namespace {

constexpr std::size_t kBins = 1024;

/// Equal bins over the values' range.
class Scale {
 public:
  Scale(double minimum, double maximum)
      : minimum_(minimum), factor_(maximum > minimum ? static_cast<double>(kBins) / (maximum - minimum) : 0) {
    if (!std::isfinite(factor_)) factor_ = 0;
  }
  /// Where the range is beyond double or nothing at all, there is one bin, and the values themselves decide.
  std::size_t bin(double value) const {
    if (factor_ == 0) return 0;
    return std::min(static_cast<std::size_t>((value - minimum_) * factor_), kBins - 1);
  }

 private:
  double minimum_;
  double factor_;
};

/// The bins in which the one or two middle values lie, and how many values come before them.
struct Middle {
  std::uint64_t count = 0;
  std::uint64_t before = 0;
  std::size_t first_bin = kBins;
  std::size_t last_bin = 0;
  std::vector<double> candidates;

  bool holds(std::size_t bin) const { return bin >= first_bin && bin <= last_bin; }
};

Middle find_middle(std::span<const std::uint64_t> counts) {
  Middle middle;
  for (const std::uint64_t count : counts) middle.count += count;
  if (middle.count == 0) return middle;
  const std::uint64_t lower = (middle.count - 1) / 2;
  const std::uint64_t upper = middle.count / 2;
  std::uint64_t seen = 0;
  for (std::size_t bin = 0; bin < kBins; ++bin) {
    const std::uint64_t next = seen + counts[bin];
    if (seen <= lower && lower < next) {
      middle.first_bin = bin;
      middle.before = seen;
    }
    if (seen <= upper && upper < next) middle.last_bin = bin;
    seen = next;
  }
  return middle;
}

double median_of(Middle& middle) {
  if (middle.count == 0) return std::nan("");
  const auto at = [&](std::uint64_t rank) {
    const auto place = middle.candidates.begin() + static_cast<std::ptrdiff_t>(rank - middle.before);
    std::nth_element(middle.candidates.begin(), place, middle.candidates.end());
    return *place + 0.0;  // −0 is 0
  };
  const double lower = at((middle.count - 1) / 2);
  const double upper = at(middle.count / 2);
  return lower + (upper - lower) / 2;
}

}  // namespace

std::vector<double> segment_medians(std::span<const double> values, std::span<const std::uint32_t> rows,
                                    std::span<const std::uint8_t> labels, std::size_t k) {
  double minimum = std::numeric_limits<double>::infinity();
  double maximum = -minimum;
  for (const std::uint32_t row : rows) {
    const double value = values[row];
    minimum = value < minimum ? value : minimum;
    maximum = value > maximum ? value : maximum;
  }
  const Scale scale(minimum, maximum);

  std::vector<std::uint64_t> counts((k + 1) * kBins);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double value = values[rows[i]];
    if (value == value) ++counts[labels[i] * kBins + scale.bin(value)];
  }
  for (std::size_t i = 0; i < k * kBins; ++i) counts[k * kBins + i % kBins] += counts[i];

  std::vector<Middle> middles;
  for (std::size_t group = 0; group <= k; ++group)
    middles.push_back(find_middle(std::span(counts).subspan(group * kBins, kBins)));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double value = values[rows[i]];
    if (!(value == value)) continue;
    const std::size_t bin = scale.bin(value);
    if (middles[labels[i]].holds(bin)) middles[labels[i]].candidates.push_back(value);
    if (middles[k].holds(bin)) middles[k].candidates.push_back(value);
  }
  std::vector<double> medians;
  for (Middle& middle : middles) medians.push_back(median_of(middle));
  return medians;
}

}  // namespace ruas
