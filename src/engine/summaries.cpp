#include "engine/summaries.hpp"


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

}  // namespace ruas
