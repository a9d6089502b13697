#include "engine/find_segments.hpp"

#include <algorithm>
#include <limits>

#include "engine/grouped.hpp"
#include "engine/group_by_rfm.hpp"
#include "engine/subject.hpp"
#include "engine/summaries.hpp"

namespace ruas {
namespace {

Status check_request(const protocol::FindSegments& request) {
  if (request.method != "kmeans" && request.method != "rfm") return Error("segment.unknown_method").with("method", request.method);
  if (request.k > kMaximumSegments) return Error("segment.too_many_segments").with("k", request.k).with("limit", kMaximumSegments);
  if (request.restarts == 0) return Error("segment.no_restarts");
  return Done{};
}

PrepareOptions prepare_options(const SubjectTable& subject, const protocol::FindSegments& request) {
  PrepareOptions options = default_preparation(subject);
  options.columns = request.columns;
  options.ignore = request.ignore;
  options.log_skewed = request.log_skewed;
  return options;
}

KMeansOptions kmeans_options(const protocol::FindSegments& request) {
  KMeansOptions options;
  options.n_init = request.restarts;
  options.seed = request.seed;
  return options;
}

Result<Clustered> cluster_with_given_k(const FeatureMatrix& matrix, const protocol::FindSegments& request, Run& run) {
  const std::size_t distinct = count_distinct_rows(matrix, request.k);
  if (request.k > distinct)
    return Error("segment.more_segments_than_rows").with("k", request.k).with("distinct", distinct);
  KMeansOptions options = kmeans_options(request);
  options.k = request.k;
  run.begin_stage("stage.segment");
  Clustered clustered{kmeans(matrix, options, run), {}, {}, 0};
  run.begin_stage("stage.silhouette");
  clustered.silhouette = silhouette(matrix, clustered.result.segmentation.labels, request.k, request.seed, run);
  return clustered;
}

Result<Clustered> cluster_with_best_k(const FeatureMatrix& matrix, const protocol::FindSegments& request, Run& run) {
  run.begin_stage("stage.choose_k");
  KSweep sweep = choose_k(matrix, kFirstK, kLastK, kmeans_options(request), run);
  if (sweep.best_k == 0) return Error("segment.all_rows_alike");
  return Clustered{std::move(sweep.best), std::move(sweep.silhouette), std::move(sweep.trials), sweep.compared_rows};
}

/// What is known of segments follows them to their letters: `before` and `after` label the same rows.
template <class T>
std::vector<T> reorder(const std::vector<T>& values, const std::vector<std::uint8_t>& before,
                       const std::vector<std::uint8_t>& after, const T& unknown) {
  std::vector<T> out(values.size(), unknown);
  if (values.empty()) return out;
  for (std::size_t row = 0; row < before.size(); ++row) out[after[row]] = values[before[row]];
  return out;
}

protocol::SegmentationSummary describe(const Work& work, const protocol::FindSegments& request,
                                       const FoundSegments& found, const Clustered& clustered,
                                       const std::vector<double>& silhouettes, const std::vector<Message>& names,
                                       Run& run) {
  const SubjectTable& subject = *work.subject;
  const Segmentation& segmentation = found.segmentation;
  protocol::SegmentationSummary out;
  out.file = work.fact_file().name;
  out.version = RUAS_VERSION;
  out.rows = subject.table->rows();
  out.rows_segmented = found.prepared.matrix.rows();
  out.rows_set_aside = found.prepared.rows_set_aside;
  out.columns = summarise(found.prepared.columns);
  out.left_out = summarise(found.prepared.left_out);
  out.method = request.method;
  out.k = static_cast<std::uint32_t>(segmentation.k);
  out.k_chosen = request.k == 0;
  out.seed = request.seed;
  out.restarts = request.restarts;
  out.converged = clustered.result.converged;
  out.inertia = segmentation.inertia;
  out.silhouette = clustered.silhouette.mean;
  out.silhouette_rows = clustered.silhouette.rows;
  out.trials = summarise(clustered.trials);
  out.trial_rows = clustered.compared_rows;
  const std::size_t axes = std::min<std::size_t>(2, found.projection.explained_variance.size());
  out.explained_variance.assign(found.projection.explained_variance.begin(),
                                found.projection.explained_variance.begin() + static_cast<std::ptrdiff_t>(axes));
  if (subject.revenue >= 0)
    out.revenue_column = subject.table->column(static_cast<std::size_t>(subject.revenue)).name;
  const std::vector<SegmentProfile> profiles =
      profile_segments(*subject.table, found.prepared, segmentation, subject.revenue, run);
  for (std::size_t i = 0; i < profiles.size(); ++i) {
    out.segments.push_back(summarise(profiles[i]));
    out.segments.back().letter = segment_letter(i);
    if (i < names.size()) out.segments.back().name = names[i];
    out.segments.back().silhouette = i < silhouettes.size() ? silhouettes[i] : std::numeric_limits<double>::quiet_NaN();
  }
  return out;
}

Result<Grouped> cluster(const SubjectTable& subject, const protocol::FindSegments& request, Run& run) {
  Result<Prepared> prepared = prepare(*subject.table, *subject.profile, prepare_options(subject, request), run);
  if (!prepared) return prepared.error();
  Result<Clustered> clustered = request.k == 0 ? cluster_with_best_k(prepared->matrix, request, run)
                                               : cluster_with_given_k(prepared->matrix, request, run);
  if (!clustered) return clustered.error();
  return Grouped{std::move(*prepared), std::move(*clustered), {}};
}

}  // namespace

Result<FoundSegments> find_segments(const Work& work, const protocol::FindSegments& request, Run& run) {
  if (const Status fine = check_request(request); !fine) return fine.error();
  const SubjectTable& subject = *work.subject;

  Result<Grouped> grouped = request.method == "rfm" ? group_by_rfm(work, request, run) : cluster(subject, request, run);
  if (!grouped) return grouped.error();
  FoundSegments found;
  found.prepared = std::move(grouped->prepared);
  Clustered& clustered = grouped->clustered;
  const std::vector<std::uint8_t> unordered = clustered.result.segmentation.labels;
  found.segmentation = std::move(clustered.result.segmentation);
  order_segments(found.segmentation, *subject.table, found.prepared.rows, subject.revenue);
  const std::vector<std::uint8_t>& labels = found.segmentation.labels;

  run.begin_stage("stage.project");
  found.projection = pca(found.prepared.matrix, run);

  run.begin_stage("stage.describe");
  found.summary = describe(
      work, request, found, clustered,
      reorder(clustered.silhouette.per_segment, unordered, labels, std::numeric_limits<double>::quiet_NaN()),
      reorder(grouped->names, unordered, labels, Message()), run);
  return found;
}

}  // namespace ruas
