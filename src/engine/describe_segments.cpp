#include "engine/describe_segments.hpp"

#include <limits>

#include "engine/summaries.hpp"

namespace ruas {

Silhouette judge_groups(const FeatureMatrix& matrix, const Segmentation& segmentation, std::uint64_t seed,
                        Run& run) {
  run.begin_stage("stage.silhouette");
  const std::size_t groups = segmentation.k - (segmentation.has_outliers ? 1 : 0);
  return silhouette(matrix, segmentation.labels, groups, seed, run);
}

std::vector<protocol::SegmentSummary> describe_segments(const SubjectTable& subject, const Prepared& prepared,
                                                        const Segmentation& segmentation,
                                                        const SegmentLetters& letters,
                                                        const std::vector<Message>& names,
                                                        const std::vector<double>& silhouettes, Run& run) {
  std::vector<protocol::SegmentSummary> out;
  for (const SegmentProfile& profile :
       profile_segments(*subject.table, prepared, segmentation, subject.revenue, run)) {
    const std::size_t i = out.size();
    out.push_back(summarise(profile));
    out.back().letter = letters.of(i);
    if (i < names.size()) out.back().name = names[i];
    out.back().silhouette =
        i < silhouettes.size() ? silhouettes[i] : std::numeric_limits<double>::quiet_NaN();
  }
  return out;
}

}  // namespace ruas
