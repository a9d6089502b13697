#include "segmentation/lloyd.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

#include "segmentation/segmentation.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
constexpr std::int32_t kNoLabel = -1;
constexpr float kNeverSafe = -std::numeric_limits<float>::infinity();

// With fewer centres than this, computing all 16 rows of a block costs no more than picking rows out of it.
constexpr std::size_t kCentersWorthPickingRows = 12;
constexpr int kRowsWorthPicking = 7;
// Bounds cost about a sixth of an iteration: they are kept once fewer than one row in this many changes
// segment.
constexpr std::size_t kSettledShare = 16;

/// How far a squared distance in float32 can be from the true one, and what that leaves of a bound.
struct Rounding {
  // Each term of the sum is rounded three times, the sum once per feature; ½ for the root, 3 × for safety.
  explicit Rounding(std::size_t features)
      : up(1 + 1.5f * static_cast<float>(features + 4) * 0x1p-24f), down(2 - up) {}

  /// The centres may move this far altogether (each by half of it) before a row can change segment: true
  /// distances differ by at least this. Works on float and Float4.
  template <class Value>
  Value slack(Value root_of_best, Value root_of_second) const {
    constexpr float kUnderflow = 1e-20f;  // squares below the smallest float vanish
    return root_of_second * down - root_of_best * up - kUnderflow;
  }

  float up;
  float down;
};

constexpr std::uint32_t kEveryRow = 0xffff;
constexpr float kRoundDown = 1 - 0x1p-21f;

double squared_distance(const float* a, const float* b, std::size_t features) {
  double sum = 0;
  for (std::size_t f = 0; f < features; ++f) {
    const double d = static_cast<double>(a[f]) - static_cast<double>(b[f]);
    sum += d * d;
  }
  return sum;
}

/// In the kernels' own arithmetic.
float float_distance(const float* a, const float* b, std::size_t features) {
  float sum = 0;
  for (std::size_t f = 0; f < features; ++f) sum += (a[f] - b[f]) * (a[f] - b[f]);
  return sum;
}

}  // namespace

/// What one unit of work changes; merged in order of the units.
struct Lloyd::Change {
  std::vector<double> sums;
  std::vector<double> counts;
  std::size_t relabelled = 0;
  std::vector<float> row;  // room for one row's values

  void reset(std::size_t k, std::size_t features) {
    sums.assign(k * features, 0.0);
    row.resize(features);
    counts.assign(k, 0.0);
    relabelled = 0;
  }
};

Lloyd::Lloyd(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, Run& run, Pruning pruning)
    : matrix_(matrix), moments_(matrix_moments), run_(run), pruning_(pruning) {}

Lloyd::~Lloyd() = default;

void Lloyd::start_from(std::span<const double> centers) {
  const std::size_t features = matrix_.features();
  k_ = centers.size() / features;
  assert(k_ >= 1 && k_ <= kMaximumSegments && k_ * features == centers.size());
  centers_.assign(centers.begin(), centers.end());
  table_ = CenterTable(centers_, features);
  sums_.assign(k_ * features, 0.0);
  counts_.assign(k_, 0.0);
  labels_.assign(matrix_.blocks() * kLanes, kNoLabel);
  changes_.resize(block_count(matrix_.rows(), kWorkRows));
  for (Change& change : changes_) change.reset(k_, features);
  travelled_ = 0;
  bounds_kept_ = false;
  relabelled_ = matrix_.rows();
}

Lloyd::Step Lloyd::iterate() {
  begin_bounds_where_they_pay();
  for_blocks(run_, matrix_.rows(), kWorkRows, [this](Block block) { assign(block, changes_[block.index]); });
  relabelled_ = 0;
  for (Change& change : changes_) merge(change);
  fill_empty_segments();
  const double squared_shift = move_centers();
  return {relabelled_, squared_shift, inertia()};
}

bool Lloyd::picks_rows() const {
  return k_ >= kCentersWorthPickingRows;
}

void Lloyd::begin_bounds_where_they_pay() {
  if (bounds_kept_ || pruning_ == Pruning::never) return;
  const bool settling = relabelled_ < matrix_.rows() / kSettledShare;
  if (pruning_ == Pruning::where_it_pays && !settling) return;
  bounds_kept_ = true;
  row_safe_until_.assign(matrix_.blocks() * kLanes, kNeverSafe);
  block_safe_until_.assign(matrix_.blocks(), kNeverSafe);
  if (picks_rows()) measure_gaps();
}

