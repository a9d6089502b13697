// The members of changes by hand, named once for both directions: `visit(name, member)` in the order of the
// JSON. Used by json.cpp only.
#pragma once

#include "protocol/segment_edits.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentEdit*) {
  visit("what", x.what);
  visit("letters", x.letters);
  visit("name", x.name);
  visit("parts", x.parts);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentEditMade*) {
  visit("edit", x.edit);
  visit("text", x.text);
}

}  // namespace ruas::protocol
