#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> methods_page() {
  static constexpr Entry kEntries[] = {
      {"methods.label", "Method", "Metode"},
      {"methods.by.kmeans", "Found by k-means.", "Dicari dengan k-means."},
      {"methods.by.kprototypes", "Found by k-prototypes.", "Dicari dengan k-prototypes."},
      {"methods.by.gmm", "Found by a Gaussian mixture.", "Dicari dengan campuran Gauss."},
      {"methods.by.ward", "Found by Ward’s method.", "Dicari dengan metode Ward."},
      {"methods.by.kmedoids", "Found by k-medoids.", "Dicari dengan k-medoids."},
      {"methods.by.hdbscan", "Found by HDBSCAN.", "Dicari dengan HDBSCAN."},
      {"methods.by.rules", "Found by your own rules.", "Dicari dengan aturan Anda."},
      {"methods.auto", "Let Ruas choose", "Ruas yang memilih"},
      {"methods.auto.help", "Ruas looks at the columns that take part, picks a method, and says why.",
       "Ruas melihat kolom yang dipakai, memilih metode, lalu menyebutkan alasannya."},
      {"methods.kmeans", "k-means", "k-means"},
      {"methods.kmeans.help",
       "Every customer belongs to the nearest centre. Quick, and good where groups are round and about equally wide.",
       "Setiap pelanggan masuk ke pusat terdekat. Cepat, dan cocok bila kelompoknya bulat dan kurang lebih sama lebar."},
      {"methods.kprototypes", "k-prototypes", "k-prototypes"},
      {"methods.kprototypes.help",
       "As k-means, for numbers and categories together: a centre has averages and the most frequent categories.",
       "Seperti k-means, untuk angka dan kategori sekaligus: pusatnya berisi rata-rata dan kategori yang paling sering."},
      {"methods.gmm", "Gaussian mixture", "Campuran Gauss"},
      {"methods.gmm.help",
       "Groups may be long, tilted and of different width, and may overlap: everybody belongs to each group with a "
       "probability.",
       "Kelompok boleh lonjong, miring, berbeda lebar, dan bertumpang tindih: setiap pelanggan punya peluang masuk ke tiap "
       "kelompok."},
      {"methods.ward", "Ward, with a tree", "Ward, dengan pohon"},
      {"methods.ward.help",
       "Begins with everybody alone and joins the two groups that lose least by it, again and again: a tree of groups "
       "within groups.",
       "Mulai dari setiap pelanggan sendiri-sendiri, lalu berulang kali menggabungkan dua kelompok yang paling sedikit rugi: "
       "pohon kelompok di dalam kelompok."},
      {"methods.kmedoids", "k-medoids", "k-medoids"},
      {"methods.kmedoids.help",
       "The centre of every group is one of your customers. For small files with numbers and categories, and where extreme "
       "values must not decide.",
       "Pusat setiap kelompok adalah salah satu pelanggan Anda. Untuk berkas kecil berisi angka dan kategori, dan bila nilai "
       "ekstrem tidak boleh menentukan."},
      {"methods.hdbscan", "Dense groups and outliers (HDBSCAN)", "Kelompok padat dan pencilan (HDBSCAN)"},
      {"methods.hdbscan.help",
       "Finds places where many customers are alike, of any shape, and leaves out those who are like nobody else.",
       "Mencari tempat dengan banyak pelanggan yang mirip, apa pun bentuknya, dan memisahkan yang tidak mirip siapa pun."},
      {"methods.covariance", "Shape of the groups", "Bentuk kelompok"},
      {"methods.covariance.help",
       "The covariance: full lets every group have a shape of its own; the others have fewer numbers to learn and need less "
       "data.",
       "Kovarians: bentuk penuh membiarkan tiap kelompok punya bentuk sendiri; yang lain lebih sederhana dan cukup dengan data "
       "lebih sedikit."},
      {"methods.covariance.full", "Each its own (full)", "Masing-masing (penuh)"},
      {"methods.covariance.tied", "The same for all (tied)", "Sama untuk semua (terikat)"},
      {"methods.covariance.diagonal", "Not tilted (diagonal)", "Tidak miring (diagonal)"},
      {"methods.covariance.spherical", "Round (spherical)", "Bulat (sferis)"},
      {"methods.covariance.instead", "Not possible with this data: the segments shown have “{shape}” instead.",
       "Tidak bisa dengan data ini: segmen yang tampil memakai “{shape}”."},
      {"methods.min_cluster_size", "Smallest group", "Kelompok terkecil"},
      {"methods.min_cluster_size.auto", "Auto", "Otomatis"},
      {"methods.min_cluster_size.help",
       "Fewer customers than this are no group (min_cluster_size). 0 leaves it to Ruas.",
       "Kurang dari jumlah ini bukan kelompok (min_cluster_size). 0 berarti Ruas yang menentukan."},
      {"methods.rfm", "RFM map", "Peta RFM"},
      {"methods.rfm.help",
       "The map says who belongs where: how recently, how often and for how much somebody bought. Its borders are set under “RFM”.",
       "Peta menentukan siapa masuk segmen mana: seberapa baru, seberapa sering, dan seberapa banyak seseorang berbelanja. Batasnya "
       "diatur di “RFM”."},
      {"methods.rules", "My own rules", "Aturan saya sendiri"},
      {"methods.rules.help",
       "You say in words who belongs to which segment. A customer belongs to the first rule that fits; the rest stay together.",
       "Anda menuliskan siapa masuk segmen mana. Pelanggan masuk ke aturan pertama yang cocok; sisanya menjadi satu kelompok."},
      {"methods.rules.title", "My own rules", "Aturan saya sendiri"},
      {"methods.rules.how_to",
       "A name, a colon and a condition per rule: Young in the cities: age < 30 and city is one of Jakarta, Bandung. Join conditions "
       "with “and”, “or” and brackets, exclude with “is not”, and put values with brackets or commas in quotation marks. The first "
       "rule that fits counts. An empty rule means nothing.",
       "Satu aturan berisi nama, titik dua, lalu syaratnya: Muda di kota: usia < 30 dan kota salah satu Jakarta, Bandung. Gabungkan "
       "syarat dengan “dan”, “atau”, dan kurung, kecualikan dengan “bukan”, dan tulis nilai yang berisi kurung atau koma dalam tanda kutip. "
       "Yang berlaku adalah aturan pertama yang cocok. Aturan yang kosong tidak berarti apa-apa."},
      {"methods.rules.label", "Rule {number}", "Aturan {number}"},
      {"methods.rules.add", "Add a rule", "Tambah aturan"},
      {"methods.rules.copy_excel", "Copy as Excel formula", "Salin sebagai rumus Excel"},
      {"methods.rules.copy_sql", "Copy as SQL", "Salin sebagai SQL"},
      {"methods.rules.example_name", "My segment", "Segmen saya"},
      {"methods.rules.counts", "{matching} {matching:row|rows}", "{matching} baris"},
      {"methods.rules.counts_overlapping",
       "{matching} {matching:row|rows}, {taken} of them not taken by a rule above",
       "{matching} baris, {taken} di antaranya belum diambil aturan di atasnya"},
      {"methods.rules.no_rest", "Every row satisfies a rule.", "Semua baris memenuhi sebuah aturan."},
      {"methods.rules.rest", "{rest} of {rows} rows satisfy no rule.", "{rest} dari {rows} baris tidak memenuhi aturan apa pun."},
      {"methods.tree.title", "How the groups join", "Bagaimana kelompok bergabung"},
      {"methods.tree.summary",
       "{leaves} small groups at the foot, joined pair by pair: the higher a join, the more unlike the two. The dashed line cuts "
       "the tree into {k} segments.",
       "{leaves} kelompok kecil di kaki pohon, digabung dua-dua: makin tinggi gabungannya, makin berbeda keduanya. Garis "
       "putus-putus memotong pohon menjadi {k} segmen."},
      {"methods.tree.cuts", "Where the tree could be cut", "Tempat pohon bisa dipotong"},
      {"methods.tree.groups", "Segments", "Segmen"},
      {"methods.tree.height", "Cost of the next join", "Biaya gabungan berikutnya"},
      {"methods.tree.height_help",
       "Ward's height: how unlike the two groups are that would be joined next. A large step from one line to the next is a "
       "good place to cut.",
       "Tinggi Ward: seberapa berbeda dua kelompok yang akan digabung berikutnya. Lompatan besar dari satu baris ke baris "
       "berikutnya adalah tempat memotong yang baik."},

      // Changed by hand.
      {"page.hand.title", "Rename, merge, split", "Beri nama, gabung, pecah"},
      {"page.hand.name", "Name of segment {letter}", "Nama segmen {letter}"},
      {"page.hand.rename", "Rename {letter}", "Ganti nama {letter}"},
      {"page.hand.merge_with", "Merge {letter} with", "Gabungkan {letter} dengan"},
      {"page.hand.merge", "Merge {letter} and {partner}", "Gabungkan {letter} dan {partner}"},
      {"page.hand.merge_two_left", "Two segments are left: merged, everybody would be in one.",
       "Tinggal dua segmen: jika digabung, semua orang masuk satu kelompok."},
      {"page.hand.parts", "Split {letter} into", "Pecah {letter} menjadi"},
      {"page.hand.split", "Split {letter} into {parts}", "Pecah {letter} menjadi {parts}"},
      {"page.hand.split_how", "k-means parts the customers of this segment alone. The largest part keeps the letter.",
       "k-means memisahkan pelanggan segmen ini saja. Bagian terbesar tetap memakai hurufnya."},
      {"page.hand.split_outliers", "Those in here belong to no group, so there is nothing to split.",
       "Isinya tidak masuk kelompok mana pun, jadi tidak ada yang bisa dipecah."},
      {"page.hand.more", "{changes} more {changes:change|changes} by hand before it.",
       "Sebelumnya ada {changes} perubahan manual lain."},
      {"page.hand.undo", "Undo change", "Urungkan perubahan"},
      {"page.hand.redo", "Redo change", "Ulangi perubahan"},
      {"page.k.by_hand", "{k}, after your changes by hand.", "{k}, setelah perubahan manual Anda."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
