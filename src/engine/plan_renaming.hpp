// A file that is read again with other names for its columns keeps the decisions about them.
#pragma once

#include "engine/results.hpp"

namespace ruas {

/// The plan of `work` for the same files with `file` read anew in the place of the one with its handle.
protocol::Plan plan_after(const Work& work, const OpenedFile& file);

}  // namespace ruas
