#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> page() {
  static constexpr Entry kEntries[] = {
      {"page.placeholder", "x", "x"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
