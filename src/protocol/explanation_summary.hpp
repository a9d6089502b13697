// Why customers are in their segments: the tree, the rules, what gives a segment away, and its quality.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

struct TreeNodeSummary {
  std::string english, indonesian;    // the question of an inner node
  std::uint64_t yes = 0, no = 0;      // indices of its children; 0: a leaf
  std::string segment;                // letter of the most frequent
  std::vector<std::uint64_t> counts;  // customers per segment
};

/// A rule in every form it can be copied in.
struct SegmentRuleSummary {
  std::string letter;
  std::uint64_t conditions = 0;  // 0: no rule helps
  double precision = 0;
  double recall = 0;
  double fidelity = std::numeric_limits<double>::quiet_NaN();  // five-fold; NaN without a rule, as is the price
  double price = std::numeric_limits<double>::quiet_NaN();     // spread of those it names over that of the segment
  double guess = std::numeric_limits<double>::quiet_NaN();     // fidelity of always saying what most are: in it, or not
  std::string english, indonesian, sql, excel_english, excel_indonesian;
};

struct AssociationSummary {
  std::string column;
  std::string measure;  // "eta" "cramers_v": both go from 0 to 1 as a correlation does
  double strength = 0;
  double eta_squared = std::numeric_limits<double>::quiet_NaN();  // of "eta": its square, the share of the spread
};

/// How well one attribute alone gives the segment away.
struct ProxySummary {
  std::string column;
  double balanced_accuracy = 0;
  double chance = 0;
  bool used = false;  // the segments were found with it
  bool gives_away = false;  // half of the way or more from chance to certainty
  // The segment that it tells best from all others, and how well (balanced accuracy: chance is ½).
  std::string letter;
  double letter_accuracy = std::numeric_limits<double>::quiet_NaN();
  bool gives_letter_away = false;  // 9 in 10 or more
};

struct QualityAnswerSummary {
  std::string question;  // "measurable" "substantial" "accessible" "differentiable" "actionable"
  std::string finding;   // "pass" "fail" "unknown"
  Message because;
};

struct SegmentQualitySummary {
  std::string letter;
  std::vector<QualityAnswerSummary> answers;
};

struct ExplanationSummary {
  std::uint64_t rows = 0;  // tree and rules were found on so many; 0: not asked for
  std::vector<TreeNodeSummary> tree;
  double fidelity = 0;  // five-fold
  double guess = 0;     // share named rightly by always naming the largest segment
  double price = 0;     // inertia about the tree's groups over that about the segments
  std::vector<SegmentRuleSummary> rules;
  std::string sql_case;  // all rules as one column: the first that holds wins
  // Shares of `rows` when the rules are taken so; NaN where there are none.
  double rules_right = std::numeric_limits<double>::quiet_NaN();     // named with their segment
  double rules_left_out = std::numeric_limits<double>::quiet_NaN();  // no rule holds
  std::vector<AssociationSummary> associations;  // the strongest first
  std::vector<ProxySummary> proxies;
  std::vector<SegmentQualitySummary> quality;
};

/// What pulls one customer from the next-nearest segment.
struct PullSummary {
  std::string column;
  double share = 0;
};

}  // namespace ruas::protocol
