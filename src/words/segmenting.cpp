#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> segmenting() {
  static constexpr Entry kEntries[] = {
      // Which method, and why.
      {"segmenting.kmeans_for_numbers", "k-means, because the columns used are all numbers.",
       "k-means, karena semua kolom yang dipakai berisi angka."},
      {"segmenting.kprototypes_for_mixed",
       "k-prototypes, because there are categories beside the numbers: it compares numbers as numbers and categories as "
       "same or different.",
       "k-prototypes, karena ada kategori di samping angka: angka dibandingkan sebagai angka, kategori sebagai sama atau "
       "berbeda."},

      // What a method says about its fit.
      {"segmenting.gamma",
       "A category that differs counts {gamma} in the squared distance, beside numbers of standard deviation 1.",
       "Kategori yang berbeda dihitung {gamma} dalam jarak kuadrat, di samping angka bersimpangan baku 1."},
      {"segmenting.medoids_of_sample",
       "The typical rows were found on a random sample of {sample} of {rows} rows; all rows then went to the nearest.",
       "Baris khas dicari pada sampel acak {sample} dari {rows} baris; lalu semua baris masuk ke yang terdekat."},
      {"segmenting.ward_of_clusters",
       "Above {limit} rows the tree begins with small groups: {clusters} of them stand for {rows} rows.",
       "Di atas {limit} baris, pohon dimulai dari kelompok kecil: {clusters} kelompok mewakili {rows} baris."},
      {"segmenting.outliers", "Outliers", "Pencilan"},
      // Beside a number of segments that could not be tried.
      {"segmenting.more_segments_than_distinct_rows",
       "Not possible: the columns used hold only {distinct} different {distinct:row|rows}.",
       "Tidak mungkin: kolom yang dipakai hanya berisi {distinct} baris yang berbeda."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
