#include "engine/compare_over_time.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

#include "base/iso_day.hpp"
#include "engine/find_segments.hpp"
#include "engine/market_view.hpp"
#include "engine/persona_columns.hpp"
#include "engine/rule_fidelity.hpp"
#include "engine/stretches.hpp"
#include "engine/work.hpp"
#include "exports/cell_text.hpp"
#include "features/prepare_like.hpp"
#include "market/stress_test.hpp"
#include "migration/drift.hpp"
#include "migration/transitions.hpp"

namespace ruas {
namespace {

constexpr std::size_t kMovers = 50;
static_assert(kNoSegment == kNowhere);

/// Rows as the segments' own columns, and the segments they fall to.
struct Assigned {
  Prepared prepared;
  std::vector<std::uint64_t> filled;   // per column
  std::vector<std::uint8_t> segments;  // per row; kNowhere where a number is missing
};

/// Whoever lacks a number was set aside when the segments were found, and so is whoever lacks one now.
void set_aside_incomplete(const Table& table, Assigned& assigned) {
  for (const PreparedColumn& column : assigned.prepared.columns) {
    if (column.categorical) continue;
    const auto& numbers = std::get<NumberColumn>(table.column(column.table_column).values);
    for (std::size_t row = 0; row < numbers.size(); ++row)
      if (numbers.is_missing(row)) assigned.segments[row] = kNowhere;
  }
}

Result<Assigned> assign(const FoundSegments& found, const Table& table, Run& run) {
  const std::vector<std::string> known = columns_like(found.prepared.columns, table);
  for (const PreparedColumn& column : found.prepared.columns)
    if (std::find(known.begin(), known.end(), column.name) == known.end())
      return Error("strategy.missing_later").with("column", column.name);
  PreparedLike like = prepare_like(found.prepared.columns, table, run);
  Assigned assigned;
  assigned.filled = std::move(like.filled);
  assigned.prepared.matrix = std::move(like.matrix);
  assigned.prepared.columns = found.prepared.columns;
  for (PreparedColumn& column : assigned.prepared.columns)
    column.table_column = static_cast<std::size_t>(table.find(column.name) - table.columns().data());
  assigned.prepared.rows.resize(table.rows());
  std::iota(assigned.prepared.rows.begin(), assigned.prepared.rows.end(), 0u);
  assigned.segments = found.model->assign(table, assigned.prepared, run).labels;
  for (std::uint8_t& label : assigned.segments) label = found.place_of[label];
  set_aside_incomplete(table, assigned);
  return assigned;
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

/// Everybody at one point in time.
struct Side {
  const SubjectTable& subject;
  const Column& ids;
  std::span<const std::uint8_t> segments;  // per row; kNowhere for those set aside
};

struct NamedPassage {
  Passage passage;
  std::string name;
};

struct Passages {
  std::vector<NamedPassage> all;      // everybody of the earlier side in its order, then those who came
  std::uint64_t without_segment = 0;  // later ones who were set aside, now or then
};

Passages passages_of(const Side& before, const Side& after) {
  const Revenue revenue_before(before.subject), revenue_after(after.subject);
  std::unordered_map<std::string, std::size_t> row_after;
  for (std::size_t row = 0; row < after.ids.size(); ++row)
    if (!after.ids.is_missing(row)) row_after.emplace(cell_text(after.ids, row), row);
  std::vector<std::uint8_t> met(after.ids.size());
  Passages passages;
  for (std::size_t row = 0; row < before.ids.size(); ++row) {
    if (before.ids.is_missing(row)) continue;
    std::string name = cell_text(before.ids, row);
    const auto same = row_after.find(name);
    const bool again = same != row_after.end();
    if (again) met[same->second] = 1;
    const bool aside_now = again && after.segments[same->second] == kNowhere;
    if (before.segments[row] == kNowhere || aside_now) {
      passages.without_segment += again;
      continue;
    }
    NamedPassage& each = passages.all.emplace_back();
    each.name = std::move(name);
    each.passage.from = before.segments[row];
    each.passage.revenue_before = revenue_before(row);
    if (!again) continue;
    each.passage.to = after.segments[same->second];
    each.passage.revenue_after = revenue_after(same->second);
  }
  for (std::size_t row = 0; row < after.ids.size(); ++row) {
    if (met[row]) continue;
    if (after.segments[row] == kNowhere)
      ++passages.without_segment;
    else
      passages.all.push_back(
          {{kNowhere, after.segments[row], 0, revenue_after(row)}, cell_text(after.ids, row)});
  }
  return passages;
}

void add_transitions(const Transitions& found, const SegmentLetters& letters, protocol::MigrationSummary& out) {
  for (std::size_t from = 0; from <= found.segments; ++from) {
    std::uint64_t all = 0;
    for (std::size_t to = 0; to <= found.segments; ++to)
      all += found.cells[from * (found.segments + 1) + to].customers;
    for (std::size_t to = 0; to <= found.segments; ++to) {
      const TransitionCell& cell = found.cells[from * (found.segments + 1) + to];
      if (cell.customers == 0) continue;
      const auto segment = [&](std::size_t place) {
        return place == found.segments ? std::string() : letters.of(place);
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

void add_movers(const std::vector<NamedPassage>& passages, const SegmentLetters& letters,
                protocol::MigrationSummary& out) {
  std::vector<const NamedPassage*> movers;
  for (const NamedPassage& each : passages)
    if (each.passage.from != kNowhere && each.passage.from != each.passage.to) movers.push_back(&each);
  std::stable_sort(movers.begin(), movers.end(), [](const NamedPassage* a, const NamedPassage* b) {
    return a->passage.revenue_before > b->passage.revenue_before;
  });
  movers.resize(std::min(movers.size(), kMovers));
  for (const NamedPassage* each : movers) {
    const Passage& passage = each->passage;
    out.movers.push_back({each->name, letters.of(passage.from),
                          passage.to == kNowhere ? std::string() : letters.of(passage.to),
                          passage.revenue_before, passage.revenue_after});
  }
}

void add_drift(const Table& before, const Table& after, const Assigned& later,
               protocol::MigrationSummary& out) {
  for (std::size_t i = 0; i < later.prepared.columns.size(); ++i) {
    const std::string& name = later.prepared.columns[i].name;
    const double index = stability_index(*before.find(name), *after.find(name));
    out.drift.push_back({name, index, index > kDriftFlagged, later.filled[i]});
  }
  std::stable_sort(
      out.drift.begin(), out.drift.end(),
      [](const protocol::DriftRow& a, const protocol::DriftRow& b) { return a.index > b.index; });
}

Result<protocol::MigrationSummary> compare(const Work& work, const FoundSegments& found, const Side& before,
                                           const Side& after, const Assigned& later, Run& run) {
  const Passages passages = passages_of(before, after);
  std::vector<Passage> bare;
  for (const NamedPassage& each : passages.all) bare.push_back(each.passage);
  protocol::MigrationSummary out;
  out.segments = found.letters.all();
  out.without_segment = passages.without_segment;
  add_transitions(transitions(bare, found.segmentation.k), found.letters, out);
  add_movers(passages.all, found.letters, out);
  add_drift(*before.subject.table, *after.subject.table, later, out);
  const RuleFidelity rules = rule_fidelity(*work.subject, found, *after.subject.table, later.segments, run);
  out.rules = {rules.before, rules.after, rules.lost()};
  const SubjectTable& subject = *work.subject;
  if (subject.revenue >= 0)
    out.currency = currency_of(work, subject.table->column(static_cast<std::size_t>(subject.revenue)).name);
  return out;
}

/// What the file says of a customer's purchases it says as of today: of a stretch it would tell the future.
std::vector<std::string> known_as_of_today(const SubjectTable& subject) {
  std::vector<std::string> names;
  for (std::size_t i = subject.customers->columns.size(); i < subject.meanings.size(); ++i) {
    const Criterion criterion = subject.meanings[i].criterion.value;
    if (criterion == Criterion::behavioural || criterion == Criterion::product_preference)
      names.push_back(subject.table->column(i).name);
  }
  return names;
}

/// The request as it was made, without those columns.
protocol::FindSegments request_for_stretch(const FoundSegments& found,
                                           const std::vector<std::string>& left_out) {
  protocol::FindSegments request = found.request;
  std::erase_if(request.columns, [&](const std::string& name) {
    return std::find(left_out.begin(), left_out.end(), name) != left_out.end();
  });
  request.ignore.insert(request.ignore.end(), left_out.begin(), left_out.end());
  return request;
}

/// Of those, the columns that the segments were found by.
std::vector<std::string> used_of(const FoundSegments& found, const std::vector<std::string>& names) {
  std::vector<std::string> used;
  for (const PreparedColumn& column : found.prepared.columns)
    if (std::find(names.begin(), names.end(), column.name) != names.end()) used.push_back(column.name);
  return used;
}

}  // namespace

protocol::Plan plan_of_later_file(const Work& work, const std::string& from, const std::string& to) {
  protocol::Plan plan = work.plan;
  plan.from = from;
  plan.to = to;
  plan.analysis_date.clear();
  if (work.subject->customers) plan.shared_categories = work.subject->customers->shared_categories;
  return plan;
}

Result<protocol::MigrationSummary> compare_with_file(const Work& earlier, const FoundSegments& found,
                                                     const Work& later, Run& run) {
  run.begin_stage("stage.over_time");
  if (!found.model) return Error("strategy.no_model");
  const SubjectTable& before = *earlier.subject;
  const SubjectTable& after = *later.subject;
  const Column* ids_before = identifiers(before);
  const Column* ids_after = identifiers(after);
  if (!ids_before || !ids_after) return Error("strategy.no_identifier");
  const Result<Assigned> assigned = assign(found, *after.table, run);
  if (!assigned) return assigned.error();
  const std::vector<std::uint8_t> segments_before = earlier_segments(before, found);
  return compare(earlier, found, {before, *ids_before, segments_before},
                 {after, *ids_after, assigned->segments}, *assigned, run);
}

Result<protocol::MigrationSummary> compare_stretches(const Work& work, const FoundSegments& found,
                                                     const std::string& from, const std::string& to,
                                                     Run& run) {
  run.begin_stage("stage.over_time");
  if (!found.model) return Error("strategy.no_model");
  const Result<Stretches> stretches = stretches_of(*work.subject, from, to);
  if (!stretches) return stretches.error();
  const Work first = work_on(work.files, plan_of(work, stretches->before), &work, run);
  const Work second = work_on(work.files, plan_of(work, stretches->after), &work, run);
  for (const Work* each : {&first, &second})
    if (each->subject->problem) return *each->subject->problem;
  // What the segments found know of customers is told of all their days: of a stretch, it is less for
  // everybody.
  const std::vector<std::string> of_today = known_as_of_today(*work.subject);
  const Result<FoundSegments> base = find_segments(first, request_for_stretch(found, of_today), run, nullptr);
  if (!base) return base.error();
  const Result<Assigned> now = assign(*base, *second.subject->table, run);
  if (!now) return now.error();
  const std::vector<std::uint8_t> then = earlier_segments(*first.subject, *base);
  // Customers made from orders have their identifiers in the first column.
  Result<protocol::MigrationSummary> out =
      compare(first, *base, {*first.subject, first.subject->table->column(0), then},
              {*second.subject, second.subject->table->column(0), now->segments}, *now, run);
  out->left_out = used_of(found, of_today);
  out->before_from = write_iso_day(stretches->before.from);
  out->before_to = write_iso_day(stretches->before.to);
  out->after_from = write_iso_day(stretches->after.from);
  out->after_to = write_iso_day(stretches->after.to);
  return out;
}

}  // namespace ruas
