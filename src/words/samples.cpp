#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> samples() {
  static constexpr Entry kEntries[] = {
      {"samples.placeholder", "x", "x"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
