#include "ui/model/update.hpp"

#include <algorithm>
#include <utility>

#include "ui/model/crosswalk_requests.hpp"
#include "ui/model/dispatch.hpp"
#include "ui/model/follow_people.hpp"
#include "ui/model/hand_requests.hpp"
#include "ui/model/notices.hpp"
#include "ui/model/opening.hpp"
#include "ui/model/persona_requests.hpp"
#include "ui/model/real_requests.hpp"
#include "ui/model/refusals.hpp"
#include "ui/model/rfm_requests.hpp"
#include "ui/model/strategy_requests.hpp"

namespace ruas::ui {
namespace {

std::optional<Task> task_awaiting(const AppState& state, std::uint32_t id) {
  if (id == 0) return std::nullopt;
  const auto found = std::find(state.awaited.begin(), state.awaited.end(), id);
  if (found == state.awaited.end()) return std::nullopt;
  return static_cast<Task>(found - state.awaited.begin());
}

class Taker {
 public:
  Taker(AppState& state, Task task, Sender& sender) : state_(state), task_(task), sender_(sender) {}

  void operator()(protocol::ProgressMade&& progress) {
    if (state_.running && state_.running->task == task_) state_.running->progress = std::move(progress);
  }

  void operator()(protocol::Opened&& opened) {
    finish();
    if (task_ == Task::set_plan) return take_plan(state_, std::move(opened.data), sender_);
    take_opened(state_, std::move(opened.data), sender_);
  }

  void operator()(protocol::RowsRead&& rows) {
    finish();
    if (task_ == Task::read_examples) {
      if (state_.data && state_.data->examples) state_.data->examples->rows = std::move(rows.rows);
      return;
    }
    if (state_.data && rows.of == state_.data->table)
      state_.data->preview = PreviewPage{rows.first, std::move(rows.rows)};
  }

  void operator()(protocol::Segmented&& segmented) {
    finish();
    if (!state_.data) return;
    const std::uint32_t revision = state_.found ? state_.found->revision + 1 : 1;
    follow_segments(state_, can_export(state_) ? std::optional(state_.found->request) : std::nullopt);
    const std::uint32_t picture = state_.found ? state_.found->picture + 1 : 1;
    std::optional<Followed> followed;
    if (state_.found) followed = follow_letters(state_.found->result.summary, segmented.summary);
    state_.found =
        SegmentsFound{std::move(segmented), state_.pending_settings, state_.data->reading, revision, picture};
    state_.found->request = state_.pending_request;
    state_.settings.rfm = state_.found->settings.rfm;  // the way in use is the way to find them again
    if (followed) take_along(state_, *followed);
    state_.selected_segment.reset();
    forget_pointing(state_);
    forget_changes(state_);
    state_.personas.described.reset();
    state_.campaign.split.reset();
    state_.campaign.preview.reset();
    state_.screen = Screen::segments;
    explain_if_shown(state_, sender_);
  }

  void operator()(protocol::SegmentsEdited&& edited) {
    finish();
    take_edited(state_, std::move(edited));
    explain_if_shown(state_, sender_);
    request_personas(state_, sender_);
  }

  void operator()(protocol::MapDrawn&& map) {
    if (!map.early) finish();
    take_map(state_, std::move(map));
  }

  void operator()(protocol::RowDescribed&& row) {
    finish();
    state_.described_row = std::move(row);
    request_row(state_, sender_);
  }

  void operator()(protocol::SelectionDescribed&& selection) {
    finish();
    if (!state_.selected_points.empty()) state_.described_selection = std::move(selection);
  }

  void operator()(protocol::LinesRead&& lines) {
    finish();
    if (state_.data) state_.data->lines = std::move(lines);
  }
  void operator()(protocol::QualityChecked&& checked) {
    finish();
    if (state_.data) state_.data->summary.quality = std::move(checked.quality);
  }

  void operator()(protocol::RfmScored&& scored) {
    finish();
    if (!state_.data) return;
    state_.rfm.scored = std::move(scored.summary);
    state_.rfm.refused = {};
    state_.rfm.reading = state_.data->reading;
    if (state_.rfm.segment >= state_.rfm.scored->segments.size()) state_.rfm.segment.reset();
  }

