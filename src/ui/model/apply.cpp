#include "ui/model/apply.hpp"

#include <algorithm>
#include <utility>

#include "ui/model/chosen_file.hpp"
#include "ui/model/crosswalk_requests.hpp"
#include "ui/model/dispatch.hpp"
#include "ui/model/hand_requests.hpp"
#include "ui/model/notices.hpp"
#include "ui/model/opening.hpp"
#include "ui/model/persona_requests.hpp"
#include "ui/model/plan_changes.hpp"
#include "ui/model/real_requests.hpp"
#include "ui/model/rfm_requests.hpp"
#include "ui/model/rules_view.hpp"
#include "ui/model/strategy_requests.hpp"

namespace ruas::ui {
namespace {

constexpr std::uint64_t kSampleCustomers = 2000;

class Carrier {
 public:
  Carrier(AppState& state, Sender& sender) : state_(state), sender_(sender) {}

  void operator()(const FileChosen& chosen) { take_chosen_file(state_, chosen, sender_); }
  void operator()(const RemoveFile& remove) {
    if (state_.data && state_.data->summary.files.size() > 1) open(protocol::CloseFile{remove.handle});
  }
  void operator()(const ShowFile& show) {
    if (!state_.data || show.file >= state_.data->summary.files.size()) return;
    state_.data->shown_file = show.file;
    request_lines(state_, sender_);
  }
  void operator()(const SampleChosen& chosen) {
    open(protocol::OpenSample{chosen.sample, code_of(state_.language), kSampleCustomers, state_.today, true});
  }
  void operator()(const ReadAs& read) {
    if (!state_.data || read.handle.empty()) return;
    for (const protocol::FileSummary& file : state_.data->summary.files)
      if (file.handle == read.handle) {
        open(protocol::OpenFile{file.handle, file.file, read.settings, true});
        return;
      }
  }
  void operator()(const UseKey& use) {
    if (state_.data)
      change_plan(state_, with_key(state_.data->summary, plan_in_mind(state_), use.from, use.to), sender_);
  }
  void operator()(const UndoPlan&) { undo_plan(state_, sender_); }
  void operator()(const RedoPlan&) { redo_plan(state_, sender_); }
  void operator()(const WriteDraft& draft) {
    if (state_.data) state_.data->drafts[draft.field] = draft.text;
  }
  void operator()(const ShowTable& show) {
    if (!state_.data || state_.data->table == show.table) return;
    state_.data->table = show.table;
    state_.data->preview = {};
    request_rows(state_, 0, sender_);
  }
  void operator()(const ShowPersonal& personal) {
    state_.show_personal = personal.show;
    state_.described_row.reset();
    if (state_.data) request_rows(state_, state_.data->preview.first, sender_);
  }

  void operator()(const GoTo& go) {
    const bool reachable = go.screen == Screen::start || state_.data;
    if (reachable && go.screen != state_.screen) drop_successes(state_);
    if (reachable) state_.screen = go.screen;
    request_scores(state_, sender_);
    request_personas(state_, sender_);
    request_market(state_, sender_);
  }
  void operator()(const SetLanguage& set) {
    state_.language = set.language;
    // The names of columns that the engine makes are sentences too; with segments found they stay as they
    // are.
    if (state_.data && state_.data->summary.customers.made && !state_.found)
      change_plan(state_, plan_in_mind(state_), sender_);
  }
  void operator()(const SetTheme& set) { state_.theme = set.theme; }
  void operator()(const SetZoom& set) { state_.zoom = std::clamp(set.zoom, kSmallestZoom, kLargestZoom); }
  void operator()(const TogglePanel& toggle) {
    bool& open = state_.open_panels[static_cast<std::size_t>(toggle.panel)];
    open = !open;
    if (toggle.panel == Panel::raw_lines) request_lines(state_, sender_);
  }

  void operator()(const ShowRows& show) {
    if (state_.data && show.first < shown_rows(*state_.data)) request_rows(state_, show.first, sender_);
  }

  void operator()(const ShowExamples& show) { show_examples(state_, show.finding, sender_); }

  void operator()(const UseColumn& use) {
    if (!state_.data) return;
    for (const protocol::FileColumn& column : state_.data->summary.subject_columns) {
      if (column.name != use.name) continue;
      if (column.used == use.use) {
        state_.settings.columns.erase(use.name);
      } else {
        state_.settings.columns[use.name] = use.use;
      }
    }
  }
  void operator()(const UseSuggestedColumns&) { state_.settings.columns.clear(); }
  void operator()(const SetSegmentCount& set) {
    state_.settings.k = set.k ? std::optional(std::clamp(*set.k, 1u, kLargestSegmentCount)) : std::nullopt;
  }
  void operator()(const SetMethod& set) {
    if (set.method == "rfm") {
      state_.settings.rfm = state_.rfm.settings;
    } else {
      state_.settings.rfm.reset();
      state_.settings.method = set.method;
    }
  }
  void operator()(const SetMixture& set) { state_.settings.mixture = set.mixture; }
  void operator()(const SetDensity& set) { state_.settings.density = set.density; }
  void operator()(const WriteRules& write) { write_rules(state_, write.text, sender_); }
  void operator()(const SetSeed& set) { state_.settings.seed = set.seed; }
  void operator()(const SetRestarts& set) {
    state_.settings.restarts = std::clamp(set.restarts, 1u, kLargestRestarts);
  }
  void operator()(const SetLogSkewed& set) { state_.settings.log_skewed = set.log_skewed; }

