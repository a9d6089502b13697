#include "ingest/header.hpp"

#include <algorithm>
#include <unordered_set>

#include "ingest/column_format.hpp"
#include "ingest/delimiter.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLongestPreamble = 20;

bool is_number_or_date(const std::string& cell) {
  return read_number(cell).readable() || read_date(cell).readable();
}

/// A header like "city, 2021, 2022, 2023" over columns of other numbers.
bool is_year(const std::string& cell) {
  const auto value = read_number(cell).with_point;
  return cell.size() == 4 && value && *value >= 1900 && *value <= 2100;
}

struct ColumnHint {
  std::size_t given = 0;
  std::size_t numbers = 0;  // or dates
  std::size_t years = 0;
  bool first_comes_again = false;
};

ColumnHint look_below(const std::vector<const SampleRecord*>& rows, std::size_t column,
                      const MissingTokens& missing) {
  ColumnHint hint;
  const std::string& first = rows[0]->cells[column];
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (column >= rows[i]->cells.size() || missing.matches(rows[i]->cells[column])) continue;
    const std::string& cell = rows[i]->cells[column];
    ++hint.given;
    hint.numbers += is_number_or_date(cell);
    hint.years += is_year(cell);
    hint.first_comes_again |= cell == first;
  }
  return hint;
}

std::size_t filled_cells(const SampleRecord& record) {
  return static_cast<std::size_t>(
      std::count_if(record.cells.begin(), record.cells.end(),
                    [](const std::string& cell) { return !trim_blanks(cell).empty(); }));
}

bool is_title(const SampleRecord& record, std::size_t width) {
  if (record.cells.size() < 2) return true;
  return record.comment || filled_cells(record) * 3 <= width;
}

bool is_row_of_names(const SampleRecord& record) {
  return filled_cells(record) == record.cells.size() &&
         std::none_of(record.cells.begin(), record.cells.end(), is_number_or_date);
}

}  // namespace

std::size_t count_preamble(const std::vector<SampleRecord>& records) {
  if (!records.empty() && announces_delimiter(records[0].bytes)) return 1;
  const std::size_t width = usual_width(records, 0);
  if (width < 2) return 0;
  std::size_t first = 0, titles = 0, padded = 0;
  for (; first < records.size() && is_title(records[first], width); ++first) {
    titles += records[first].is_row();
    padded += records[first].cells.size() > 1;
  }
  if (titles == 0 || first > kLongestPreamble || records.size() - first < 2) return 0;
  if (padded > 0 && !is_row_of_names(records[first])) return 0;
  std::size_t rows = 0, fitting = 0;
  for (std::size_t i = first; i < records.size(); ++i) {
    rows += records[i].is_row();
    fitting += records[i].cells.size() == width;
  }
  return records[first].cells.size() == width && fitting * 10 >= rows * 8 ? first : 0;
}

bool names_all_but_first(const SampleRecord& header, const std::vector<const SampleRecord*>& rows,
                         std::size_t columns) {
  if (columns < 2 || header.cells.size() + 1 != columns) return false;
  std::unordered_set<std::string_view> first_cells;
  std::size_t fitting = 0, ended = 0;
  for (const SampleRecord* row : rows) {
    fitting += row->cells.size() == columns;
    ended += row->cells.size() == columns && !trim_blanks(row->cells.back()).empty();
    first_cells.insert(row->cells.front());
  }
  return fitting * 10 >= rows.size() * 9 && ended > 0 && first_cells.size() == rows.size() &&
         rows.size() >= 2;
}

bool detect_header(const std::vector<const SampleRecord*>& rows, const MissingTokens& missing) {
  const std::vector<std::string>& first = rows[0]->cells;
  std::size_t named = 0, repeated = 0, valued = 0;
  for (std::size_t column = 0; column < first.size(); ++column) {
    const ColumnHint hint = look_below(rows, column, missing);
    const bool is_value = is_number_or_date(first[column]);
    if (is_value && !(is_year(first[column]) && hint.years == 0)) {
      // A number or date at the top of a column of them, or of nothing, is a value.
      if (hint.numbers * 2 >= hint.given) ++valued;
      continue;
    }
    if (missing.matches(first[column])) continue;
    if (hint.given > 0 && hint.numbers * 2 > hint.given) ++named;
    repeated += hint.first_comes_again;
  }
  if (valued > 0) return named > valued;
  if (named > 0) return true;
  return repeated * 2 < first.size() || rows.size() < 2;
}

std::string clean_name(std::string_view name) {
  std::string line(name);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return std::string(trim_blanks(line));
}

std::vector<std::string> unique_names(const std::vector<std::string>& headers, std::size_t columns) {
  std::vector<std::string> names(columns);
  std::unordered_set<std::string> taken;
  for (std::size_t i = 0; i < columns; ++i) {
    if (i < headers.size()) names[i] = clean_name(headers[i]);
    if (names[i].empty()) names[i] = "column_" + std::to_string(i + 1);
  }
  // A name of its own in the file is kept before a repeated one is changed into it.
  const std::unordered_set<std::string> in_file(names.begin(), names.end());
  for (std::string& name : names) {
    if (taken.insert(name).second) continue;
    std::string changed;
    for (std::size_t n = 2; changed.empty() || in_file.contains(changed) || taken.contains(changed); ++n)
      changed = name + "_" + std::to_string(n);
    taken.insert(changed);
    name = std::move(changed);
  }
  return names;
}

}  // namespace ruas
