#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> segmenting() {
  static constexpr Entry kEntries[] = {
      // Which method, and why.
      {"segmenting.kmeans_for_numbers", "k-means, because the columns used are all numbers.",
       "k-means, karena semua kolom yang dipakai berisi angka."},
      {"segmenting.kmeans_for_mixed",
       "k-means, with each category of a column counted as a number of its own. On the files it was tried on, it "
       "found the same segments from different starts more often than k-prototypes.",
       "k-means, dengan setiap kategori pada kolom dihitung sebagai angka tersendiri. Pada berkas yang pernah "
       "diuji, k-means lebih sering menemukan segmen yang sama dari titik awal berbeda daripada k-prototypes."},

      // What a method says about its fit.
      {"segmenting.gamma",
       "A category that differs counts {gamma} in the squared distance, beside numbers of standard deviation 1.",
       "Kategori yang berbeda dihitung {gamma} dalam jarak kuadrat, di samping angka bersimpangan baku 1."},
      {"segmenting.gower",
       "This method compares rows by Gower’s distance. The silhouette is measured as for all other methods, in standard deviations, "
       "so that the numbers of two methods can be compared.",
       "Metode ini membandingkan baris dengan jarak Gower. Silhouette tetap diukur seperti pada metode lain, dalam simpangan baku, "
       "supaya angka dua metode bisa dibandingkan."},
      {"segmenting.medoids_of_sample",
       "The typical rows were found on a random sample of {sample} of {rows} rows; all rows then went to the nearest.",
       "Baris khas dicari pada sampel acak {sample} dari {rows} baris; lalu semua baris masuk ke yang terdekat."},
      {"segmenting.ward_of_clusters",
       "Above {limit} rows the tree begins with small groups: {clusters} of them stand for {rows} rows.",
       "Di atas {limit} baris, pohon dimulai dari kelompok kecil: {clusters} kelompok mewakili {rows} baris."},
      {"segmenting.mixture_without_correlations",
       "With more than {limit} features, each group is described by the spread of each feature alone, without how they "
       "move together.",
       "Karena ada lebih dari {limit} fitur, tiap kelompok digambarkan dari sebaran masing-masing fitur saja, tanpa "
       "hubungan antarfitur."},
      {"segmenting.mixture_collapsed",
       "{groups} {groups:group has|groups have} shrunk to a few rows or to equal values, so the likelihood of this fit says "
       "little. Try fewer segments or another covariance.",
       "{groups} kelompok menyusut menjadi beberapa baris atau nilai yang sama, jadi kecocokan hasil ini kurang bisa "
       "dipercaya. Coba segmen yang lebih sedikit atau kovarians lain."},
      {"segmenting.mixture_not_tried", "Not tried: the numbers before it were no better.",
       "Tidak dicoba: jumlah-jumlah sebelumnya tidak lebih baik."},
      {"segmenting.mixture_fell_back_diagonal",
       "With the covariance asked for, groups shrink to a few rows or to equal values here. Instead, each group is described by "
       "the spread of each feature alone.",
       "Dengan kovarians yang diminta, kelompok menyusut menjadi beberapa baris atau nilai yang sama. Karena itu tiap kelompok "
       "digambarkan dari sebaran masing-masing fitur saja."},
      {"segmenting.mixture_fell_back_spherical",
       "With the covariance asked for, groups shrink to a few rows or to equal values here. Instead, each group is described by "
       "one spread for all features.",
       "Dengan kovarians yang diminta, kelompok menyusut menjadi beberapa baris atau nilai yang sama. Karena itu tiap kelompok "
       "digambarkan dari satu sebaran untuk semua fitur."},
      {"segmenting.density_one_group",
       "Nothing parts into dense groups of {size} rows or more, so all rows are one segment. Allow smaller groups, or use "
       "k-means.",
       "Tidak ada kelompok padat berisi {size} baris atau lebih yang terpisah, jadi semua baris menjadi satu segmen. Izinkan "
       "kelompok yang lebih kecil, atau gunakan k-means."},
      {"segmenting.density_raised",
       "There were more dense groups than the {limit} that can be told apart. Only groups of {size} rows or more count now.",
       "Kelompok padat yang ditemukan melebihi {limit} yang masih bisa dibedakan. Sekarang hanya kelompok berisi {size} baris "
       "atau lebih yang dihitung."},
      {"segmenting.density_sampled",
       "Groups were looked for in a random sample of {sample} of the {rows} rows; each other row went where its nearest "
       "neighbours are.",
       "Kelompok dicari pada sampel acak {sample} dari {rows} baris; baris lain ikut tetangga terdekatnya."},
      {"segmenting.umap_sampled",
       "The map is drawn from a random sample of {sample} of the {rows} rows; each other row lies among its nearest neighbours.",
       "Peta digambar dari sampel acak {sample} dari {rows} baris; baris lain diletakkan di antara tetangga terdekatnya."},
      {"segmenting.outliers", "Outliers", "Pencilan"},
      // Beside a number of segments that could not be tried.
      {"segmenting.more_segments_than_distinct_rows",
       "Not possible: the columns used hold only {distinct} different {distinct:row|rows}.",
       "Tidak mungkin: kolom yang dipakai hanya berisi {distinct} baris yang berbeda."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
