#include "ui/model/campaign_view.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_format.hpp"
#include "ui/model/persona_requests.hpp"
#include "ui/model/personas_view.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {
namespace {

/// Refused for want of a name that the user may know.
bool names_would_help(const Message& refused) {
  constexpr std::string_view kMended[] = {"campaign.no_arms",        "campaign.which_arms",
                                          "campaign.arm_unknown",    "campaign.no_id_column",
                                          "campaign.no_such_column", "campaign.no_response_column"};
  return std::find(std::begin(kMended), std::end(kMended), refused.key) != std::end(kMended);
}

class Builder {
 public:
  explicit Builder(const AppState& state)
      : state_(state), campaign_(state.campaign), phrases_(state.language) {}

  CampaignView build() {
    view_.found = state_.found.has_value();
    view_.waiting = awaited_id(state_, Task::split_campaign) != 0;
    view_.settings = campaign_.settings;
    if (!view_.found || !state_.personas.described) return std::move(view_);
    add_segments();
    add_messages();
    add_effects();
    return std::move(view_);
  }

 private:
  const protocol::PersonaSummary* persona(std::size_t segment) const {
    const auto& personas = state_.personas.described->personas;
    return segment < personas.size() ? &personas[segment] : nullptr;
  }
  std::string name_of(std::size_t segment) const {
    const protocol::PersonaSummary* found = persona(segment);
    return found ? persona_name(*found, state_.language) : std::string();
  }
  /// Of so few that nothing is told, that line.
  std::string offer_of(const protocol::PersonaSummary& of) const {
    return phrases_.say(of.offers.empty() ? of.line.text : of.offers[0].text);
  }
  /// A difference of shares, in percentage points.
  std::string points(double difference) const {
    return std::isnan(difference)
               ? "–"
               : phrases_.say(Message("page.campaign.points").with("difference", difference));
  }
  std::string percent(double share) const { return std::isnan(share) ? "–" : phrases_.percent(share); }
  /// What stands in the table already is not said again.
  std::vector<std::string> notes_of(const protocol::SplitSummary& split) const {
    std::vector<std::string> out;
    for (const Message& note : split.notes)
      if (note.key != "campaign.cannot_be_seen") out.push_back(phrases_.say(note));
    return out;
  }
  std::vector<std::string> said(const std::vector<Message>& messages) const {
    std::vector<std::string> out;
    for (const Message& message : messages) out.push_back(phrases_.say(message));
    return out;
  }

  void add_segments() {
    if (!campaign_.split) return;
    const protocol::SplitSummary& split = *campaign_.split;
    for (std::size_t i = 0; i < split.segments.size(); ++i) {
      const protocol::SplitSegment& segment = split.segments[i];
      const protocol::PersonaSummary* const of = persona(i);
      view_.segments.push_back({i, name_of(i), of ? offer_of(*of) : std::string(),
                                phrases_.count(segment.treat), phrases_.count(segment.hold),
                                points(segment.detectable),
                                phrases_.say(Message("page.campaign.arms")
                                                 .with("treat", segment.treat)
                                                 .with("hold", segment.hold)
                                                 .with("detectable", points(segment.detectable)))});
    }
    view_.split_line = phrases_.say(Message("page.campaign.split_line")
                                        .with("treat", split.treat)
                                        .with("hold", split.hold)
                                        .with("detectable", split.detectable * 100));
    view_.notes = notes_of(split);
    for (const std::string& field : split.fields)
      view_.fields += (view_.fields.empty() ? "{" : "  {") + field + "}";
  }

