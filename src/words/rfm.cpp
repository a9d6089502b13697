#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> rfm() {
  static constexpr Entry kEntries[] = {
      {"rfm.title", "Recency, frequency, monetary value", "Kebaruan, frekuensi, nilai belanja"},

      // The eleven segments.
      {"rfm.segment_champions", "Champions", "Juara"},
      {"rfm.segment_loyal", "Loyal customers", "Pelanggan setia"},
      {"rfm.segment_potential_loyalist", "Potential loyalists", "Calon pelanggan setia"},
      {"rfm.segment_new_customers", "New customers", "Pelanggan baru"},
      {"rfm.segment_promising", "Promising", "Menjanjikan"},
      {"rfm.segment_need_attention", "Need attention", "Perlu perhatian"},
      {"rfm.segment_about_to_sleep", "About to sleep", "Mulai jarang datang"},
      {"rfm.segment_at_risk", "At risk", "Berisiko pergi"},
      {"rfm.segment_cannot_lose_them", "Cannot lose them", "Jangan sampai lepas"},
      {"rfm.segment_hibernating", "Hibernating", "Lama tidak datang"},
      {"rfm.segment_lost", "Lost", "Sudah pergi"},
      {"rfm.own_segment", "{name}", "{name}"},

      // Scores.
      {"rfm.few_scores_recency",
       "Only {scores} of the five recency scores occur: many customers bought last on the same day.",
       "Hanya {scores} dari lima skor kebaruan yang muncul: banyak pelanggan terakhir membeli pada hari yang "
       "sama."},
      {"rfm.few_scores_frequency",
       "Only {scores} of the five frequency scores occur: many customers have equally many orders, and equal "
       "customers get equal scores. Fixed bands (1, 2, 3, 4–5, 6 or more orders) tell them apart more "
       "evenly.",
       "Hanya {scores} dari lima skor frekuensi yang muncul: banyak pelanggan punya jumlah pesanan yang "
       "sama, dan "
       "pelanggan yang sama mendapat skor yang sama. Rentang tetap (1, 2, 3, 4–5, 6 pesanan atau lebih) "
       "membedakannya lebih merata."},
      {"rfm.few_bands_frequency", "Only {scores} of the five bands of orders occur in this file.",
       "Hanya {scores} dari lima rentang jumlah pesanan yang muncul di berkas ini."},
      {"rfm.few_scores_monetary",
       "Only {scores} of the five monetary scores occur: many customers spent the same.",
       "Hanya {scores} dari lima skor nilai belanja yang muncul: banyak pelanggan berbelanja dengan nilai "
       "yang sama."},
      {"rfm.not_scored",
       "{count} {count:customer gets|customers get} no scores: they only returned goods, or what they spent is not known.",
       "{count} pelanggan tidak mendapat skor: mereka hanya mengembalikan barang, atau nilai belanjanya tidak diketahui."},

      // The doctor's findings.
      {"rfm.not_on_map", "Not on the map", "Tidak ada di peta"},
      {"rfm.uncovered",
       "{cells} of the 125 cells {cells:belongs|belong} to no segment; {customers} {customers:customer "
       "is|customers "
       "are} in them.",
       "{cells} dari 125 sel tidak masuk segmen mana pun; ada {customers} pelanggan di dalamnya."},
      {"rfm.doubly_covered",
       "{cells} {cells:cell belongs|cells belong} to more than one segment. Their customers go to the first.",
       "{cells} sel masuk lebih dari satu segmen. Pelanggannya masuk ke segmen yang pertama."},
      {"rfm.impossible",
       "{segments} {segments:segment|segments} can never occur in this file, because a score they ask for is "
       "given to "
       "nobody.",
       "{segments} segmen tidak mungkin muncul di berkas ini karena skor yang dimintanya tidak dimiliki "
       "siapa pun."},
      {"rfm.oddity_144_145",
       "144 and 145 differ by one step in money only, yet the one who spent less is the more urgent segment.",
       "144 dan 145 hanya beda satu tingkat nilai belanja, tetapi yang belanjanya lebih kecil justru masuk "
       "segmen "
       "yang lebih mendesak."},
      {"rfm.oddity_533_535",
       "533 and 535 bought as recently and as often, yet the one who spent more needs attention.",
       "533 dan 535 sama barunya dan sama seringnya membeli, tetapi yang belanjanya lebih besar justru masuk "
       "“perlu "
       "perhatian”."},
      {"rfm.oddity_311_312_313", "311, 312 and 313 differ in money only, yet are three different segments.",
       "311, 312, dan 313 hanya beda nilai belanja, tetapi masuk tiga segmen yang berbeda."},

      // A map of one's own.
      {"rfm.map_without_name",
       "Line {line} of the segment map has no name. Write a name, a colon, then the cells: “My best: 555 "
       "554”.",
       "Baris {line} peta segmen tidak punya nama. Tulis nama, titik dua, lalu selnya: “Terbaik: 555 554”."},
      {"rfm.map_bad_cell",
       "Line {line} of the segment map: “{cell}” is not a cell. A cell is three digits from 1 to 5, such as "
       "543.",
       "Baris {line} peta segmen: “{cell}” bukan sel. Sel ditulis dengan tiga angka dari 1 sampai 5, "
       "misalnya 543."},
      {"rfm.map_name_twice",
       "Line {line} of the segment map: there is a segment “{name}” already. Put its cells on one line.",
       "Baris {line} peta segmen: segmen “{name}” sudah ada. Gabungkan selnya dalam satu baris."},
      {"rfm.map_too_long", "The segment map has more than {most} segments. Use fewer.",
       "Peta segmen berisi lebih dari {most} segmen. Kurangi jumlahnya."},
      {"rfm.map_empty", "The segment map is empty. Write at least one segment.",
       "Peta segmen kosong. Tulis sedikitnya satu segmen."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
