// Whether a file lists customers, what they bought, or a grid of answers.
#pragma once

#include <cstdint>
#include <span>

#include "base/choice.hpp"
#include "base/message.hpp"
#include "profile/roles.hpp"

namespace ruas {

enum class FileKind {
  customers,     // one row each
  transactions,  // many rows per customer or order
  matrix,        // one row each, mostly columns of one scale: answers of a survey, spend per product
};

struct FileKindSuggestion {
  Choice<FileKind> kind;
  Message reason;  // key "quality.kind_…"
  std::uint64_t rows = 0;
  std::uint64_t customers = 0;  // different customer ids; 0 without such a column
};

/// From the roles and from how often the ids repeat. Time O(n) where the profile stopped counting ids.
FileKindSuggestion suggest_file_kind(const Table& table, const Profile& profile,
                                     std::span<const ColumnMeaning> meanings);

}  // namespace ruas
