#include "exports/table_csv.hpp"

#include <string>
#include <string_view>

#include "exports/cell_text.hpp"
#include "exports/csv_cell.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kRowsAtOnce = 4096;

std::string header(const Table& table, std::span<const AppendedColumn> added) {
  std::string line;
  for (const Column& column : table.columns()) {
    if (!line.empty()) line += ',';
    append_csv_cell(column.name, line);
  }
  for (const AppendedColumn& column : added) line += ',' + column.header;
  return line + "\r\n";
}

void append_row(const Table& table, std::span<const AppendedColumn> added, std::uint64_t row,
                std::string& out) {
  bool first = true;
  for (const Column& column : table.columns()) {
    if (!first) out += ',';
    first = false;
    append_csv_cell(cell_text(column, row), out);
  }
  std::string cell;
  for (const AppendedColumn& column : added) {
    out += ',';
    cell.clear();
    column.write(row, cell);
    append_csv_cell(cell, out);
  }
  out += "\r\n";
}

template <class RowAt>
Status write_rows(const Table& table, std::span<const AppendedColumn> added, RowAt row_at, ByteSink& sink,
                  Run& run) {
  std::string lines = header(table, added);
  for (std::uint64_t place = 0; place < table.rows(); ++place) {
    append_row(table, added, row_at(place), lines);
    if ((place + 1) % kRowsAtOnce != 0) continue;
    if (Status written = sink.write(lines); !written) return written;
    lines.clear();
    run.report(static_cast<double>(place + 1) / static_cast<double>(table.rows()), place + 1);
  }
  return sink.write(lines);
}

}  // namespace

Status write_table(const Table& table, std::span<const AppendedColumn> added, ByteSink& sink, Run& run) {
  return write_rows(
      table, added, [](std::uint64_t place) { return place; }, sink, run);
}

Status write_table(const Table& table, std::span<const AppendedColumn> added,
                   std::span<const std::uint64_t> order, ByteSink& sink, Run& run) {
  return write_rows(
      table, added, [&](std::uint64_t place) { return order[place]; }, sink, run);
}

}  // namespace ruas
