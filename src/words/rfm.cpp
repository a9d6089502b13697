#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> rfm() {
  static constexpr Entry kEntries[] = {
      {"rfm.title", "Recency, frequency, monetary value", "Kebaruan, frekuensi, nilai belanja"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
