#include "engine/compare_over_time.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

#include "engine/market_view.hpp"
#include "engine/persona_columns.hpp"
#include "engine/rule_fidelity.hpp"
#include "exports/cell_text.hpp"
#include "features/prepare_like.hpp"
#include "insight/segment_profiles.hpp"
#include "market/stress_test.hpp"
#include "migration/drift.hpp"
#include "migration/transitions.hpp"

namespace ruas {
namespace {

constexpr std::size_t kMovers = 50;
static_assert(kNoSegment == kNowhere);

/// The later rows as the segments' own columns.
struct Later {
  Prepared prepared;
  std::vector<std::uint64_t> filled;   // per column
  std::vector<std::uint8_t> segments;  // per row
};

Result<Later> assign_later(const FoundSegments& found, const Table& table, Run& run) {
  const std::vector<std::string> known = columns_like(found.prepared.columns, table);
  for (const PreparedColumn& column : found.prepared.columns)
    if (std::find(known.begin(), known.end(), column.name) == known.end())
      return Error("strategy.missing_later").with("column", column.name);
  PreparedLike like = prepare_like(found.prepared.columns, table, run);
  Later later;
  later.filled = std::move(like.filled);
  later.prepared.matrix = std::move(like.matrix);
  later.prepared.columns = found.prepared.columns;
  for (PreparedColumn& column : later.prepared.columns)
    column.table_column = static_cast<std::size_t>(table.find(column.name) - table.columns().data());
  later.prepared.rows.resize(table.rows());
  std::iota(later.prepared.rows.begin(), later.prepared.rows.end(), 0u);
  later.segments = found.model->assign(table, later.prepared, run).labels;
  for (std::uint8_t& label : later.segments) label = found.place_of[label];
  return later;
}

const Column* identifiers(const SubjectTable& subject) {
  const int column = column_with(subject.meanings, Role::customer_id);
  return column < 0 ? nullptr : &subject.table->column(static_cast<std::size_t>(column));
}

/// Money per row; none where the file has no column of it.
class Revenue {
 public:
  explicit Revenue(const SubjectTable& subject)
      : values_(subject.revenue < 0
                    ? nullptr
                    : std::get_if<NumberColumn>(
                          &subject.table->column(static_cast<std::size_t>(subject.revenue)).values)) {}
  double operator()(std::size_t row) const {
    return !values_ || values_->is_missing(row) ? 0 : values_->values[row];
  }

