#include "ui/model/shell_view.hpp"

#include "ui/model/files_view.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {
namespace {

StepView start_step(const AppState& state, const Phrases& phrases) {
  StepView step{Screen::start, phrases.word("page.step.start"), "", state.screen == Screen::start, true};
  if (state.data) step.detail = data_name(*state.data, phrases);
  return step;
}

StepView data_step(const AppState& state, const Phrases& phrases) {
  StepView step{Screen::data, phrases.word("page.step.data"), "", state.screen == Screen::data,
                state.data.has_value()};
  if (state.data)
    step.detail = phrases.say(Message("page.count.rows").with("rows", state.data->summary.subject_rows));
  return step;
}

StepView segments_step(const AppState& state, const Phrases& phrases) {
  StepView step{Screen::segments, phrases.word("page.step.segments"), "", state.screen == Screen::segments,
                state.data.has_value()};
  if (state.found)
    step.detail = phrases.say(
        Message("page.count.segments").with("segments", state.found->result.summary.segments.size()));
  return step;
}

StepView criteria_step(const AppState& state, const Phrases& phrases) {
  StepView step{Screen::criteria, phrases.word("page.step.criteria"), "", state.screen == Screen::criteria,
                state.data.has_value()};
  if (state.data)
    step.detail = phrases.say(Message("page.columns.summary")
                                  .with("used", columns_taking_part(state))
                                  .with("columns", state.data->summary.subject_columns.size()));
  return step;
}

StepView personas_step(const AppState& state, const Phrases& phrases) {
  StepView step{Screen::personas, phrases.word("page.step.personas"), "", state.screen == Screen::personas,
                state.data.has_value()};
  if (state.personas.described)
    step.detail =
        phrases.say(Message("page.count.segments").with("segments", state.personas.described->personas.size()));
  return step;
}

StepView campaign_step(const AppState& state, const Phrases& phrases) {
  return {Screen::campaign, phrases.word("page.step.campaign"), "", state.screen == Screen::campaign,
          state.data.has_value()};
}

StepView rfm_step(const AppState& state, const Phrases& phrases) {
  StepView step{Screen::rfm, phrases.word("page.step.rfm"), "", state.screen == Screen::rfm,
                state.data.has_value()};
  if (state.rfm.scored)
    step.detail = phrases.say(Message("page.rfm.headline").with("customers", state.rfm.scored->scored));
  return step;
}

StepView strategy_step(const AppState& state, const Phrases& phrases) {
  StepView step{Screen::strategy, phrases.word("page.step.strategy"), "", state.screen == Screen::strategy,
                state.data.has_value()};
  if (state.strategy.market && state.strategy.market->type_absent.key.empty())
    step.detail = phrases.word("strategy.type_" + state.strategy.market->type.type);
  return step;
}

/// The stage, before the engine has named one: what was asked for.
std::string stage_key(const Running& running) {
  if (!running.progress.stage.empty()) return running.progress.stage;
  if (running.task == Task::open || running.task == Task::set_plan) return "stage.read";
  if (running.task == Task::forecast_value) return "stage.prepare";
  if (running.task == Task::sweep_k) return "stage.choose_k";
  if (running.task == Task::check_stability) return "stage.stability";
  if (running.task == Task::explain_segments) return "stage.explain";
  if (running.task == Task::draw_map) return "stage.project";
  if (running.task == Task::compare_segments) return "stage.prepare";
  return running.task == Task::find_segments ? "stage.prepare" : "stage.export";
}

}  // namespace

ShellView shell_view(const AppState& state) {
  const Phrases phrases(state.language);
  ShellView view{state.language, state.theme, state.zoom, state.screen, "", {}, {}};
  if (state.data) view.file = data_name(*state.data, phrases);
  view.steps = {start_step(state, phrases), data_step(state, phrases), criteria_step(state, phrases),
                segments_step(state, phrases), rfm_step(state, phrases), personas_step(state, phrases),
                strategy_step(state, phrases), campaign_step(state, phrases)};
  for (const Notice& notice : state.notices)
    view.notices.push_back({notice.id, notice.kind, phrases.say(notice.message)});
  return view;
}

std::optional<ProgressView> progress_view(const AppState& state) {
  if (!state.running) return std::nullopt;
  const Phrases phrases(state.language);
  const Running& running = *state.running;
  ProgressView view;
  view.fraction = running.progress.fraction;
  view.cancelling = running.cancelling;
  view.label = phrases.word(stage_key(running));
  view.detail = phrases.percent(view.fraction);
  if (running.progress.rows_per_second > 0)
    view.detail +=
        " · " + phrases.say(Message("page.progress.speed")
                                .with("rows", static_cast<std::int64_t>(running.progress.rows_per_second)));
  return view;
}

}  // namespace ruas::ui
