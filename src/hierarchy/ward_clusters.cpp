#include "hierarchy/ward_clusters.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "segmentation/vector4.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = 16;
constexpr double kFloatRounding = 0x1.0p-24;
/// Empty slots are swept out once they are more than this share.
constexpr double kMostEmpty = 0.2;

std::size_t padded(std::size_t slots) {
  return (slots + kLanes - 1) / kLanes * kLanes;
}

}  // namespace

WardClusters::WardClusters(std::vector<double> centers, std::vector<double> weights, std::size_t features)
    : features_(features),
      clusters_(weights.size()),
      centers_(std::move(centers)),
      weights_(std::move(weights)),
      blocks_(padded(weights_.size()) * features, std::numeric_limits<float>::infinity()),
      screened_weights_(padded(weights_.size()), 1.0F),
      screened_(padded(weights_.size())) {
  assert(centers_.size() == weights_.size() * features);
  for (const double value : centers_) largest_ = std::max(largest_, std::fabs(value));
  for (std::size_t slot = 0; slot < slots(); ++slot) show(slot);
}

void WardClusters::show(std::size_t slot) {
  float* const block = blocks_.data() + slot / kLanes * kLanes * features_ + slot % kLanes;
  for (std::size_t f = 0; f < features_; ++f)
    block[f * kLanes] = static_cast<float>(centers_[slot * features_ + f]);
  screened_weights_[slot] = static_cast<float>(weights_[slot]);
}

void WardClusters::hide(std::size_t slot) {
  float* const block = blocks_.data() + slot / kLanes * kLanes * features_ + slot % kLanes;
  for (std::size_t f = 0; f < features_; ++f) block[f * kLanes] = std::numeric_limits<float>::infinity();
}

/// Fills screened_ with w/(w + own weight) · ‖difference of centres‖², and returns the smallest.
float WardClusters::screen(std::size_t slot) {
  std::vector<float> own(features_);
  for (std::size_t f = 0; f < features_; ++f) own[f] = static_cast<float>(centers_[slot * features_ + f]);
  const Float4 own_weight = splat4(static_cast<float>(weights_[slot]));
  Float4 least = splat4(std::numeric_limits<float>::infinity());
  const float* block = blocks_.data();
  for (std::size_t first = 0; first < screened_.size(); first += kLanes, block += features_ * kLanes) {
    Float4 squared[4] = {};
    for (std::size_t f = 0; f < features_; ++f) {
      const Float4 mine = splat4(own[f]);
      for (std::size_t q = 0; q < 4; ++q) {
        const Float4 d = load4(block + f * kLanes + q * 4) - mine;
        squared[q] += d * d;
      }
    }
    for (std::size_t q = 0; q < 4; ++q) {
      const Float4 weight = load4(screened_weights_.data() + first + q * 4);
      const Float4 cost = squared[q] * (weight / (weight + own_weight));
      store4(screened_.data() + first + q * 4, cost);
      least = smaller(least, cost);
    }
  }
  return std::min(std::min(least[0], least[1]), std::min(least[2], least[3]));
}

/// How far a screened cost near `value` may be from the true one: each coordinate is off by its own rounding,
/// the sum by that of its terms; with a margin of two.
double WardClusters::rounding(double value) const {
  const auto features = static_cast<double>(features_);
  const double off = 3 * kFloatRounding * largest_;
  return 2 * (2 * std::sqrt(features * value) * off + features * off * off +
              value * (features + 8) * kFloatRounding);
}

double WardClusters::squared_height(std::size_t a, std::size_t b) const {
  const double* const x = centers_.data() + a * features_;
  const double* const y = centers_.data() + b * features_;
  double sum = 0;
  for (std::size_t f = 0; f < features_; ++f) sum += (x[f] - y[f]) * (x[f] - y[f]);
  return 2 * weights_[a] * weights_[b] / (weights_[a] + weights_[b]) * sum;
}

WardClusters::Neighbour WardClusters::nearest(std::size_t slot, std::size_t preferred) {
  assert(clusters_ > 1);
  hide(slot);
  const double least = screen(slot);
  show(slot);
  const double at_most = least + rounding(least);
  const auto limit = static_cast<float>(at_most + rounding(at_most)) * (1 + 0x1.0p-23F);
  Neighbour nearest;
  if (preferred != kNone) nearest = {preferred, squared_height(slot, preferred)};
  for (std::size_t other = 0; other < slots(); ++other) {
    if (!(screened_[other] <= limit)) continue;
    const double height = squared_height(slot, other);
    if (height < nearest.squared_height) nearest = {other, height};
  }
  return nearest;
}

void WardClusters::merge(std::size_t a, std::size_t b) {
  const std::size_t into = std::max(a, b), from = std::min(a, b);
  const double weight = weights_[a] + weights_[b];
  for (std::size_t f = 0; f < features_; ++f) {
    double& x = centers_[into * features_ + f];
    x = (x * weights_[into] + centers_[from * features_ + f] * weights_[from]) / weight;
  }
  weights_[into] = weight;
  weights_[from] = 0;
  show(into);
  hide(from);
  --clusters_;
}

bool WardClusters::compact(std::vector<std::size_t>& moved) {
  if (static_cast<double>(clusters_) > (1 - kMostEmpty) * static_cast<double>(slots())) return false;
  moved.assign(slots(), kNone);
  std::size_t next = 0;
  for (std::size_t slot = 0; slot < slots(); ++slot) {
    if (!occupied(slot)) continue;
    moved[slot] = next;
    weights_[next] = weights_[slot];
    std::copy_n(centers_.begin() + static_cast<std::ptrdiff_t>(slot * features_), features_,
                centers_.begin() + static_cast<std::ptrdiff_t>(next * features_));
    ++next;
  }
  weights_.resize(next);
  centers_.resize(next * features_);
  blocks_.assign(padded(next) * features_, std::numeric_limits<float>::infinity());
  screened_weights_.assign(padded(next), 1.0F);
  screened_.resize(padded(next));
  for (std::size_t slot = 0; slot < next; ++slot) show(slot);
  return true;
}

}  // namespace ruas
