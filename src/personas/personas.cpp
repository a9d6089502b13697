#include "personas/personas.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "insight/segment_tallies.hpp"
#include "personas/typical_customer.hpp"

namespace ruas {
namespace {

/// Bands of the mean confidence (ours).
constexpr std::string_view kOfSegmented = "_segmented";
constexpr double kClear = 0.5;
constexpr double kFair = 0.3;

struct Totals {
  std::vector<Sum> confidence;  // per segment
  std::vector<Sum> revenue;     // empty without a revenue column
  double all_revenue = 0;
  std::uint64_t all_rows = 0;
};

Totals add_up(const Table& table, const Prepared& prepared, const Segmentation& segmentation, int revenue,
              Run& run) {
  Totals totals;
  totals.confidence = tally_confidence(segmentation, run);
  totals.all_rows = segmentation.labels.size();
  if (revenue < 0) return totals;
  const auto& column = std::get<NumberColumn>(table.column(static_cast<std::size_t>(revenue)).values);
  totals.revenue = tally_number(column, prepared, segmentation, run);
  for (const Sum& sum : totals.revenue) totals.all_revenue += sum.total;
  return totals;
}

void describe_size(const Totals& totals, std::size_t segment, Persona& persona) {
  persona.size = totals.confidence[segment].rows;
  const auto size = static_cast<double>(persona.size);
  persona.share = totals.all_rows > 0 ? size / static_cast<double>(totals.all_rows) : 0;
  persona.mean_confidence = persona.size > 0 ? totals.confidence[segment].total / size : 0;
  persona.revenue = totals.revenue.empty() ? std::nan("") : totals.revenue[segment].total;
  persona.revenue_share = totals.all_revenue > 0 ? persona.revenue / totals.all_revenue : std::nan("");
}

Evidence counted(Statistic statistic, double value, const Persona& persona, const Totals& totals) {
  Evidence evidence;
  evidence.statistic = statistic;
  evidence.value = value;
  evidence.all = std::nan("");
  evidence.n = evidence.cell = persona.size;
  evidence.n_all = totals.all_rows;
  evidence.effect = std::nan("");
  return evidence;
}

/// Where some have no segment, shares are of those who have one, and of their revenue.
std::string line_key(bool has_revenue, bool some_set_aside) {
  std::string key = has_revenue ? "persona.line_revenue" : "persona.line";
  if (some_set_aside) key += kOfSegmented;
  return key;
}

PersonaSentence line_of(const Persona& persona, const Totals& totals, bool some_set_aside) {
  const bool has_revenue = persona.revenue_share == persona.revenue_share;
  Message text(line_key(has_revenue, some_set_aside));
  text.with("share", persona.share).with("size", persona.size);
  if (has_revenue) text.with("revenue", persona.revenue_share);
  const Statistic statistic = has_revenue ? Statistic::share_of_revenue : Statistic::share_of_customers;
  return {std::move(text), true,
          counted(statistic, has_revenue ? persona.revenue_share : persona.share, persona, totals)};
}

PersonaSentence confidence_of(const Persona& persona, const Totals& totals) {
  const char* key = persona.mean_confidence >= kClear  ? "persona.confidence_clear"
                    : persona.mean_confidence >= kFair ? "persona.confidence_fair"
                                                       : "persona.confidence_blurred";
  return {Message(key).with("confidence", persona.mean_confidence), true,
          counted(Statistic::confidence, persona.mean_confidence, persona, totals)};
}

}  // namespace

std::vector<Persona> personas_of(const Table& table, const Prepared& prepared,
                                 const Segmentation& segmentation, const SegmentLetters& letters,
                                 std::span<const DescribedColumn> columns,
                                 int revenue, Run& run) {
  run.begin_stage("stage.personas");
  std::vector<std::vector<Trait>> traits = measure_traits(table, prepared, segmentation, columns, run);
  const std::vector<PersonaName> names = name_personas(traits, letters);
  const Totals totals = add_up(table, prepared, segmentation, revenue, run);
  const std::vector<std::size_t> typical = typical_customers(prepared.matrix, segmentation, run);

  std::vector<Persona> personas(segmentation.k);
  for (std::size_t segment = 0; segment < personas.size(); ++segment) {
    Persona& persona = personas[segment];
    persona.name = names[segment];
    describe_size(totals, segment, persona);
    persona.portrait = portrait_of(traits[segment], persona.revenue_share / persona.share);
    persona.line = line_of(persona, totals, prepared.rows_set_aside > 0);
    persona.confidence = confidence_of(persona, totals);
    persona.sections = describe_sections(traits[segment]);
    if (typical[segment] != kNobody) persona.typical_row = prepared.rows[typical[segment]];
    persona.traits = std::move(traits[segment]);
  }
  return personas;
}

void leave_out_revenue(Persona& persona) {
  persona.revenue = persona.revenue_share = std::nan("");
  // Anew: a message carries its values wherever it goes.
  persona.line.text = Message(line_key(false, persona.line.text.key.ends_with(kOfSegmented)))
                          .with("share", persona.share)
                          .with("size", persona.size);
  persona.line.evidence.statistic = Statistic::share_of_customers;
  persona.line.evidence.value = persona.share;
  persona.portrait = portrait_of(persona.traits, std::nan(""));
  // A mean times how many they are is their sum.
  const auto tells_a_sum = [&](const PersonaSentence& sentence) {
    return sentence.evidence.statistic == Statistic::mean &&
           std::any_of(persona.traits.begin(), persona.traits.end(), [&](const Trait& trait) {
             return trait.column.topic == Topic::revenue && trait.evidence.column == sentence.evidence.column;
           });
  };
  for (PersonaSection& section : persona.sections) std::erase_if(section.sentences, tells_a_sum);
  std::erase_if(persona.sections, [](const PersonaSection& section) { return section.sentences.empty(); });
}

}  // namespace ruas