  void operator()(protocol::PersonasDescribed&& described) {
    finish();
    state_.personas.described = std::move(described.summary);
  }
  void operator()(protocol::CampaignSplit&& split) {
    finish();
    state_.campaign.split = std::move(split.summary);
  }
  void operator()(protocol::MessagesPreviewed&& previewed) {
    finish();
    state_.campaign.preview = std::move(previewed.summary);
  }
  void operator()(protocol::CampaignMeasured&& measured) {
    finish();
    state_.campaign.file_columns = measured.summary.file_columns;
    state_.campaign.arm_column = measured.summary.columns.arm;
    state_.campaign.measure_refused = measured.summary.refused;
    if (measured.summary.refused.key.empty()) state_.campaign.measured = std::move(measured.summary);
  }

  void operator()(protocol::RulesCounted&& counted) {
    finish();
    state_.rules.counted = std::move(counted.rules);
  }

  void operator()(protocol::MarketDescribed&& market) {
    finish();
    take_market(state_, std::move(market.summary));
  }
  void operator()(protocol::LookalikesFound&& found) {
    finish();
    take_lookalikes(state_, std::move(found.summary));
  }

  void operator()(protocol::KSwept&& swept) {
    finish();
    take_sweep(state_, std::move(swept.summary), sender_);
  }
  void operator()(protocol::StabilityChecked&& checked) {
    finish();
    take_stability(state_, std::move(checked.summary), sender_);
  }
  void operator()(protocol::SegmentsExplained&& explained) {
    finish();
    take_explanation(state_, std::move(explained.summary));
  }
  void operator()(protocol::ComparedOverTime&& compared) {
    finish();
    take_over_time(state_, std::move(compared.summary));
  }

  void operator()(protocol::SegmentsCompared&& compared) {
    finish();
    state_.crosswalk.comparison = std::move(compared.summary);
  }

  void operator()(protocol::ValueForecast&& forecast) {
    finish();
    if (!state_.data) return;
    state_.value = {std::move(forecast.summary), state_.data->reading};
  }

  void operator()(protocol::ExportChunk&&) {}  // the page collects these

  /// An answer that no screen asks for yet.
  template <class Answer>
  void operator()(Answer&&) {
    finish();
  }

  void operator()(protocol::Exported&& exported) {
    finish();
    notify(Notice::Kind::success, Message("page.notice.downloaded")
                                      .with("file", exported.file_name)
                                      .with("bytes", static_cast<std::int64_t>(exported.bytes)));
  }

  void operator()(protocol::Failed&& failed) {
    finish();
    if (task_ == Task::set_plan) state_.pending_plan.reset();
    if (refuse(state_, task_, failed.error)) return;
    notify(Notice::Kind::failure, std::move(failed.error));
    if (task_ == Task::open) open_next_file(state_, sender_);
  }

  /// The engine broke down while no command was under way.
  void take_failure_of_engine(protocol::Failed&& failed) {
    notify(Notice::Kind::failure, std::move(failed.error));
    ++state_.revision;
  }

  void operator()(protocol::Stopped&&) {
    const bool was_long = is_long(task_);
    finish();
    if (task_ == Task::set_plan) state_.pending_plan.reset();
    if (was_long) notify(Notice::Kind::warning, Message("page.notice.stopped"));
    if (task_ == Task::open) state_.waiting_files.clear();
  }

 private:
  void finish() {
    state_.awaited[static_cast<std::size_t>(task_)] = 0;
    if (state_.running && state_.running->task == task_) state_.running.reset();
    if (task_ != Task::describe_row) ++state_.revision;
  }

  void notify(Notice::Kind kind, Message message) {
    add_notice(state_, kind, std::move(message), task_);
  }

  AppState& state_;
  Task task_;
  Sender& sender_;
};

}  // namespace

void update(AppState& state, protocol::Event event, Sender& sender) {
  if (auto* failed = std::get_if<protocol::Failed>(&event.answer); failed && event.id == 0) {
    Taker(state, Task::open, sender).take_failure_of_engine(std::move(*failed));
    return;
  }
  if (const std::optional<Task> task = task_awaiting(state, event.id))
    std::visit(Taker(state, *task, sender), std::move(event.answer));
}

}  // namespace ruas::ui
