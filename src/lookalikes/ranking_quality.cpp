#include "lookalikes/ranking_quality.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr std::size_t kSteps = 20;
constexpr double kSurelyBetter = 2.3263478740408408;  // 99 % of the normal distribution lie below
constexpr double kNinetyFive = 1.959963984540054;

/// Rows of one score, the best score first.
struct Tie {
  std::uint64_t rows = 0;
  std::uint64_t members = 0;
};

std::vector<Tie> ties_falling(std::span<const double> score, std::span<const std::uint8_t> is_member) {
  std::vector<std::uint32_t> order(score.size());
  std::iota(order.begin(), order.end(), 0u);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return score[a] != score[b] ? score[a] > score[b] : a < b;
  });
  std::vector<Tie> ties;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i == 0 || score[order[i]] != score[order[i - 1]]) ties.emplace_back();
    ++ties.back().rows;
    ties.back().members += is_member[order[i]];
  }
  return ties;
}

/// Members among the best `rows`; of a tie that is cut, its share.
class Found {
 public:
  explicit Found(const std::vector<Tie>& ties) : ties_(ties) {}
  /// `rows` may not fall from call to call.
  double among(double rows) {
    while (next_ < ties_.size() && before_ + static_cast<double>(ties_[next_].rows) <= rows) {
      before_ += static_cast<double>(ties_[next_].rows);
      members_ += static_cast<double>(ties_[next_].members);
      ++next_;
    }
    if (next_ == ties_.size()) return members_;
    return members_ + static_cast<double>(ties_[next_].members) * (rows - before_) /
                          static_cast<double>(ties_[next_].rows);
  }

 private:
  const std::vector<Tie>& ties_;
  std::size_t next_ = 0;
  double before_ = 0, members_ = 0;
};

double area_under_curve(const std::vector<Tie>& ties, double members, double others) {
  double beaten = 0, others_left = others;
  for (const Tie& tie : ties) {
    const auto of_others = static_cast<double>(tie.rows - tie.members);
    others_left -= of_others;
    beaten += static_cast<double>(tie.members) * (others_left + of_others / 2);
  }
  return beaten / (members * others);
}

std::vector<LiftPoint> lift_curve(const std::vector<Tie>& ties, double members, double rows) {
  std::vector<LiftPoint> curve;
  Found found(ties);
  for (std::size_t step = 0; step <= kSteps; ++step) {
    LiftPoint point;
    point.depth = static_cast<double>(step) / kSteps;
    const double looked_at = point.depth * rows;
    point.found = found.among(looked_at) / members;
    const double share = members / rows;
    const double variance = rows > 1 ? looked_at * share * (1 - share) * (rows - looked_at) / (rows - 1) : 0;
    const double spread = kNinetyFive * square_root(std::max(0.0, variance)) / members;
    point.chance_low = std::max(0.0, point.depth - spread);
    point.chance_high = std::min(1.0, point.depth + spread);
    curve.push_back(point);
  }
  return curve;
}

}  // namespace

RankingQuality ranking_quality(std::span<const double> score, std::span<const std::uint8_t> is_member) {
  RankingQuality quality;
  const std::vector<Tie> ties = ties_falling(score, is_member);
  double members = 0;
  for (const Tie& tie : ties) members += static_cast<double>(tie.members);
  const auto rows = static_cast<double>(score.size());
  if (members == 0 || members == rows) return quality;
  quality.auc = area_under_curve(ties, members, rows - members);
  const double spread = square_root((rows + 1) / (12 * members * (rows - members)));
  quality.deviations = (quality.auc - 0.5) / spread;
  quality.better_than_chance = quality.deviations > kSurelyBetter;
  quality.curve = lift_curve(ties, members, rows);
  const LiftPoint& tenth = quality.curve[kSteps / 10];
  quality.lift_at_10 = tenth.found * 10;
  quality.tenth_above_chance = tenth.found > tenth.chance_high;
  return quality;
}

}  // namespace ruas
