#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> quality() {
  static constexpr Entry kEntries[] = {
      {"quality.title", "Data quality", "Mutu data"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
