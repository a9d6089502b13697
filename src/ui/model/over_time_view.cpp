#include "ui/model/over_time_view.hpp"

#include <algorithm>
#include <cmath>

#include "base/iso_day.hpp"
#include "base/joined.hpp"
#include "ui/model/customers_view.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/segment_marks.hpp"
#include "ui/model/strategy_requests.hpp"

namespace ruas::ui {
namespace {

using protocol::MigrationSummary;

constexpr std::size_t kShownWays = 12;
constexpr double kDriftFlag = 0.2;

class Builder {
 public:
  Builder(const MigrationSummary& found, const Phrases& phrases)
      : found_(found), phrases_(phrases), nowhere_(found.segments.size()) {}

  void add_to(OverTimeView& view) const {
    view.compared = true;
    view.marks = marks_of(found_.segments);
    view.letters = found_.segments;
    view.headline = phrases_.say(headline());
    if (!found_.after_from.empty()) view.stretches = phrases_.say(stretches());
    if (!found_.left_out.empty())
      view.left_out = phrases_.say(Message("page.time.left_out")
                                       .with("columns", joined(found_.left_out))
                                       .with("count", found_.left_out.size()));
    view.facts = facts();
    view.rules_lost = found_.rules.lost;
    view.rules = phrases_.say(Message(found_.rules.lost ? "page.time.rules_lost" : "page.time.rules_hold")
                                  .with("before", found_.rules.before)
                                  .with("after", found_.rules.after));
    view.flow = flow();
    view.matrix = matrix();
    view.ways = ways();
    for (const protocol::MoverRow& mover : found_.movers)
      view.movers.push_back({mover.name, money(mover.revenue_before), money(mover.revenue_after),
                             place(mover.from), place(mover.to)});
    add_drift(view);
  }

 private:
  std::size_t place(const std::string& letter) const {
    return static_cast<std::size_t>(std::find(found_.segments.begin(), found_.segments.end(), letter) -
                                    found_.segments.begin());
  }
  std::string money(double amount) const { return phrases_.money(amount, found_.currency); }

  Message headline() const {
    return Message(found_.file.empty() ? "page.time.headline_window" : "page.time.headline")
        .with("file", found_.file)
        .with("both", found_.in_both)
        .with("stayed", found_.stayed)
        .with("share", found_.in_both > 0
                           ? static_cast<double>(found_.stayed) / static_cast<double>(found_.in_both)
                           : 0);
  }

  Message stretches() const {
    const auto day = [](const std::string& iso) { return std::int64_t{read_iso_day(iso).value_or(0)}; };
    return Message("strategy.migration_stretches")
        .with("before_from", day(found_.before_from))
        .with("before_to", day(found_.before_to))
        .with("after_from", day(found_.after_from))
        .with("after_to", day(found_.after_to));
  }

  std::vector<FactView> facts() const {
    double before = 0, after = 0;
    for (const protocol::TransitionRow& row : found_.transitions) {
      before += row.revenue_before;
      after += row.revenue_after;
    }
    std::vector<FactView> facts{
        {phrases_.word("page.time.moved"), phrases_.count(found_.in_both - found_.stayed)},
        {phrases_.word("page.time.came"), phrases_.count(found_.came)},
        {phrases_.word("page.time.gone"), phrases_.count(found_.gone)},
        {phrases_.word("strategy.before"), money(before)},
        {phrases_.word("strategy.after"), money(after)}};
    if (found_.without_segment > 0)
      facts.push_back({phrases_.word("page.time.without_segment"), phrases_.count(found_.without_segment)});
    return facts;
  }

