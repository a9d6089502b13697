// Words that are probably meant to be one.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ruas {

/// Lower case (ASCII and the accented letters of Latin-1), without blanks and punctuation: what stays when
/// "DKI  Jakarta" and "dki-jakarta" are compared. Signs that make a difference (+ % < > # & €…) stay, and
/// minus or point before a digit.
std::string plain_form(std::string_view label);

struct Respelling {
  std::uint32_t from;  // index of a label
  std::uint32_t to;    // of the one that it is probably meant to be: the more frequent one
};

/// Labels with the same plain form. `counts` are the cells per label; labels with count 0 are left out. Time
/// O(labels).
std::vector<Respelling> same_but_for_form(std::span<const std::string> labels,
                                          std::span<const std::uint64_t> counts);

/// Labels whose plain forms have four letters or more and are one insertion, deletion, replacement or swap of
/// neighbouring letters apart, not in a digit; the rarer at most a quarter as frequent. Time O(labels ×
/// length).
std::vector<Respelling> one_letter_apart(std::span<const std::string> labels,
                                         std::span<const std::uint64_t> counts);

}  // namespace ruas
