#include "ingest/reading.hpp"

#include <algorithm>
#include <filesystem>

#include "base/number_format.hpp"

namespace ruas {

std::vector<std::string> files_in(const std::string& folder, const std::string& extension) {
  std::vector<std::string> names;
  if (!std::filesystem::exists(data_path(folder))) return names;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(data_path(folder)))
    if (entry.is_regular_file() && (extension.empty() || entry.path().extension() == extension))
      names.push_back(entry.path().string());
  std::sort(names.begin(), names.end());
  return names;
}

std::string shown_cell(const Column& column, std::size_t row) {
  if (column.is_missing(row)) return {};
  switch (column.type()) {
    case ColumnType::number:
      return shortest_number(std::get_if<NumberColumn>(&column.values)->values[row]);
    case ColumnType::date:
      return std::to_string(std::get_if<DateColumn>(&column.values)->seconds[row]);
    case ColumnType::category: {
      const auto& category = *std::get_if<CategoryColumn>(&column.values);
      return category.labels[category.codes[row]];
    }
    case ColumnType::text:
      return std::string((*std::get_if<TextColumn>(&column.values))[row]);
  }
  return {};
}

}  // namespace ruas
