// Changes by hand, one after the other, to segments as a method found them. METHODS, "By hand".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "base/result.hpp"
#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "protocol/segment_edits.hpp"
#include "segmentation/regrouping.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

/// Of a segment's name, in characters.
inline constexpr std::size_t kLongestName = 60;

/// A name that the user gave, as the name of a segment; and the text of one, where a message is one.
Message own_name(std::string name);
std::optional<std::string> own_name_in(const Message& name);

struct EditedSegments {
  Segmentation segmentation;      // centres and inertia are those before the changes
  std::vector<Message> names;     // the method's and the user's, in the order of the letters; empty: none
  std::vector<Regrouping> steps;  // of merging and splitting
  std::vector<protocol::SegmentEditMade> made;
};

/// A name given by hand stays with the segment: with the first of those merged that has one, with the largest
/// of the parts. A method's name goes with what the method found. An empty name gives up the user's own. Errors: a
/// segment that is not there, everybody in one segment, too few distinct rows to split, a name that is too long or taken, or
/// empty where there is none to give up.
Result<EditedSegments> apply_edits(const FeatureMatrix& matrix, Segmentation found,
                                   std::vector<Message> names,
                                   const std::vector<protocol::SegmentEdit>& edits, std::uint64_t seed,
                                   Run& run);

}  // namespace ruas
