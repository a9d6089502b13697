#include "density/spanning_tree.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "density/components.hpp"
#include "density/nearest_outside.hpp"

namespace ruas {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
/// Rows searched before the bounds of their components are tightened: few at first, because the first tell
/// the most.
constexpr std::size_t kFirstBatch = 512;
constexpr std::size_t kLastBatch = 8192;
constexpr std::size_t kUnitRows = 64;

/// The nearest row outside of a component.
struct Outgoing {
  float weight = kInfinity;
  std::uint32_t from = kNone;
  std::uint32_t to = kNone;
};

class Rounds {
 public:
  Rounds(const SpaceTree& tree, std::span<const Neighbour> nearest, std::size_t count,
         const ProgressSpan& progress)
      : tree_(tree),
        core_(core_distances(nearest, count)),
        outside_(tree, core_),
        components_(tree.rows()),
        progress_(progress),
        nearest_outside_(tree.rows(), kNone),
        at_least_(core_),
        best_(tree.rows()) {
    start_from(nearest, count);
  }

  std::vector<ReachabilityEdge> all() {
    edges_.reserve(tree_.rows() - 1);
    while (edges_.size() + 1 < tree_.rows()) {
      outside_.update(components_);
      take_what_is_known();
      search_the_rest();
      join();
      progress_.report(static_cast<double>(edges_.size() + 1) / static_cast<double>(tree_.rows()));
    }
    std::sort(edges_.begin(), edges_.end(), [](const ReachabilityEdge& x, const ReachabilityEdge& y) {
      if (x.squared_distance != y.squared_distance) return x.squared_distance < y.squared_distance;
      return x.a != y.a ? x.a < y.a : x.b < y.b;
    });
    return std::move(edges_);
  }

 private:
  /// No row can be nearer than the own core distance: a neighbour within it, no sparser than the row, is a
  /// nearest one.
  void start_from(std::span<const Neighbour> nearest, std::size_t count) {
    for (std::uint32_t row = 0; row < tree_.rows(); ++row)
      for (const Neighbour& neighbour : nearest.subspan(row * count, count))
        if (neighbour.row != row && core_[neighbour.row] <= core_[row]) {
          nearest_outside_[row] = neighbour.row;
          break;
        }
  }

  void take_what_is_known() {
    std::fill(best_.begin(), best_.end(), Outgoing());
    to_search_.clear();
    for (std::uint32_t row = 0; row < tree_.rows(); ++row) {
      if (nearest_outside_[row] != kNone && components_.of(nearest_outside_[row]) != components_.of(row)) {
        offer(row);
      } else {
        nearest_outside_[row] = kNone;
        to_search_.push_back(row);
      }
    }
    std::sort(to_search_.begin(), to_search_.end(), [&](std::uint32_t a, std::uint32_t b) {
      return at_least_[a] != at_least_[b] ? at_least_[a] < at_least_[b] : a < b;
    });
  }

  void offer(std::uint32_t row) {
    Outgoing& best = best_[components_.of(row)];
    if (at_least_[row] < best.weight) best = {at_least_[row], row, nearest_outside_[row]};
  }

  /// Batch by batch, each with the bounds that the ones before left: which rows are passed over never depends
  /// on threads.
  void search_the_rest() {
    std::size_t batch = kFirstBatch;
    for (std::size_t from = 0; from < to_search_.size();
         from += batch, batch = std::min(2 * batch, kLastBatch)) {
      const std::span<const std::uint32_t> rows =
          std::span(to_search_).subspan(from, std::min(batch, to_search_.size() - from));
      for_blocks(progress_.run(), rows.size(), kUnitRows, [&](Block block) {
        NearestOutside::Search search(outside_);
        for (const std::uint32_t row : rows.subspan(block.begin, block.end - block.begin))
          this->search(row, search);
      });
      for (const std::uint32_t row : rows)
        if (nearest_outside_[row] != kNone) offer(row);
    }
  }

  void search(std::uint32_t row, NearestOutside::Search& search) {
    const float bound = best_[components_.of(row)].weight;
    if (at_least_[row] >= bound) return;
    const NearestOutside::Found found = search.below(bound, row, components_.of(row));
    at_least_[row] = found.weight;  // the bound where nothing was found below it
    nearest_outside_[row] = found.row;
  }

  /// Equal distances may close a circle; its last edge is left out.
  void join() {
    const std::vector<Outgoing> chosen = std::exchange(best_, std::vector<Outgoing>(tree_.rows()));
    for (const Outgoing& edge : chosen)
      if (edge.from != kNone && components_.join(edge.from, edge.to))
        edges_.push_back({edge.weight, edge.from, edge.to});
    components_.flatten();
  }

  const SpaceTree& tree_;
  std::vector<float> core_;
  NearestOutside outside_;
  Components components_;
  const ProgressSpan& progress_;
  std::vector<std::uint32_t> nearest_outside_;  // per row: of the rows outside its component; kNone: unknown
  std::vector<float> at_least_;                 // per row: reachability of that row, or a lower bound of it
  std::vector<Outgoing> best_;                  // per component, by its representative
  std::vector<std::uint32_t> to_search_;
  std::vector<ReachabilityEdge> edges_;
};

}  // namespace

std::vector<float> core_distances(std::span<const Neighbour> nearest, std::size_t count) {
  std::vector<float> core;
  core.reserve(nearest.size() / count);
  for (std::size_t last = count - 1; last < nearest.size(); last += count)
    core.push_back(nearest[last].squared_distance);
  return core;
}

std::vector<ReachabilityEdge> spanning_tree(const SpaceTree& tree, std::span<const Neighbour> nearest,
                                            std::size_t count, const ProgressSpan& progress) {
  return Rounds(tree, nearest, count, progress).all();
}

}  // namespace ruas
