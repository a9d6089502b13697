#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> joining() {
  static constexpr Entry kEntries[] = {
      {"joining.title", "Joining files", "Menggabungkan berkas"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
