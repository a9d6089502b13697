// What a session holds: the files with everything that follows from them, and the results found since.
#pragma once

#include <optional>

#include "engine/comparison.hpp"
#include "engine/find_lookalikes.hpp"
#include "engine/results.hpp"
#include "engine/split_campaign.hpp"

namespace ruas {

struct Workspace {
  std::optional<Work> work;
  std::optional<FoundSegments> found;
  std::optional<Comparison> comparison;       // the last one
  std::optional<FoundLookalikes> lookalikes;  // the last ones
  std::optional<PlannedSplit> split;          // of found

  const FoundSegments* segments() const { return found ? &*found : nullptr; }
  const PlannedSplit* planned_split() const { return split ? &*split : nullptr; }

  /// And what was found from them.
  void forget_segments() {
    found.reset();
    forget_what_follows();
  }
  void forget_what_follows() {
    comparison.reset();
    lookalikes.reset();
    split.reset();
  }
};

}  // namespace ruas
