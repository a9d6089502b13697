// What following a key brings: how many rows find a partner, which do not, and whether it may be followed at
// all.
#pragma once

#include <span>

#include "joins/join_key.hpp"
#include "joins/key_values.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// A report for every key, `refused` where it cannot be followed: values that repeat on the `to` side (unless
/// the rows are identical), or no value found at all. The key's indices must exist and its columns hold no
/// dates.
KeyReport check_key(std::span<const NamedTable> tables, const JoinKey& key, Run& run);

/// The same with what is already known of both columns.
KeyReport check_key(std::span<const NamedTable> tables, const JoinKey& key, const KeyValues& from,
                    const KeyValues& to);

}  // namespace ruas
