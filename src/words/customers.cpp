#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> customers() {
  static constexpr Entry kEntries[] = {
      {"customer.title", "Customers from orders", "Pelanggan dari pesanan"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