void Lloyd::assign(Block work, Change& change) {
  const std::size_t end = (work.end + kLanes - 1) / kLanes;
  for (std::size_t b = work.begin / kLanes; b < end; ++b) {
    if (!bounds_kept_) {
      assign_block<false>(b, change);
    } else if (!(static_cast<double>(block_safe_until_[b]) > travelled_)) {
      const std::uint32_t unsafe = picks_rows() ? unsafe_rows(b) : kEveryRow;
      if (std::popcount(unsafe) > kRowsWorthPicking) {
        assign_block<true>(b, change);
      } else {
        assign_rows(b, unsafe, change);
      }
    }
  }
}

/// One bit per row of the block that may have changed segment. What fills up the last block belongs to none.
std::uint32_t Lloyd::unsafe_rows(std::size_t b) const {
  const std::size_t rows = std::min(kLanes, matrix_.rows() - b * kLanes);
  std::uint32_t unsafe = 0;
  for (std::size_t r = 0; r < rows; ++r) {
    const bool safe = static_cast<double>(row_safe_until_[b * kLanes + r]) > travelled_;
    unsafe |= (safe ? 0u : 1u) << r;
  }
  return unsafe;
}

template <bool kBounds>
void Lloyd::assign_block(std::size_t b, Change& change) {
  const Nearest16 nearest = nearest_of_block<kBounds>(matrix_.block(b), table_);
  if constexpr (kBounds) {
    const Rounding rounding(matrix_.features());
    const Float4 travelled = splat4(static_cast<float>(travelled_));
    Float4 smallest = splat4(std::numeric_limits<float>::infinity());
    for (std::size_t q = 0; q < 4; ++q) {
      const Float4 slack = rounding.slack(square_roots(nearest.best[q]), square_roots(nearest.second[q]));
      const Float4 safe_until = (travelled + slack) * kRoundDown;
      store4(row_safe_until_.data() + b * kLanes + q * 4, safe_until);
      smallest = smaller(smallest, safe_until);
    }
    block_safe_until_[b] = std::min(std::min(smallest[0], smallest[1]), std::min(smallest[2], smallest[3]));
  }
  Int4 differs = {};
  for (std::size_t q = 0; q < 4; ++q)
    differs |= nearest.label[q] != load4(labels_.data() + b * kLanes + q * 4);
  if (!any(differs)) return;
  std::int32_t labels[kLanes];
  for (std::size_t q = 0; q < 4; ++q) store4(labels + q * 4, nearest.label[q]);
  const std::size_t rows = std::min(kLanes, matrix_.rows() - b * kLanes);
  for (std::size_t r = 0; r < rows; ++r) relabel(b * kLanes + r, labels[r], change);
}

/// The same for some rows of the block, one at a time against four centres at a time.
void Lloyd::assign_rows(std::size_t b, std::uint32_t rows, Change& change) {
  const std::size_t features = matrix_.features();
  const Rounding rounding(features);
  const float travelled = static_cast<float>(travelled_);
  float* values = change.row.data();
  for (; rows != 0; rows &= rows - 1) {
    const std::size_t row = b * kLanes + static_cast<std::size_t>(std::countr_zero(rows));
    for (std::size_t f = 0; f < features; ++f) values[f] = matrix_.at(row, f);
    const auto own = static_cast<std::size_t>(labels_[row]);
    const float to_own = std::sqrt(float_distance(values, table_.center(own), features));
    float slack = rounding.slack(to_own, gap_[own] - to_own * rounding.up);
    if (!(slack > 0)) {
      const NearestOfRow nearest = nearest_of_row(values, table_);
      slack = rounding.slack(std::sqrt(nearest.best), std::sqrt(nearest.second));
      relabel(row, nearest.label, change);
    }
    row_safe_until_[row] = (travelled + slack) * kRoundDown;
  }
  const float* safe_until = row_safe_until_.data() + b * kLanes;
  block_safe_until_[b] = *std::min_element(safe_until, safe_until + kLanes);
}

void Lloyd::relabel(std::size_t row, std::int32_t label, Change& change) {
  const std::int32_t before = labels_[row];
  if (before == label) return;
  labels_[row] = label;
  ++change.relabelled;
  const std::size_t features = matrix_.features();
  const float* values = matrix_.block(row / kLanes) + row % kLanes;
  double* gains = change.sums.data() + static_cast<std::size_t>(label) * features;
  for (std::size_t f = 0; f < features; ++f) gains[f] += static_cast<double>(values[f * kLanes]);
  change.counts[static_cast<std::size_t>(label)] += 1;
  if (before == kNoLabel) return;
  double* loses = change.sums.data() + static_cast<std::size_t>(before) * features;
  for (std::size_t f = 0; f < features; ++f) loses[f] -= static_cast<double>(values[f * kLanes]);
  change.counts[static_cast<std::size_t>(before)] -= 1;
}

