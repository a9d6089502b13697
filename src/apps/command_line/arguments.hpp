// What the user typed, as one struct; or the sentence that says what is wrong with it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/result.hpp"
#include "protocol/commands.hpp"

namespace ruas::command_line {

enum class Action { help, version, profile, segment, rfm, clv, personas, campaign_split, campaign_measure,
                    concentration, segment_type, lookalike, migrate, compare, sample };

struct Arguments {
  Action action = Action::help;
  Language language = Language::english;

  // profile, segment, rfm, clv
  std::vector<std::string> files;  // paths, or "-" for standard input
  protocol::ReadSettings reading;
  protocol::Plan plan;
  std::size_t threads = 0;  // 0: one per processor

  bool json = false;  // profile, personas, campaign

  protocol::DescribePersonas personas;
  protocol::SplitSettings split;
  std::string message;   // template, campaign split
  std::string messages;  // path of the CSV of messages; empty: none
  protocol::MeasureCampaign measure;
  protocol::FindLookalikes lookalikes;

  // segment, rfm, personas
  protocol::FindSegments segments;
  std::vector<protocol::SegmentEdit> edits;  // by hand, in the order given
  std::uint32_t k_max = 0;  // largest number of segments to try for the verdict; 0: no verdict asked for
  bool stability = false;
  bool explain = false;
  std::string map;  // path of an RFM map; empty: the eleven segments
  std::string rules;  // path of the user's rules, lines of text or JSON; empty: none
  std::string summary;  // path of the JSON summary, "-" for standard output; empty: none

  // all but profile
  std::string out;  // path of the CSV, "-" for standard output; empty: none

  // compare
  std::string on;
  std::string segment_column = "segment";

  protocol::OpenSample sample;
  std::uint64_t sample_seed = 1;
  std::string orders;  // path of the sample's orders; empty: none
  std::string campaign;  // path of the results of its campaign; empty: none
};

/// `arguments` without the program's name. An error is a usage error (exit code 2).
Result<Arguments> parse_arguments(std::span<const std::string_view> arguments);

/// The language of --lang wherever it stands, so that a complaint about the rest can be made in it.
Language language_of(std::span<const std::string_view> arguments);

}  // namespace ruas::command_line
