#include "engine/summaries.hpp"

#include "engine/cell_text.hpp"
#include "engine/read_settings.hpp"

namespace ruas {
namespace {

constexpr const char* kTypeNames[] = {"number", "date", "category", "text"};

const char* kind_name(bool categorical) { return categorical ? "category" : "number"; }

protocol::FileColumn summarise(const ColumnReading& reading, const ColumnProfile& profile, const Column& column) {
  protocol::FileColumn out;
  out.name = reading.name;
  out.type = kTypeNames[static_cast<std::size_t>(reading.type)];
  out.evidence = reading.evidence;
  out.present = profile.present;
  out.missing = profile.missing;
  out.unreadable = reading.unreadable;
  out.distinct = profile.distinct;
  out.identifier = profile.looks_like_identifier;
  out.minimum = profile.minimum;
  out.maximum = profile.maximum;
  out.mean = profile.mean;
  out.standard_deviation = profile.standard_deviation;
  out.skewness = profile.skewness;
  out.quartile_1 = profile.quartile_1;
  out.median = profile.median;
  out.quartile_3 = profile.quartile_3;
  if (const auto* dates = std::get_if<DateColumn>(&column.values); dates && profile.present > 0) {
    out.earliest = iso_date(profile.earliest, dates->has_time);
    out.latest = iso_date(profile.latest, dates->has_time);
  }
  for (const CategoryCount& top : profile.top) out.top.push_back({top.label, top.count});
  return out;
}

/// Marks which columns a segmentation with default settings would use. Where it would refuse the whole file, every
/// column carries that reason.
void mark_default_columns(const OpenedFile& file, std::vector<protocol::FileColumn>& columns) {
  const Result<ColumnChoice> choice = choose_columns(file.table, file.profile, PrepareOptions{});
  if (!choice) {
    for (protocol::FileColumn& column : columns) column.left_out = choice.error();
    return;
  }
  for (const std::size_t index : choice->columns) columns[index].used = true;
  for (const LeftOutColumn& left_out : choice->left_out)
    for (protocol::FileColumn& column : columns)
      if (column.name == left_out.name) column.left_out = left_out.reason;
}

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

protocol::DataSummary summarise(const OpenedFile& file) {
  protocol::DataSummary out;
  out.file = file.name;
  out.bytes = file.report.bytes;
  out.rows = file.report.rows;
  describe_dialect(file.report.dialect, out);
  out.detected = file.report.detected;
  for (const Irregularity& irregularity : file.report.irregularities)
    out.irregularities.push_back({irregularity.what, irregularity.count, irregularity.lines});
  for (std::size_t i = 0; i < file.report.columns.size(); ++i)
    out.columns.push_back(summarise(file.report.columns[i], file.profile.columns[i], file.table.column(i)));
  mark_default_columns(file, out.columns);
  return out;
}

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
                   trial.failure.has_value(), trial.failure.value_or(Message())});
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
