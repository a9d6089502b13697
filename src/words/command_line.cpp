#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> command_line() {
  static constexpr Entry kEntries[] = {
      {"command_line.placeholder", "x", "x"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
