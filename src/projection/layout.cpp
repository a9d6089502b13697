#include "projection/layout.hpp"

#include <algorithm>
#include <utility>

#include "base/random.hpp"
#include "projection/float_power.hpp"

namespace ruas {
namespace {

// The curve 1/(1 + a·d^2b) that umap-learn fits for min_dist 0.1 and spread 1.
constexpr float kA = 1.5769434F;
constexpr float kB = 0.8950609F;
constexpr float kLongestStep = 4;
constexpr float kMostOfTheWay = 0.5F;
constexpr float kLeastSquare = 1e-12F;
constexpr std::size_t kUnitRows = 256;
constexpr std::size_t kPictureEvery = 20;
constexpr std::uint64_t kPushStream = 0x7075'7368;

/// Four other points as one point sees them.
struct Four {
  Float4 dx, dy, squared;
  Four(float x, float y, const float* xy, const std::uint32_t* others) {
    const float* const p[4] = {xy + 2 * others[0], xy + 2 * others[1], xy + 2 * others[2],
                               xy + 2 * others[3]};
    dx = splat4(x) - Float4{p[0][0], p[1][0], p[2][0], p[3][0]};
    dy = splat4(y) - Float4{p[0][1], p[1][1], p[2][1], p[3][1]};
    squared = larger(dx * dx + dy * dy, splat4(kLeastSquare));
  }
};

Float4 bounded(Float4 step) {
  return larger(splat4(-kLongestStep), smaller(splat4(kLongestStep), step));
}
float sum(Float4 step) {
  return (step[0] + step[1]) + (step[2] + step[3]);
}

/// What moves one point in an epoch, seen from where it and all others stood when it began.
class Forces {
 public:
  Forces(const float* xy, std::uint32_t point)
      : xy_(xy), point_(point), x_(xy[2 * point]), y_(xy[2 * point + 1]) {}

  void pull(const std::uint32_t* others) {
    const Four four(x_, y_, xy_, others);
    const Float4 power_b = power(four.squared, kB);
    // The point itself, which fills up the last four, pulls no more than it moves.
    const Float4 self = four.squared > splat4(kLeastSquare) ? splat4(1.0F) : splat4(0.0F);
    const Float4 strength =
        self * splat4(2 * kA * kB) * power_b / (four.squared * (splat4(1.0F) + splat4(kA) * power_b));
    strength_ += strength;
    dx_ -= strength * four.dx;
    dy_ -= strength * four.dy;
  }
  void push(const std::uint32_t* others) {
    const Four four(x_, y_, xy_, others);
    const Float4 power_b = power(four.squared, kB);
    const Float4 strength =
        splat4(2 * kB) / ((splat4(0.001F) + four.squared) * (splat4(1.0F) + splat4(kA) * power_b));
    dx_ += bounded(strength * four.dx);
    dy_ += bounded(strength * four.dy);
  }

  std::uint32_t point() const { return point_; }
  /// Where the point goes. Its neighbours come towards it as it goes towards them: so no further than half of
  /// the way to the middle of those that pull, and pushed back in proportion.
  void move(float rate, float* to) const {
    const float whole = rate * sum(strength_);
    const float step = whole > kMostOfTheWay ? rate * (kMostOfTheWay / whole) : rate;
    to[0] = x_ + step * sum(dx_);
    to[1] = y_ + step * sum(dy_);
  }

 private:
  const float* xy_;
  std::uint32_t point_;
  float x_, y_;
  Float4 strength_ = {};
  Float4 dx_ = {};
  Float4 dy_ = {};
};

class Layout {
 public:
  Layout(const FuzzyGraph& graph, const LayoutOptions& options, std::vector<float>& xy)
      : graph_(graph), options_(options), xy_(xy), moved_(xy.size()) {
    const float heaviest =
        graph.weight.empty() ? 1 : *std::max_element(graph.weight.begin(), graph.weight.end());
    for (const float weight : graph.weight) period_.push_back(heaviest / weight);
    next_ = period_;
  }

  void run(const ProgressSpan& progress, const PictureFunction& early_picture) {
    for (std::size_t epoch = 1; epoch <= options_.epochs; ++epoch) {
      const float rate = 1 - static_cast<float>(epoch - 1) / static_cast<float>(options_.epochs);
      for_blocks(progress.run(), graph_.first.size() - 1, kUnitRows, [&](Block block) {
        for (std::size_t row = block.begin; row < block.end; ++row)
          move(static_cast<std::uint32_t>(row), epoch, rate);
      });
      std::swap(xy_, moved_);
      progress.report(static_cast<double>(epoch) / static_cast<double>(options_.epochs));
      if (early_picture && epoch % kPictureEvery == 0) early_picture(xy_);
    }
  }

 private:
  void move(std::uint32_t row, std::size_t epoch, float rate) {
    Forces forces(xy_.data(), row);
    push_away(forces, pull_together(forces, epoch), epoch);
    forces.move(rate, moved_.data() + 2 * row);
  }

  /// By the edges whose turn it is, four at a time; the point itself fills up the last four and moves
  /// nothing. Returns how many.
  std::size_t pull_together(Forces& forces, std::size_t epoch) {
    std::uint32_t four[4];
    std::size_t pulls = 0;
    const auto now = static_cast<float>(epoch);
    for (std::size_t edge = graph_.first[forces.point()]; edge < graph_.first[forces.point() + 1]; ++edge) {
      if (next_[edge] > now) continue;
      next_[edge] += period_[edge];
      four[pulls++ % 4] = graph_.neighbour[edge];
      if (pulls % 4 == 0) forces.pull(four);
    }
    if (pulls % 4 != 0) {
      for (std::size_t i = pulls % 4; i < 4; ++i) four[i] = forces.point();
      forces.pull(four);
    }
    return pulls;
  }

  void push_away(Forces& forces, std::size_t pulls, std::size_t epoch) const {
    const std::uint64_t points = graph_.first.size() - 1;
    Random random(options_.seed, kPushStream + epoch * points + forces.point());
    // Odd and even epochs share the half between them.
    const std::size_t pushes = (5 * pulls + epoch % 2) / 2;
    for (std::size_t done = 0; done < pushes; done += 4) {
      std::uint32_t four[4];
      for (std::size_t i = 0; i < 4; i += 2) {
        const std::uint64_t bits = random.bits();
        four[i] = static_cast<std::uint32_t>((bits >> 32) * points >> 32);
        four[i + 1] = static_cast<std::uint32_t>((bits & 0xffffffffu) * points >> 32);
      }
      for (std::size_t i = pushes - done; i < 4; ++i) four[i] = forces.point();
      forces.push(four);
    }
  }

  const FuzzyGraph& graph_;
  const LayoutOptions& options_;
  std::vector<float>& xy_;
  std::vector<float> moved_;
  std::vector<float> period_;  // per edge: epochs between two pulls
  std::vector<float> next_;    // per edge: the epoch of the next
};

}  // namespace

void lay_out(const FuzzyGraph& graph, const LayoutOptions& options, std::vector<float>& xy,
             const ProgressSpan& progress, const PictureFunction& early_picture) {
  Layout(graph, options, xy).run(progress, early_picture);
}

}  // namespace ruas
