#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> reading() {
  static constexpr Entry kEntries[] = {
      {"reading.placeholder", "x", "x"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
