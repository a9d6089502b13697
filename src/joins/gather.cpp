#include "joins/gather.hpp"

#include <algorithm>

#include "profile/codes.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 65'536;
constexpr std::uint64_t kMostLabels = 65'536;  // as for categories that are read
constexpr std::uint64_t kRowsPerLabel = 2;

template <class Value>
std::vector<Value> gather_values(std::span<const Value> values, std::span<const std::uint32_t> rows,
                                 Value missing, Run& run) {
  std::vector<Value> gathered(rows.size());
  for_blocks(run, rows.size(), kBlockRows, [&](Block block) {
    for (std::size_t i = block.begin; i < block.end; ++i)
      gathered[i] = rows[i] == kNoRow ? missing : values[rows[i]];
  });
  return gathered;
}

/// Labels in order of first appearance, those that appear only.
CategoryColumn tidied(std::vector<std::uint32_t> codes, const std::vector<std::string>& labels, Run& run) {
  std::vector<std::uint32_t> code_of(labels.size(), kMissingCode);
  CategoryColumn column;
  for (std::size_t row = 0; row < codes.size() && column.labels.size() < labels.size(); ++row) {
    if (codes[row] == kMissingCode || code_of[codes[row]] != kMissingCode) continue;
    code_of[codes[row]] = static_cast<std::uint32_t>(column.labels.size());
    column.labels.push_back(labels[codes[row]]);
  }
  for_blocks(run, codes.size(), kBlockRows, [&](Block block) {
    for (std::size_t i = block.begin; i < block.end; ++i)
      if (codes[i] != kMissingCode) codes[i] = code_of[codes[i]];
  });
  column.codes = std::move(codes);
  return column;
}

struct TextPart {
  std::string bytes;
  std::vector<std::uint32_t> ends;
};

TextColumn gather_texts(const TextColumn& texts, std::span<const std::uint32_t> rows, Run& run) {
  const auto parts = map_blocks<TextPart>(run, rows.size(), kBlockRows, [&](Block block) {
    TextPart part;
    part.ends.reserve(block.end - block.begin);
    for (std::size_t i = block.begin; i < block.end; ++i) {
      if (rows[i] != kNoRow) part.bytes.append(texts[rows[i]]);
      part.ends.push_back(static_cast<std::uint32_t>(part.bytes.size()));
    }
    return part;
  });
  std::size_t bytes = 0;
  for (const TextPart& part : parts) bytes += part.bytes.size();
  TextColumn gathered;
  gathered.reserve(rows.size(), bytes);
  for (const TextPart& part : parts) gathered.append(part.bytes, part.ends);
  return gathered;
}

CategoryColumn gather_as_category(const Column& column, std::span<const std::uint32_t> rows, Run& run) {
  const Codes codes = codes_of(column, run);
  std::vector<std::string> labels;
  for (std::uint32_t code = 0; code < codes.count; ++code) labels.push_back(label_of(column, codes, code));
  return tidied(gather_values(codes.of_row, rows, kMissingCode, run), labels, run);
}

}  // namespace

Column gather(const Column& column, std::span<const std::uint32_t> rows, Run& run) {
  if (const auto* numbers = std::get_if<NumberColumn>(&column.values))
    return {column.name, NumberColumn{gather_values(std::span(numbers->values), rows, kMissingNumber, run)}};
  if (const auto* dates = std::get_if<DateColumn>(&column.values))
    return {column.name,
            DateColumn{gather_values(std::span(dates->seconds), rows, kMissingDate, run), dates->has_time}};
  if (const auto* texts = std::get_if<TextColumn>(&column.values))
    if (texts->size() > kMostLabels || rows.size() < kRowsPerLabel * texts->size())
      return {column.name, gather_texts(*texts, rows, run)};
  return {column.name, gather_as_category(column, rows, run)};
}

}  // namespace ruas
