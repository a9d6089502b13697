// Changes by hand, one after the other, to segments as a method found them. METHODS, "By hand".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "base/result.hpp"
#include "base/segment_letters.hpp"
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

/// Segments and what they are called.
struct CalledSegments {
  Segmentation segmentation;
  SegmentLetters letters;
  std::vector<Message> names;  // the method's and the user's; empty: none
};

struct EditedSegments {
  CalledSegments now;             // centres and inertia are those before the changes
  std::vector<Regrouping> steps;  // of merging and splitting
  std::vector<protocol::SegmentEditMade> made;
};

/// Letters stay with their people: those merged have the first of theirs (a group's
/// before that of the outliers), the largest of the parts that of the
/// whole; the other parts take the first that no segment has. So do names given by hand: those merged have the
/// first that one of them has. A method's name goes with what the method found. An empty name gives up the
/// user's own. Errors: a segment that is not there, everybody in one segment, too few distinct rows to split, a
/// name that is too long or taken, or empty where there is none to give up.
Result<EditedSegments> apply_edits(const FeatureMatrix& matrix, CalledSegments found,
                                   const std::vector<protocol::SegmentEdit>& edits, std::uint64_t seed,
                                   Run& run);

}  // namespace ruas
