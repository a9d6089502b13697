#include "engine/comparison.hpp"

#include <algorithm>

#include "agreement/crosstab.hpp"
#include "agreement/matching.hpp"
#include "exports/table_csv.hpp"
#include "joins/gather.hpp"

namespace ruas {
namespace {

protocol::ComparedSide side_of(const LabelledRows& rows, const std::vector<std::size_t>& partners,
                               const std::vector<std::uint64_t>& sizes) {
  protocol::ComparedSide side{rows.title, {}};
  for (std::size_t i = 0; i < rows.segments.size(); ++i)
    side.segments.push_back({rows.segments[i], rows.names.empty() ? Message() : rows.names[i], sizes[i],
                             partners[i] == kUnmatched ? -1 : static_cast<std::int64_t>(partners[i])});
  return side;
}

bool has_column(const std::vector<Column>& columns, const std::string& name) {
  return std::any_of(columns.begin(), columns.end(), [&](const Column& column) { return column.name == name; });
}

/// The segments of the rows as a category column beside the others, named after what found them.
Column segment_column(const std::vector<Column>& others, const LabelledRows& side,
                      const std::vector<std::uint32_t>& rows) {
  Column column{"segment_" + side.title, CategoryColumn{{}, side.segments}};
  while (has_column(others, column.name)) column.name += "_2";
  auto& codes = std::get<CategoryColumn>(column.values).codes;
  for (const std::uint32_t row : rows)
    codes.push_back(side.labels[row] == kWithoutSegment ? kMissingCode : std::uint32_t{side.labels[row]});
  return column;
}

}  // namespace

Comparison compare(SharedTable table, LabelledRows first, LabelledRows second, Run& run) {
  const Crosstab counted =
      crosstab(first.labels, first.segments.size(), second.labels, second.segments.size(), run);
  const Matching matching = match_segments(counted);
  std::vector<std::uint64_t> of_first(counted.first_segments), of_second(counted.second_segments);
  for (std::size_t i = 0; i < of_first.size(); ++i)
    for (std::size_t j = 0; j < of_second.size(); ++j) {
      of_first[i] += counted.at(i, j);
      of_second[j] += counted.at(i, j);
    }

  Comparison out{{}, std::move(table), std::move(first), std::move(second), {}};
  out.differing = differing_rows(out.first.labels, out.second.labels, matching);
  out.summary.first = side_of(out.first, matching.second_of_first, of_first);
  out.summary.second = side_of(out.second, matching.first_of_second, of_second);
  out.summary.counts = counted.counts;
  out.summary.adjusted_rand = adjusted_rand(counted);
  out.summary.rows_in_both = counted.rows();
  out.summary.only_in_first = counted.only_in_first;
  out.summary.only_in_second = counted.only_in_second;
  out.summary.differing = out.differing.size();
  return out;
}

Status write_differences(const Comparison& comparison, ByteSink& sink, Run& run) {
  const Table& table = *comparison.table;
  std::vector<Column> columns;
  for (const Column& column : table.columns()) columns.push_back(gather(column, comparison.differing, run));
  columns.push_back(segment_column(columns, comparison.first, comparison.differing));
  columns.push_back(segment_column(columns, comparison.second, comparison.differing));
  return write_table(Table(std::move(columns), comparison.differing.size()), {}, sink, run);
}

}  // namespace ruas
