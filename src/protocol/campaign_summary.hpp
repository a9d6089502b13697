// A campaign before and after: who is treated, what they are sent, what came of it. The Campaign screen and `ruas campaign
// split|measure … --json`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

/// The message for one segment, or for all that have none of their own.
struct SegmentMessage {
  std::string letter;  // empty: all the others
  std::string text;    // campaigns/template.hpp
  friend bool operator==(const SegmentMessage&, const SegmentMessage&) = default;
};

struct SplitSettings {
  double hold_share = 0.1;      // left alone, of every segment
  std::uint64_t seed = 1;
  double expected_rate = 0.05;  // response of those left alone: what power is told for
  std::vector<std::string> letters{};  // segments that take part; empty: all
  friend bool operator==(const SplitSettings&, const SplitSettings&) = default;
};

struct SplitSegment {
  std::string letter;
  std::uint64_t treat = 0, hold = 0;
  std::uint64_t out = 0;          // no consent, no contact, or not chosen
  double detectable = 0;          // smallest change of the rate that would be found with 80 %; null where an arm is empty
  bool can_be_seen = false;          // a change as large as the rate itself would be found
  std::uint64_t needed_per_arm = 0;  // to find a change of a fifth of the rate
};

struct SplitSummary {
  SplitSettings settings;
  std::string customer_column;  // "row" or "baris": no column numbers them
  std::uint64_t customers = 0;
  std::uint64_t without_segment = 0;  // besides: they get nothing
  std::uint64_t treat = 0, hold = 0, out = 0;
  double detectable = 0;  // over all segments together
  std::vector<SplitSegment> segments;
  std::vector<std::string> fields;  // offered for a message, in the language of the plan
  std::vector<Message> notes;       // consent, contacts, segments too small
};

/// What some customers of a segment would read.
struct MessagePreview {
  std::string letter;
  std::string customer;  // masked
  std::string text;      // empty where a field is not known
};

struct MessagesSummary {
  Message error;  // what is wrong with a template, and where; empty: nothing
  std::string error_letter;
  std::vector<MessagePreview> previews;
  std::uint64_t written = 0;
  std::vector<Message> notes;  // customers without a message, and why
};

/// Which columns of a result file say what; empty: as suggested.
struct ResultColumns {
  std::string customer;
  std::string arm;       // who was treated
  std::string treated;   // its word for those; empty: as suggested
  std::string control;
  std::string response;
  std::string spend;     // empty: suggested; "-": none
  std::string group;     // what is told apart; empty: segments
  friend bool operator==(const ResultColumns&, const ResultColumns&) = default;
};

struct SpendSummary {
  bool known = false;
  double treated = 0, control = 0, difference = 0;
  double standard_error = 0, degrees = 0, t = 0, p = 0;
  double low = 0, high = 0;                      // 95 %, Welch
  double bootstrap_low = 0, bootstrap_high = 0;  // 95 %
};

struct EffectSummary {
  std::string group;  // letter or label; empty: all together
  std::uint64_t treated = 0, treated_responses = 0;
  std::uint64_t control = 0, control_responses = 0;
  double treated_rate = 0, control_rate = 0;
  double difference = 0;
  double standard_error = 0;
  double low = 0, high = 0;  // Newcombe, 95 %
  double z = 0, p = 0;
  bool exact = false;        // p is Fisher's
  double adjusted_p = 0;     // Holm
  double detectable = 0;
  bool withheld = false;     // too few customers to be told
  SpendSummary spend;
  Message verdict;
  Message spend_verdict;
};

/// A column that could say who was treated, who responded or what is told apart.
struct ResultFileColumn {
  std::string name;
  std::vector<std::string> labels;  // its different texts; empty where they are more than twenty
};

struct CampaignSummary {
  Message refused;  // why nothing could be measured, with what the file has in `file_columns`; empty: it was
  std::string file;
  std::string version;
  ResultColumns columns;  // as used
  std::uint64_t rows = 0;
  std::uint64_t seed = 1;  // of the bootstrap
  std::uint64_t fewest_customers = 10;
  EffectSummary all;
  std::vector<EffectSummary> groups;
  std::uint64_t without_group = 0;  // customers who count in `all` only: they are in no group
  std::vector<Message> read_as;     // which columns and words were taken for what
  std::vector<Message> notes;
  std::vector<ResultFileColumn> file_columns;
};

}  // namespace ruas::protocol
