#include "mixed/pam.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

#include "base/random.hpp"

namespace ruas {
namespace {

constexpr float kFarAway = std::numeric_limits<float>::infinity();
/// A swap must gain more than rounding could feign, as a share of the cost.
constexpr double kLeastGain = 1e-10;

class Pam {
 public:
  Pam(const DistanceMatrix& distances, std::size_t k, Run& run)
      : distances_(distances),
        k_(k),
        run_(run),
        nearest_(distances.rows()),
        best_(distances.rows(), kFarAway),
        second_(distances.rows(), kFarAway),
        is_medoid_(distances.rows()) {}

  Medoids from_build() {
    while (medoids_.size() < k_) add(most_gaining_row());
    return improved();
  }

  Medoids from_draws(Random random) {
    add(random.below(distances_.rows()));
    while (medoids_.size() < k_) add(drawn_row(random));
    return improved();
  }

 private:
  void add(std::size_t row) {
    medoids_.push_back(row);
    is_medoid_[row] = true;
    const float* const to = distances_.from(row);
    for (std::size_t i = 0; i < best_.size(); ++i) best_[i] = std::min(best_[i], to[i]);
  }

  /// The row that as a further medoid lowers the cost most.
  std::size_t most_gaining_row() const {
    std::size_t best_row = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t row = 0; row < distances_.rows() && !run_.cancelled(); ++row) {
      if (is_medoid_[row]) continue;
      const float* const to = distances_.from(row);
      double cost = 0;
      for (std::size_t i = 0; i < best_.size(); ++i) cost += static_cast<double>(std::min(best_[i], to[i]));
      if (cost < least) {
        least = cost;
        best_row = row;
      }
    }
    return best_row;
  }

  /// In proportion to the distance to the nearest medoid; where all are 0, the first row that is none.
  std::size_t drawn_row(Random& random) const {
    double total = 0;
    for (const float distance : best_) total += static_cast<double>(distance);
    double left = random.uniform() * total;
    for (std::size_t row = 0; row < best_.size(); ++row) {
      left -= static_cast<double>(best_[row]);
      if (left < 0 && !is_medoid_[row]) return row;
    }
    return static_cast<std::size_t>(std::find(is_medoid_.begin(), is_medoid_.end(), false) -
                                    is_medoid_.begin());
  }

  Medoids improved() {
    find_nearest();
    std::size_t since_last_swap = 0;
    for (std::size_t row = 0; since_last_swap < distances_.rows() && !run_.cancelled();
         row = (row + 1) % distances_.rows()) {
      ++since_last_swap;
      if (!is_medoid_[row] && swap_if_better(row)) since_last_swap = 0;
    }
    std::sort(medoids_.begin(), medoids_.end());
    return {medoids_, cost_};
  }

  /// For every row its nearest medoid and the distances to it and to the second nearest; what removing each
  /// medoid costs.
  void find_nearest() {
    std::fill(best_.begin(), best_.end(), kFarAway);
    std::fill(second_.begin(), second_.end(), kFarAway);
    for (std::size_t m = 0; m < k_; ++m) {
      const float* const to = distances_.from(medoids_[m]);
      for (std::size_t i = 0; i < best_.size(); ++i) {
        if (to[i] < best_[i]) {
          second_[i] = best_[i];
          best_[i] = to[i];
          nearest_[i] = static_cast<std::uint32_t>(m);
        } else {
          second_[i] = std::min(second_[i], to[i]);
        }
      }
    }
    cost_ = 0;
    loss_.assign(k_, 0);
    for (std::size_t i = 0; i < best_.size(); ++i) {
      cost_ += static_cast<double>(best_[i]);
      // With a single medoid there is no second: what the others lose is counted when one is offered.
      loss_[nearest_[i]] += k_ > 1 ? static_cast<double>(second_[i]) - static_cast<double>(best_[i]) : 0;
    }
  }

  /// What the cost becomes for each medoid that `row` might replace, in one pass over the rows.
  bool swap_if_better(std::size_t row) {
    const float* const to = distances_.from(row);
    change_ = loss_;
    double shared = 0;
    for (std::size_t i = 0; i < best_.size(); ++i) {
      if (k_ == 1) {
        shared += static_cast<double>(to[i]) - static_cast<double>(best_[i]);
      } else if (to[i] < best_[i]) {
        shared += static_cast<double>(to[i]) - static_cast<double>(best_[i]);
        change_[nearest_[i]] += static_cast<double>(best_[i]) - static_cast<double>(second_[i]);
      } else if (to[i] < second_[i]) {
        change_[nearest_[i]] += static_cast<double>(to[i]) - static_cast<double>(second_[i]);
      }
    }
    const auto least = std::min_element(change_.begin(), change_.end());
    if (*least + shared >= -kLeastGain * cost_) return false;
    std::size_t& replaced = medoids_[static_cast<std::size_t>(least - change_.begin())];
    is_medoid_[replaced] = false;
    is_medoid_[row] = true;
    replaced = row;
    find_nearest();
    return true;
  }

  const DistanceMatrix& distances_;
  std::size_t k_;
  Run& run_;
  std::vector<std::size_t> medoids_;
  std::vector<std::uint32_t> nearest_;
  std::vector<float> best_, second_;
  std::vector<bool> is_medoid_;
  std::vector<double> loss_, change_;
  double cost_ = 0;
};

}  // namespace

Medoids partition_around_medoids(const DistanceMatrix& distances, std::size_t k, std::size_t starts,
                                 std::uint64_t seed, Run& run) {
  assert(k >= 1 && k <= distances.rows() && starts >= 1);
  // BUILD of a single medoid is the best there is.
  const auto found = map_blocks<Medoids>(run, k == 1 ? 1 : starts, 1, [&](Block start) {
    Pam pam(distances, k, run);
    return start.index == 0 ? pam.from_build() : pam.from_draws(Random(seed, start.index));
  });
  return *std::min_element(found.begin(), found.end(),
                           [](const Medoids& a, const Medoids& b) { return a.cost < b.cost; });
}

}  // namespace ruas
