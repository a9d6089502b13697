#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> over_time_page() {
  static constexpr Entry kEntries[] = {
      {"page.strategy.tab_time", "Over time", "Perubahan"},
      {"page.time.needs_segments", "Following customers needs segments", "Mengikuti pelanggan memerlukan segmen"},
      {"page.time.title", "Who stayed, who moved, who left?", "Siapa yang bertahan, pindah, atau pergi?"},
      {"page.time.text",
       "Open a newer file of the same kind, with the same customer numbers and columns. Everyone in it is put into the segments "
       "found here.",
       "Buka berkas sejenis yang lebih baru, dengan nomor pelanggan dan kolom yang sama. Setiap pelanggan di dalamnya dimasukkan "
       "ke segmen yang sudah ditemukan di sini."},
      {"page.time.open", "Open a newer file", "Buka berkas yang lebih baru"},
      {"page.time.window_text", "Or choose some days of the same orders. Segments are found in as many days right before them, and everybody is followed from "
       "there.",
       "Atau pilih rentang hari dari pesanan yang sama. Segmen dicari pada rentang sama panjang tepat sebelumnya, lalu setiap "
       "pelanggan diikuti dari sana."},
      {"page.time.from", "From day", "Dari tanggal"},
      {"page.time.to", "Up to day", "Sampai tanggal"},
      {"page.time.compare_window", "Compare these days", "Bandingkan rentang ini"},
      {"page.time.stale", "The segments or the data have changed since. Compare again.",
       "Segmen atau datanya sudah berubah. Bandingkan lagi."},
      {"page.time.overview", "What changed", "Yang berubah"},
      {"page.time.headline",
       "{both} {both:customer is|customers are} also in {file}; {stayed} of them ({share:percent}) stayed in {stayed:its|their} segment.",
       "{both} pelanggan juga ada di {file}; {stayed} di antaranya ({share:percent}) tetap di segmennya."},
      {"page.time.headline_window",
       "{both} {both:customer|customers} bought in both stretches of time; {stayed} of them ({share:percent}) stayed in "
       "{stayed:its|their} segment.",
       "{both} pelanggan berbelanja di kedua rentang waktu; {stayed} di antaranya ({share:percent}) tetap di segmennya."},
      {"page.time.rules_hold",
       "The old rules still hold: a few questions name the segment of {after:percent} of the customers now, {before:percent} then.",
       "Aturan lama masih berlaku: beberapa pertanyaan menebak segmen {after:percent} pelanggan sekarang, dulu {before:percent}."},
      {"page.time.rules_lost",
       "The old rules no longer hold: a few questions name the segment of only {after:percent} of the customers, {before:percent} "
       "then. Find segments anew.",
       "Aturan lama tidak berlaku lagi: beberapa pertanyaan hanya menebak segmen {after:percent} pelanggan, dulu "
       "{before:percent}. Cari segmen lagi."},
      {"page.time.moved", "Changed segment", "Pindah segmen"},
      {"page.time.came", "New", "Baru"},
      {"page.time.gone", "Gone", "Pergi"},
      {"page.time.without_segment", "Not followed: no segment", "Tidak diikuti: tanpa segmen"},
      {"page.time.left_out",
       "Not used for this: {columns}. The file says {count:it|them} as of today, and not for these days.",
       "Tidak dipakai untuk ini: {columns}. Berkas mencatatnya per hari ini, bukan untuk rentang waktu ini."},
      {"page.time.flow", "Flow of customers", "Aliran pelanggan"},
      {"page.time.then", "Then", "Dulu"},
      {"page.time.now", "Now", "Sekarang"},
      {"page.time.matrix", "From segment to segment", "Dari segmen ke segmen"},
      {"page.time.matrix_text", "Each row: where the customers of one segment are now, and how many of them that is.",
       "Tiap baris: di mana pelanggan satu segmen sekarang berada, dan berapa bagiannya."},
      {"page.time.worth", "What the moves are worth", "Nilai perpindahannya"},
      {"page.time.worth_text", "Revenue of those who moved, came or left, then and now; the largest change first.",
       "Omzet dari yang pindah, datang, atau pergi, dulu dan sekarang; perubahan terbesar lebih dulu."},
      {"page.time.change", "Change", "Perubahan"},
      {"page.time.movers", "Largest customers who moved or left", "Pelanggan terbesar yang pindah atau pergi"},
      {"page.time.drift", "Has the data itself changed?", "Apakah datanya sendiri berubah?"},
      {"page.time.drift_text",
       "Population stability index of each column that tells segments apart. Above 0.2 its values are spread otherwise than before.",
       "Indeks stabilitas populasi (PSI) tiap kolom pembeda segmen. Di atas 0,2 sebaran nilainya sudah berbeda dari semula."},
      {"page.time.column", "Column", "Kolom"},
      {"page.time.index", "PSI", "PSI"},
      {"page.time.verdict", "Meaning", "Artinya"},
      {"page.time.drifted", "has drifted", "bergeser"},
      {"page.time.not_drifted", "as it was", "seperti semula"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
