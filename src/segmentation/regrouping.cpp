#include "segmentation/regrouping.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "segmentation/kmeans.hpp"
#include "segmentation/nearest_center.hpp"
#include "segmentation/sampled_rows.hpp"

namespace ruas {
namespace {

constexpr std::size_t kStarts = 10;  // a part of the rows is soon searched well

std::vector<std::uint32_t> rows_labelled(std::span<const std::uint8_t> labels, std::uint8_t segment) {
  std::vector<std::uint32_t> rows;
  for (std::size_t row = 0; row < labels.size(); ++row)
    if (labels[row] == segment) rows.push_back(static_cast<std::uint32_t>(row));
  return rows;
}

/// The largest part first; the order of the centres where two are as large.
std::vector<std::size_t> parts_by_size(std::span<const std::uint8_t> labels, std::size_t parts) {
  std::vector<std::size_t> sizes(parts), order(parts);
  for (const std::uint8_t label : labels) ++sizes[label];
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });
  return order;
}

class RegroupedModel final : public SegmentModel {
 public:
  RegroupedModel(std::shared_ptr<const SegmentModel> found, std::vector<std::uint8_t> place_of,
                 std::vector<Regrouping> steps)
      : found_(std::move(found)), place_of_(std::move(place_of)), steps_(std::move(steps)) {}

  Membership assign(const Table& table, const Prepared& prepared, Run& run) const override {
    Membership membership = found_->assign(table, prepared, run);
    for (std::uint8_t& label : membership.labels) label = place_of_[label];
    for (const Regrouping& step : steps_) regroup(step, prepared.matrix, membership, run);
    return membership;
  }

 private:
  std::shared_ptr<const SegmentModel> found_;
  std::vector<std::uint8_t> place_of_;
  std::vector<Regrouping> steps_;
};

}  // namespace

Regrouping merge_segments(const Segmentation& segmentation, std::span<const std::uint8_t> merged) {
  Regrouping step;
  step.k = segmentation.k - (merged.size() - 1);
  const auto is_merged = [&](std::size_t s) {
    return std::find(merged.begin(), merged.end(), s) != merged.end();
  };
  step.has_outliers = segmentation.has_outliers && !is_merged(segmentation.k - 1);
  const std::uint8_t place = *std::min_element(merged.begin(), merged.end());
  std::uint8_t next = 0;
  for (std::size_t s = 0; s < segmentation.k; ++s)
    step.place_of.push_back(s != place && is_merged(s) ? place : next++);
  return step;
}

void stand_at(std::span<const std::uint8_t> places, Regrouping& step) {
  for (std::uint8_t& place : step.place_of) place = places[place];
  for (std::uint8_t& part : step.parts) part = places[part];
}

FeatureMatrix rows_of_segment(const FeatureMatrix& matrix, std::span<const std::uint8_t> labels,
                              std::uint8_t segment) {
  return gather_rows(matrix, rows_labelled(labels, segment));
}

Regrouping split_segment(const FeatureMatrix& matrix, const Segmentation& segmentation, std::uint8_t split,
                         std::size_t parts, std::uint64_t seed, Run& run) {
  const FeatureMatrix rows = rows_of_segment(matrix, segmentation.labels, split);
  KMeansOptions options;
  options.k = parts;
  options.n_init = kStarts;
  options.seed = seed;

  Regrouping step;
  step.split = split;
  step.centers = kmeans(rows, options, ProgressSpan(run, 0, 0)).segmentation.centers;
  step.has_outliers = segmentation.has_outliers;
  step.k = segmentation.k + parts - 1;
  step.place_of.resize(segmentation.k);
  std::iota(step.place_of.begin(), step.place_of.end(), std::uint8_t{0});
  if (step.has_outliers) step.place_of.back() = static_cast<std::uint8_t>(step.k - 1);

  const std::size_t groups = segmentation.k - (step.has_outliers ? 1 : 0);
  const std::vector<std::size_t> order =
      parts_by_size(assign_to_centers(rows, step.centers, run).labels, parts);
  step.parts.resize(parts);
  step.parts[order[0]] = split;
  for (std::size_t i = 1; i < parts; ++i) step.parts[order[i]] = static_cast<std::uint8_t>(groups + i - 1);
  return step;
}

void regroup(const Regrouping& step, const FeatureMatrix& matrix, Membership& membership, Run& run) {
  std::vector<std::uint32_t> rows;
  if (!step.parts.empty()) rows = rows_labelled(membership.labels, static_cast<std::uint8_t>(step.split));
  for (std::uint8_t& label : membership.labels) label = step.place(label);
  if (rows.empty()) return;
  const Membership within = assign_to_centers(gather_rows(matrix, rows), step.centers, run);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    membership.labels[rows[i]] = step.parts[within.labels[i]];
    if (!membership.confidence.empty())
      membership.confidence[rows[i]] = std::min(membership.confidence[rows[i]], within.confidence[i]);
  }
}

std::shared_ptr<const SegmentModel> regrouped_model(std::shared_ptr<const SegmentModel> found,
                                                    std::vector<std::uint8_t> place_of,
                                                    std::vector<Regrouping> steps) {
  if (!found) return nullptr;
  return std::make_shared<RegroupedModel>(std::move(found), std::move(place_of), std::move(steps));
}

}  // namespace ruas
