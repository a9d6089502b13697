#include "ingest/built_column.hpp"

#include <algorithm>

namespace ruas {
namespace {

template <class T>
void append_all(const std::vector<T>& from, std::vector<T>& to) {
  to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

void BuiltColumn::reserve(std::size_t rows) {
  switch (format.type) {
    case ColumnType::number:
      numbers.reserve(rows);
      break;
    case ColumnType::date:
      moments.reserve(rows);
      break;
    case ColumnType::category:
      codes.reserve(rows);
      break;
    case ColumnType::text:
      text.reserve(rows, 0);
      break;
  }
}

void BuiltColumn::append(const ChunkColumn& chunk) {
  tally += chunk.tally;
  unreadable.append(chunk.unreadable);
  for (std::size_t i = 0; i < kUnits; ++i)
    if (unit_lines[i] == 0) unit_lines[i] = chunk.unit_lines[i];
  if (example.empty()) example = chunk.example;
  append_all(chunk.numbers, numbers);
  append_all(chunk.moments, moments);
  if (!chunk.text_ends.empty()) text.append(chunk.text, chunk.text_ends);
  if (chunk.codes.empty()) return;
  if (format.type == ColumnType::text) {  // was a category when the chunk was parsed
    for (const std::uint32_t code : chunk.codes)
      text.push_back(code == kMissingCode ? std::string_view() : chunk.labels.label(code));
    return;
  }
  std::vector<std::uint32_t> code_here(chunk.labels.size());
  for (std::uint32_t code = 0; code < chunk.labels.size(); ++code)
    code_here[code] = labels.code_of(chunk.labels.label(code));
  for (const std::uint32_t code : chunk.codes)
    codes.push_back(code == kMissingCode ? kMissingCode : code_here[code]);
  if (labels.size() > kMostLabels) spell_out();
}

std::size_t BuiltColumn::rows() const {
  switch (format.type) {
    case ColumnType::number:
      return numbers.size();
    case ColumnType::date:
      return moments.size();
    case ColumnType::category:
      return codes.size();
    case ColumnType::text:
      return text.size();
  }
  return 0;
}

void BuiltColumn::spell_out() {
  for (const std::uint32_t code : codes)
    text.push_back(code == kMissingCode ? std::string_view() : labels.label(code));
  codes = {};
  labels = {};
  format.type = ColumnType::text;
}

}  // namespace ruas
