#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> lifetime_value() {
  static constexpr Entry kEntries[] = {
      {"lifetime_value.title", "Customer lifetime value", "Nilai umur pelanggan"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
