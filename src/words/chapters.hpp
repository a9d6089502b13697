// The chapters of the catalogue, one file each, so that the words for a thing are found by the thing's name.
#pragma once

#include <span>
#include <vector>

#include "words/words.hpp"

namespace ruas::chapters {

std::span<const Entry> reading();       // src/ingest: detections, irregularities, errors
std::span<const Entry> preparing();     // src/profile, src/features: columns used and left out
std::span<const Entry> quality();       // src/profile, src/quality: roles, criteria, findings and their fixes
std::span<const Entry> joining();       // src/joins
std::span<const Entry> customers();     // src/customers: what is known of each customer from their orders
std::span<const Entry> rfm();           // src/rfm
std::span<const Entry> lifetime_value();  // src/lifetime_value
std::span<const Entry> strategy();       // src/market: concentration, type of market, growth
std::span<const Entry> segmenting();    // src/segmentation, src/insight
std::span<const Entry> by_hand();       // src/engine: segments renamed, merged and split
std::span<const Entry> comparing();     // src/engine: two segmentations side by side
std::span<const Entry> rules();         // src/rules: conditions in words, what is wrong with them
std::span<const Entry> downloads();     // names of the files one takes away, headers of the ranking
std::span<const Entry> campaigns();     // src/campaigns: offers, messages, what a campaign changed
std::span<const Entry> personas();      // src/personas: what sets a segment apart, as one would tell it
std::span<const Entry> validity();      // src/validity, src/explanation: how many, how real, why
std::span<const Entry> working();       // src/engine: stages, failures, exports
std::span<const Entry> samples();       // src/samples: headers and descriptions
std::span<const Entry> page();          // src/ui: buttons, headings, hints
std::span<const Entry> customers_page();  // src/ui: criteria, RFM, lifetime value
std::span<const Entry> methods_page();  // src/ui: ways of finding segments, and of changing them by hand
std::span<const Entry> personas_page();  // src/ui: personas, campaign
std::span<const Entry> real_page();     // src/ui: are the segments real, why these, compared with others
std::span<const Entry> strategy_page();  // src/ui: the Strategy screen
std::span<const Entry> over_time_page();  // src/ui: its tab of two points in time
std::span<const Entry> data_screen();   // src/ui: the Data screen
std::span<const Entry> command_line();  // src/apps/cli_main.cpp

/// The chapters this program speaks. All of them, unless the program brings a shorter list (apps/engine_chapters.cpp: the
/// linker takes its own, and leaves what it does not name out of the file).
std::vector<std::span<const Entry>> spoken();

}  // namespace ruas::chapters
