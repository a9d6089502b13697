#include "engine/check_stability.hpp"

#include <algorithm>

#include "engine/method.hpp"
#include "segmentation/sampled_rows.hpp"

namespace ruas {
namespace {

/// A resample needs no more starts than this: a worse optimum now and then is part of how steady a method is.
constexpr std::uint32_t kMostStarts = 2;

Prepared some_rows(const Prepared& all, std::span<const std::uint32_t> drawn) {
  Prepared some;
  some.matrix = gather_rows(all.matrix, drawn);
  some.columns = all.columns;
  for (const std::uint32_t row : drawn) some.rows.push_back(all.rows[row]);
  return some;
}

const char* band_name(Steadiness steadiness) {
  switch (steadiness) {
    case Steadiness::highly_stable: return "highly_stable";
    case Steadiness::stable: return "stable";
    case Steadiness::pattern_only: return "pattern_only";
    case Steadiness::do_not_use: return "do_not_use";
  }
  return "";
}

}  // namespace

Result<Stability> check_stability(const Work& work, const FoundSegments& found, Run& run) {
  protocol::FindSegments request = found.request;
  request.restarts = std::min(request.restarts, kMostStarts);
  const Result<MethodChoice> choice = choose_method(work, request);
  if (!choice) return choice.error();
  run.begin_stage("stage.stability");
  const Refit refit = [&](std::span<const std::uint32_t> drawn, std::uint64_t seed) -> std::vector<std::uint8_t> {
    Pool alone(1);
    Run inside(alone);
    protocol::FindSegments again = request;
    again.seed = seed;
    const Prepared resample = some_rows(found.prepared, drawn);
    const Result<FittedSegments> fit = choice->method->fit({work, resample, again}, inside);
    if (!fit || !fit->model) return {};
    return fit->model->assign(*work.subject->table, found.prepared, inside).labels;
  };
  return stability(found.segmentation.labels, found.segmentation.k, refit, request.seed, ProgressSpan(run));
}

protocol::StabilitySummary summarise(const Stability& stability, const Segmentation& segmentation) {
  std::vector<double> stayed(segmentation.k, 0.0);
  std::vector<double> rows(segmentation.k, 0.0);
  for (std::size_t row = 0; row < segmentation.labels.size(); ++row) {
    stayed[segmentation.labels[row]] += static_cast<double>(stability.stayed[row]);
    rows[segmentation.labels[row]] += 1;
  }
  protocol::StabilitySummary out;
  out.resamples = stability.resamples;
  out.resample_rows = stability.resample_rows;
  for (std::size_t s = 0; s < segmentation.k; ++s)
    out.segments.push_back({segment_letter(s), stability.jaccard[s], band_name(steadiness(stability.jaccard[s])),
                            rows[s] > 0 ? stayed[s] / rows[s] : 0});
  return out;
}

}  // namespace ruas
