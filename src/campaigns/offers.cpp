#include "campaigns/offers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "personas/spoken.hpp"
#include "profile/header_words.hpp"

namespace ruas {
namespace {

constexpr double kSmall = 0.2;  // Cohen 1988
constexpr double kMedium = 0.5;
constexpr double kHighValue = 1.5;
constexpr std::size_t kMostOffers = 3;

struct Found {
  Signal signal;
  double strength;  // in units of the effect it asks for
  const Trait* trait;  // nothing where the whole persona is the reason
};

const Trait* trait_of(const Persona& persona, Topic topic) {
  for (const Trait& trait : persona.traits)
    if (trait.column.topic == topic && trait.evidence.n > 0 && !std::isnan(trait.evidence.effect)) return &trait;
  return nullptr;
}

double effect_of(const Persona& persona, Topic topic) {
  const Trait* const trait = trait_of(persona, topic);
  return trait ? trait->evidence.effect : 0;
}

bool names_a_business(const std::string& level) {
  return has_word(header_words(level), {"business", "businesses", "bisnis", "company", "companies", "perusahaan", "corporate",
                                        "korporat", "b2b", "usaha", "firm", "organisation", "organization", "organisasi"});
}

class Signals {
 public:
  explicit Signals(const Persona& persona) : persona_(persona) {}

  std::vector<Found> find() {
    const double ratio = persona_.revenue_share / persona_.share;
    if (ratio >= kHighValue) found_.push_back({Signal::high_value, ratio / kHighValue, nullptr});
    if (const Trait* party = trait_of(persona_, Topic::party); party && names_a_business(party->evidence.level))
      add(Signal::business, party, party->evidence.effect / kSmall);
    find_rhythm();
    // Who came late and has been away for long is gone again, and not to be welcomed.
    if (effect_of(persona_, Topic::recency) < kSmall) add(Signal::newcomers, Topic::tenure, -1);
    add(Signal::bargains, Topic::promotions, 1);
    add(Signal::full_price, Topic::promotions, -1);
    add(Signal::returns, Topic::refunds, 1);
    add(Signal::small_orders, Topic::order_value, -1);
    if (const Trait* category = trait_of(persona_, Topic::category))
      add(Signal::category, category, category->evidence.effect / kSmall / 2);
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Found& a, const Found& b) { return a.strength > b.strength; });
    return std::move(found_);
  }

 private:
  void find_rhythm() {
    const Trait* const recency = trait_of(persona_, Topic::recency);
    const double away = effect_of(persona_, Topic::recency);
    const double orders = effect_of(persona_, Topic::orders);
    if (away >= kMedium) add(orders > -kSmall ? Signal::slipping : Signal::sleeping, recency, away / kMedium);
    else add(Signal::loyal, Topic::orders, 1);
  }

  void add(Signal signal, Topic topic, double direction) {
    if (const Trait* trait = trait_of(persona_, topic)) add(signal, trait, direction * trait->evidence.effect / kMedium);
  }
  void add(Signal signal, const Trait* trait, double strength) {
    if (strength >= 1 && trait->agrees) found_.push_back({signal, strength, trait});
  }

  const Persona& persona_;
  std::vector<Found> found_;
};

bool is_told_by_half(Signal signal) {
  return signal == Signal::slipping || signal == Signal::sleeping || signal == Signal::loyal ||
         signal == Signal::newcomers;
}

/// A mean says nothing of half of them.
std::string offer_key(const Found& found) {
  const bool mean = found.trait && found.trait->evidence.statistic == Statistic::mean;
  return "campaign.offer_" + std::string(name_of(found.signal)) +
         (mean && is_told_by_half(found.signal) ? "_mean" : "");
}

PersonaSentence sentence_of(std::string key, const Found& found, const Persona& persona) {
  const Evidence& evidence = found.trait ? found.trait->evidence : persona.line.evidence;
  const bool at_most = found.signal == Signal::newcomers;
  const auto number = [&](double exact) {
    return found.trait ? spoken(*found.trait, exact, at_most) : exact;
  };
  Message text(std::move(key));
  text.with("value", number(evidence.value)).with("all", number(evidence.all)).with("level", evidence.level);
  text.with("share", persona.share).with("revenue", persona.revenue_share);
  if (found.trait) text.with("currency", found.trait->column.currency);
  return {std::move(text), true, evidence};
}

}  // namespace

std::string_view name_of(Signal signal) {
  constexpr std::array<std::string_view, 12> kNames = {"high_value", "business",   "slipping", "sleeping",
                                                       "loyal",      "newcomers",  "bargains", "full_price",
                                                       "returns",    "category",   "small_orders", "unclear"};
  return kNames[static_cast<std::size_t>(signal)];
}

std::vector<Offer> offers_for(const Persona& persona) {
  std::vector<Found> found = Signals(persona).find();
  found.resize(std::min(found.size(), kMostOffers));
  if (found.empty()) found.push_back({Signal::unclear, 0, nullptr});
  std::vector<Offer> offers;
  for (const Found& each : found)
    offers.push_back({each.signal, sentence_of(offer_key(each), each, persona),
                      sentence_of("campaign.avoid_" + std::string(name_of(each.signal)), each, persona)});
  return offers;
}

PersonaSentence channel_for(const Persona& persona) {
  const Trait* const channel = trait_of(persona, Topic::channel);
  if (!channel || channel->evidence.statistic != Statistic::level_share)
    return {Message("campaign.channel_unknown"), false, {}};
  const Evidence& evidence = channel->most;
  const char* key = evidence.value > evidence.all ? "campaign.channel" : "campaign.channel_as_all";
  return {Message(key).with("level", evidence.level).with("value", evidence.value).with("all", evidence.all), true, evidence};
}

}  // namespace ruas
