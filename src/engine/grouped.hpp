// Rows with a segment each, before they are ordered and described. Every method ends here.
#pragma once

#include <cstddef>
#include <vector>

#include "base/message.hpp"
#include "features/prepare.hpp"
#include "segmentation/choose_k.hpp"
#include "segmentation/kmeans.hpp"
#include "segmentation/silhouette.hpp"

namespace ruas {

/// A segmentation and how its k came about.
struct Clustered {
  KMeansResult result;
  Silhouette silhouette;
  std::vector<KTrial> trials;     // empty where k was given
  std::size_t compared_rows = 0;  // on so many rows the trials were made
};

struct Grouped {
  Prepared prepared;
  Clustered clustered;
  std::vector<Message> names;  // of the segments; empty where the method has none
};

}  // namespace ruas
