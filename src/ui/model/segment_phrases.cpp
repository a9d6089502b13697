#include "ui/model/segment_phrases.hpp"

#include <algorithm>
#include <cmath>

namespace ruas::ui {
namespace {

using protocol::ColumnSummary;

bool is_category(const ColumnSummary& column) {
  return column.kind == "category";
}

const protocol::LevelSummary* top_level(const ColumnSummary& column) {
  for (const protocol::LevelSummary& level : column.levels)
    if (level.level == column.top_level) return &level;
  return nullptr;
}

const char* strength_word(Effect effect) {
  switch (effect) {
    case Effect::none:
      return "none";
    case Effect::little:
      return "little";
    case Effect::clear:
      return "clear";
    case Effect::far:
      return "far";
  }
  return "none";
}

/// "page.apart.far_higher", "page.apart.little_less" …; `part` is the section of the catalogue.
std::string direction_key(const std::string& part, const ColumnSummary& column) {
  const Effect effect = effect_of(column.difference);
  if (effect == Effect::none) return part + "none";
  const bool up = column.difference > 0;
  const char* direction = is_category(column) ? (up ? "_more" : "_less") : (up ? "_higher" : "_lower");
  return part + strength_word(effect) + direction;
}

/// "24% (all 67%)"
std::string share_of_all(const ColumnSummary& column, const Phrases& phrases) {
  return phrases.say(Message("page.profile.share")
                         .with("here", phrases.rough_percent(column.mean))
                         .with("overall", phrases.rough_percent(column.overall_mean)));
}

std::string apart_sentence(const ColumnSummary& column, const ShareColumns& shares, const Phrases& phrases) {
  if (shares.contains(column.column) && effect_of(column.difference) != Effect::none)
    return column.column + ": " + share_of_all(column, phrases);
  Message message(direction_key("page.apart.", column));
  message.with("column", column.column);
  if (!is_category(column))
    return phrases.say(message.with("here", column.mean).with("overall", column.overall_mean));
  const protocol::LevelSummary* level = top_level(column);
  message.with("level", column.top_level);
  message.with("here", level ? level->share : std::nan(""))
      .with("overall", level ? level->overall_share : std::nan(""));
  return phrases.say(message);
}

std::string level_share(const protocol::LevelSummary& level, const Phrases& phrases) {
  return phrases.say(
      Message("page.profile.level").with("here", level.share).with("overall", level.overall_share));
}

ProfileRow profile_row(const ColumnSummary& column, const ShareColumns& shares, const Phrases& phrases) {
  ProfileRow row;
  row.name = row.column = column.column;
  row.difference = std::isnan(column.difference) ? 0 : column.difference;
  row.score = phrases.score(column.difference);
  row.effect = phrases.word(direction_key("page.effect.", column));
  if (!is_category(column)) {
    row.here = shares.contains(column.column) ? share_of_all(column, phrases)
                                              : phrases.say(Message("page.profile.number")
                                                                .with("here", column.mean)
                                                                .with("overall", column.overall_mean));
    return row;
  }
  for (const protocol::LevelSummary& level : column.levels)
    row.levels.push_back({level.level, level_share(level, phrases)});
  if (const protocol::LevelSummary* level = top_level(column)) {
    row.column += ": " + level->level;
    row.here = level_share(*level, phrases);
  }
  return row;
}

/// The others are too few to be groups.
bool one_holds_nearly_all(const protocol::SegmentationSummary& summary) {
  constexpr double kNearlyAll = 0.95;
  const auto groups = summary.segments.end() - (summary.has_outliers ? 1 : 0);
  return std::any_of(summary.segments.begin(), groups,
                     [](const protocol::SegmentSummary& segment) { return segment.share >= kNearlyAll; });
}

/// The number in use is not tighter than chance, and another is.
bool is_looser_than_another(const protocol::SegmentationSummary& summary) {
  return summary.chance.rows > 0 && summary.chance.k != summary.k;
}

const char* verdict_key(const protocol::SegmentationSummary& summary) {
  if (summary.method == "rfm") return "page.verdict.rfm";
  if (summary.k <= 1) return "page.verdict.one";
  if (one_holds_nearly_all(summary)) return "page.verdict.outliers";
  if (std::isnan(summary.silhouette)) return "page.verdict.unknown";
  if (summary.chance.slices) return "page.verdict.slices";
  if (is_looser_than_another(summary)) return "page.verdict.other_number";
  if (summary.silhouette >= 0.70) return "page.verdict.strong";
  if (summary.silhouette >= 0.50) return "page.verdict.reasonable";
  if (summary.silhouette >= 0.25) return "page.verdict.weak";
  return "page.verdict.none";
}

}  // namespace

Effect effect_of(double standardised_difference) {
  const double size = std::fabs(standardised_difference);
  if (!(size >= 0.2)) return Effect::none;
  if (size < 0.5) return Effect::little;
  return size < 0.8 ? Effect::clear : Effect::far;
}

ShareColumns share_columns(const AppState& state) {
  ShareColumns shares;
  if (!state.data) return shares;
  const protocol::DataSummary& data = state.data->summary;
  for (const protocol::FileColumn& column : data.subject_columns) {
    const bool within = column.type == "number" && column.minimum >= 0 && column.maximum <= 1;
    const bool yes_or_no = column.distinct == 2 && column.minimum == 0 && column.maximum == 1;
    const bool made = data.customers.made && column.file.empty();
    if (within && column.distinct > 1 && (yes_or_no || made)) shares.insert(column.name);
  }
  return shares;
}

std::vector<std::string> apart_sentences(const std::vector<ColumnSummary>& columns,
                                         const std::vector<std::size_t>& top_differences,
                                         const ShareColumns& shares, const Phrases& phrases) {
  std::vector<std::string> sentences;
  for (const std::size_t index : top_differences)
    if (index < columns.size()) sentences.push_back(apart_sentence(columns[index], shares, phrases));
  if (sentences.empty()) sentences.push_back(phrases.word("page.apart.nothing"));
  return sentences;
}

std::vector<ProfileRow> profile_rows(const std::vector<ColumnSummary>& columns, const ShareColumns& shares,
                                     const Phrases& phrases) {
  std::vector<ProfileRow> rows;
  rows.reserve(columns.size());
  for (const ColumnSummary& column : columns) rows.push_back(profile_row(column, shares, phrases));
  return rows;
}

VerdictView silhouette_verdict(const protocol::SegmentationSummary& summary, const Phrases& phrases) {
  VerdictView view;
  view.sentence = phrases.say(Message(verdict_key(summary)).with("k", summary.k).with("other", summary.chance.k));
  view.clear = summary.k > 1 && summary.silhouette >= 0.25 && !one_holds_nearly_all(summary) &&
               !summary.chance.slices && !is_looser_than_another(summary);
  if (summary.k <= 1 || std::isnan(summary.silhouette)) return view;
  view.score =
      phrases.say(Message("page.verdict.score").with("silhouette", phrases.score(summary.silhouette)));
  view.detail = phrases.say(Message("page.verdict.detail")
                                .with("silhouette", phrases.score(summary.silhouette))
                                .with("rows", summary.silhouette_rows));
  if (!std::isnan(summary.chance.above))
    view.detail += " " + phrases.say(Message("page.verdict.chance")
                                         .with("k", summary.chance.k)
                                         .with("above", phrases.score(summary.chance.above))
                                         .with("rows", summary.chance.rows));
  return view;
}

}  // namespace ruas::ui
