#include "ui/model/persona_requests.hpp"

#include <algorithm>

#include "ui/model/dispatch.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {
namespace {

constexpr std::uint64_t kPreviewsPerSegment = 2;

void preview(AppState& state, Sender& sender) {
  if (can_export(state))
    dispatch(state, Task::preview_messages,
             protocol::PreviewMessages{state.campaign.messages, kPreviewsPerSegment}, sender);
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
  std::erase_if(edits, [&](const auto& each) { return each.persona == edit.persona && each.sentence == edit.sentence; });
  if (!edit.text.empty()) edits.push_back(edit);
  dispatch(state, Task::describe_personas, protocol::DescribePersonas{edits, 10}, sender);
}

void split(AppState& state, const protocol::SplitSettings& settings, Sender& sender) {
  state.campaign.settings = settings;
  if (!can_export(state)) return;
  dispatch(state, Task::split_campaign, protocol::SplitCampaign{settings}, sender);
  preview(state, sender);
}

std::string message_of(const CampaignWork& campaign, const std::string& letter) {
  for (const protocol::SegmentMessage& message : campaign.messages)
    if (message.letter == letter) return message.text;
  return {};
}

void write_message(AppState& state, const std::string& letter, const std::string& text, Sender& sender) {
  std::vector<protocol::SegmentMessage>& messages = state.campaign.messages;
  const auto found =
      std::find_if(messages.begin(), messages.end(), [&](const auto& message) { return message.letter == letter; });
  if (found != messages.end()) found->text = text;
  else messages.push_back({letter, text});
  preview(state, sender);
}

void measure(AppState& state, const std::string& handle, const std::string& name, Sender& sender) {
  if (!state.data) return;
  protocol::MeasureCampaign request;
  request.file = handle;
  request.name = name;
  if (handle.empty()) request.sample = "shop";
  dispatch(state, Task::measure_campaign, request, sender);
}

}  // namespace ruas::ui
