#include "engine/typical_values.hpp"

#include "exports/cell_text.hpp"
#include "quality/personal_data.hpp"

namespace ruas {
namespace {

Message value_of(const Column& column, const DescribedColumn& described, std::size_t row) {
  const auto* numbers = std::get_if<NumberColumn>(&column.values);
  if (!numbers) return Message("persona.cell_text").with("text", cell_text(column, row));
  const char* key = is_money(described.topic)                                       ? "persona.cell_money"
                    : is_share(described.topic) && described.topic != Topic::yes_no ? "persona.cell_share"
                                                                                    : "persona.cell_number";
  return Message(key).with("value", numbers->values[row]).with("currency", described.currency);
}

}  // namespace

std::vector<protocol::TypicalValue> typical_values(const SubjectTable& subject,
                                                   std::span<const DescribedColumn> columns,
                                                   std::size_t row) {
  std::vector<protocol::TypicalValue> values;
  const Table& table = *subject.table;
  if (const int key = column_with(subject.meanings, Role::customer_id); key >= 0) {
    const Column& column = table.column(static_cast<std::size_t>(key));
    if (!column.is_missing(row))
      values.push_back(
          {column.name, Message("persona.cell_text").with("text", mask(cell_text(column, row)))});
  }
  for (const DescribedColumn& described : columns) {
    const Column& column = table.column(described.column);
    if (!column.is_missing(row)) values.push_back({column.name, value_of(column, described, row)});
  }
  return values;
}

}  // namespace ruas
