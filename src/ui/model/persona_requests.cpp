#include "ui/model/persona_requests.hpp"

#include <algorithm>

#include "ui/model/dispatch.hpp"
#include "ui/model/notices.hpp"
#include "ui/model/persona_page.hpp"
#include "ui/model/personas_view.hpp"
#include "ui/model/phrases.hpp"
#include "words/download_name.hpp"

namespace ruas::ui {
namespace {

constexpr std::uint64_t kPreviewsPerSegment = 2;

void preview(AppState& state, Sender& sender) {
  if (can_export(state))
    dispatch(state, Task::preview_messages,
             protocol::PreviewMessages{state.campaign.messages, kPreviewsPerSegment}, sender);
}

/// The file whose rows are the data.
const std::string& fact_file(const AppState& state) {
  const protocol::DataSummary& data = state.data->summary;
  return data.join.fact_file.empty() ? data.files.front().file : data.join.fact_file;
}

/// Into the downloads, and said so.
void keep(AppState& state, KeptFile file, Sender& sender) {
  sender.keep(file);
  add_notice(state, Notice::Kind::success, Message("page.notice.kept").with("file", file.name),
             Task::describe_personas);
}

}  // namespace

void request_personas(AppState& state, Sender& sender) {
  const bool wanted = state.screen == Screen::personas || state.screen == Screen::campaign;
  if (!wanted || !can_export(state)) return;
  if (state.personas.revision != state.found->revision) {
    state.personas.revision = state.found->revision;
    dispatch(state, Task::describe_personas, protocol::DescribePersonas{state.personas.edits, 10}, sender);
  }
  if (state.screen != Screen::campaign || state.campaign.revision == state.found->revision) return;
  state.campaign.revision = state.found->revision;
  state.campaign.measured.reset();
  if (state.campaign.messages.empty())
    state.campaign.messages = {{"", Phrases(state.language).word("page.campaign.first_message")}};
  split(state, state.campaign.settings, sender);
}

void edit_persona(AppState& state, const protocol::PersonaEdit& edit, Sender& sender) {
  std::vector<protocol::PersonaEdit>& edits = state.personas.edits;
  std::erase_if(edits, [&](const auto& each) {
    return each.persona == edit.persona && each.sentence == edit.sentence;
  });
  if (!edit.text.empty()) edits.push_back(edit);
  dispatch(state, Task::describe_personas, protocol::DescribePersonas{edits, 10}, sender);
}

void keep_personas(AppState& state, Sender& sender) {
  if (!state.data || !state.personas.described) return;
  const std::vector<PersonaCard> cards = persona_cards(state);
  const std::string title = Phrases(state.language).word("page.personas.title") + " · " + fact_file(state);
  keep(state,
       {download_name(state.language, fact_file(state), "download.personas") + ".html", false,
        persona_page(cards, title, state.language)},
       sender);
}

void keep_persona_picture(AppState& state, std::size_t persona, Sender& sender) {
  if (!state.data || !state.personas.described) return;
  const std::vector<PersonaCard> cards = persona_cards(state);
  if (persona >= cards.size()) return;
  const std::string name = download_name(state.language, fact_file(state), "download.persona");
  keep(state,
       {name + "-" + cards[persona].letter + ".png", true,
        persona_picture(cards[persona], state.language)},
       sender);
}

void split(AppState& state, const protocol::SplitSettings& settings, Sender& sender) {
  state.campaign.settings = settings;
  if (!can_export(state) || !can_split(settings)) return;
  dispatch(state, Task::split_campaign, protocol::SplitCampaign{settings}, sender);
  preview(state, sender);
}

bool can_split(const protocol::SplitSettings& settings) {
  return is_inner_share(settings.hold_share) && is_inner_share(settings.expected_rate);
}

std::string message_of(const CampaignWork& campaign, const std::string& letter) {
  for (const protocol::SegmentMessage& message : campaign.messages)
    if (message.letter == letter) return message.text;
  return {};
}

void write_message(AppState& state, const std::string& letter, const std::string& text, Sender& sender) {
  std::vector<protocol::SegmentMessage>& messages = state.campaign.messages;
  const auto found = std::find_if(messages.begin(), messages.end(),
                                  [&](const auto& message) { return message.letter == letter; });
  if (found != messages.end())
    found->text = text;
  else
    messages.push_back({letter, text});
  preview(state, sender);
}

void measure(AppState& state, const FileBeside& results, Sender& sender) {
  if (!state.data || (!results.chosen() && state.data->sample.empty())) return;
  CampaignWork& work = state.campaign;
  if (results.handle != work.results.handle) {
    work.columns = {};
    work.file_columns.clear();
    work.arm_column.clear();
  }
  work.results = results;
  protocol::MeasureCampaign request;
  request.file = results.handle;
  request.name = results.name;
  request.columns = work.columns;
  if (results.chosen())
    request.split_file = work.split_file.handle;
  else
    request.sample = state.data->sample;
  dispatch(state, Task::measure_campaign, request, sender);
}

void use_split_file(AppState& state, const FileBeside& split) {
  state.campaign.split_file = split;
}

}  // namespace ruas::ui
