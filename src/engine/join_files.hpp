// Files → one table, by the keys of the plan or by proposed ones.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Never fails: files that go with no other are left out, each with its reason; where no two go together, the data is the
/// rows of the one with most of them, and the problem is said.
JoinedData join_files(const Files& files, const std::vector<protocol::KeyDecision>& keys, Run& run);

}  // namespace ruas
