#include "ingest/reading.hpp"

#include "base/number_format.hpp"

namespace ruas {

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