  void add_messages() {
    view_.letters.push_back(phrases_.word("page.campaign.everybody"));
    for (std::size_t i = 0; i < view_.segments.size(); ++i) {
      const std::string& letter = campaign_.split->segments[i].letter;
      view_.letters.push_back(letter + " · " + view_.segments[i].name);
      if (letter == campaign_.letter) view_.letter = i + 1;
    }
    view_.letter_code = view_.letter == 0 ? "" : campaign_.letter;
    view_.message = message_of(campaign_, view_.letter_code);
    if (!campaign_.preview) return;
    const protocol::MessagesSummary& preview = *campaign_.preview;
    if (!preview.error.key.empty()) view_.message_error = phrases_.say(preview.error);
    for (const protocol::MessagePreview& each : preview.previews) {
      const std::size_t segment = place_of(each.letter);
      view_.previews.push_back({segment, each.customer,
                                each.text.empty() ? phrases_.word("page.campaign.no_message") : each.text});
    }
    view_.written = phrases_.say(Message("page.campaign.written").with("count", preview.written));
    view_.gaps = said(preview.notes);
  }

  std::size_t place_of(const std::string& letter) const {
    for (std::size_t i = 0; i < campaign_.split->segments.size(); ++i)
      if (campaign_.split->segments[i].letter == letter) return i;
    return 0;
  }

  void add_effects() {
    view_.has_campaign = state_.data && !state_.data->sample.empty();
    view_.split_file = campaign_.split_file.name;
    view_.measuring = awaited_id(state_, Task::measure_campaign) != 0;
    if (!campaign_.measure_refused.key.empty())
      view_.measure_refused = phrases_.say(campaign_.measure_refused);
    view_.columns = campaign_.columns;
    view_.asks_for_columns = campaign_.results.chosen() && (names_would_help(campaign_.measure_refused) ||
                                                            campaign_.columns != protocol::ResultColumns());
    if (!campaign_.measured) return;
    const protocol::CampaignSummary& measured = *campaign_.measured;
    view_.measured = true;
    if (!measured.all.verdict.key.empty()) view_.verdict = phrases_.say(measured.all.verdict);
    if (!measured.all.spend_verdict.key.empty())
      view_.spend_verdict = phrases_.say(measured.all.spend_verdict);
    double largest = std::fabs(measured.all.difference);
    for (const protocol::EffectSummary& effect : measured.groups)
      if (!effect.withheld) largest = std::max(largest, std::fabs(effect.difference));
    view_.effects.push_back(effect_row(phrases_.word("page.campaign.all_together"), measured.all, largest));
    for (const protocol::EffectSummary& effect : measured.groups)
      view_.effects.push_back(effect_row(group_name(effect.group), effect, largest));
    view_.result_notes = said(measured.notes);
  }

  std::string group_name(const std::string& group) const {
    for (const protocol::PersonaSummary& each : state_.personas.described->personas)
      if (each.letter == group) return group + " · " + persona_name(each, state_.language);
    return group;
  }

  EffectRow effect_row(std::string name, const protocol::EffectSummary& effect, double largest) const {
    EffectRow row;
    row.group = std::move(name);
    if (!effect.verdict.key.empty()) row.verdict = phrases_.say(effect.verdict);
    if (effect.withheld) {
      row.treated = row.control = row.difference = row.interval = row.p = "–";
      return row;
    }
    const auto arm = [&](double rate, std::uint64_t n) { return percent(rate) + " · " + phrases_.count(n); };
    row.treated = arm(effect.treated_rate, effect.treated);
    row.control = arm(effect.control_rate, effect.control);
    row.difference = points(effect.difference);
    row.interval = points(effect.low) + " … " + points(effect.high);
    const double p = effect.adjusted_p;
    row.p = p < 0.001 ? "<" + format_number(0.001, 3, phrases_.language())
                      : format_number(p, 3, phrases_.language());
    row.value = largest > 0 && !std::isnan(effect.difference) ? effect.difference / largest : 0;
    return row;
  }

  const AppState& state_;
  const CampaignWork& campaign_;
  Phrases phrases_;
  CampaignView view_;
};

}  // namespace

CampaignView campaign_view(const AppState& state) {
  return Builder(state).build();
}

}  // namespace ruas::ui
