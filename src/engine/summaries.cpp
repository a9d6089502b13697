#include "engine/summaries.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "validity/gap.hpp"

namespace ruas {
namespace {

const char* kind_name(bool categorical) { return categorical ? "category" : "number"; }

protocol::ColumnSummary summarise(const SegmentColumn& column) {
  protocol::ColumnSummary out;
  out.column = column.name;
  out.kind = kind_name(column.categorical);
  out.mean = column.mean;
  out.overall_mean = column.overall_mean;
  out.difference = column.effect();
  for (const LevelShare& level : column.levels) out.levels.push_back({level.level, level.share, level.overall_share});
  out.top_level = column.top_level;
  return out;
}

}  // namespace

std::vector<protocol::PreparationSummary> summarise(const std::vector<PreparedColumn>& columns) {
  std::vector<protocol::PreparationSummary> out;
  for (const PreparedColumn& column : columns)
    out.push_back({column.name, kind_name(column.categorical), column.log, column.mean, column.standard_deviation,
                   column.levels});
  return out;
}

std::vector<protocol::LeftOutSummary> summarise(const std::vector<LeftOutColumn>& columns) {
  std::vector<protocol::LeftOutSummary> out;
  for (const LeftOutColumn& column : columns) out.push_back({column.name, column.reason});
  return out;
}

std::vector<protocol::TrialSummary> summarise(const std::vector<KTrial>& trials) {
  std::vector<protocol::TrialSummary> out;
  for (const KTrial& trial : trials)
    out.push_back({static_cast<std::uint32_t>(trial.k), trial.inertia, trial.silhouette.mean,
                   trial.failure.has_value(), trial.failure.value_or(Message()), trial.bic});
  return out;
}

protocol::ChanceSummary summarise(const Chance& chance, std::uint64_t rows) {
  if (chance.k == 0 || std::isnan(chance.above)) return {};
  return {static_cast<std::uint32_t>(chance.k),
          std::isfinite(chance.above) ? chance.above : std::numeric_limits<double>::quiet_NaN(), chance.above < kAboveChance,
          std::min(rows, std::uint64_t{kChanceRows})};
}

std::vector<protocol::LoadingSummary> summarise(const Projection& projection, const std::vector<PreparedColumn>& columns) {
  const std::size_t features = projection.loadings.size() / 2;
  std::vector<protocol::LoadingSummary> out;
  for (const PreparedColumn& column : columns)
    for (std::size_t i = 0; i < column.feature_count; ++i) {
      const std::size_t feature = column.first_feature + i;
      out.push_back({column.name, column.categorical, column.categorical ? column.levels[i] : std::string(),
                     projection.loadings[feature], projection.loadings[features + feature]});
    }
  return out;
}

protocol::SegmentSummary summarise(const SegmentProfile& profile) {
  protocol::SegmentSummary out;
  out.size = profile.size;
  out.share = profile.share;
  out.mean_confidence = profile.mean_confidence;
  out.revenue = profile.revenue;
  out.revenue_share = profile.revenue_share;
  for (const SegmentColumn& column : profile.columns) out.columns.push_back(summarise(column));
  out.top_differences = profile.top_differences;
  return out;
}

protocol::TreeSummary summarise(const Dendrogram& tree, const std::vector<std::uint8_t>& place_of) {
  protocol::TreeSummary out;
  out.leaf_rows = tree.leaf_weights;
  for (const std::uint32_t cluster : cut(tree, place_of.size())) out.leaf_segments.push_back(place_of[cluster]);
  for (const Merge& merge : tree.merges) out.merges.push_back({merge.left, merge.right, merge.height, merge.weight});
  return out;
}

}  // namespace ruas