  void operator()(const UseQuestion& use) {
    if (!state_.data) return;
    for (const protocol::QuestionSummary& question : state_.data->summary.questions)
      if (question.question == use.question && !question.columns.empty())
        use_only(state_.settings, state_.data->summary, question.columns);
  }
  void operator()(const ChangePlan& change) { change_plan(state_, change.plan, sender_); }

  void operator()(const ShowRfmTab& show) { state_.rfm.tab = show.tab; }
  void operator()(const ScoreWith& score) { score_with(state_, score.settings, sender_); }
  void operator()(const ShowMoney& show) { state_.rfm.money = show.score; }
  void operator()(const SelectSquare& select) {
    state_.rfm.square = select.square;
    state_.rfm.segment.reset();
  }
  void operator()(const SelectRfmSegment& select) {
    state_.rfm.segment = select.segment;
    state_.rfm.square.reset();
  }
  void operator()(const UseRfmSegments&) {
    if (can_use_rfm(state_)) find_rfm_segments(state_, sender_);
  }
  void operator()(const ForecastNow&) { forecast(state_, sender_); }

  void operator()(const ShowStrategyTab& show) { state_.strategy.tab = show.tab; }
  void operator()(const ShowDimension& show) { state_.strategy.dimension = show.by; }
  void operator()(const LoseLargest& lose) { state_.strategy.leaving = lose.count; }
  void operator()(const SearchBy& search) { set_search(state_, search.settings); }
  void operator()(const LearnFrom& learn) { state_.strategy.seeds = learn.seeds; }
  void operator()(const FindLookalikesNow&) { find_lookalikes(state_, sender_); }
  void operator()(const DownloadLookalikes&) {
    if (state_.strategy.lookalikes)
      dispatch(state_, Task::export_lookalikes, protocol::ExportLookalikes{}, sender_);
  }
  void operator()(const ForgetProspects&) { state_.strategy.prospects = {}; }
  void operator()(const ChooseWindow& choose) {
    state_.strategy.over_time.from = choose.from;
    state_.strategy.over_time.to = choose.to;
  }
  void operator()(const CompareWindow&) { compare_with_window(state_, sender_); }

  void operator()(const ShowSegmentsTab& show) {
    state_.real.tab = show.tab;
    state_.hovered_point.reset();  // of the map, which is out of sight
    state_.described_row.reset();
    explain_if_shown(state_, sender_);
  }
  void operator()(const ShowMap& show) { draw_map(state_, show.projection, sender_); }
  void operator()(const CompareWith& other) { choose_comparable(state_, other.place); }
  void operator()(const CompareNow&) { compare(state_, sender_); }
  void operator()(const DownloadDifferences&) {
    if (state_.crosswalk.comparison)
      dispatch(state_, Task::export_differences, protocol::ExportDifferences{}, sender_);
  }
  void operator()(const ShowHandTools& show) { state_.hand.open = show.open; }
  void operator()(const WriteSegmentName& write) { state_.hand.name = write.text; }
  void operator()(const ChoosePartner& choose) { state_.hand.partner = choose.letter; }
  void operator()(const SetParts& set) { state_.hand.parts = std::clamp(set.parts, 2u, kMostParts); }
  void operator()(const ChangeSegments& change) { change_segments(state_, change.edit, sender_); }
  void operator()(const UndoChange&) { undo_change(state_, sender_); }
  void operator()(const RedoChange&) { redo_change(state_, sender_); }
  void operator()(const ExplainNow&) { explain(state_, sender_); }
  void operator()(const TryUpTo& up_to) {
    state_.real.k_max = std::clamp(up_to.k_max, kLeastKMax, kMostKMax);
  }
  void operator()(const CheckReality&) { check_reality(state_, sender_); }
  void operator()(const UseNumber& use) {
    use_number(state_, use.k);
    (*this)(FindSegmentsNow{});
  }

  void operator()(const FindSegmentsNow&) {
    if (!state_.data || columns_taking_part(state_) == 0) return;
    stop_running(state_, sender_);
    state_.pending_settings = state_.settings;
    state_.pending_settings.rfm.reset();
    state_.screen = Screen::segments;
    state_.pending_request = find_segments();
    dispatch(state_, Task::find_segments, state_.pending_request, sender_);
  }
  void operator()(const FindAgain&) {
    if (state_.settings.rfm)
      find_rfm_segments(state_, sender_);
    else
      (*this)(FindSegmentsNow{});
  }
  void operator()(const CancelRunning&) {
    if (!state_.running || state_.running->cancelling) return;
    state_.running->cancelling = true;
    sender_.cancel(state_.running->id);
  }

