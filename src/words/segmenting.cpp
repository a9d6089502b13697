#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> segmenting() {
  static constexpr Entry kEntries[] = {
      {"segmenting.placeholder", "x", "x"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
