#include "quality/select_rows.hpp"

#include <utility>
#include <vector>

namespace ruas {
namespace {

using Rows = std::span<const std::uint32_t>;

template <class Value>
std::vector<Value> pick(const std::vector<Value>& values, Rows rows) {
  std::vector<Value> picked;
  picked.reserve(rows.size());
  for (const std::uint32_t row : rows) picked.push_back(values[row]);
  return picked;
}

NumberColumn select(const NumberColumn& column, Rows rows) {
  return {pick(column.values, rows)};
}
DateColumn select(const DateColumn& column, Rows rows) {
  return {pick(column.seconds, rows), column.has_time};
}
CategoryColumn select(const CategoryColumn& column, Rows rows) {
  return {pick(column.codes, rows), column.labels};
}
TextColumn select(const TextColumn& column, Rows rows) {
  std::size_t bytes = 0;
  for (const std::uint32_t row : rows) bytes += column[row].size();
  TextColumn selected;
  selected.reserve(rows.size(), bytes);
  for (const std::uint32_t row : rows) selected.push_back(column[row]);
  return selected;
}

}  // namespace

std::vector<Column> select_rows(std::span<const Column> columns, Rows rows, Run& run) {
  std::vector<Column> selected(columns.size());
  for_blocks(run, columns.size(), 1, [&](Block block) {
    const Column& column = columns[block.index];
    selected[block.index].name = column.name;
    std::visit([&](const auto& values) { selected[block.index].values = select(values, rows); },
               column.values);
  });
  return selected;
}

}  // namespace ruas
