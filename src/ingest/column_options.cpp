#include "ingest/column_options.hpp"

#include <algorithm>
#include <unordered_set>

#include "ingest/header.hpp"

namespace ruas {
namespace {

Status rename(Layout& layout) {
  for (std::size_t i = 0; i < layout.columns(); ++i) {
    const Choice<std::string>& name = layout.chosen[i].name;
    if (!name.by_user) continue;
    layout.names[i] = clean_name(name.value);
    if (layout.names[i].empty())
      return Error("reading.choice.no_name").with("column", layout.original_names[i]);
  }
  std::unordered_set<std::string_view> taken;
  for (const std::string& name : layout.names)
    if (!taken.insert(name).second) return Error("reading.choice.name_taken").with("name", name);
  return Done{};
}

const char* why_not(ColumnType type) {
  switch (type) {
    case ColumnType::number:
      return "reading.choice.no_numbers";
    case ColumnType::date:
      return "reading.choice.no_dates";
    case ColumnType::category:
    case ColumnType::text:
      break;
  }
  return "reading.choice.too_many_labels";
}

bool is_possible(const Column& column, const ColumnTally& tally, ColumnType wanted) {
  if (column.type() != wanted) return false;
  if (const auto* category = std::get_if<CategoryColumn>(&column.values))
    return category->labels.size() <= kMostLabels;
  return tally.given() == 0 || tally.present > 0;
}

}  // namespace

Status match_columns(const std::vector<ColumnOptions>& wishes, Layout& layout) {
  layout.chosen.assign(layout.columns(), ColumnOptions());
  for (const ColumnOptions& wish : wishes) {
    const auto found = std::find(layout.original_names.begin(), layout.original_names.end(), wish.column);
    if (found == layout.original_names.end())
      return Error("reading.choice.unknown_column").with("column", wish.column);
    ColumnOptions& place = layout.chosen[static_cast<std::size_t>(found - layout.original_names.begin())];
    if (!place.column.empty()) return Error("reading.choice.twice").with("column", wish.column);
    place = wish;
  }
  return rename(layout);
}

Status check_types(const Layout& layout, const ParsedFile& file, const Table& table) {
  for (std::size_t i = 0; i < layout.columns(); ++i) {
    const Choice<ColumnType>& type = layout.chosen[i].type;
    if (!type.by_user || is_possible(table.column(i), file.columns[i].tally, type.value)) continue;
    return Error(why_not(type.value))
        .with("column", layout.names[i])
        .with("given", file.columns[i].tally.given())
        .with("most", kMostLabels);
  }
  return Done{};
}

}  // namespace ruas
