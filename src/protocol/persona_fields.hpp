// The members of personas, named once for both directions: `visit(name, member)` in the order of the JSON.
// Used by json.cpp only.
#pragma once

#include "protocol/persona_summary.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const PersonaEdit*) {
  visit("persona", x.persona);
  visit("sentence", x.sentence);
  visit("text", x.text);
}

template <class Visit>
void fields(Visit& visit, auto& x, const EvidenceSummary*) {
  visit("statistic", x.statistic);
  visit("column", x.column);
  visit("level", x.level);
  visit("value", x.value);
  visit("all", x.all);
  visit("n", x.n);
  visit("n_all", x.n_all);
  visit("effect", x.effect);
  visit("dominated", x.dominated);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PersonaSentenceSummary*) {
  visit("id", x.id);
  visit("text", x.text);
  visit("edited", x.edited);
  visit("known", x.known);
  visit("evidence", x.evidence);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PersonaSectionSummary*) {
  visit("section", x.section);
  visit("sentences", x.sentences);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PortraitSummary*) {
  visit("emblem", x.emblem);
  visit("pattern", x.pattern);
  visit("joints", x.joints);
  visit("leaves", x.leaves);
}

template <class Visit>
void fields(Visit& visit, auto& x, const TypicalValue*) {
  visit("column", x.column);
  visit("value", x.value);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PersonaSummary*) {
  visit("letter", x.letter);
  visit("id", x.id);
  visit("head", x.head);
  visit("qualifier", x.qualifier);
  visit("edited_name", x.edited_name);
  visit("portrait", x.portrait);
  visit("withheld", x.withheld);
  visit("size", x.size);
  visit("share", x.share);
  visit("revenue", x.revenue);
  visit("revenue_share", x.revenue_share);
  visit("line", x.line);
  visit("sections", x.sections);
  visit("typical", x.typical);
  visit("offers", x.offers);
  visit("avoid", x.avoid);
  visit("channel", x.channel);
  visit("confidence", x.confidence);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PersonasSummary*) {
  visit("file", x.file);
  visit("version", x.version);
  visit("fewest_customers", x.fewest_customers);
  visit("personas", x.personas);
  visit("notes", x.notes);
}

}  // namespace ruas::protocol
