#include "engine/group_by_rfm.hpp"

#include <algorithm>
#include <array>

#include "engine/rfm_stage.hpp"
#include "engine/subject.hpp"

namespace ruas {
namespace {

/// Recency, frequency and money and nothing else, for the map and the silhouette; without those that are the same for
/// everybody.
PrepareOptions three_columns(const SubjectTable& subject, const protocol::RfmSummary& summary) {
  PrepareOptions options = default_preparation(subject);
  for (const protocol::RfmDimension* dimension : {&summary.recency, &summary.frequency, &summary.monetary})
    for (const ColumnProfile& column : subject.profile->columns)
      if (column.name == dimension->column && column.distinct > 1) options.columns.push_back(column.name);
  return options;
}

/// Rows without a segment leave the matrix's rows; the segments that occur are numbered in the order of the map.
Segmentation segments_that_occur(const Prepared& prepared, const ScoredCustomers& scored, std::vector<Message>& names) {
  const std::vector<std::uint8_t>& of_customer = scored.segments.labels;
  std::array<std::uint8_t, 256> number{};
  std::array<bool, 256> occurs{};
  for (const std::uint32_t row : prepared.rows) occurs[of_customer[row]] = true;
  Segmentation segmentation;
  for (std::size_t label = 0; label < occurs.size(); ++label) {
    if (!occurs[label]) continue;
    number[label] = static_cast<std::uint8_t>(segmentation.k++);
    names.push_back(label == kNotSegmented ? Message("rfm.not_on_map") : scored.segments.names[label]);
  }
  for (const std::uint32_t row : prepared.rows) segmentation.labels.push_back(number[of_customer[row]]);
  segmentation.confidence.assign(prepared.rows.size(), 1.0F);  // a rule leaves no doubt
  return segmentation;
}

/// Means of the features per segment, and the squared distances to them.
void measure(const FeatureMatrix& matrix, Segmentation& segmentation) {
  const std::size_t features = matrix.features();
  std::vector<double> sums(segmentation.k * features);
  std::vector<double> counts(segmentation.k);
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    const std::size_t segment = segmentation.labels[row];
    ++counts[segment];
    for (std::size_t f = 0; f < features; ++f) sums[segment * features + f] += matrix.at(row, f);
  }
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] /= counts[i / features];
  segmentation.centers = std::move(sums);
  for (std::size_t row = 0; row < matrix.rows(); ++row)
    for (std::size_t f = 0; f < features; ++f) {
      const double from_center = matrix.at(row, f) - segmentation.centers[segmentation.labels[row] * features + f];
      segmentation.inertia += from_center * from_center;
    }
}

}  // namespace

Result<Grouped> group_by_rfm(const Work& work, const protocol::FindSegments& request, Run& run) {
  const SubjectTable& subject = *work.subject;
  const Result<ScoredCustomers> scored = score_customers(work, request.rfm, run);
  if (!scored) return scored.error();
  Result<Prepared> prepared =
      prepare(*subject.table, *subject.profile, three_columns(subject, scored->summary), run);
  if (!prepared) return prepared.error();

  Grouped grouped;
  grouped.clustered.result.segmentation = segments_that_occur(*prepared, *scored, grouped.names);
  Segmentation& segmentation = grouped.clustered.result.segmentation;
  measure(prepared->matrix, segmentation);
  grouped.clustered.result.converged = true;
  run.begin_stage("stage.silhouette");
  grouped.clustered.silhouette = silhouette(prepared->matrix, segmentation.labels, segmentation.k, request.seed, run);
  grouped.prepared = std::move(*prepared);
  return grouped;
}

}  // namespace ruas
