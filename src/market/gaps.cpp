#include "market/gaps.hpp"

#include <algorithm>
#include <tuple>

#include "base/mathematics.hpp"
#include "market/product_mix.hpp"
#include "market/segment_type.hpp"
#include "market/stress_test.hpp"

namespace ruas {
namespace {

constexpr std::uint32_t kNotKept = kMissingCode;

/// How often something is done by some of a group.
struct Share {
  std::uint64_t of = 0;
  std::uint64_t who = 0;
  double value() const { return of > 0 ? static_cast<double>(who) / static_cast<double>(of) : 0; }
};

/// How surely two shares differ: the difference over its standard error, both taken for one share.
double z_of(const Share& here, const Share& elsewhere) {
  const double together =
      static_cast<double>(here.who + elsewhere.who) / static_cast<double>(here.of + elsewhere.of);
  const double variance =
      together * (1 - together) * (1 / static_cast<double>(here.of) + 1 / static_cast<double>(elsewhere.of));
  return variance > 0 ? (elsewhere.value() - here.value()) / square_root(variance) : 0;
}

bool is_gap(const Share& here, const Share& elsewhere, const OfferGapOptions& options) {
  return here.of >= options.fewest_customers && elsewhere.of >= options.fewest_customers &&
         here.value() <= options.most_of_elsewhere * elsewhere.value() &&
         z_of(here, elsewhere) >= options.least_z;
}

double more_if_as_elsewhere(const Share& here, const Share& elsewhere) {
  return static_cast<double>(here.of) * (elsewhere.value() - here.value());
}

/// The codes with most buyers, falling, of equals the lower code.
std::vector<std::uint32_t> most_bought(const ProductMix& mix, std::size_t most) {
  std::vector<std::uint64_t> buyers(mix.labels);
  for (std::size_t segment = 0; segment < mix.segments; ++segment)
    for (std::size_t label = 0; label < mix.labels; ++label) buyers[label] += mix.buyers_of(segment, label);
  std::vector<std::uint32_t> codes;
  for (std::uint32_t code = 0; code < mix.labels; ++code)
    if (buyers[code] > 0) codes.push_back(code);
  std::stable_sort(codes.begin(), codes.end(), [&](auto a, auto b) { return buyers[a] > buyers[b]; });
  codes.resize(std::min(codes.size(), most));
  return codes;
}

/// Customers who bought each pair of the kept categories, per segment.
class PairCounts {
 public:
  PairCounts(const Spending& spending, std::span<const std::uint8_t> segments, std::size_t segment_count,
             std::span<const std::uint32_t> kept)
      : kept_(kept.size()), counts_(segment_count * kept.size() * kept.size()) {
    std::vector<std::uint32_t> place(spending.labels, kNotKept);
    for (std::uint32_t i = 0; i < kept.size(); ++i) place[kept[i]] = i;
    std::vector<std::uint32_t> bought;
    for (std::size_t customer = 0; customer < spending.customers(); ++customer) {
      if (segments[customer] == kNoSegment) continue;
      bought.clear();
      for (std::uint64_t at = spending.begin_of(customer); at < spending.ends[customer]; ++at)
        if (const std::uint32_t code = spending.codes[at];
            code != kMissingCode && spending.money[at] > 0 && place[code] != kNotKept)
          bought.push_back(place[code]);
      for (const std::uint32_t a : bought)
        for (const std::uint32_t b : bought) ++counts_[index(segments[customer], a, b)];
    }
  }

  /// a = b: the buyers of the category.
  std::uint64_t both(std::size_t segment, std::size_t a, std::size_t b) const {
    return counts_[index(segment, a, b)];
  }

 private:
  std::size_t index(std::size_t segment, std::size_t a, std::size_t b) const {
    return (segment * kept_ + a) * kept_ + b;
  }

