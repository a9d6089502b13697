#include "engine/rfm_stage.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/iso_day.hpp"
#include "engine/spellings.hpp"
#include "engine/subject.hpp"
#include "market/concentration.hpp"

namespace ruas {
namespace {

Result<ScoreOptions> score_options(const protocol::RfmSettings& settings) {
  ScoreOptions options;
  const auto scoring = read_spelling<Scoring>(settings.scoring);
  if (!scoring) return Error("engine.unknown_setting").with("setting", settings.scoring);
  options.scoring = *scoring;
  options.fixed_frequency_bands = settings.fixed_frequency_bands;
  const std::vector<double>& bands = settings.frequency_bands;
  if (bands.size() != options.frequency_bands.size() || !std::is_sorted(bands.begin(), bands.end()))
    return Error("engine.bands_out_of_order");
  std::copy(bands.begin(), bands.end(), options.frequency_bands.begin());
  return options;
}

protocol::RfmDimension summarise(const ScoredDimension& dimension, const std::string& column) {
  return {column, {dimension.edges.begin(), dimension.edges.end()}, {dimension.counts.begin(), dimension.counts.end()}};
}

/// Sums over the customers of each segment.
struct SegmentSums {
  double recency = 0, frequency = 0, monetary = 0, positive = 0;
};

std::vector<SegmentSums> sums_of(const RfmSegments& segments, const RfmValues& values) {
  std::vector<SegmentSums> sums(segments.names.size());
  for (std::size_t customer = 0; customer < segments.labels.size(); ++customer) {
    if (segments.labels[customer] == kNotSegmented) continue;
    SegmentSums& sum = sums[segments.labels[customer]];
    sum.recency += values.recency[customer];
    sum.frequency += values.frequency[customer];
    sum.monetary += values.monetary[customer];
    sum.positive += std::max(0.0, values.monetary[customer]);
  }
  return sums;
}

std::vector<protocol::RfmSegment> segments_of(const ScoredCustomers& scored, const RfmValues& values,
                                              const RfmDoctor& doctor, double positive_revenue) {
  const std::vector<SegmentSums> sums = sums_of(scored.segments, values);
  std::vector<protocol::RfmSegment> out;
  for (std::size_t i = 0; i < scored.map.size(); ++i) {
    protocol::RfmSegment& segment = out.emplace_back();
    const auto customers = static_cast<double>(scored.segments.sizes[i]);
    const auto mean = [&](double sum) { return customers > 0 ? sum / customers : std::nan(""); };
    segment.name = scored.segments.names[i];
    segment.key = scored.map[i].name;
    segment.customers = scored.segments.sizes[i];
    segment.share = scored.scores.scored == 0 ? 0 : customers / static_cast<double>(scored.scores.scored);
    segment.revenue = sums[i].monetary;
    segment.revenue_share = positive_revenue > 0 ? sums[i].positive / positive_revenue : 0;
    segment.mean_recency = mean(sums[i].recency);
    segment.mean_frequency = mean(sums[i].frequency);
    segment.mean_monetary = mean(sums[i].monetary);
    for (const RfmCell& cell : scored.map[i].cells) segment.cells.push_back(cell.text());
    segment.impossible = std::count(doctor.impossible.begin(), doctor.impossible.end(), i) > 0;
  }
  return out;
}

std::vector<Message> doctor_notes(const RfmDoctor& doctor) {
  std::vector<Message> notes = doctor.notes;
  for (const MapOddity& oddity : doctor.oddities) notes.push_back(oddity.what);
  return notes;
}

protocol::RfmSummary summarise(const ScoredCustomers& scored, const RfmValues& values, const SubjectTable& subject,
                               const protocol::RfmSettings& settings) {
  const RfmDoctor doctor = examine(scored.scores, scored.map);
  const Concentration revenue = concentration(values.monetary);
  const auto column = [&](std::string_view id) {
    const Column* made = made_column(subject, id);
    return made ? made->name : std::string();
  };
  protocol::RfmSummary out;
  out.customers = subject.customers->size();
  out.scored = scored.scores.scored;
  out.not_scored = scored.scores.not_scored;
  out.analysis_date = write_iso_day(subject.customers->report.analysis_day);
  out.settings = settings;
  out.map_text = write_segment_map(scored.map);
  out.recency = summarise(scored.scores.recency, column("recency"));
  out.frequency = summarise(scored.scores.frequency, column("frequency"));
  out.monetary = summarise(scored.scores.monetary, column("monetary"));
  out.cells.assign(doctor.cells.begin(), doctor.cells.end());
  for (const std::size_t segment : doctor.segment_of)
    out.cell_segments.push_back(segment == kNoSegment ? -1 : static_cast<std::int64_t>(segment));
  out.segments = segments_of(scored, values, doctor, revenue.total);
  out.gini = revenue.gini;
  out.hhi = revenue.herfindahl * 10'000;
  out.notes = scored.scores.notes;
  out.doctor = doctor_notes(doctor);
  return out;
}

}  // namespace

Status check_scorable(const SubjectTable& subject) {
  if (!subject.customers) return subject.problem.value_or(Error("engine.no_orders"));
  if (subject.revenue < 0) return Error("engine.no_amount_column");
  return Done{};
}

Result<ScoredCustomers> score_customers(const Work& work, const protocol::RfmSettings& settings, Run& run) {
  const SubjectTable& subject = *work.subject;
  if (Status fine = check_scorable(subject); !fine) return fine.error();
  const Result<ScoreOptions> options = score_options(settings);
  if (!options) return options.error();
  Result<SegmentMap> map = settings.map.empty() ? Result<SegmentMap>(eleven_segments()) : parse_segment_map(settings.map);
  if (!map) return map.error();

  run.begin_stage("stage.rfm");
  const Customers& customers = *subject.customers;
  const RfmValues values{*customers.numbers("recency"), *customers.numbers("frequency"), *customers.numbers("monetary")};
  ScoredCustomers scored;
  scored.map = std::move(*map);
  scored.scores = rfm_scores(values, *options, run);
  scored.segments = rfm_segments(scored.scores, scored.map);
  scored.summary = summarise(scored, values, subject, settings);
  return scored;
}

}  // namespace ruas
