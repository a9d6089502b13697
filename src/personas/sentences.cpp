#include "personas/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "personas/spoken.hpp"
#include "profile/header_words.hpp"

namespace ruas {
namespace {

constexpr double kSmallEffect = 0.2;  // Cohen 1988
constexpr double kLeastShareLiked = 0.05;
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

/// A time though its unit is not known.
bool is_time(const Trait& trait) {
  return trait.column.topic == Topic::number && trait.column.criterion == Criterion::behavioural &&
         has_word(header_words(trait.evidence.column), {"recency", "tenure"});
}

Section section_of(const Trait& trait) {
  if (trait.column.topic == Topic::store) return Section::shop;
  if (is_time(trait)) return Section::when;
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
         topic == Topic::store || topic == Topic::channel || topic == Topic::category ||
         topic == Topic::interest || topic == Topic::weekday || topic == Topic::tenure;
}

/// Topics whose sentence says that most do so: another level that stands out has a sentence of its own.
bool has_more_form(Topic topic) {
  return topic == Topic::place || topic == Topic::store || topic == Topic::channel;
}

/// "Half have spent 0 or more" says nothing: at least half have spent nothing.
bool half_have_nothing(const Trait& trait) {
  return trait.evidence.effect >= 0 && trait.evidence.all == 0 && trait.evidence.value > 0;
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
  if (has_more_form(topic) && !trait.tells_most()) return key + "_more";
  if (topic == Topic::number && evidence.statistic == Statistic::mean)
    return key + (is_money(trait.column.topic) ? "_mean_money" : "_mean");
  if (half_have_nothing(trait) && topic == Topic::revenue) return key + "_of_none";
  if (is_told_from_a_side(topic)) return key + (evidence.effect < 0 ? "_low" : "_high");
  return key;
}

Message text_of(const Trait& trait) {
  const Evidence& evidence = trait.evidence;
  Message text(key_of(trait));
  const bool at_most = text.key.ends_with("_low");
  text.with("column", evidence.column)
      .with("value", spoken(trait, evidence.value, at_most))
      .with("all", spoken(trait, evidence.all, at_most));
  if (!evidence.level.empty()) text.with("level", evidence.level);
  if (text.key.ends_with("_more")) text.with("most", trait.most.level).with("most_share", trait.most.value);
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

/// What little they have of one category is not what they like, nor what hardly any of them prefer.
bool is_told(const Trait& trait) {
  const Evidence& evidence = trait.evidence;
  const bool share = trait.column.topic == Topic::category_share;
  const bool preference = share || evidence.statistic == Statistic::level_share;
  if (section_of(trait) != Section::what || !preference) return true;
  return evidence.value >= kLeastShareLiked && (!share || evidence.value > evidence.all);
}

/// Where there is nothing to measure, or nothing that stands out.
PersonaSentence without_number(Message text) {
  PersonaSentence sentence;
  sentence.text = std::move(text);
  sentence.known = false;
  return sentence;
}

/// Sections that most shops have no column for: that there is none is no gap in their data.
bool is_optional(Section section) {
  return section == Section::shop || section == Section::business;
}

}  // namespace

std::string_view name_of(Section section) {
  constexpr std::array<std::string_view, kSections> kNames = {"who",
                                                              "where",
                                                              "shop",
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
  std::array<bool, kSections> measured{};
  for (std::size_t i = 0; i < kSections; ++i) sections[i].section = static_cast<Section>(i);
  for (const Trait& trait : traits) {
    if (!has_section(trait) || trait.evidence.n == 0) continue;
    const auto section = static_cast<std::size_t>(section_of(trait));
    measured[section] = true;
    if (is_told(trait)) sections[section].sentences.push_back({text_of(trait), true, trait.evidence});
  }
  for (PersonaSection& section : sections) {
    std::vector<PersonaSentence>& sentences = section.sentences;
    std::stable_sort(
        sentences.begin(), sentences.end(),
        [](const PersonaSentence& a, const PersonaSentence& b) { return weight_of(a) > weight_of(b); });
    drop_repetitions(sentences);
    sentences.resize(std::min(sentences.size(), kMostSentences));
    if (!sentences.empty()) continue;
    const bool plain = measured[static_cast<std::size_t>(section.section)];
    sentences.push_back(without_number(Message(
        plain ? "persona.no_favourite" : "persona.unknown_" + std::string(name_of(section.section)))));
  }
  std::erase_if(sections, [](const PersonaSection& section) {
    return is_optional(section.section) && !section.sentences.front().known;
  });
  return sections;
}

}  // namespace ruas
