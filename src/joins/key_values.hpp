// The different values of a key column as texts, so that 12 and "12" are the same key.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "joins/join_key.hpp"
#include "parallel/run.hpp"
#include "profile/codes.hpp"
#include "table/column.hpp"

namespace ruas {

class KeyIndex;

/// Looks into the column, which outlives it. Not for dates, nor for sharing between threads.
class KeyValues {
 public:
  KeyValues(const Column& column, Run& run);
  ~KeyValues();

  /// kMissingCode where the cell is blank.
  std::span<const std::uint32_t> code_of_row() const { return codes_.of_row; }
  /// Codes are below this; a category may have some that no row has.
  std::uint32_t codes() const { return codes_.count; }
  std::string_view text(std::uint32_t code) const;
  std::uint32_t rows(std::uint32_t code) const { return rows_[code]; }
  std::uint32_t first_row(std::uint32_t code) const { return first_rows_[code]; }

  /// The code of a text, exactly spelled; kMissingCode where no row has it. Builds an index on first use.
  std::uint32_t find(std::string_view text) const;

  std::uint64_t values() const { return values_; }  // different ones that occur
  std::uint64_t blanks() const { return blanks_; }
  bool is_unique() const { return values_ + blanks_ == codes_.of_row.size(); }

 private:
  const Column& column_;
  Codes codes_;
  std::vector<std::uint32_t> rows_;        // per code
  std::vector<std::uint32_t> first_rows_;  // per code
  std::vector<std::string> numbers_;       // per code, where the column holds numbers
  mutable std::unique_ptr<const KeyIndex> index_;
  std::uint64_t values_ = 0;
  std::uint64_t blanks_ = 0;
};

/// Without spaces around, capitals (ASCII) and zeros in front of digits; a fraction's zeros stay.
std::string folded_key(std::string_view key);

struct KeyMatch {
  std::vector<std::uint32_t> to_code;  // per code of `from`; kMissingCode where there is none
  bool merges = false;                 // two values of `to` are one in this spelling: it cannot be used
};

/// Time O(different values).
KeyMatch match_keys(const KeyValues& from, const KeyValues& to, KeySpelling spelling);

}  // namespace ruas
