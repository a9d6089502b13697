#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> preparing() {
  static constexpr Entry kEntries[] = {
      {"preparing.placeholder", "x", "x"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
