#include "engine/check_stability.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "agreement/crosstab.hpp"
#include "agreement/matching.hpp"
#include "engine/apply_edits.hpp"
#include "engine/edit_segments.hpp"
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

/// Of a refit's segments: the places of the segments found whose rows they share most; behind the last, where they have no
/// such partner.
std::vector<std::uint8_t> places_like(const Segmentation& found, std::span<const std::uint8_t> refitted, std::size_t k,
                                      Run& run) {
  const Matching matching = match_segments(crosstab(found.labels, found.k, refitted, k, run));
  std::vector<std::uint8_t> places;
  std::size_t behind = found.k;
  for (const std::size_t partner : matching.first_of_second)
    places.push_back(static_cast<std::uint8_t>(partner == kUnmatched ? behind++ : partner));
  return places;
}

/// Finds segments in some of the rows, then does with them by hand what was done with the segments found.
class Refitter {
 public:
  Refitter(const Work& work, const FoundSegments& found, const Method& method, protocol::FindSegments request)
      : work_(work), found_(found), method_(method), request_(std::move(request)), edits_(edits_of(found)) {
    std::erase_if(edits_, [](const protocol::SegmentEdit& edit) { return edit.what == "rename"; });
  }

  /// Where all rows belong then; nothing where no segments are found.
  std::vector<std::uint8_t> operator()(std::span<const std::uint32_t> drawn, std::uint64_t seed) const {
    Pool alone(1);
    Run inside(alone);
    protocol::FindSegments again = request_;
    again.seed = seed;
    const Prepared resample = some_rows(found_.prepared, drawn);
    Result<FittedSegments> fit = method_.fit({work_, resample, again, true}, inside);
    if (!fit || !fit->model) return {};
    std::vector<std::uint8_t> labels = assigned_by(*fit->model, inside);
    if (edits_.empty()) return labels;
    std::vector<std::uint8_t> places = places_like(as_found(found_).segmentation, labels, fit->segmentation.k, inside);
    Segmentation refitted = std::move(fit->segmentation);
    for (std::uint8_t& label : refitted.labels) label = places[label];
    refitted.k = as_found(found_).segmentation.k;
    refitted.has_outliers = as_found(found_).segmentation.has_outliers;
    Result<EditedSegments> edited = apply_edits(resample.matrix, {std::move(refitted), as_found(found_).letters, {}}, edits_, seed, inside);
    if (!edited) return {};
    return assigned_by(*regrouped_model(fit->model, std::move(places), std::move(edited->steps)), inside);
  }

 private:
  std::vector<std::uint8_t> assigned_by(const SegmentModel& model, Run& run) const {
    return model.assign(*work_.subject->table, found_.prepared, run).labels;
  }

  const Work& work_;
  const FoundSegments& found_;
  const Method& method_;
  protocol::FindSegments request_;
  std::vector<protocol::SegmentEdit> edits_;  // but for names
};

const char* band_name(double jaccard) {
  if (std::isnan(jaccard)) return "not_measured";
  switch (steadiness(jaccard)) {
    case Steadiness::highly_stable: return "highly_stable";
    case Steadiness::stable: return "stable";
    case Steadiness::pattern_only: return "pattern_only";
    case Steadiness::do_not_use: return "do_not_use";
  }
  return "";
}

}  // namespace

bool follows_fixed_rules(const FoundSegments& found) {
  const std::vector<protocol::SegmentEditMade>& edits = found.summary.edits;
  return follows_fixed_rules(found.request.method) &&
         std::none_of(edits.begin(), edits.end(), [](const auto& made) { return made.edit.what == "split"; });
}

Result<Stability> check_stability(const Work& work, const FoundSegments& found, Run& run) {
  protocol::FindSegments request = found.request;
  request.restarts = std::min(request.restarts, kMostStarts);
  const Result<MethodChoice> choice = choose_method(work, request);
  if (!choice) return choice.error();
  run.begin_stage("stage.stability");
  return stability(found.segmentation.labels, found.segmentation.k, Refitter(work, found, *choice->method, request),
                   request.seed, ProgressSpan(run));
}

protocol::StabilitySummary summarise(const Stability& stability, const Grouping& of) {
  const Segmentation& segmentation = of.segmentation;
  std::vector<double> stayed(segmentation.k, 0.0);
  std::vector<double> rows(segmentation.k, 0.0);
  for (std::size_t row = 0; row < segmentation.labels.size(); ++row) {
    stayed[segmentation.labels[row]] += static_cast<double>(stability.stayed[row]);
    rows[segmentation.labels[row]] += 1;
  }
  protocol::StabilitySummary out;
  out.resamples = stability.resamples;
  out.resample_rows = stability.resample_rows;
  out.failed = stability.failed;
  for (std::size_t s = 0; s < segmentation.k; ++s)
    out.segments.push_back({of.letters.of(s), stability.jaccard[s], band_name(stability.jaccard[s]),
                            rows[s] > 0 ? stayed[s] / rows[s] : 0});
  return out;
}

}  // namespace ruas
