#include "engine/describe_personas.hpp"

#include <algorithm>
#include <cmath>

#include "campaigns/offers.hpp"
#include "engine/apply_edits.hpp"
#include "engine/persona_columns.hpp"
#include "engine/typical_values.hpp"
#include "insight/disclosure.hpp"
#include "personas/personas.hpp"

namespace ruas {
namespace {

using protocol::PersonaSentenceSummary;

/// What of one segment may be told.
struct Shown {
  DisclosureRule rule;
  bool anything = true;    // they are enough to be spoken of
  bool size = true;        // how many they are
  bool dominated = false;  // most of their money is one customer's
};

PersonaSentenceSummary withheld(std::string id, const char* why, const Shown& shown) {
  PersonaSentenceSummary out;
  out.id = std::move(id);
  out.text = Message(why).with("n", shown.rule.fewest_customers);
  out.known = false;
  return out;
}

PersonaSentenceSummary summarise(std::string id, const PersonaSentence& sentence, const Shown& shown) {
  const Evidence& evidence = sentence.evidence;
  if (sentence.known && disclosure({evidence.cell}, shown.rule) == Disclosure::masked)
    return withheld(std::move(id), "persona.withheld", shown);
  PersonaSentenceSummary out;
  out.id = std::move(id);
  out.text = sentence.text;
  out.known = sentence.known;
  if (!sentence.known) return out;
  out.evidence = {std::string(name_of(evidence.statistic)),
                  evidence.column,
                  evidence.level,
                  evidence.value,
                  evidence.all,
                  shown.size ? evidence.n : 0,
                  evidence.n_all,
                  evidence.effect,
                  shown.dominated && evidence.statistic == Statistic::share_of_revenue};
  return out;
}

protocol::PersonaSectionSummary summarise(const PersonaSection& section, const Shown& shown) {
  protocol::PersonaSectionSummary out;
  out.section = std::string(name_of(section.section));
  for (const PersonaSentence& sentence : section.sentences) {
    const std::string& column = sentence.evidence.column;
    out.sentences.push_back(
        summarise(column.empty() ? out.section : out.section + "." + column, sentence, shown));
  }
  return out;
}

protocol::PortraitSummary summarise(const Portrait& portrait) {
  return {std::string(name_of(portrait.emblem)), std::string(name_of(portrait.pattern)),
          portrait.joints, portrait.leaves};
}

void keep_size_back(protocol::PersonaSummary& out) {
  out.withheld = true;
  out.share = out.revenue = out.revenue_share = std::nan("");
}

void describe_size(const Persona& persona, const Shown& shown, protocol::PersonaSummary& out) {
  if (!shown.size) {
    keep_size_back(out);
    out.line = withheld("line", "persona.size_withheld", shown);
    return;
  }
  out.size = persona.size;
  out.share = persona.share;
  out.revenue = persona.revenue;
  out.revenue_share = persona.revenue_share;
  out.line = summarise("line", persona.line, shown);
}

/// Of so few even a name or a drawing would tell what they bought.
protocol::PersonaSummary say_nothing(const std::string& letter, const Shown& shown) {
  protocol::PersonaSummary out;
  out.letter = letter;
  out.id = "small:" + out.letter;
  out.head = Message("persona.head_small").with("letter", out.letter);
  out.portrait = summarise(Portrait());
  keep_size_back(out);
  out.line = withheld("line", "persona.too_few", shown);
  return out;
}

protocol::PersonaSummary summarise(const Persona& persona, const std::string& letter, const Shown& shown) {
  if (!shown.anything) return say_nothing(letter, shown);
  protocol::PersonaSummary out;
  out.letter = letter;
  out.id = persona.name.id;
  out.head = persona.name.head;
  out.qualifier = persona.name.qualifier;
  out.portrait = summarise(persona.portrait);
  describe_size(persona, shown, out);
  for (const PersonaSection& section : persona.sections) out.sections.push_back(summarise(section, shown));
  for (const Offer& offer : offers_for(persona)) {
    const std::string signal(name_of(offer.signal));
    out.offers.push_back(summarise("offer." + signal, offer.what, shown));
    out.avoid.push_back(summarise("avoid." + signal, offer.avoid, shown));
  }
  out.channel = summarise("channel", channel_for(persona), shown);
  out.confidence = summarise("confidence", persona.confidence, shown);
  return out;
}

/// Sizes are a breakdown of all customers: where one is kept back, others may have to be.
std::vector<Shown> decide(const Work& work, const FoundSegments& found, const std::vector<Persona>& personas,
                          const DisclosureRule& rule) {
  std::vector<double> largest(personas.size(), std::nan(""));
  if (work.subject->revenue >= 0) {
    const auto& column = work.subject->table->column(static_cast<std::size_t>(work.subject->revenue));
    const std::vector<double>& values = std::get<NumberColumn>(column.values).values;
    std::vector<double> money;
    money.reserve(found.prepared.rows.size());
    for (const std::uint32_t row : found.prepared.rows) money.push_back(values[row]);
    largest = largest_shares(money, found.segmentation.labels, personas.size());
  }
  std::vector<DisclosureCell> cells;
  for (const Persona& persona : personas) cells.push_back({persona.size});
  const std::vector<Disclosure> sizes = disclose_breakdown(cells, rule);
  std::vector<Shown> shown;
  for (std::size_t i = 0; i < personas.size(); ++i)
    shown.push_back({rule, disclosure(cells[i], rule) != Disclosure::masked, sizes[i] != Disclosure::masked,
                     largest[i] > rule.most_of_one});
  return shown;
}

/// The sentence of that id, or nothing.
PersonaSentenceSummary* find_sentence(protocol::PersonaSummary& persona, const std::string& id) {
  for (PersonaSentenceSummary* each : {&persona.line, &persona.channel, &persona.confidence})
    if (each->id == id) return each;
  const auto among = [&](std::vector<PersonaSentenceSummary>& sentences) -> PersonaSentenceSummary* {
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [&](const auto& each) { return each.id == id; });
    return found == sentences.end() ? nullptr : &*found;
  };
  for (protocol::PersonaSectionSummary& section : persona.sections)
    if (PersonaSentenceSummary* found = among(section.sentences)) return found;
  if (PersonaSentenceSummary* found = among(persona.offers)) return found;
  return among(persona.avoid);
}

/// False where nothing carries that id any more.
bool apply(const protocol::PersonaEdit& edit, protocol::PersonasSummary& summary) {
  for (protocol::PersonaSummary& persona : summary.personas) {
    if (persona.id != edit.persona) continue;
    PersonaSentenceSummary* const sentence = find_sentence(persona, edit.sentence);
    if (sentence) sentence->edited = edit.text;
    return sentence != nullptr;
  }
  return false;
}

void apply_edits(const std::vector<protocol::PersonaEdit>& edits, protocol::PersonasSummary& summary) {
  for (const protocol::PersonaEdit& edit : edits)
    if (!apply(edit, summary))
      summary.notes.push_back(Message("persona.edit_without_place").with("text", edit.text));
}

}  // namespace

