#include "ui/model/campaign_view.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_format.hpp"
#include "ui/model/persona_requests.hpp"
#include "ui/model/personas_view.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/segment_marks.hpp"

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
    if (!is_inner_share(view_.settings.hold_share))
      view_.hold_error = phrases_.word("page.campaign.no_holdout");
    if (!is_inner_share(view_.settings.expected_rate))
      view_.rate_error = phrases_.word("page.campaign.no_rate");
    if (!view_.found || !state_.personas.described) return std::move(view_);
    if (campaign_.split) {
      add_segments();
      add_messages();
    }
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

  /// Of a segment that takes part, and in which nothing short of a doubled response would show.
  static bool is_too_small(const protocol::SplitSegment& segment) {
    return !segment.can_be_seen && !std::isnan(segment.detectable);
  }
  std::string detectable_of(const protocol::SplitSegment& segment) const {
    const std::string change = points(segment.detectable);
    return is_too_small(segment)
               ? phrases_.say(Message("page.campaign.hardly_seen").with("detectable", change))
               : change;
  }

  void add_segments() {
    const protocol::SplitSummary& split = *campaign_.split;
    std::vector<std::string> letters;
    for (const protocol::SplitSegment& segment : split.segments) letters.push_back(segment.letter);
    view_.marks = marks_of(letters);
    for (std::size_t i = 0; i < split.segments.size(); ++i) {
      const protocol::SplitSegment& segment = split.segments[i];
      const protocol::PersonaSummary* const of = persona(i);
      view_.segments.push_back(
          {i, name_of(i), of ? offer_of(*of) : std::string(), phrases_.count(segment.treat),
           phrases_.count(segment.hold), detectable_of(segment),
           phrases_.say(Message(is_too_small(segment) ? "page.campaign.arms_too_few" : "page.campaign.arms")
                            .with("treat", segment.treat)
                            .with("hold", segment.hold)
                            .with("detectable", points(segment.detectable)))});
    }
    view_.split_line = phrases_.say(Message("page.campaign.split_line")
                                        .with("treat", split.treat)
                                        .with("hold", split.hold)
                                        .with("detectable", split.detectable * 100));
    view_.notes = notes_of(split);
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
    if (view_.letter > 0 && view_.message.empty()) {
      view_.message_placeholder = message_of(campaign_, {});
      view_.message_hint = phrases_.word("page.campaign.reads_general");
    }
    add_fields(view_.message.empty() ? view_.message_placeholder : view_.message);
    view_.download =
        view_.letter == 0
            ? phrases_.word("page.campaign.download_messages")
            : phrases_.say(Message("page.campaign.download_messages_of").with("letter", view_.letter_code));
    if (!campaign_.preview) return;
    const protocol::MessagesSummary& preview = *campaign_.preview;
    if (!preview.error.key.empty()) view_.message_error = phrases_.say(preview.error);
    for (const protocol::MessagePreview& each : preview.previews) {
      if (view_.letter > 0 && each.letter != view_.letter_code) continue;
      const auto of = std::find_if(campaign_.split->segments.begin(), campaign_.split->segments.end(),
                                   [&](const protocol::SplitSegment& segment) { return segment.letter == each.letter; });
      if (of == campaign_.split->segments.end()) continue;
      view_.previews.push_back({static_cast<std::size_t>(of - campaign_.split->segments.begin()), each.customer,
                                each.text.empty() ? phrases_.word("page.campaign.no_message") : each.text});
    }
    view_.written =
        phrases_.say(Message(view_.letter == 0 ? "page.campaign.written" : "page.campaign.written_in_all")
                         .with("count", preview.written));
    view_.gaps = said(preview.notes);
  }

  /// Each with what the message becomes with it.
  void add_fields(const std::string& message) {
    for (const std::string& name : campaign_.split->fields) {
      const std::string field = "{" + name + "}";
      const bool apart = !message.empty() && message.back() != ' ' && message.back() != '\n';
      view_.fields.push_back({field, message + (apart ? " " : "") + field});
    }
  }

  /// Labels of the column that says who was treated: the chosen one, else as read.
  std::vector<std::string> arm_labels() const {
    const std::string& chosen = campaign_.columns.arm;
    for (const protocol::ResultFileColumn& column : campaign_.file_columns)
      if (column.name == (chosen.empty() ? campaign_.arm_column : chosen)) return column.labels;
    return {};
  }

  void add_choice(const char* label, std::string protocol::ResultColumns::*member,
                  const std::vector<std::string>& options) {
    ResultChoice choice;
    choice.label = phrases_.word(label);
    choice.member = member;
    choice.options.push_back(phrases_.word("page.campaign.as_suggested"));
    const std::string& now = campaign_.columns.*member;
    for (const std::string& option : options) {
      if (option == now) choice.chosen = choice.options.size();
      choice.options.push_back(option);
    }
    view_.choices.push_back(std::move(choice));
  }

  /// What the file does not say by itself, each with what the file has.
  void add_choices() {
    using Columns = protocol::ResultColumns;
    std::vector<std::string> names;
    for (const protocol::ResultFileColumn& column : campaign_.file_columns) names.push_back(column.name);
    if (names.empty()) return;
    add_choice("page.campaign.column_arm", &Columns::arm, names);
    if (const std::vector<std::string> labels = arm_labels(); !labels.empty()) {
      add_choice("page.campaign.word_treated", &Columns::treated, labels);
      add_choice("page.campaign.word_control", &Columns::control, labels);
    }
    add_choice("page.campaign.column_response", &Columns::response, names);
    add_choice("page.campaign.column_spend", &Columns::spend, names);
    add_choice("page.campaign.column_group", &Columns::group, names);
    add_choice("page.campaign.column_customer", &Columns::customer, names);
  }

  void add_effects() {
    view_.has_campaign = state_.data && !state_.data->sample.empty();
    view_.split_file = campaign_.split_file.name;
    view_.measuring = awaited_id(state_, Task::measure_campaign) != 0;
    if (!campaign_.measure_refused.key.empty())
      view_.measure_refused = phrases_.say(campaign_.measure_refused);
    view_.columns = campaign_.columns;
    add_choices();
    view_.asks_for_columns =
        campaign_.results.chosen() && (names_would_help(campaign_.measure_refused) || campaign_.measured ||
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
    view_.has_spend = measured.all.spend.known;
    view_.read_as = said(measured.read_as);
    if (measured.groups.size() > 1)
      view_.result_notes.push_back(phrases_.word("page.campaign.interval_and_p"));
    for (const std::string& note : said(measured.notes)) view_.result_notes.push_back(note);
  }

  std::string group_name(const std::string& group) const {
    for (const protocol::PersonaSummary& each : state_.personas.described->personas)
      if (each.letter == group) return group + " · " + persona_name(each, state_.language);
    return group;
  }

  std::string spend_of(const protocol::SpendSummary& spend) const {
    if (!spend.known || std::isnan(spend.difference)) return "–";
    return phrases_.say(Message("page.campaign.money").with("money", spend.difference));
  }

  EffectRow effect_row(std::string name, const protocol::EffectSummary& effect, double largest) const {
    EffectRow row;
    row.group = std::move(name);
    if (!effect.verdict.key.empty()) row.verdict = phrases_.say(effect.verdict);
    if (effect.withheld) {
      row.treated = row.control = row.difference = row.interval = row.spend = row.p = "–";
      row.details = row.verdict;
      return row;
    }
    const auto arm = [&](double rate, std::uint64_t n) { return percent(rate) + " · " + phrases_.count(n); };
    row.treated = arm(effect.treated_rate, effect.treated);
    row.control = arm(effect.control_rate, effect.control);
    row.difference = points(effect.difference);
    row.interval =
        std::isnan(effect.low)
            ? "–"
            : phrases_.say(
                  Message("page.campaign.from_to").with("low", effect.low).with("high", effect.high));
    row.spend = spend_of(effect.spend);
    const double p = effect.adjusted_p;
    row.p = p < 0.001 ? "<" + format_number(0.001, 3, phrases_.language())
                      : format_number(p, 3, phrases_.language());
    row.details = phrases_.say(Message("page.campaign.effect_details")
                                   .with("treated", row.treated)
                                   .with("control", row.control)
                                   .with("interval", row.interval)
                                   .with("p", row.p));
    if (effect.spend.known)
      row.details += "\n" + phrases_.say(Message("page.campaign.spend_details").with("spend", row.spend));
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
