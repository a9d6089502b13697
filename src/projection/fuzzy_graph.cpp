#include "projection/fuzzy_graph.hpp"

#include <algorithm>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr std::size_t kUnitRows = 512;
constexpr int kHalvings = 64;
constexpr double kTolerance = 1e-5;
/// The scale is no smaller than this share of the mean distance: equal rows stay finite.
constexpr double kLeastScale = 1e-3;

/// One row's own view of its neighbours.
class View {
 public:
  explicit View(std::span<const Neighbour> nearest, std::uint32_t row) {
    for (const Neighbour& neighbour : nearest)
      if (neighbour.row != row)
        distances_.push_back(square_root(static_cast<double>(neighbour.squared_distance)));
    for (const double distance : distances_) {
      mean_ += distance / static_cast<double>(distances_.size());
      if (nearest_ == 0) nearest_ = distance;  // the nearest that is not equal
    }
    scale_ = std::max(scale_that_sums_to(logarithm(static_cast<double>(nearest.size())) * 1.4426950408889634),
                      kLeastScale * mean_);
  }

  float weight(double distance) const { return static_cast<float>(membership(distance, scale_)); }

 private:
  double membership(double distance, double scale) const {
    const double beyond = distance - nearest_;
    return beyond <= 0 || scale <= 0 ? 1 : exponential(-beyond / scale);
  }

  double scale_that_sums_to(double target) const {
    double low = 0, high = 0, middle = 1;
    for (int i = 0; i < kHalvings; ++i) {
      double sum = 0;
      for (const double distance : distances_) sum += membership(distance, middle);
      if (sum - target < kTolerance && target - sum < kTolerance) break;
      if (sum > target)
        high = middle;
      else
        low = middle;
      middle = high == 0 ? 2 * middle : (low + high) / 2;
    }
    return middle;
  }

  std::vector<double> distances_;
  double nearest_ = 0;
  double mean_ = 0;
  double scale_ = 1;
};

struct Half {
  std::uint32_t row;
  float weight;
};

/// Per row, the neighbours it sees, by rising number; padded with the row itself at weight 0.
std::vector<Half> views(std::span<const Neighbour> nearest, std::size_t count, Run& run) {
  std::vector<Half> out(nearest.size());
  for_blocks(run, nearest.size() / count, kUnitRows, [&](Block block) {
    for (std::size_t r = block.begin; r < block.end; ++r) {
      const auto row = static_cast<std::uint32_t>(r);
      const std::span<const Neighbour> of_row = nearest.subspan(r * count, count);
      const View view(of_row, row);
      Half* const halves = out.data() + r * count;
      for (std::size_t i = 0; i < count; ++i) {
        const Neighbour& each = of_row[i];
        halves[i] = {each.row, each.row == row
                                   ? 0
                                   : view.weight(square_root(static_cast<double>(each.squared_distance)))};
      }
      std::sort(halves, halves + count, [](const Half& a, const Half& b) { return a.row < b.row; });
    }
  });
  return out;
}

/// Who sees each row, by rising number: the views turned round.
struct Seen {
  std::vector<std::size_t> first;
  std::vector<Half> by;
};

Seen turned_round(const std::vector<Half>& views, std::size_t count) {
  const std::size_t rows = views.size() / count;
  Seen seen{std::vector<std::size_t>(rows + 1), std::vector<Half>(views.size())};
  for (const Half& half : views) ++seen.first[half.row + 1];
  for (std::size_t row = 0; row < rows; ++row) seen.first[row + 1] += seen.first[row];
  std::vector<std::size_t> next(seen.first.begin(), seen.first.end() - 1);
  for (std::size_t i = 0; i < views.size(); ++i)
    seen.by[next[views[i].row]++] = {static_cast<std::uint32_t>(i / count), views[i].weight};
  return seen;
}

/// Goes through both lists, which rise, and calls each(neighbour, own weight, the other's weight).
template <class Each>
void merge(std::span<const Half> own, std::span<const Half> others, Each&& each) {
  std::size_t i = 0, j = 0;
  while (i < own.size() || j < others.size()) {
    if (j == others.size() || (i < own.size() && own[i].row < others[j].row)) {
      each(own[i].row, own[i].weight, 0.0F);
      ++i;
    } else if (i == own.size() || others[j].row < own[i].row) {
      each(others[j].row, 0.0F, others[j].weight);
      ++j;
    } else {
      each(own[i].row, own[i].weight, others[j].weight);
      ++i;
      ++j;
    }
  }
}

}  // namespace

FuzzyGraph fuzzy_graph(std::span<const Neighbour> nearest, std::size_t count, Run& run) {
  const std::size_t rows = nearest.size() / count;
  const std::vector<Half> own = views(nearest, count, run);
  const Seen seen = turned_round(own, count);
  FuzzyGraph graph;
  graph.first.push_back(0);
  for (std::size_t row = 0; row < rows; ++row) {
    merge(std::span(own).subspan(row * count, count),
          std::span(seen.by).subspan(seen.first[row], seen.first[row + 1] - seen.first[row]),
          [&](std::uint32_t neighbour, float a, float b) {
            const float weight = a + b - a * b;
            if (neighbour == row || !(weight > 0)) return;
            graph.neighbour.push_back(neighbour);
            graph.weight.push_back(weight);
          });
    graph.first.push_back(graph.neighbour.size());
  }
  return graph;
}

}  // namespace ruas
