#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> ranking_file() {
  static constexpr Entry kEntries[] = {
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