  FlowView flow() const {
    FlowView out;
    out.name = phrases_.word("page.time.flow");
    out.description = phrases_.say(headline());
    out.left = phrases_.word("page.time.then");
    out.right = phrases_.word("page.time.now");
    out.before_marks = out.after_marks = marks_of(found_.segments);
    std::vector<std::uint64_t> before(nowhere_ + 1), after(nowhere_ + 1);
    for (const protocol::TransitionRow& row : found_.transitions) {
      out.bands.push_back({place(row.from), place(row.to), static_cast<double>(row.customers)});
      before[place(row.from)] += row.customers;
      after[place(row.to)] += row.customers;
    }
    const auto label = [&](const std::string& what, std::uint64_t count) {
      return what + " · " + phrases_.count(count);
    };
    for (std::size_t i = 0; i < nowhere_; ++i) {
      out.before.push_back(label(found_.segments[i], before[i]));
      out.after.push_back(label(found_.segments[i], after[i]));
    }
    out.before.push_back(label(phrases_.word("page.time.came"), before[nowhere_]));
    out.after.push_back(label(phrases_.word("page.time.gone"), after[nowhere_]));
    return out;
  }

  std::vector<TransitionRowView> matrix() const {
    std::vector<TransitionRowView> rows(nowhere_ + 1);
    for (std::size_t from = 0; from <= nowhere_; ++from) {
      rows[from].segment = from;
      rows[from].label = from < nowhere_ ? found_.segments[from] : phrases_.word("page.time.came");
      rows[from].cells.resize(nowhere_ + 1);
    }
    for (const protocol::TransitionRow& row : found_.transitions) {
      TransitionCellView& cell = rows[place(row.from)].cells[place(row.to)];
      cell.text = phrases_.count(row.customers) + " · " + phrases_.rough_percent(row.share);
      cell.share = row.share;
      cell.stayed = row.from == row.to;
    }
    if (found_.came == 0) rows.pop_back();
    return rows;
  }

  /// Who stayed at the same place is told by the matrix.
  std::vector<WayRow> ways() const {
    std::vector<const protocol::TransitionRow*> taken;
    for (const protocol::TransitionRow& row : found_.transitions)
      if (row.from != row.to) taken.push_back(&row);
    const auto change = [](const protocol::TransitionRow& row) {
      return row.revenue_after - row.revenue_before;
    };
    std::stable_sort(taken.begin(), taken.end(), [&](const auto* a, const auto* b) {
      return std::fabs(change(*a)) > std::fabs(change(*b));
    });
    taken.resize(std::min(taken.size(), kShownWays));
    std::vector<WayRow> rows;
    const double largest = taken.empty() ? 0 : std::fabs(change(*taken.front()));
    for (const protocol::TransitionRow* row : taken)
      rows.push_back({place(row->from), place(row->to), phrases_.count(row->customers),
                      money(row->revenue_before), money(row->revenue_after), money(change(*row)),
                      largest > 0 ? change(*row) / largest : 0});
    return rows;
  }

  void add_drift(OverTimeView& view) const {
    const double largest = found_.drift.empty() ? 0 : std::max(found_.drift.front().index, kDriftFlag);
    for (const protocol::DriftRow& row : found_.drift) {
      DriftRowView& drift = view.drift.emplace_back();
      drift.column = row.column;
      drift.flagged = row.flagged;
      drift.verdict = phrases_.word(row.flagged ? "page.time.drifted" : "page.time.not_drifted");
      drift.index = phrases_.score(row.index);
      drift.share = row.index / largest;
    }
  }

  const MigrationSummary& found_;
  Phrases phrases_;
  std::size_t nowhere_;
};

std::string day_error(const std::string& typed, const Phrases& phrases) {
  return typed.empty() || is_day(typed) ? std::string() : phrases.word("data.day_wanted");
}

}  // namespace

OverTimeView over_time_view(const AppState& state) {
  const Phrases phrases(state.language);
  const OverTimeWork& work = state.strategy.over_time;
  OverTimeView view;
  view.segmented = can_export(state);
  view.windows = state.data->summary.customers.made;
  view.from = work.from;
  view.to = work.to;
  view.from_error = day_error(work.from, phrases);
  view.to_error = day_error(work.to, phrases);
  view.comparing = awaited_id(state, Task::compare_over_time) != 0;
  if (!work.refused.key.empty()) view.refused = phrases.say(work.refused);
  if (!work.compared) return view;
  view.stale = !(work.made_from == made_from(state));
  Builder(*work.compared, phrases).add_to(view);
  return view;
}

}  // namespace ruas::ui
