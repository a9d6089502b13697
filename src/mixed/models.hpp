// What k-prototypes and k-medoids remember, as models that say where further rows belong.
#pragma once

#include <memory>
#include <vector>

#include "mixed/gower.hpp"
#include "mixed/prototypes.hpp"
#include "segmentation/segment_model.hpp"

namespace ruas {

std::shared_ptr<const SegmentModel> prototype_model(Prototypes prototypes);
std::shared_ptr<const SegmentModel> medoid_model(Gower gower, std::vector<GowerRow> medoids);

}  // namespace ruas
