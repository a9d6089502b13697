// Who stands behind each segment: the Personas screen, its print, and `ruas personas … --json`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

/// A sentence in the user's own words. It belongs to the persona with that id, whatever letter its
/// segment has, and so survives finding the segments again.
struct PersonaEdit {
  std::string persona;   // PersonaSummary::id
  std::string sentence;  // PersonaSentenceSummary::id
  std::string text;
  friend bool operator==(const PersonaEdit&, const PersonaEdit&) = default;
};

/// The number behind a sentence.
struct EvidenceSummary {
  std::string
      statistic;       // "median" "mean" "level_share" "share_of_customers" "share_of_revenue" "confidence"
  std::string column;  // empty: counted
  std::string level;
  double value = 0;     // null where it is masked
  double all = 0;       // the same of all segmented customers; null where there is none
  std::uint64_t n = 0;  // customers of the segment with a value
  std::uint64_t n_all = 0;
  double effect = 0;       // standardised difference from the rest; null where there is none
  bool dominated = false;  // one customer holds most of the money behind it
};

struct PersonaSentenceSummary {
  std::string id;  // "line", "who.age", "offer.bring_back" …
  Message text;
  std::string edited;  // the user's own words in its place; empty: as measured
  bool known = true;   // false: it says that nothing is known, or that it is kept back
  EvidenceSummary evidence;
};

struct PersonaSectionSummary {
  std::string section;  // "who" "where" "what" "how" "when" "channel" "interests" "motivation_intrinsic" …
  std::vector<PersonaSentenceSummary> sentences;
};

/// How the figure is drawn; personas/portrait.hpp.
struct PortraitSummary {
  std::string emblem;
  std::string pattern;
  std::uint32_t joints = 0;
  std::uint32_t leaves = 0;
};

/// What one customer has in one column: a text, a number, a share.
struct TypicalValue {
  std::string column;
  Message value;
};

struct PersonaSummary {
  std::string letter;  // of the segment
  std::string id;      // the traits it is named after
  Message head;        // the name: head, then qualifier (may be empty)
  Message qualifier;
  std::string edited_name;  // the user's own
  PortraitSummary portrait;
  bool withheld = false;  // so few that size, share and revenue are kept back: 0 and null
  std::uint64_t size = 0;
  double share = 0;
  double revenue = 0;  // null without a revenue column
  double revenue_share = 0;
  PersonaSentenceSummary line;
  std::vector<PersonaSectionSummary> sections;
  std::vector<TypicalValue>
      typical;  // one customer who stands for them, personal data masked; empty where kept back
  std::vector<PersonaSentenceSummary> offers;
  std::vector<PersonaSentenceSummary> avoid;
  PersonaSentenceSummary channel;
  PersonaSentenceSummary confidence;
};

struct PersonasSummary {
  std::string file;
  std::string version;
  std::uint64_t fewest_customers = 10;  // numbers of fewer are kept back
  std::vector<PersonaSummary> personas;
  std::vector<Message> notes;
};

}  // namespace ruas::protocol
