// What the Personas screen shows, in words and ready to draw.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/data_view.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

struct PersonaSentenceView {
  std::string id;      // as in the summary
  std::string column;  // that it is about; empty: none
  std::string key;     // of the opened sentence: letter and id
  std::string text;
  std::string measured;  // what the numbers say, where the user wrote other words
  std::string evidence;  // the number, how many customers, what it is compared with; empty: there is none
  bool open = false;
  bool edited = false;
};

struct PersonaSectionView {
  std::string title;
  std::vector<PersonaSentenceView> sentences;
};

struct PersonaCard {
  std::size_t segment = 0;
  SegmentMark mark;
  std::string letter;
  std::string id;
  std::string name;
  std::string measured_name;  // where the user chose another
  std::string name_note;      // … and that it is the user's; else empty
  protocol::PortraitSummary portrait;
  std::string portrait_words;
  PersonaSentenceView line;
  std::vector<PersonaSectionView> sections;
  std::vector<FactView> typical;
  PersonaSentenceView confidence;  // without text where nothing is told
  std::vector<std::string> notes;  // what who reads this card alone must know
};

/// The most telling of a topic, of two personas side by side: of one column where both speak of it.
struct PersonaComparisonRow {
  std::string topic;
  std::string left, right;
};

struct PersonasView {
  bool found = false;              // there are segments
  bool waiting = false;            // for the engine
  std::vector<std::string> names;  // "A · Regulars who prefer Tea"
  std::size_t shown = 0;
  std::optional<std::size_t> beside;
  std::vector<PersonaCard> cards;                // the shown one, and the one beside it
  std::vector<PersonaComparisonRow> comparison;  // of the two, where there are two
  std::vector<std::string> notes;
};

/// The card of every persona.
std::vector<PersonaCard> persona_cards(const AppState& state);

PersonasView personas_view(const AppState& state);

/// The name in the user's words, else as measured.
std::string persona_name(const protocol::PersonaSummary& persona, Language language);

}  // namespace ruas::ui