/// Each empty segment takes the row that lies farthest from the mean of its own segment, the first one on a
/// tie.
void Lloyd::fill_empty_segments() {
  for (std::size_t empty = 0; empty < k_; ++empty) {
    if (counts_[empty] > 0) continue;
    const std::optional<std::size_t> row = farthest_row();
    if (!row) return;  // fewer distinct rows than segments
    Change& change = changes_.front();
    relabel(*row, static_cast<std::int32_t>(empty), change);
    merge(change);
    if (bounds_kept_) row_safe_until_[*row] = block_safe_until_[*row / kLanes] = kNeverSafe;
  }
}

std::optional<std::size_t> Lloyd::farthest_row() const {
  struct Farthest {
    double distance = 0;
    std::size_t row = 0;
  };
  const std::size_t features = matrix_.features();
  const std::vector<double> means = segment_means();
  const auto candidates = map_blocks<Farthest>(run_, matrix_.rows(), kWorkRows, [&](Block block) {
    Farthest farthest;
    for (std::size_t row = block.begin; row < block.end; ++row) {
      const double* mean = means.data() + static_cast<std::size_t>(labels_[row]) * features;
      double distance = 0;
      for (std::size_t f = 0; f < features; ++f) {
        const double d = static_cast<double>(matrix_.at(row, f)) - mean[f];
        distance += d * d;
      }
      if (distance > farthest.distance && counts_[static_cast<std::size_t>(labels_[row])] > 1)
        farthest = {distance, row};
    }
    return farthest;
  });
  Farthest farthest;
  for (const Farthest& candidate : candidates)
    if (candidate.distance > farthest.distance) farthest = candidate;
  if (farthest.distance == 0) return std::nullopt;
  return farthest.row;
}

void Lloyd::merge(Change& change) {
  if (change.relabelled == 0) return;
  for (std::size_t i = 0; i < sums_.size(); ++i) sums_[i] += change.sums[i];
  for (std::size_t c = 0; c < k_; ++c) counts_[c] += change.counts[c];
  relabelled_ += change.relabelled;
  change.reset(k_, matrix_.features());
}

std::vector<double> Lloyd::segment_means() const {
  const std::size_t features = matrix_.features();
  std::vector<double> means = centers_;
  for (std::size_t c = 0; c < k_; ++c) {
    if (counts_[c] == 0) continue;
    for (std::size_t f = 0; f < features; ++f) means[c * features + f] = sums_[c * features + f] / counts_[c];
  }
  return means;
}

/// Returns Σ over the centres of the squared distance moved.
double Lloyd::move_centers() {
  const std::size_t features = matrix_.features();
  std::vector<double> means = segment_means();
  double squared_shift = 0;
  for (std::size_t i = 0; i < means.size(); ++i)
    squared_shift += (means[i] - centers_[i]) * (means[i] - centers_[i]);
  centers_ = std::move(means);

  const CenterTable before = std::exchange(table_, CenterTable(centers_, features));
  double longest = 0;
  for (std::size_t c = 0; c < k_; ++c)
    longest = std::max(longest, squared_distance(before.center(c), table_.center(c), features));
  travelled_ += 2 * std::sqrt(longest) * (1 + 1e-9);
  if (bounds_kept_ && picks_rows()) measure_gaps();
  return squared_shift;
}

void Lloyd::measure_gaps() {
  gap_.assign(k_, std::numeric_limits<float>::infinity());
  for (std::size_t a = 0; a < k_; ++a) {
    for (std::size_t b = a + 1; b < k_; ++b) {
      const double gap = std::sqrt(squared_distance(table_.center(a), table_.center(b), matrix_.features()));
      const float lower = static_cast<float>(gap) * kRoundDown;
      gap_[a] = std::min(gap_[a], lower);
      gap_[b] = std::min(gap_[b], lower);
    }
  }
}

bool Lloyd::settle() {
  for_blocks(run_, matrix_.rows(), kWorkRows, [this](Block block) {
    Change& change = changes_[block.index];
    for (std::size_t row = block.begin; row < block.end; ++row) {
      const std::int32_t label = std::exchange(labels_[row], kNoLabel);
      relabel(row, label, change);
    }
  });
  sums_.assign(sums_.size(), 0.0);
  counts_.assign(k_, 0.0);
  relabelled_ = 0;
  for (Change& change : changes_) merge(change);
  const CenterTable before = table_;
  move_centers();
  return table_ == before;
}

double Lloyd::inertia() const {
  // Within = total − between, both about the overall mean.
  double between = 0;
  const std::size_t features = matrix_.features();
  for (std::size_t c = 0; c < k_; ++c) {
    for (std::size_t f = 0; f < features; ++f) {
      const double d = centers_[c * features + f] - moments_.mean[f];
      between += counts_[c] * d * d;
    }
  }
  return std::max(0.0, moments_.total() - between);
}

}  // namespace ruas
