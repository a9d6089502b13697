// The results as a page of plain text for the terminal.
#pragma once

#include <string>

#include "base/language.hpp"
#include "protocol/campaign_summary.hpp"
#include "protocol/persona_summary.hpp"
#include "protocol/lookalike_summary.hpp"
#include "protocol/migration_summary.hpp"
#include "protocol/summaries.hpp"

namespace ruas::command_line {

/// What was read: the file, how it was understood, what was odd, and a line per column.
std::string profile_text(const protocol::DataSummary& data, Language language);

/// The segments: size, share, revenue, confidence, and what sets each apart.
std::string segments_text(const protocol::SegmentationSummary& summary, Language language);

/// What was asked about the segments: how many, whether they come back, why. Empty where nothing was asked.
std::string findings_text(const protocol::SegmentationSummary& summary, Language language);

/// The RFM segments with their customers and revenue, the edges, and what the doctor says.
std::string rfm_text(const protocol::RfmSummary& summary, Language language);

/// What all customers together are expected to buy and to be worth, and how far to trust it.
std::string lifetime_text(const protocol::LifetimeSummary& summary, Language language);

/// How far two segmentations agree: a crosstab, and who is not where they were.
std::string comparison_text(const protocol::ComparisonSummary& summary, Language language);

/// A card of text for each persona.
std::string personas_text(const protocol::PersonasSummary& summary, Language language);

/// Who is treated and left alone, and how small a change would be seen.
std::string split_text(const protocol::SplitSummary& summary, Language language);

/// What a campaign changed, in all and in every group.
std::string campaign_text(const protocol::CampaignSummary& summary, Language language);
/// Concentration by customer, segment, category, place and channel; major customers; the stress test.
std::string concentration_text(const protocol::ConcentrationSummary& summary, Language language);

/// The type of market, its evidence, and the balance of parties.
std::string segment_type_text(const protocol::SegmentTypeSummary& summary, Language language);

/// How well the seeds can be told from others, and who is most like them.
std::string lookalike_text(const protocol::LookalikeSummary& summary, Language language);

/// Who stayed, moved, came and went, and what has drifted.
std::string migration_text(const protocol::MigrationSummary& summary, Language language);

}  // namespace ruas::command_line
