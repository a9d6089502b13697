// The word list behind vocabulary.hpp.
#pragma once

#include <span>
#include <string_view>

#include "profile/vocabulary.hpp"

namespace ruas::vocabulary {

/// Up to three lower-case words with one space between.
struct Phrase {
  std::string_view words;
  Notion notion;
};

/// Ordered by words, each once.
std::span<const Phrase> phrases();

}  // namespace ruas::vocabulary
