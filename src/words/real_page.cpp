#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> real_page() {
  static constexpr Entry kEntries[] = {
      {"page.real.tabs", "Segments", "Segmen"},
      {"page.real.tab", "Are they real?", "Benar-benar ada?"},

      // How many.
      {"page.real.title", "How many groups are there really?", "Sebenarnya ada berapa kelompok?"},
      {"page.real.intro",
       "Every method finds groups, even in noise. This check tries 1 to {k_max} groups, compares each with noise and with the other "
       "half of the customers, and then draws the customers anew fifty times to see which segments come back.",
       "Metode apa pun selalu menemukan kelompok, bahkan di data acak. Pemeriksaan ini mencoba 1 sampai {k_max} kelompok, "
       "membandingkannya dengan data acak dan dengan separuh pelanggan yang lain, lalu mengambil ulang pelanggan lima puluh kali untuk "
       "melihat segmen mana yang muncul kembali."},
      {"page.real.check", "Check whether they are real", "Periksa apakah benar-benar ada"},
      {"page.real.k_max", "Try up to", "Coba sampai"},
      {"page.real.k_max_help", "The largest number of groups to try, from 2 to 50. More numbers take longer.",
       "Jumlah kelompok terbanyak yang dicoba, dari 2 sampai 50. Makin banyak, makin lama."},
      {"page.real.in_use_agrees", "In use: {k}, the number that the check suggests.",
       "Yang dipakai: {k}, sama dengan saran pemeriksaan ini."},
      {"page.real.in_use_yours", "In use: {k}, your choice. The check suggests {suggested}. Your choice stays until you change it.",
       "Yang dipakai: {k}, pilihan Anda. Pemeriksaan ini menyarankan {suggested}. Pilihan Anda tetap berlaku sampai Anda mengubahnya."},
      {"page.real.in_use_by_silhouette",
       "In use: {k}, chosen by its silhouette. The check suggests {suggested}. You decide: press a number in the table.",
       "Yang dipakai: {k}, dipilih menurut silhouette-nya. Pemeriksaan ini menyarankan {suggested}. Anda yang memutuskan: tekan "
       "sebuah jumlah di tabel."},
      {"page.real.in_use_unsure", "In use: {k}. The check found no number that holds.",
       "Yang dipakai: {k}. Pemeriksaan tidak menemukan jumlah yang bertahan."},
      {"page.real.not_about_these",
       "These numbers are k-means on the same columns, for comparison: your {k} segments came about in another way and are not judged by "
       "them.",
       "Angka ini dari k-means pada kolom yang sama, sebagai pembanding: {k} segmen Anda dibentuk dengan cara lain dan tidak dinilai "
       "olehnya."},
      {"page.real.told_by_kmeans", "What k-means would say: {verdict}", "Menurut k-means: {verdict}"},
      {"page.real.by_kmeans", "Your present method takes no number: pressing one finds segments with k-means.",
       "Metode yang sekarang tidak memakai jumlah: menekan sebuah jumlah akan mencari segmen dengan k-means."},

      // The indices.
      {"page.real.charts", "Every index, by number of groups", "Semua indeks menurut jumlah kelompok"},
      {"page.real.key_own", "the index’s own choice", "pilihan indeks itu sendiri"},
      {"page.real.key_in_use", "in use", "yang dipakai"},
      {"page.real.prefers", "Prefers {k}", "Memilih {k}"},
      {"page.real.prefers_none", "Prefers no number", "Tidak memilih jumlah apa pun"},
      {"page.real.no_preference", "Always falls: look for the bend", "Selalu turun: cari tekukannya"},
      {"page.real.silhouette", "Silhouette", "Silhouette"},
      {"page.real.silhouette_help",
       "How much closer customers are to their own group than to the next one, from −1 to 1. Higher is better.",
       "Seberapa dekat pelanggan dengan kelompoknya sendiri dibanding kelompok terdekat lainnya, dari −1 sampai 1. Makin tinggi makin "
       "baik."},
      {"page.real.calinski_harabasz", "Calinski-Harabasz", "Calinski-Harabasz"},
      {"page.real.calinski_harabasz_help", "Spread between the groups over spread within them. Higher is better.",
       "Sebaran antarkelompok dibagi sebaran di dalam kelompok. Makin tinggi makin baik."},
      {"page.real.davies_bouldin", "Davies-Bouldin", "Davies-Bouldin"},
      {"page.real.davies_bouldin_help", "How much each group overlaps the one most like it. Lower is better.",
       "Seberapa jauh tiap kelompok tumpang tindih dengan kelompok yang paling mirip. Makin rendah makin baik."},
      {"page.real.gap", "Gap", "Gap"},
      {"page.real.gap_help",
       "How much tighter the groups are than groups cut from even noise; the bars are its standard error. It prefers the smallest number "
       "that the next one does not beat by more than that (Tibshirani 2001).",
       "Seberapa lebih rapat kelompok ini daripada potongan data acak; garis tegaknya adalah galat baku. Yang dipilih adalah jumlah "
       "terkecil yang tidak dikalahkan jumlah berikutnya melebihi galat itu (Tibshirani 2001)."},
      {"page.real.strength", "Prediction strength", "Kekuatan prediksi"},
      {"page.real.strength_help",
       "When one half of the customers predicts the groups of the other half: which share of the pairs in the worst-predicted group stay "
       "together, on average. It prefers the largest number that reaches 0.8, the dashed line.",
       "Bila separuh pelanggan meramalkan kelompok separuh lainnya: rata-rata berapa bagian pasangan di kelompok yang paling sulit "
       "diramalkan tetap bersama. Yang dipilih adalah jumlah terbesar yang mencapai 0,8, yaitu garis putus-putus."},
      {"page.real.inertia", "Inertia", "Inersia"},
      {"page.real.inertia_help", "Sum of squared distances to the middle of the own group. It falls with every further group, also in noise.",
       "Jumlah kuadrat jarak ke tengah kelompok sendiri. Nilainya turun dengan setiap kelompok tambahan, juga pada data acak."},
      {"page.real.numbers", "Numbers of groups tried", "Jumlah kelompok yang dicoba"},
      {"page.real.press_number", "Press a number to use it.", "Tekan sebuah jumlah untuk memakainya."},
      {"page.real.use", "Use {k} {k:segment|segments}", "Pakai {k} segmen"},
      {"page.real.used", "in use", "dipakai"},
      {"page.real.suggested", "suggested", "disarankan"},
      {"page.real.best_silhouette", "highest silhouette", "silhouette tertinggi"},
      {"page.real.used_best_silhouette", "in use, highest silhouette", "dipakai, silhouette tertinggi"},
      {"page.real.used_and_suggested", "in use, suggested", "dipakai, disarankan"},
      {"page.real.compared_sample",
       "Silhouette, Calinski-Harabasz, Davies-Bouldin and inertia were measured on a random sample of {rows} rows.",
       "Silhouette, Calinski-Harabasz, Davies-Bouldin, dan inersia diukur pada sampel acak {rows} baris."},
      {"page.real.gap_sample", "The gap was measured on a random sample of {rows} rows.",
       "Gap diukur pada sampel acak {rows} baris."},
      {"page.real.strength_sample", "Prediction strength was measured on a random sample of {rows} rows.",
       "Kekuatan prediksi diukur pada sampel acak {rows} baris."},

      // Stability.
      {"page.real.stability", "Does each segment come back?", "Apakah tiap segmen muncul kembali?"},
      {"page.real.resampled",
       "{rows} customers were drawn at random, {resamples} times over, and segments were found anew each time.",
       "{rows} pelanggan diambil secara acak, {resamples} kali, dan setiap kali segmennya dicari lagi."},
      {"page.real.jaccard", "Jaccard", "Jaccard"},
      {"page.real.jaccard_help",
       "Shared customers over all customers of the segment and its best match, on average. From 0.85 highly stable, from 0.75 stable, from "
       "0.6 only a pattern, below that not to be relied on (Hennig).",
       "Pelanggan yang sama dibagi semua pelanggan segmen itu dan padanan terbaiknya, rata-rata. Mulai 0,85 sangat stabil, mulai 0,75 "
       "stabil, mulai 0,6 hanya pola, di bawahnya jangan diandalkan (Hennig)."},
      {"page.real.band", "Comes back", "Muncul kembali"},
      {"page.real.short_highly_stable", "highly stable", "sangat stabil"},
      {"page.real.short_stable", "stable", "stabil"},
      {"page.real.short_pattern_only", "pattern only", "hanya pola"},
      {"page.real.short_not_measured", "not measured", "tidak terukur"},
      {"page.real.short_do_not_use", "not reliable", "jangan dipakai"},
      {"page.real.no_gaps", "This tells whether the same cut comes back, not whether gaps separate the segments.",
       "Ini menunjukkan apakah potongan yang sama muncul kembali, bukan apakah ada celah di antara segmen."},
      {"page.real.unchecked", "Whether these {k} come back has not been checked yet.",
       "Apakah {k} segmen ini muncul kembali belum diperiksa."},
      {"page.real.stayed_header", "Its customers", "Pelanggannya"},
      {"page.real.stayed", "{share:percent} stayed, on average", "rata-rata {share:percent} tetap"},

      // The map.
      {"page.map.kind", "Kind of map", "Jenis peta"},
      {"page.map.pca", "Flat map", "Peta datar"},
      {"page.map.umap", "Neighbour map", "Peta tetangga"},
      {"page.map.umap_term", "UMAP", "UMAP"},
      {"page.map.umap_help",
       "Every dot is a row, and rows that are alike are neighbours. Only who is near whom counts: neither the directions nor the distances "
       "between heaps mean anything, and heaps may look more separate than they are.",
       "Tiap titik adalah satu baris, dan baris yang mirip berdekatan. Yang berarti hanya siapa yang dekat dengan siapa: arah dan jarak "
       "antargerombol tidak berarti apa-apa, dan gerombol bisa tampak lebih terpisah daripada kenyataannya."},
      {"page.map.on_the_way", "Still finding its shape.", "Bentuknya masih dicari."},
      {"page.map.unfinished", "Stopped on the way: this picture is not finished.", "Dihentikan di tengah jalan: gambar ini belum selesai."},
      {"page.map.finish", "Finish it", "Selesaikan"},
      {"page.map.all_drawn", "All {rows} {rows:row|rows} are drawn.", "Semua {rows} baris digambar."},

      {"page.map.arrows", "Columns", "Kolom"},
      {"page.map.arrow", "Towards {name}: {across} across, {up} up.", "Ke arah {name}: {across} ke kanan, {up} ke atas."},
      {"page.loadings.title", "Which way each column points on the map", "Ke mana tiap kolom menunjuk di peta"},
      {"page.loadings.text",
       "An arrow points to the rows that have more of its column, or that label. The numbers are the column's loadings: the further from "
       "0, the stronger; below 0 is to the left, or down.",
       "Panah menunjuk ke baris yang nilainya lebih tinggi di kolom itu, atau yang memiliki label itu. Angkanya adalah bobot (loading) "
       "kolom: makin jauh dari 0, makin kuat; di bawah 0 berarti ke kiri, atau ke bawah."},
      {"page.loadings.column", "Column", "Kolom"},
      {"page.loadings.across", "Across", "Mendatar"},
      {"page.loadings.up", "Up", "Tegak"},

      // Why.
      {"page.why.tab", "Why these", "Alasannya"},
      {"page.why.title", "Why these segments?", "Mengapa segmennya seperti ini?"},
      {"page.why.intro", "A small tree of questions and a rule per segment, in words you can use elsewhere, and what each segment is worth.",
       "Pohon pertanyaan yang ringkas, satu aturan untuk tiap segmen dengan kata-kata yang bisa dipakai di tempat lain, dan nilai tiap "
       "segmen."},
      {"page.why.one_segment",
       "All customers are in one segment, so there is no other to tell them apart from. Choose two or more segments in the settings, "
       "or another method, and find the segments again.",
       "Semua pelanggan ada di satu segmen, jadi tidak ada segmen lain untuk dibandingkan. Pilih dua segmen atau lebih di "
       "pengaturan, atau metode lain, lalu cari lagi segmennya."},
      {"page.why.explain", "Explain the segments", "Jelaskan segmennya"},
      {"page.why.tree", "The way to each segment", "Jalan menuju tiap segmen"},
      {"page.why.tree_words",
       "At most four questions lead to a segment. For customers the tree had not seen, it names the right one for {fidelity:percent}; always "
       "naming the largest segment would be right for {guess:percent}. Using the tree in place of the segments makes their spread {price} times as large.",
       "Paling banyak empat pertanyaan menuju sebuah segmen. Untuk pelanggan yang belum dilihatnya, pohon ini benar pada "
       "{fidelity:percent}; bila selalu menyebut segmen terbesar, {guess:percent} yang benar. Memakai pohon sebagai ganti segmen membuat sebarannya menjadi {price} kali semula."},
      {"page.why.fidelity", "Fidelity", "Kecocokan"},
      {"page.why.fidelity_help",
       "Share of customers for whom the tree names their segment, each time on a fifth that the tree was not made from.",
       "Porsi pelanggan yang segmennya disebut benar oleh pohon, setiap kali pada seperlima data yang tidak dipakai untuk membuatnya."},
      {"page.why.fidelity_and_guess", "{fidelity:percent}, a guess {guess:percent}", "{fidelity:percent}, tebakan {guess:percent}"},
      {"page.why.price", "Price", "Biaya"},
      {"page.why.price_help",
       "Spread within the groups that the tree makes over spread within the segments. 1 means that simple questions cost nothing.",
       "Sebaran di dalam kelompok buatan pohon dibagi sebaran di dalam segmen. 1 berarti pertanyaan sederhana tidak merugikan apa pun."},
      {"page.why.sample", "Tree and rules were made from a random sample of {rows} rows.",
       "Pohon dan aturan dibuat dari sampel acak {rows} baris."},
      {"page.why.leaf", "{own} of {all}", "{own} dari {all}"},
      {"page.why.yes", "yes", "ya"},
      {"page.why.no", "no", "tidak"},
      {"page.why.rules", "A rule for each segment", "Aturan untuk tiap segmen"},
      {"page.why.rules_text",
       "Precision: how many of those the rule finds belong to the segment. Recall: how many of the segment it finds. Fidelity: of how many "
       "customers it had not seen it says rightly whether they belong; a guess always says what holds for most. Price: how many times as spread out as the segment those are whom it "
       "finds.",
       "Ketepatan: berapa dari yang ditemukan aturan memang milik segmen. Cakupan: berapa dari segmen yang ditemukannya. Kecocokan: untuk "
       "berapa pelanggan yang belum dilihatnya aturan ini benar menyebut anggota atau bukan; tebakan selalu menyebut yang terbanyak. Biaya: berapa kali lebih tersebar mereka yang "
       "ditemukannya dibandingkan segmennya."},
      {"page.why.no_rule", "No rule of three conditions or fewer finds it.",
       "Tidak ada aturan dengan tiga syarat atau kurang yang mengenalinya."},
      {"page.why.precision", "Precision", "Ketepatan"},
      {"page.why.recall", "Recall", "Cakupan"},
      {"page.why.copy_english", "English", "Inggris"},
      {"page.why.copy_indonesian", "Indonesian", "Indonesia"},
      {"page.why.copy_about", "Copy the rule of {letter}: {form}", "Salin aturan {letter}: {form}"},
      {"page.why.copy_all", "Copy all rules as SQL CASE", "Salin semua aturan sebagai SQL CASE"},
      {"page.why.effects", "What the segments hang on", "Yang paling menentukan segmen"},
      {"page.why.measure", "Measure", "Ukuran"},
      {"page.why.measure_help",
       "η, the root of the share of spread between segments, and Cramér’s V: both like a correlation, 0 to 1.",
       "η, akar dari porsi sebaran antarsegmen, dan V Cramér: keduanya seperti korelasi, 0 sampai 1."},
      {"page.why.eta", "η", "η"},
      {"page.why.cramers_v", "Cramér’s V", "V Cramér"},
      {"page.why.strength", "Strength", "Kekuatan"},
      {"page.why.proxies", "What gives a segment away", "Yang membocorkan segmen"},
      {"page.why.proxies_text",
       "How well one thing about people, such as age, sex or place, predicts their segment. Treating segments differently then means treating "
       "these people differently.",
       "Seberapa baik satu hal tentang orang, seperti usia, jenis kelamin, atau tempat tinggal, meramalkan segmennya. Memperlakukan segmen "
       "secara berbeda lalu berarti memperlakukan orang-orang ini secara berbeda."},
      {"page.why.proxy_used",
       "“{column}” alone names the right segment for {accuracy:percent} ({chance:percent} by chance), and the segments were found with it. Leave "
       "it out where people must be treated alike.",
       "“{column}” saja menyebut segmen yang benar untuk {accuracy:percent} (secara kebetulan {chance:percent}), dan segmen dicari dengan kolom "
       "ini. Keluarkan kolom ini bila semua orang harus diperlakukan sama."},
      {"page.why.proxy_unused",
       "“{column}” alone names the right segment for {accuracy:percent} ({chance:percent} by chance), though the segments were found without it.",
       "“{column}” saja menyebut segmen yang benar untuk {accuracy:percent} (secara kebetulan {chance:percent}), padahal segmen dicari tanpa "
       "kolom ini."},
      {"page.why.proxy_letter_used",
       "“{column}” alone tells who is in {letter}: right for {accuracy:percent} (50% by chance), and the segments were found with it. Leave it "
       "out where people must be treated alike.",
       "“{column}” saja sudah menunjukkan siapa anggota {letter}: benar untuk {accuracy:percent} (secara kebetulan 50%), dan segmen dicari "
       "dengan kolom ini. Keluarkan kolom ini bila semua orang harus diperlakukan sama."},
      {"page.why.proxy_letter_unused",
       "“{column}” alone tells who is in {letter}: right for {accuracy:percent} (50% by chance), though the segments were found without it.",
       "“{column}” saja sudah menunjukkan siapa anggota {letter}: benar untuk {accuracy:percent} (secara kebetulan 50%), padahal segmen dicari "
       "tanpa kolom ini."},
      {"page.why.no_proxies", "No column says who people are or where they live.",
       "Tidak ada kolom tentang siapa pelanggan atau di mana mereka tinggal."},
      {"page.why.accuracy", "Right segment", "Segmen benar"},
      {"page.why.accuracy_help", "Balanced accuracy: the mean over the segments of the share that is named right.",
       "Akurasi seimbang: rata-rata per segmen dari porsi yang disebut benar."},
      {"page.why.chance", "By chance", "Kebetulan"},
      {"page.why.use", "Taking part", "Ikut serta"},
      {"page.why.used", "yes", "ya"},
      {"page.why.not_used", "no", "tidak"},
      {"page.why.quality", "Is each segment fit for use?", "Apakah tiap segmen layak dipakai?"},
      {"page.why.quality_text", "Kotler’s five questions. Press a segment for the numbers behind its answers.",
       "Lima pertanyaan Kotler. Tekan sebuah segmen untuk melihat angka di balik jawabannya."},
      {"page.why.unchecked", "Whether segments can be told apart for sure is known once you check whether they come back.",
       "Apakah segmen benar-benar dapat dibedakan baru diketahui setelah diperiksa apakah segmennya muncul kembali."},
      {"page.point.why",
       "Nearest other segment: {next}. Pulling this customer to {segment} instead: {pulls} of the pull.",
       "Segmen lain yang terdekat: {next}. Yang lebih menariknya ke {segment}: {pulls} dari tarikan."},
      {"page.point.stayed", "Stayed in {share:percent} of the draws.", "Tetap di segmennya pada {share:percent} pengambilan ulang."},

      // Beside other segments.
      {"page.compare.tab", "Compare", "Bandingkan"},
      {"page.compare.title", "Beside other segments", "Dibandingkan dengan segmen lain"},
      {"page.compare.intro",
       "Where would the same customers be with the segments before, or with another method? Segments that few customers leave do not hang on "
       "the method.",
       "Di mana pelanggan yang sama akan berada dengan segmen sebelumnya, atau dengan metode lain? Segmen yang ditinggalkan sedikit "
       "pelanggan tidak bergantung pada metode."},
      {"page.compare.with", "Compare with", "Bandingkan dengan"},
      {"page.compare.before", "The segments before these", "Segmen sebelum ini"},
      {"page.compare.compare", "Compare the segments", "Bandingkan segmennya"},
      {"page.compare.result", "Who is where", "Siapa ada di mana"},
      {"page.compare.same", "Nearly the same segments: {differing} of {rows} customers are elsewhere.",
       "Segmennya hampir sama: {differing} dari {rows} pelanggan berada di tempat lain."},
      {"page.compare.alike", "Partly alike: {differing} of {rows} customers are elsewhere.",
       "Sebagian mirip: {differing} dari {rows} pelanggan berada di tempat lain."},
      {"page.compare.little", "Only a little alike: {differing} of {rows} customers are elsewhere.",
       "Hanya sedikit mirip: {differing} dari {rows} pelanggan berada di tempat lain."},
      {"page.compare.unlike", "Hardly more alike than by chance: {differing} of {rows} customers are elsewhere.",
       "Kemiripannya hampir tidak lebih dari kebetulan: {differing} dari {rows} pelanggan berada di tempat lain."},
      {"page.compare.rand", "Adjusted Rand index", "Indeks Rand tersesuaikan"},
      {"page.compare.rand_help",
       "How often two customers are together in both or apart in both, beyond chance: 1 is the same division, 0 is chance (Hubert & Arabie).",
       "Seberapa sering dua pelanggan bersama di keduanya atau terpisah di keduanya, di luar kebetulan: 1 berarti pembagiannya sama, 0 "
       "berarti kebetulan (Hubert & Arabie)."},
      {"page.compare.flow", "From segment to segment", "Dari segmen ke segmen"},
      {"page.compare.flow_text",
       "A band is as tall as the number of customers in both of its segments. Segments that are most likely the same have one colour.",
       "Tinggi pita menunjukkan banyaknya pelanggan di kedua segmennya. Segmen yang paling mungkin sama diberi satu warna."},
      {"page.compare.crosstab", "Customers in both: {left} down, {right} across",
       "Pelanggan di keduanya: {left} ke bawah, {right} ke samping"},
      {"page.compare.download", "Download the customers who differ", "Unduh pelanggan yang berbeda"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
