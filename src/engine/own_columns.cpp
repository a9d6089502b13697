#include "engine/own_columns.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace ruas {
namespace {

/// What stands behind `stem` in a name: nothing, "_2", "_3" …; no answer where it is another name.
std::optional<std::string_view> number_behind(std::string_view name, std::string_view stem) {
  if (!name.starts_with(stem)) return std::nullopt;
  name.remove_prefix(stem.size());
  const bool numbered =
      name.size() > 1 && name.front() == '_' &&
      std::all_of(name.begin() + 1, name.end(), [](char c) { return c >= '0' && c <= '9'; });
  return name.empty() || numbered ? std::optional(name) : std::nullopt;
}

/// A … Z, AA …: segment_letter.
bool holds_letters(const Column& column) {
  const auto* category = std::get_if<CategoryColumn>(&column.values);
  return category &&
         std::all_of(category->labels.begin(), category->labels.end(), [](const std::string& label) {
           return !label.empty() && label.size() <= 2 &&
                  std::all_of(label.begin(), label.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
         });
}

bool holds_shares(const ColumnProfile& column) {
  return column.type == ColumnType::number && column.present > 0 && column.minimum >= 0 &&
         column.maximum <= 1;
}

}  // namespace

std::vector<std::size_t> own_columns(const Table& table, const Profile& profile) {
  std::vector<std::size_t> own;
  for (std::size_t i = 0; i + 1 < table.columns().size(); ++i) {
    const auto segment = number_behind(table.column(i).name, "segment");
    if (!segment || segment != number_behind(table.column(i + 1).name, "confidence")) continue;
    if (holds_letters(table.column(i)) && holds_shares(profile.columns[i + 1]))
      own.insert(own.end(), {i, i + 1});
  }
  return own;
}

}  // namespace ruas
