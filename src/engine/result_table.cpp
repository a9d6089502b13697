#include "engine/result_table.hpp"

#include <algorithm>

#include "base/joined.hpp"
#include "exports/cell_text.hpp"
#include "profile/header_words.hpp"

namespace ruas {

ResultTable::ResultTable(OpenedFile file)
    : file_(std::move(file)), meanings_(suggest_meanings(*file_.table, *file_.profile)) {}

std::string ResultTable::column_names() const {
  return joined_by(table().columns(), &Column::name);
}

Result<int> ResultTable::named(const std::string& name) const {
  for (std::size_t i = 0; i < table().columns().size(); ++i)
    if (header(static_cast<int>(i)) == name) return static_cast<int>(i);
  return Error("campaign.no_such_column").with("column", name).with("columns", column_names());
}

Result<int> ResultTable::find(const std::string& name, std::initializer_list<std::string_view> words) const {
  if (!name.empty()) return named(name);
  for (const std::string_view word : words)
    for (std::size_t i = 0; i < table().columns().size(); ++i)
      if (has_word(header_words(header(static_cast<int>(i))), {word})) return static_cast<int>(i);
  return -1;
}

Result<int> ResultTable::customer(const std::string& name) const {
  if (!name.empty()) return named(name);
  return column_with(meanings_, Role::customer_id);
}

Result<int> ResultTable::row_number(const std::string& name) const {
  if (!name.empty()) return named(name);
  for (std::size_t i = 0; i < table().columns().size(); ++i) {
    const std::vector<std::string> words = header_words(header(static_cast<int>(i)));
    if (words.size() == 1 && has_word(words, {"row", "baris"})) return static_cast<int>(i);
  }
  return -1;
}

std::string ResultTable::text(int column, std::size_t row) const {
  return cell_text(table().column(static_cast<std::size_t>(column)), row);
}

const std::string& ResultTable::header(int column) const {
  return table().column(static_cast<std::size_t>(column)).name;
}

std::vector<std::string> labels_of(const ResultTable& table, int column, std::size_t most) {
  const Column& values = table.table().column(static_cast<std::size_t>(column));
  std::vector<std::string> labels;
  for (std::size_t row = 0; row < values.size() && labels.size() <= most; ++row) {
    if (values.is_missing(row)) continue;
    std::string text = cell_text(values, row);
    if (std::find(labels.begin(), labels.end(), text) == labels.end()) labels.push_back(std::move(text));
  }
  return labels;
}

}  // namespace ruas
