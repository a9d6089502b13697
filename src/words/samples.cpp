#include "words/chapters.hpp"

namespace ruas::chapters {

// Headers, goods and the other words inside the files stand with the data they belong to, in src/samples.
std::span<const Entry> samples() {
  static constexpr Entry kEntries[] = {
      {"samples.invented", "Invented people and orders: nobody in them exists.",
       "Orang dan pesanan rekaan: tak seorang pun di dalamnya nyata."},
      {"samples.shop", "Web shop", "Toko daring"},
      {"samples.shop_about",
       "Two years of orders from a web shop for home and wardrobe, with promotions, refunds and many "
       "customers who "
       "bought once.",
       "Dua tahun pesanan toko daring perlengkapan rumah dan busana, dengan promo, retur, dan banyak "
       "pelanggan yang "
       "baru sekali membeli."},
      {"samples.sports", "Sports shop", "Toko olahraga"},
      {"samples.sports_about",
       "One shop, two unlike groups: football players, mostly young, and tennis players, older, men and "
       "women.",
       "Satu toko, dua kelompok yang berbeda: pemain bola yang umumnya muda, dan pemain tenis yang lebih "
       "dewasa, pria "
       "maupun wanita."},
      {"samples.supplier", "Food supplier", "Pemasok bahan makanan"},
      {"samples.supplier_about",
       "Business and private customers of one supplier. Two accounts make half of its revenue.",
       "Pelanggan bisnis dan pribadi dari satu pemasok. Dua pelanggan besar menghasilkan separuh omzetnya."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
