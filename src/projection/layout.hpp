// Moves points until what belongs together lies together: stochastic gradient descent on UMAP's cross
// entropy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "projection/fuzzy_graph.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

struct LayoutOptions {
  std::size_t epochs = 200;
  std::uint64_t seed = 1;
};

/// Called now and then with x, y per point, on the thread that owns the run.
using PictureFunction = std::function<void(std::span<const float> xy)>;

/// Moves `xy` (x, y per row of the graph). In each epoch every point is moved from where all others stood
/// when it began: a step is a function of the data and the seed, whatever the threads. An edge pulls in as
/// many epochs as its weight says, and each pull is answered by 2½ pushes from random points: the ratio of
/// umap-learn, where an edge pulls both its ends and is answered by five.
void lay_out(const FuzzyGraph& graph, const LayoutOptions& options, std::vector<float>& xy,
             const ProgressSpan& progress, const PictureFunction& early_picture = {});

}  // namespace ruas
