#include "personas/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace ruas {
namespace {

constexpr double kSmallEffect = 0.2;  // Cohen 1988
constexpr std::size_t kMostSentences = 4;

Section section_of_behaviour(Topic topic) {
  switch (topic) {
    case Topic::recency:
    case Topic::tenure:
    case Topic::gap:
    case Topic::weekday:
      return Section::when;
    case Topic::channel:
      return Section::channel;
    default:
      return Section::how;
  }
}

/// Nothing where the column's criterion is none: it was not mapped to anything.
bool has_section(const Trait& trait) {
  return trait.column.criterion != Criterion::none;
}

Section section_of(const Trait& trait) {
  switch (trait.column.criterion) {
    case Criterion::demographic:
      return Section::who;
    case Criterion::geographic:
      return Section::where;
    case Criterion::product_preference:
      return Section::what;
    case Criterion::psychographic:
      return Section::interests;
    case Criterion::motivation_intrinsic:
      return Section::motivation_intrinsic;
    case Criterion::motivation_extrinsic:
      return Section::motivation_extrinsic;
    case Criterion::firmographic:
      return Section::business;
    case Criterion::behavioural:
    case Criterion::none:
      break;
  }
  return section_of_behaviour(trait.column.topic);
}

bool is_alike(const Evidence& evidence) {
  return !(std::fabs(evidence.effect) >= kSmallEffect);
}

/// "Half of them … or more", "… or less": medians on one side of that of all.
bool is_told_from_a_side(Topic topic) {
  return topic == Topic::orders || topic == Topic::revenue || topic == Topic::recency ||
         topic == Topic::tenure || topic == Topic::age || topic == Topic::income;
}

/// Topics whose sentence has another form where the segment is like all the others.
bool has_alike_form(Topic topic) {
  return topic == Topic::age || topic == Topic::number || topic == Topic::label || topic == Topic::place ||
         topic == Topic::channel || topic == Topic::category || topic == Topic::interest;
}

/// Without words of its own a topic is told like any number or category, by the name of its column.
Topic told_as(const Trait& trait) {
  const Topic topic = trait.column.topic;
  if (topic == Topic::sex || topic == Topic::party) return Topic::label;
  const bool mean = trait.evidence.statistic == Statistic::mean;
  return mean && (is_told_from_a_side(topic) || topic == Topic::number) ? Topic::number : topic;
}

std::string key_of(const Trait& trait) {
  const Evidence& evidence = trait.evidence;
  const Topic topic = told_as(trait);
  std::string key = "persona.says_" + std::string(name_of(topic));
  if (has_alike_form(topic) && is_alike(evidence)) return key + "_alike";
  if (topic == Topic::number && evidence.statistic == Statistic::mean)
    return key + (is_money(trait.column.topic) ? "_mean_money" : "_mean");
  if (is_told_from_a_side(topic)) return key + (evidence.effect < 0 ? "_low" : "_high");
  return key;
}

Message text_of(const Trait& trait) {
  const Evidence& evidence = trait.evidence;
  Message text(key_of(trait));
  text.with("column", evidence.column).with("value", evidence.value).with("all", evidence.all);
  if (!evidence.level.empty()) text.with("level", evidence.level);
  if (is_money(trait.column.topic)) text.with("currency", trait.column.currency);
  return text;
}

double weight_of(const PersonaSentence& sentence) {
  const double effect = std::fabs(sentence.evidence.effect);
  return effect == effect ? effect : 0;
}

bool names_its_column(const PersonaSentence& sentence) {
  const std::string_view key = sentence.text.key;
  return key.starts_with("persona.says_number") || key.starts_with("persona.says_label") ||
         key.starts_with("persona.says_yes_no");
}

/// Files often hold a thing twice: as they were told it, and as their orders add up to it.
bool says_the_same(const PersonaSentence& a, const PersonaSentence& b) {
  return a.text.key == b.text.key && a.evidence.level == b.evidence.level && !names_its_column(a);
}

void drop_repetitions(std::vector<PersonaSentence>& sentences) {
  std::vector<PersonaSentence> kept;
  for (PersonaSentence& sentence : sentences)
    if (std::none_of(kept.begin(), kept.end(),
                     [&](const auto& other) { return says_the_same(other, sentence); }))
      kept.push_back(std::move(sentence));
  sentences = std::move(kept);
}

PersonaSentence nothing_known(Section section) {
  PersonaSentence sentence;
  sentence.text = Message("persona.unknown_" + std::string(name_of(section)));
  sentence.known = false;
  return sentence;
}

}  // namespace

std::string_view name_of(Section section) {
  constexpr std::array<std::string_view, kSections> kNames = {"who",
                                                              "where",
                                                              "what",
                                                              "how",
                                                              "when",
                                                              "channel",
                                                              "interests",
                                                              "motivation_intrinsic",
                                                              "motivation_extrinsic",
                                                              "business"};
  return kNames[static_cast<std::size_t>(section)];
}

std::vector<PersonaSection> describe_sections(std::span<const Trait> traits) {
  std::vector<PersonaSection> sections(kSections);
  for (std::size_t i = 0; i < kSections; ++i) sections[i].section = static_cast<Section>(i);
  for (const Trait& trait : traits)
    if (has_section(trait) && trait.evidence.n > 0)
      sections[static_cast<std::size_t>(section_of(trait))].sentences.push_back(
          {text_of(trait), true, trait.evidence});
  for (PersonaSection& section : sections) {
    std::vector<PersonaSentence>& sentences = section.sentences;
    std::stable_sort(
        sentences.begin(), sentences.end(),
        [](const PersonaSentence& a, const PersonaSentence& b) { return weight_of(a) > weight_of(b); });
    drop_repetitions(sentences);
    sentences.resize(std::min(sentences.size(), kMostSentences));
    if (sentences.empty()) sentences.push_back(nothing_known(section.section));
  }
  // Most shops have no businesses among their customers: that they have none is no gap in the data.
  if (!sections.back().sentences.front().known) sections.pop_back();
  return sections;
}

}  // namespace ruas
