#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> methods_page() {
  static constexpr Entry kEntries[] = {
      {"methods.label", "Method", "Metode"},
      {"methods.by", "Found by {method}.", "Dicari dengan {method}."},
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
      {"methods.min_cluster_size", "Smallest group", "Kelompok terkecil"},
      {"methods.min_cluster_size.help",
       "Fewer customers than this are no group (min_cluster_size). 0 leaves it to Ruas.",
       "Kurang dari jumlah ini bukan kelompok (min_cluster_size). 0 berarti Ruas yang menentukan."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
