#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> customers_page() {
  static constexpr Entry kEntries[] = {
      // Criteria.
      {"page.step.criteria", "Criteria", "Kriteria"},
      {"page.criteria.title", "What should tell customers apart?", "Apa yang membedakan pelanggan?"},
      {"page.criteria.headline",
       "Your columns cover {covered} of {criteria} criteria. Choose what to compare, and how much it counts.",
       "Kolom Anda mencakup {covered} dari {criteria} kriteria. Pilih yang dibandingkan dan seberapa besar "
       "bobotnya."},
      {"page.criteria.questions", "Segment by one question", "Segmentasi menurut satu pertanyaan"},
      {"page.criteria.everything", "Everything that helps", "Semua yang berguna"},
      {"page.criteria.no_answer", "“{question}” has no answer here: no column tells about it.",
       "“{question}” tidak terjawab di sini: tidak ada kolom tentang itu."},
      {"page.criteria.use", "Compare by {column}", "Bandingkan menurut {column}"},
      {"page.criteria.move", "What {column} tells", "Yang digambarkan {column}"},
      {"page.criteria.more", "and {columns} more {columns:column|columns}", "dan {columns} kolom lagi"},
      {"page.criteria.weight", "Weight", "Bobot"},
      {"page.criteria.weight_of", "Weight: {criterion}", "Bobot: {criterion}"},
      {"page.criteria.weight_help",
       "How much the columns of this criterion count in the distance between two customers. 0 leaves them "
       "out.",
       "Seberapa besar kolom kriteria ini diperhitungkan dalam jarak antara dua pelanggan. 0 berarti tidak "
       "dipakai."},
      {"page.criteria.weight_none", "0", "0"},
      {"page.criteria.weight_half", "½", "½"},
      {"page.criteria.weight_plain", "1", "1"},
      {"page.criteria.weight_double", "2", "2"},
      {"page.criteria.missing", "Not covered", "Belum tercakup"},
      {"page.criteria.beside", "Columns that do not describe customers",
       "Kolom yang tidak menggambarkan pelanggan"},
      {"page.criteria.no_columns", "Choose at least one column to compare by.",
       "Pilih sedikitnya satu kolom untuk dibandingkan."},

      // RFM: scores, grid, segments.
      {"page.step.rfm", "RFM", "RFM"},
      {"page.rfm.title", "Recency, frequency, money", "Kebaruan, frekuensi, nilai belanja"},
      {"page.rfm.term", "RFM", "RFM"},
      {"page.rfm.help",
       "Each customer gets three scores from 1 to 5, 5 being best: how recently they bought (recency), how "
       "often (frequency), and for how much in all (money). A map of the 125 combinations names eleven "
       "segments.",
       "Setiap pelanggan mendapat tiga skor dari 1 sampai 5, 5 yang terbaik: seberapa baru membeli "
       "(kebaruan), seberapa sering (frekuensi), dan berapa nilai totalnya (nilai belanja). Sebuah peta dari "
       "125 kombinasi memberi nama sebelas segmen."},
      {"page.rfm.headline", "{customers} {customers:customer|customers} scored by how they buy",
       "{customers} pelanggan dinilai dari cara membelinya"},
      {"page.rfm.to_data", "Go to the data", "Ke halaman Data"},
      {"page.rfm.needs_orders", "RFM needs orders", "RFM membutuhkan data pesanan"},
      {"page.rfm.tab_segments", "Scores and segments", "Skor dan segmen"},
      {"page.rfm.tab_value", "Lifetime value", "Nilai umur pelanggan"},
      {"page.rfm.use", "Use as segments", "Pakai sebagai segmen"},
      {"page.rfm.customers", "Customers", "Pelanggan"},
      {"page.rfm.scored", "Scored", "Diberi skor"},
      {"page.rfm.as_of", "Seen from", "Dilihat per"},
      {"page.rfm.gini", "Gini of revenue", "Gini omzet"},
      {"page.rfm.scoring", "How scores are given", "Cara skor diberikan"},
      {"page.rfm.scoring_ways", "Scoring", "Penskoran"},
      {"page.rfm.independent", "Independent", "Terpisah"},
      {"page.rfm.nested", "Nested", "Bertingkat"},
      {"page.rfm.scoring_help",
       "Independent: each of the three is cut into fifths over all customers. Nested: frequency within each "
       "recency score, money within each pair of those. Equal customers always get equal scores.",
       "Terpisah: masing-masing dari ketiganya dibagi lima atas semua pelanggan. Bertingkat: frekuensi di "
       "dalam tiap skor kebaruan, nilai belanja di dalam tiap pasangannya. Pelanggan yang sama selalu "
       "mendapat skor yang sama."},
      {"page.rfm.fixed_bands", "Fixed bands for the number of orders", "Rentang tetap untuk jumlah pesanan"},
      {"page.rfm.band", "Score {score}: up to", "Skor {score}: sampai"},
      {"page.rfm.grid", "Where customers stand", "Posisi pelanggan"},
      {"page.rfm.grid_hint",
       "Upwards: bought more recently. To the right: bought more often. Each square wears the letter of the "
       "segment most of its customers are in; the strip below shows all of them.",
       "Makin ke atas: makin baru membeli. Makin ke kanan: makin sering membeli. Tiap kotak memakai huruf "
       "segmen yang paling banyak pelanggannya di situ; pita di bawahnya menunjukkan semuanya."},
      {"page.rfm.money", "Money score", "Skor nilai belanja"},
      {"page.rfm.money_all", "All", "Semua"},
      {"page.rfm.recency", "Recency", "Kebaruan"},
      {"page.rfm.frequency", "Frequency", "Frekuensi"},
      {"page.rfm.square_empty", "Recency {recency}, frequency {frequency}: nobody",
       "Kebaruan {recency}, frekuensi {frequency}: tidak ada"},
      {"page.rfm.square_one",
       "Recency {recency}, frequency {frequency}: {customers} {customers:customer|customers}, {segment}",
       "Kebaruan {recency}, frekuensi {frequency}: {customers} pelanggan, {segment}"},
      {"page.rfm.square_many",
       "Recency {recency}, frequency {frequency}: {customers} {customers:customer|customers}, mostly "
       "{segment}",
       "Kebaruan {recency}, frekuensi {frequency}: {customers} pelanggan, terutama {segment}"},
      {"page.rfm.square_title", "Recency {recency}, frequency {frequency}",
       "Kebaruan {recency}, frekuensi {frequency}"},
      {"page.rfm.square_money", "Money {score} · {segment}", "Nilai {score} · {segment}"},
      {"page.rfm.scores", "What the scores mean", "Arti tiap skor"},
      {"page.rfm.score", "Score", "Skor"},
      {"page.rfm.score_recency", "Days since last order", "Hari sejak pesanan terakhir"},
      {"page.rfm.score_frequency", "Orders", "Pesanan"},
      {"page.rfm.score_monetary", "Spent in all", "Total belanja"},
      {"page.rfm.score_cell", "{range}\n{customers} {customers:customer|customers}",
       "{range}\n{customers} pelanggan"},
      {"page.rfm.score_of_nobody", "nobody", "tidak ada"},
      {"page.rfm.edge_up_to", "up to {most}", "sampai {most}"},
      {"page.rfm.edge_between", "above {least}, up to {most}", "di atas {least}, sampai {most}"},
      {"page.rfm.edge_above", "above {least}", "di atas {least}"},
      {"page.rfm.edges_differ", "differs by group", "berbeda tiap kelompok"},
      {"page.rfm.segments", "Segments of the map", "Segmen di peta"},
      {"page.rfm.segment", "Segment", "Segmen"},
      {"page.rfm.letter", "Letter", "Huruf"},
      {"page.rfm.revenue_share", "Revenue", "Omzet"},
      {"page.rfm.mean_recency", "Days ago", "Hari lalu"},
      {"page.rfm.mean_frequency", "Orders", "Pesanan"},
      {"page.rfm.mean_monetary", "Spent", "Belanja"},
      {"page.rfm.means_help", "Means over the customers of the segment.",
       "Rata-rata atas pelanggan di segmen itu."},
      {"page.rfm.show_segment", "Show {segment}", "Tampilkan {segment}"},
      {"page.rfm.numbers", "{customers} · {revenue} of revenue", "{customers} · {revenue} omzet"},
      {"page.rfm.impossible", "cannot occur in this file", "tidak mungkin ada di berkas ini"},
      {"page.rfm.nobody", "nobody", "tidak ada"},
      {"page.rfm.why_nobody", "Why", "Sebabnya"},
      {"page.rfm.cells", "Scores recency–frequency–money: {cells}", "Skor kebaruan–frekuensi–nilai: {cells}"},
      {"page.rfm.inspector_hint", "Press a square of the grid or a segment of the table.",
       "Tekan sebuah kotak di kisi atau sebuah segmen di tabel."},
      {"page.rfm.doctor", "What to watch in this map", "Yang perlu diperhatikan pada peta ini"},
      {"page.rfm.map", "Segment map", "Peta segmen"},
      {"page.rfm.map_hint",
       "A line per segment: its name, a colon, its scores as recency, frequency and money. Type over any "
       "line; an empty line means nothing.",
       "Satu baris per segmen: namanya, titik dua, lalu skornya: kebaruan, frekuensi, nilai belanja. Ketik "
       "ulang baris mana pun; baris kosong tidak berarti apa-apa."},
      {"page.rfm.map_line", "Line {line}", "Baris {line}"},
      {"page.rfm.map_add", "Add a segment", "Tambah segmen"},
      {"page.rfm.map_example", "My best: 555", "Terbaik: 555"},
      {"page.rfm.map_copy", "Copy the map", "Salin peta"},
      {"page.rfm.map_reset", "Back to the eleven segments", "Kembali ke sebelas segmen"},
      {"page.k.by_rfm", "{k} segments of the RFM map have customers.",
       "{k} segmen di peta RFM memiliki pelanggan."},

      // Lifetime value.
      {"page.lifetime.title", "What will customers be worth?", "Berapa nilai pelanggan nanti?"},
      {"page.lifetime.text",
       "From who came back and when, a model estimates the orders and the money of the next 12 months, and "
       "checks itself against the latest 30% of your data. Where the data does not allow it, it says so.",
       "Dari siapa yang kembali dan kapan, sebuah model memperkirakan pesanan dan nilai belanja 12 bulan ke "
       "depan, lalu memeriksa dirinya dengan 30% data terbaru Anda. Bila datanya tidak memungkinkan, itu "
       "akan disebutkan."},
      {"page.lifetime.forecast", "Forecast", "Buat perkiraan"},
      {"page.lifetime.again", "Forecast again", "Perkirakan lagi"},
      {"page.lifetime.refused", "No forecast from these orders", "Tidak ada perkiraan dari pesanan ini"},
      {"page.lifetime.orders", "Orders in 12 months", "Pesanan dalam 12 bulan"},
      {"page.lifetime.value", "Value over 12 months", "Nilai selama 12 bulan"},
      {"page.lifetime.repeat", "Came back", "Pernah kembali"},
      {"page.lifetime.one_time", "Bought once", "Sekali membeli"},
      {"page.lifetime.model", "BG/NBD and Gamma-Gamma", "BG/NBD dan Gamma-Gamma"},
      {"page.lifetime.model_label", "How this was computed", "Cara menghitungnya"},
      {"page.lifetime.orders_model",
       "Orders: BG/NBD (Fader, Hardie, Lee 2005) in weeks, r = {r}, α = {alpha}, a = {a}, b = {b}, log "
       "likelihood {likelihood}.",
       "Pesanan: BG/NBD (Fader, Hardie, Lee 2005) dalam minggu, r = {r}, α = {alpha}, a = {a}, b = {b}, log "
       "likelihood {likelihood}."},
      {"page.lifetime.spend_model",
       "Money: Gamma-Gamma, p = {p}, q = {q}, v = {v}; correlation of orders and spend {correlation}.",
       "Nilai: Gamma-Gamma, p = {p}, q = {q}, v = {v}; korelasi pesanan dan belanja {correlation}."},
      {"page.lifetime.check", "Does the model hold?", "Apakah modelnya tepat?"},
      {"page.lifetime.chart", "Repeat orders so far, week by week",
       "Pesanan ulang sampai saat itu, per minggu"},
      {"page.lifetime.too_many",
       "From {split} on, customers placed {actual} repeat orders; the model, which had not seen them, "
       "expected {expected}: {error:percent} too many.",
       "Sejak {split} pelanggan membuat {actual} pesanan ulang; model yang belum melihatnya memperkirakan "
       "{expected}: {error:percent} terlalu banyak."},
      {"page.lifetime.too_few",
       "From {split} on, customers placed {actual} repeat orders; the model, which had not seen them, "
       "expected {expected}: {error:percent} too few.",
       "Sejak {split} pelanggan membuat {actual} pesanan ulang; model yang belum melihatnya memperkirakan "
       "{expected}: {error:percent} terlalu sedikit."},
      {"page.lifetime.week", "Week to", "Minggu sampai"},
      {"page.lifetime.actual", "Actual", "Sebenarnya"},
      {"page.lifetime.expected", "Expected", "Perkiraan"},
      {"page.lifetime.seen", "seen by the model", "dilihat model"},
      {"page.lifetime.table", "Show the numbers", "Tampilkan angkanya"},
      {"page.lifetime.discount", "Discount per month, %", "Diskonto per bulan, %"},
      {"page.lifetime.discount_help",
       "Money later is worth less than money now: the value of each coming month is reduced by this much "
       "again.",
       "Uang nanti lebih kecil nilainya daripada uang sekarang: nilai tiap bulan mendatang dikurangi sebesar "
       "ini lagi."},
      {"page.lifetime.add", "Add the forecast to the customers’ columns",
       "Tambahkan perkiraan ke kolom pelanggan"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
