// "Why these segments": the tree of questions, a rule per segment, what the segments hang on, what gives them
// away, and Kotler's five.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/data_view.hpp"
#include "ui/model/validity_view.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

/// A question, or a leaf, of the tree: a line of its picture, the parent above its children.
struct TreeLine {
  std::size_t depth = 0;
  std::optional<std::size_t> parent;  // line of the question it answers
  bool yes = false;                   // how it answers it
  std::string words;                  // "age is at most 48"; of a leaf: "412 of 430 (95.8%)"
  bool leaf = false;
  std::size_t segment = 0;     // most frequent here
  std::vector<double> shares;  // of each segment among the customers here
  double weight = 0;           // customers here over all
  std::string name;            // all of it as a sentence, for those who do not see the picture
};

/// The rule of one segment, with what it can be copied as; empty texts where there is none.
struct RuleCard {
  std::size_t segment = 0;
  std::string letter;
  std::string words;  // in the reader's language
  bool found = false;
  std::vector<FactView> facts;  // precision, recall, fidelity, price
  std::string english, indonesian, sql, excel;
};

/// A column and how far the segments hang on it.
struct AssociationRow {
  std::string column, measure, value;
  double strength = 0;
};

struct ProxyRow {
  std::string column, accuracy, chance, used;
  double share = 0;
  bool warns = false;
};

struct QualityCell {
  std::string answer;  // "yes" "no" "unknown"
  std::optional<Trust> trust;
};

/// Kotler's five of one segment.
struct QualityRow {
  std::size_t segment = 0;
  std::string letter;
  std::vector<QualityCell> cells;
  bool shown = false;
};

struct WhyView {
  std::string one_segment;  // why there is nothing to explain, and what to do; nothing below then
  bool explaining = false;
  bool can_explain = false;
  std::string refused;
  bool known = false;  // everything below
  std::string price;   // how often the tree is right, and what using it costs, in a sentence
  std::vector<FactView> facts;
  std::string sample;  // empty where it was found on all rows
  std::vector<TreeLine> tree;
  std::vector<SegmentMark> marks;  // per segment
  std::vector<RuleCard> rules;
  std::string
      in_order;  // how far the rules go together, the first that holds wins; empty where there are none
  std::string sql_case;
  std::vector<AssociationRow> effects;
  std::vector<ProxyRow> proxies;
  std::vector<std::string> proxy_warnings;
  std::vector<std::string> questions;  // Kotler's five
  std::vector<QualityRow> quality;
  std::string quality_title;                 // of the segment shown
  std::vector<std::string> quality_because;  // its five answers with their numbers
  std::string unchecked;                     // what is missing until stability is checked
};

/// `state.found` must be there.
WhyView why_view(const AppState& state);

}  // namespace ruas::ui