  std::size_t kept_;
  std::vector<std::uint64_t> counts_;
};

/// Per segment the others that do not buy unlike things: what the rest does says nothing of what it might
/// want.
std::vector<std::vector<std::size_t>> segments_alike(const ProductMix& mix) {
  std::vector<std::vector<std::size_t>> alike(mix.segments);
  for (std::size_t a = 0; a < mix.segments; ++a)
    for (std::size_t b = 0; b < mix.segments; ++b)
      if (a != b && mix_cosine(mix, a, b) > kUnlikeCosine) alike[a].push_back(b);
  return alike;
}

/// Of the customers of some segments who buy the one, those who buy the other too.
Share buyers_of_both(const PairCounts& counts, std::span<const std::size_t> segments, std::size_t from,
                     std::size_t to) {
  Share share;
  for (const std::size_t segment : segments) {
    share.of += counts.both(segment, from, from);
    share.who += counts.both(segment, from, to);
  }
  return share;
}

template <class Gap, class Size>
void keep_largest(std::vector<Gap>& gaps, std::size_t most, Size size) {
  std::stable_sort(gaps.begin(), gaps.end(), [&](const Gap& a, const Gap& b) { return size(a) > size(b); });
  gaps.resize(std::min(gaps.size(), most));
}

}  // namespace

std::vector<OfferGap> offer_gaps(const Spending& categories, std::span<const std::uint8_t> segments,
                                 std::size_t segment_count, const OfferGapOptions& options) {
  const ProductMix mix = product_mix(categories, segments, segment_count);
  const std::vector<std::uint32_t> kept = most_bought(mix, options.most_categories);
  const PairCounts counts(categories, segments, segment_count, kept);
  std::uint64_t customers = 0;
  for (const std::uint64_t count : mix.customers) customers += count;

  const std::vector<std::vector<std::size_t>> alike = segments_alike(mix);
  std::vector<OfferGap> gaps;
  for (std::size_t a = 0; a < kept.size(); ++a)
    for (std::size_t b = 0; b < kept.size(); ++b) {
      if (a == b) continue;
      std::uint64_t from = 0, to = 0, both = 0;
      for (std::size_t segment = 0; segment < segment_count; ++segment) {
        from += counts.both(segment, a, a);
        to += counts.both(segment, b, b);
        both += counts.both(segment, a, b);
      }
      const double lift = static_cast<double>(both) * static_cast<double>(customers) /
                          (static_cast<double>(from) * static_cast<double>(to));
      if (lift < options.least_lift) continue;
      for (std::size_t segment = 0; segment < segment_count; ++segment) {
        const Share here{counts.both(segment, a, a), counts.both(segment, a, b)};
        const Share elsewhere = buyers_of_both(counts, alike[segment], a, b);
        if (!is_gap(here, elsewhere, options)) continue;
        gaps.push_back({kept[a], kept[b], segment, lift, both, elsewhere.value(), here.value(),
                        here.of - here.who, more_if_as_elsewhere(here, elsewhere)});
      }
    }
  keep_largest(gaps, options.most_gaps, [](const OfferGap& gap) { return gap.expected_buyers; });
  return gaps;
}

std::vector<ChannelGap> channel_gaps(const Spending& channels, std::span<const std::uint8_t> segments,
                                     std::size_t segment_count, const OfferGapOptions& options) {
  const ProductMix mix = product_mix(channels, segments, segment_count);
  std::uint64_t customers = 0;
  for (const std::uint64_t count : mix.customers) customers += count;
  std::vector<ChannelGap> gaps;
  for (std::uint32_t channel = 0; channel < mix.labels; ++channel) {
    std::uint64_t users = 0;
    for (std::size_t segment = 0; segment < segment_count; ++segment)
      users += mix.buyers_of(segment, channel);
    for (std::size_t segment = 0; segment < segment_count; ++segment) {
      const Share here{mix.customers[segment], mix.buyers_of(segment, channel)};
      const Share elsewhere{customers - here.of, users - here.who};
      if (!is_gap(here, elsewhere, options)) continue;
      gaps.push_back({channel, segment, here.value(), elsewhere.value(), here.who,
                      more_if_as_elsewhere(here, elsewhere)});
    }
  }
  keep_largest(gaps, options.most_gaps, [](const ChannelGap& gap) { return gap.missing_customers; });
  return gaps;
}

}  // namespace ruas
