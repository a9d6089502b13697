#include "ui/model/file_columns.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "ui/model/column_choices.hpp"

namespace ruas::ui {
namespace {

using protocol::FileColumn;

std::string type_word(const FileColumn& column, const Phrases& phrases) {
  return phrases.word("page.type." + column.type);
}

/// Left out by default, yet the engine can compare it when asked to.
bool left_out_on_judgement(const FileColumn& column) {
  return column.left_out.key == "preparing.identifier" || column.left_out.key == "preparing.too_many_missing";
}

std::string typical(const FileColumn& column, const Phrases& phrases) {
  if (column.present == 0) return phrases.word("page.typical.empty");
  if (column.type == "number")
    return phrases.say(Message("page.typical.number").with("median", column.median));
  if (column.type == "date")
    return phrases.say(Message("page.typical.date")
                           .with("from", phrases.date(column.earliest))
                           .with("to", phrases.date(column.latest)));
  constexpr std::size_t kShown = 2;
  std::string text;
  for (std::size_t i = 0; i < std::min(kShown, column.top.size()); ++i)
    text += (i == 0 ? "" : " · ") + column.top[i].label;
  if (text.empty()) return phrases.word("page.typical.text");
  return column.distinct > kShown ? text + " …" : text;
}

std::string reason(const AppState& state, const FileColumn& column, const Phrases& phrases) {
  const bool used = takes_part(state.settings, column);
  if (used) return phrases.word(column.used ? "page.columns.used_by_default" : "page.columns.used_by_you");
  if (column.used) return phrases.word("page.columns.left_out_by_you");
  return column.left_out.key.empty() ? std::string() : phrases.say(column.left_out);
}

FileColumnRow row_of(const AppState& state, const FileColumn& column, const Phrases& phrases) {
  FileColumnRow row;
  row.name = column.name;
  row.type = type_word(column, phrases);
  if (!column.role.empty()) row.role = phrases.word("quality.role_" + column.role);
  row.present = phrases.count(column.present);
  row.missing = phrases.count(column.missing);
  row.distinct = phrases.count(column.distinct);
  row.typical = typical(column, phrases);
  row.reason = reason(state, column, phrases);
  // Order lines are not what is segmented.
  const bool segmented = state.data->table == kSubjectTable;
  row.takes_part = segmented && takes_part(state.settings, column);
  row.changeable = segmented && may_take_part(column);
  row.selected = state.selected_column == column.name;
  return row;
}

/// Less-than of two columns in the field that orders the table.
bool comes_before(const AppState& state, FileField field, const FileColumn& a, const FileColumn& b) {
  switch (field) {
    case FileField::position:
      return false;
    case FileField::name:
      return a.name < b.name;
    case FileField::type:
      return a.type < b.type;
    case FileField::present:
      return a.present < b.present;
    case FileField::missing:
      return a.missing < b.missing;
    case FileField::distinct:
      return a.distinct < b.distinct;
    case FileField::used:
      return takes_part(state.settings, a) < takes_part(state.settings, b);
  }
  return false;
}

std::vector<std::size_t> in_order(const AppState& state) {
  const std::vector<FileColumn>& columns = shown_columns(*state.data);
  std::vector<std::size_t> order(columns.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const FileOrder wanted = state.file_order;
  if (wanted.field == FileField::position) {
    if (wanted.descending) std::reverse(order.begin(), order.end());
    return order;
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return wanted.descending ? comes_before(state, wanted.field, columns[b], columns[a])
                             : comes_before(state, wanted.field, columns[a], columns[b]);
  });
  return order;
}

void add_number_facts(ColumnDetail& detail, const FileColumn& column, const Phrases& phrases) {
  const std::pair<const char*, double> measures[] = {{"page.fact.minimum", column.minimum},
                                                     {"page.fact.quartile_1", column.quartile_1},
                                                     {"page.fact.median", column.median},
                                                     {"page.fact.quartile_3", column.quartile_3},
                                                     {"page.fact.maximum", column.maximum},
                                                     {"page.fact.mean", column.mean},
                                                     {"page.fact.deviation", column.standard_deviation},
                                                     {"page.fact.skewness", column.skewness}};
  for (const auto& [key, value] : measures)
    detail.facts.push_back({phrases.word(key), phrases.measure(value)});
}

void add_date_facts(ColumnDetail& detail, const FileColumn& column, const Phrases& phrases) {
  detail.facts.push_back({phrases.word("page.fact.earliest"), phrases.date(column.earliest)});
  detail.facts.push_back({phrases.word("page.fact.latest"), phrases.date(column.latest)});
}

void add_levels(ColumnDetail& detail, const FileColumn& column, const Phrases& phrases) {
  if (column.top.empty()) return;
  const auto most = static_cast<double>(std::max<std::uint64_t>(column.top.front().count, 1));
  for (const protocol::LabelCount& level : column.top)
    detail.levels.push_back(
        {level.label, phrases.count(level.count), static_cast<double>(level.count) / most});
}

}  // namespace

bool may_take_part(const FileColumn& column) {
  const bool comparable = column.type == "number" || column.type == "category";
  return column.used || (comparable && left_out_on_judgement(column));
}

std::vector<FileColumnRow> file_column_rows(const AppState& state, const Phrases& phrases) {
  std::vector<FileColumnRow> rows;
  const std::vector<FileColumn>& columns = shown_columns(*state.data);
  rows.reserve(columns.size());
  for (const std::size_t index : in_order(state)) rows.push_back(row_of(state, columns[index], phrases));
  return rows;
}

bool any_may_take_part(const AppState& state) {
  const std::vector<FileColumn>& columns = state.data->summary.subject_columns;
  return std::any_of(columns.begin(), columns.end(), may_take_part);
}

std::vector<std::string> left_out_sentences(const AppState& state, const Phrases& phrases) {
  if (state.data->table != kSubjectTable || !any_may_take_part(state)) return {};  // said once, beside the button
  constexpr std::size_t kNamed = 6;
  std::vector<std::string> sentences;
  std::size_t more = 0;
  for (const FileColumn& column : state.data->summary.subject_columns) {
    if (takes_part(state.settings, column)) continue;
    if (sentences.size() < kNamed) {
      sentences.push_back(column.name + ": " + reason(state, column, phrases));
    } else {
      ++more;
    }
  }
  if (more > 0) sentences.push_back(phrases.say(Message("page.columns.left_out_more").with("columns", more)));
  return sentences;
}

ColumnDetail column_detail(const AppState& state, const FileColumn& column, const Phrases& phrases) {
  ColumnDetail detail;
  detail.name = column.name;
  detail.type = type_word(column, phrases);
  if (!column.evidence.key.empty()) detail.evidence = phrases.say(column.evidence);
  if (state.data->table == kSubjectTable) detail.reason = reason(state, column, phrases);
  if (!column.reason.key.empty()) detail.meaning = phrases.say(column.reason);
  detail.personal = column.personal;
  add_column_choices(detail, *state.data, column, phrases);
  detail.facts.push_back({phrases.word("page.fact.present"), phrases.count(column.present)});
  detail.facts.push_back({phrases.word("page.fact.missing"), phrases.count(column.missing)});
  if (column.unreadable > 0)
    detail.facts.push_back({phrases.word("page.fact.unreadable"), phrases.count(column.unreadable)});
  detail.facts.push_back({phrases.word("page.fact.distinct"), phrases.count(column.distinct)});
  if (column.present > 0 && column.type == "number") add_number_facts(detail, column, phrases);
  if (column.present > 0 && column.type == "date") add_date_facts(detail, column, phrases);
  add_levels(detail, column, phrases);
  return detail;
}

}  // namespace ruas::ui
