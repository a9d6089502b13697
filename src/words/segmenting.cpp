#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> segmenting() {
  static constexpr Entry kEntries[] = {
      // Which method, and why.
      {"segmenting.kmeans_for_numbers", "k-means, because the columns used are all numbers.",
       "k-means, karena semua kolom yang dipakai berisi angka."},
      {"segmenting.kmeans_for_mixed", "k-means, with each category of a column counted as a number of its own.",
       "k-means, dengan setiap kategori pada kolom dihitung sebagai angka tersendiri."},
      {"segmenting.outliers", "Outliers", "Pencilan"},
      // Beside a number of segments that could not be tried.
      {"segmenting.more_segments_than_distinct_rows",
       "Not possible: the columns used hold only {distinct} different {distinct:row|rows}.",
       "Tidak mungkin: kolom yang dipakai hanya berisi {distinct} baris yang berbeda."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
