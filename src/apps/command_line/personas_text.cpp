#include "apps/command_line/reports.hpp"

#include "base/joined.hpp"
#include "words/words.hpp"

namespace ruas::command_line {
namespace {

using protocol::PersonaSentenceSummary;

class PersonasText {
 public:
  PersonasText(const protocol::PersonasSummary& summary, Language language)
      : summary_(summary), language_(language) {}

  std::string text() const {
    std::string out;
    for (const protocol::PersonaSummary& persona : summary_.personas) out += card(persona) + "\n";
    for (const Message& note : summary_.notes) out += "! " + sentence(language_, note) + "\n";
    return out;
  }

 private:
  std::string say(const PersonaSentenceSummary& told) const {
    return told.edited.empty() ? sentence(language_, told.text) : told.edited;
  }
  std::string name(const protocol::PersonaSummary& persona) const {
    if (!persona.edited_name.empty()) return persona.edited_name;
    std::string out = sentence(language_, persona.head);
    if (!persona.qualifier.key.empty()) out += " " + sentence(language_, persona.qualifier);
    return out;
  }
  std::string lines(const std::string& heading, const std::vector<PersonaSentenceSummary>& sentences) const {
    std::string out;
    for (const PersonaSentenceSummary& told : sentences) out += "    " + say(told) + "\n";
    return out.empty() ? out : "  " + std::string(word(language_, heading)) + "\n" + out;
  }
  std::string typical(const protocol::PersonaSummary& persona) const {
    const std::string out = joined_by(persona.typical, [&](const protocol::TypicalValue& value) {
      return value.column + ": " + sentence(language_, value.value);
    });
    return out.empty() ? out : "  " + std::string(word(language_, "persona.typical")) + "\n    " + out + "\n";
  }
  std::string card(const protocol::PersonaSummary& persona) const {
    std::string out = persona.letter + "  " + name(persona) + "\n  " + say(persona.line) + "\n";
    for (const protocol::PersonaSectionSummary& section : persona.sections)
      out += lines("persona.section_" + section.section, section.sentences);
    out += typical(persona) + lines("persona.offers", persona.offers) + lines("persona.avoid", persona.avoid);
    if (!persona.channel.text.key.empty()) out += lines("persona.reach", {persona.channel});
    if (!persona.confidence.text.key.empty()) out += "  " + say(persona.confidence) + "\n";
    return out;
  }

  const protocol::PersonasSummary& summary_;
  Language language_;
};

}  // namespace

std::string personas_text(const protocol::PersonasSummary& summary, Language language) {
  return PersonasText(summary, language).text();
}

}  // namespace ruas::command_line
