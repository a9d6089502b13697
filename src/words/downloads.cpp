#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> downloads() {
  static constexpr Entry kEntries[] = {
      // What the names of files end in.
      {"download.segments", "segments", "segmen"},
      {"download.customers", "customers", "pelanggan"},
      {"download.differences", "differences", "perbedaan"},
      {"download.lookalikes", "lookalikes", "kemiripan"},
      {"download.split", "split", "pembagian"},
      {"download.messages", "messages", "pesan"},
      {"download.personas", "personas", "persona"},
      {"download.persona", "persona", "persona"},

      // Headers of the ranking.
      {"ranking_file.rank", "rank", "peringkat"},
      {"ranking_file.score", "lookalike_score", "nilai_kemiripan"},
      {"ranking_file.percentile", "lookalike_percentile", "persentil_kemiripan"},
      {"ranking_file.seed", "seed", "teladan"},
      {"ranking_file.yes", "yes", "ya"},
      {"ranking_file.no", "no", "tidak"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
