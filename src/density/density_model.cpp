#include "density/density_model.hpp"

#include <algorithm>

#include "base/mathematics.hpp"
#include "neighbours/nearest_rows.hpp"

namespace ruas {
namespace {

constexpr std::size_t kUnitRows = 1024;

class Assignment {
 public:
  explicit Assignment(const DensityModel& model)
      : model_(model), search_(model.tree), nearest_(std::min(2 * model.min_samples, model.tree.rows())) {}

  struct Place {
    std::uint8_t label;
    float confidence;
  };
  Place of(const float* point) {
    search_.find(point, nearest_);
    const float own_core = nearest_[std::min(model_.min_samples, nearest_.size()) - 1].squared_distance;
    const auto reachability = [&](const Neighbour& neighbour) {
      return std::max({neighbour.squared_distance, own_core, model_.core[neighbour.row]});
    };
    const Neighbour best = *std::min_element(
        nearest_.begin(), nearest_.end(),
        [&](const Neighbour& a, const Neighbour& b) { return reachability(a) < reachability(b); });
    const std::uint8_t label = model_.labels[best.row];
    if (label == model_.groups.size()) return {label, 1};
    const double lambda = 1 / square_root(static_cast<double>(reachability(best)));
    const DensityModel::Group& group = model_.groups[label];
    if (lambda < group.birth) return {static_cast<std::uint8_t>(model_.groups.size()), 1};
    return {label, depth_within(group, lambda)};
  }

 private:
  const DensityModel& model_;
  NearestRows search_;
  std::vector<Neighbour> nearest_;
};

}  // namespace

float depth_within(const DensityModel::Group& group, double lambda) {
  return static_cast<float>(std::min(1.0, lambda / group.death));
}

Membership DensityModel::assign(const Table&, const Prepared& prepared, Run& run) const {
  return assign(prepared.matrix, run);
}

Membership DensityModel::assign(const FeatureMatrix& rows, Run& run) const {
  Membership membership;
  membership.labels.resize(rows.rows());
  membership.confidence.resize(rows.rows());
  for_blocks(run, rows.rows(), kUnitRows, [&](Block block) {
    Assignment assignment(*this);
    std::vector<float> point(rows.features());
    for (std::size_t row = block.begin; row < block.end; ++row) {
      for (std::size_t f = 0; f < point.size(); ++f) point[f] = rows.at(row, f);
      const auto [label, confidence] = assignment.of(point.data());
      membership.labels[row] = label;
      membership.confidence[row] = confidence;
    }
  });
  return membership;
}

}  // namespace ruas
