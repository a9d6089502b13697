#include "segmentation/nearest_center.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "segmentation/moments.hpp"
#include "segmentation/nearest.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;

class NearestCenterModel final : public SegmentModel {
 public:
  explicit NearestCenterModel(std::span<const double> centers) : centers_(centers.begin(), centers.end()) {}

  Membership assign(const Table&, const Prepared& prepared, Run& run) const override {
    return assign_to_centers(prepared.matrix, centers_, run);
  }

 private:
  std::vector<double> centers_;
};

}  // namespace

Membership assign_to_centers(const FeatureMatrix& matrix, std::span<const double> centers, Run& run) {
  const CenterTable table(centers, matrix.features());
  Membership membership;
  membership.labels.resize(matrix.rows());
  membership.confidence.resize(matrix.rows());
  for_blocks(run, matrix.rows(), kWorkRows, [&](Block block) {
    for (std::size_t first = block.begin; first < block.end; first += kLanes) {
      const Nearest16 nearest = nearest_of_block<true>(matrix.block(first / kLanes), table);
      for (std::size_t r = 0; r < std::min(kLanes, block.end - first); ++r) {
        const float second = nearest.second[r / 4][r % 4];
        const float ratio = second > 0 ? nearest.best[r / 4][r % 4] / second : 1.0f;
        membership.labels[first + r] = static_cast<std::uint8_t>(nearest.label[r / 4][r % 4]);
        membership.confidence[first + r] = 1 - std::sqrt(ratio);
      }
    }
  });
  return membership;
}

std::shared_ptr<const SegmentModel> nearest_center_model(std::span<const double> centers) {
  return std::make_shared<NearestCenterModel>(centers);
}

}  // namespace ruas