 private:
  const NumberColumn* values_;
};

std::vector<std::uint8_t> earlier_segments(const SubjectTable& subject, const FoundSegments& found) {
  std::vector<std::uint8_t> segments(subject.table->rows(), kNowhere);
  for (std::size_t i = 0; i < found.prepared.rows.size(); ++i)
    segments[found.prepared.rows[i]] = found.segmentation.labels[i];
  return segments;
}

struct NamedPassage {
  Passage passage;
  std::string name;
};

/// Everybody of the earlier file in its order, then those who came.
std::vector<NamedPassage> passages_of(const SubjectTable& before,
                                      std::span<const std::uint8_t> segments_before, const Column& ids_before,
                                      const SubjectTable& after, std::span<const std::uint8_t> segments_after,
                                      const Column& ids_after) {
  const Revenue revenue_before(before), revenue_after(after);
  std::unordered_map<std::string, std::size_t> row_after;
  for (std::size_t row = 0; row < ids_after.size(); ++row)
    if (!ids_after.is_missing(row)) row_after.emplace(cell_text(ids_after, row), row);
  std::vector<std::uint8_t> met(ids_after.size());
  std::vector<NamedPassage> passages;
  for (std::size_t row = 0; row < ids_before.size(); ++row) {
    if (segments_before[row] == kNowhere || ids_before.is_missing(row)) continue;
    NamedPassage& each = passages.emplace_back();
    each.name = cell_text(ids_before, row);
    each.passage.from = segments_before[row];
    each.passage.revenue_before = revenue_before(row);
    const auto same = row_after.find(each.name);
    if (same == row_after.end()) continue;
    met[same->second] = 1;
    each.passage.to = segments_after[same->second];
    each.passage.revenue_after = revenue_after(same->second);
  }
  for (std::size_t row = 0; row < ids_after.size(); ++row)
    if (!met[row])
      passages.push_back({{kNowhere, segments_after[row], 0, revenue_after(row)}, cell_text(ids_after, row)});
  return passages;
}

std::string letter_of(std::uint8_t segment) {
  return segment == kNowhere ? std::string() : segment_letter(segment);
}

void add_transitions(const Transitions& found, protocol::MigrationSummary& out) {
  for (std::size_t from = 0; from <= found.segments; ++from) {
    std::uint64_t all = 0;
    for (std::size_t to = 0; to <= found.segments; ++to)
      all += found.cells[from * (found.segments + 1) + to].customers;
    for (std::size_t to = 0; to <= found.segments; ++to) {
      const TransitionCell& cell = found.cells[from * (found.segments + 1) + to];
      if (cell.customers == 0) continue;
      const auto segment = [&](std::size_t place) {
        return place == found.segments ? std::string() : segment_letter(place);
      };
      out.transitions.push_back({segment(from), segment(to), cell.customers,
                                 static_cast<double>(cell.customers) / static_cast<double>(all),
                                 cell.revenue_before, cell.revenue_after});
      if (from == found.segments)
        out.came += cell.customers;
      else
        out.before += cell.customers;
      if (to == found.segments)
        out.gone += cell.customers;
      else
        out.after += cell.customers;
    }
  }
  out.in_both = found.in_both;
  out.stayed = found.stayed;
}

void add_movers(const std::vector<NamedPassage>& passages, protocol::MigrationSummary& out) {
  std::vector<const NamedPassage*> movers;
  for (const NamedPassage& each : passages)
    if (each.passage.from != kNowhere && each.passage.from != each.passage.to) movers.push_back(&each);
  std::stable_sort(movers.begin(), movers.end(), [](const NamedPassage* a, const NamedPassage* b) {
    return a->passage.revenue_before > b->passage.revenue_before;
  });
  movers.resize(std::min(movers.size(), kMovers));
  for (const NamedPassage* each : movers)
    out.movers.push_back({each->name, letter_of(each->passage.from), letter_of(each->passage.to),
                          each->passage.revenue_before, each->passage.revenue_after});
}

void add_drift(const Table& before, const Table& after, const Later& later, protocol::MigrationSummary& out) {
  for (std::size_t i = 0; i < later.prepared.columns.size(); ++i) {
    const std::string& name = later.prepared.columns[i].name;
    const double index = stability_index(*before.find(name), *after.find(name));
    out.drift.push_back({name, index, index > kDriftFlagged, later.filled[i]});
  }
  std::stable_sort(
      out.drift.begin(), out.drift.end(),
      [](const protocol::DriftRow& a, const protocol::DriftRow& b) { return a.index > b.index; });
}

}  // namespace

Result<protocol::MigrationSummary> compare_over_time(const Work& earlier, const FoundSegments& found,
                                                     const Work& later, Run& run) {
  run.begin_stage("stage.over_time");
  if (!found.model) return Error("strategy.no_model");
  const SubjectTable& before = *earlier.subject;
  const SubjectTable& after = *later.subject;
  const Column* ids_before = identifiers(before);
  const Column* ids_after = identifiers(after);
  if (!ids_before || !ids_after) return Error("strategy.no_identifier");
  const Result<Later> assigned = assign_later(found, *after.table, run);
  if (!assigned) return assigned.error();

  const std::vector<std::uint8_t> segments_before = earlier_segments(before, found);
  const std::vector<NamedPassage> named =
      passages_of(before, segments_before, *ids_before, after, assigned->segments, *ids_after);
  std::vector<Passage> passages;
  for (const NamedPassage& each : named) passages.push_back(each.passage);
  protocol::MigrationSummary out;
  for (std::size_t i = 0; i < found.segmentation.k; ++i) out.segments.push_back(segment_letter(i));
  add_transitions(transitions(passages, found.segmentation.k), out);
  add_movers(named, out);
  add_drift(*before.table, *after.table, *assigned, out);
  const RuleFidelity rules = rule_fidelity(before, found, *after.table, assigned->segments, run);
  out.rules = {rules.before, rules.after, rules.lost()};
  if (before.revenue >= 0)
    out.currency = currency_of(earlier, before.table->column(static_cast<std::size_t>(before.revenue)).name);
  return out;
}

}  // namespace ruas
