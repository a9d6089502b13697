#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> segmenting() {
  static constexpr Entry kEntries[] = {
      // Beside a number of segments that could not be tried.
      {"segmenting.more_segments_than_distinct_rows",
       "Not possible: the columns used hold only {distinct} different {distinct:row|rows}.",
       "Tidak mungkin: kolom yang dipakai hanya berisi {distinct} baris yang berbeda."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