  void operator()(const OrderColumns& order) { state_.file_order = order.order; }
  void operator()(const OrderSegments& order) { state_.segment_order = order.order; }
  void operator()(const SelectColumn& select) { state_.selected_column = select.name; }
  void operator()(const SelectSegment& select) {
    const bool exists =
        select.segment && state_.found && *select.segment < state_.found->result.summary.segments.size();
    state_.selected_segment = exists ? select.segment : std::nullopt;
    state_.hand.name.reset();
    state_.hand.partner.clear();
  }
  void operator()(const HoverPoint& hover) {
    const bool exists = hover.point && state_.found && *hover.point < state_.found->result.table_rows.size();
    state_.hovered_point = exists ? hover.point : std::nullopt;
    request_row(state_, sender_);
  }
  void operator()(const SelectPoints& select) {
    state_.selected_points = select.points;
    state_.described_selection.reset();
    if (select.points.empty() || !can_export(state_)) return;
    dispatch(state_, Task::describe_selection, protocol::DescribeSelection{}, sender_,
             table_rows(select.points));
  }

  void operator()(const ShowPersona& show) { state_.personas.shown = show.persona; }
  void operator()(const ComparePersona& compare) { state_.personas.beside = compare.persona; }
  void operator()(const OpenEvidence& open) { state_.personas.opened = open.sentence; }
  void operator()(const EditPersona& edit) { edit_persona(state_, edit.edit, sender_); }
  void operator()(const KeepPersonas&) { keep_personas(state_, sender_); }
  void operator()(const KeepPersonaPicture& of) { keep_persona_picture(state_, of.persona, sender_); }
  void operator()(const SplitWith& with) { split(state_, with.settings, sender_); }
  void operator()(const WriteTo& to) { state_.campaign.letter = to.letter; }
  void operator()(const WriteMessage& message) { write_message(state_, message.letter, message.text, sender_); }
  void operator()(const DownloadSplit&) {
    if (can_export(state_)) dispatch(state_, Task::export_split, protocol::ExportSplit{}, sender_);
  }
  void operator()(const DownloadMessages& of) {
    if (can_export(state_))
      dispatch(state_, Task::export_messages, protocol::ExportMessages{state_.campaign.messages, of.letter}, sender_);
  }
  void operator()(const MeasureSample&) { measure(state_, {}, sender_); }
  void operator()(const NameResultColumns& name) {
    protocol::ResultColumns& columns = state_.campaign.columns;
    const bool another_arm = columns.arm != name.columns.arm;
    columns = name.columns;
    if (another_arm) columns.treated = columns.control = {};  // words of the column before
  }
  void operator()(const MeasureAgain&) { measure(state_, state_.campaign.results, sender_); }
  void operator()(const ForgetSplitFile&) { state_.campaign.split_file = {}; }

  void operator()(const DownloadTable&) {
    if (can_export(state_)) dispatch(state_, Task::export_table, protocol::ExportTable{}, sender_);
  }
  void operator()(const DownloadSummary&) {
    if (can_export(state_)) dispatch(state_, Task::export_summary, protocol::ExportSummary{}, sender_);
  }
  void operator()(const CloseNotice& close) {
    std::erase_if(state_.notices, [&](const Notice& notice) { return notice.id == close.id; });
  }

 private:
  void open(Opening opening) { open_data(state_, std::move(opening), sender_); }

  /// The engine's own choice of columns is asked for as such, so that the command line gives the same answer.
  protocol::FindSegments find_segments() const {
    protocol::FindSegments request;
    const SegmentSettings& settings = state_.settings;
    if (!settings.columns.empty())
      for (const protocol::FileColumn& column : state_.data->summary.subject_columns)
        if (takes_part(settings, column)) request.columns.push_back(column.name);
    request.method = settings.method;
    request.mixture = settings.mixture;
    request.density = settings.density;
    request.rules = settings.rules;
    request.k = settings.k.value_or(0);
    request.seed = settings.seed;
    request.restarts = settings.restarts;
    request.log_skewed = settings.log_skewed;
    return request;
  }

  std::vector<std::uint32_t> table_rows(const std::vector<std::uint32_t>& points) const {
    std::vector<std::uint32_t> rows;
    rows.reserve(points.size());
    for (const std::uint32_t point : points) rows.push_back(state_.found->result.table_rows.at(point));
    return rows;
  }

  AppState& state_;
  Sender& sender_;
};

bool only_points(const UiAction& action) {
  return std::holds_alternative<HoverPoint>(action);
}

}  // namespace

void apply(AppState& state, const UiAction& action, Sender& sender) {
  std::visit(Carrier(state, sender), action);
  if (!only_points(action)) ++state.revision;
}

}  // namespace ruas::ui