protocol::PersonasSummary describe_personas(const Work& work, const FoundSegments& found,
                                            const protocol::DescribePersonas& request, Run& run) {
  const SubjectTable& subject = *work.subject;
  const std::vector<DescribedColumn> columns = persona_columns(work);
  std::vector<Persona> personas =
      personas_of(*subject.table, found.prepared, found.segmentation, found.letters, columns, subject.revenue, run);
  const DisclosureRule rule = disclosure_rule(request.fewest_customers);
  const std::vector<Shown> shown = decide(work, found, personas, rule);
  // What all spent less what those shown spent is what those kept back did.
  const bool some_kept_back = std::any_of(shown.begin(), shown.end(), [](const Shown& each) { return !each.size; });
  const bool revenue_kept_back = some_kept_back && subject.revenue >= 0;
  if (revenue_kept_back) std::for_each(personas.begin(), personas.end(), leave_out_revenue);

  protocol::PersonasSummary summary;
  summary.file = found.summary.file;
  summary.version = found.summary.version;
  summary.fewest_customers = rule.fewest_customers;
  for (std::size_t i = 0; i < personas.size(); ++i) {
    protocol::PersonaSummary& persona = summary.personas.emplace_back(summarise(personas[i], found.letters.of(i), shown[i]));
    persona.edited_name = own_name_in(found.summary.segments[i].name).value_or("");
    if (shown[i].anything && personas[i].size > 0)
      persona.typical = typical_values(subject, personas[i].traits, personas[i].typical_row);
  }
  if (revenue_kept_back) summary.notes.push_back(Message("persona.revenue_kept_back").with("n", rule.fewest_customers));
  if (found.prepared.rows_set_aside > 0)
    summary.notes.push_back(Message("persona.not_counted").with("n", found.prepared.rows_set_aside));
  apply_edits(request.edits, summary);
  return summary;
}

}  // namespace ruas
