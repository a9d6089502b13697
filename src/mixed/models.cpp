#include "mixed/models.hpp"

#include <utility>

#include "mixed/kmedoids.hpp"

namespace ruas {
namespace {

class PrototypeModel final : public SegmentModel {
 public:
  explicit PrototypeModel(Prototypes prototypes) : prototypes_(std::move(prototypes)) {}

  Membership assign(const Table&, const Prepared& prepared, Run& run) const override {
    const MixedRows rows = mixed_rows(prepared.matrix, prepared.columns, run);
    NearestPrototypes nearest = nearest_prototypes(rows, prototypes_, run);
    std::vector<float> confidence = confidence_of(nearest);
    return {std::move(nearest.labels), std::move(confidence)};
  }

 private:
  Prototypes prototypes_;
};

class MedoidModel final : public SegmentModel {
 public:
  MedoidModel(Gower gower, std::vector<GowerRow> medoids)
      : gower_(std::move(gower)), medoids_(std::move(medoids)) {}

  Membership assign(const Table&, const Prepared& prepared, Run& run) const override {
    const MixedRows rows = mixed_rows(prepared.matrix, prepared.columns, run);
    NearestMedoids nearest = nearest_medoids(rows, gower_, medoids_, run);
    return {std::move(nearest.labels), std::move(nearest.confidence)};
  }

 private:
  Gower gower_;
  std::vector<GowerRow> medoids_;
};

}  // namespace

std::shared_ptr<const SegmentModel> prototype_model(Prototypes prototypes) {
  return std::make_shared<PrototypeModel>(std::move(prototypes));
}

std::shared_ptr<const SegmentModel> medoid_model(Gower gower, std::vector<GowerRow> medoids) {
  return std::make_shared<MedoidModel>(std::move(gower), std::move(medoids));
}

}  // namespace ruas
