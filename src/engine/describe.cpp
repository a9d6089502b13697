#include "engine/describe.hpp"

#include <algorithm>
#include <optional>

#include "engine/cell_text.hpp"
#include "engine/summaries.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kMostRowsAtOnce = 1000;

/// Where a table row stands in the matrix; nothing where it was set aside.
std::optional<std::size_t> matrix_row(const Prepared& prepared, std::uint64_t table_row) {
  const auto found = std::lower_bound(prepared.rows.begin(), prepared.rows.end(), table_row);
  if (found == prepared.rows.end() || *found != table_row) return std::nullopt;
  return static_cast<std::size_t>(found - prepared.rows.begin());
}

/// The selection as a segmentation of two: 0 chosen, 1 the rest, so that it is described like any segment.
Segmentation two_groups(const FoundSegments& found, std::span<const std::uint32_t> table_rows) {
  Segmentation groups;
  groups.k = 2;
  groups.labels.assign(found.segmentation.labels.size(), 1);
  groups.confidence = found.segmentation.confidence;
  for (const std::uint32_t row : table_rows)
    if (const auto at = matrix_row(found.prepared, row)) groups.labels[*at] = 0;
  return groups;
}

}  // namespace

protocol::RowsRead read_rows(const OpenedFile& file, const protocol::ReadRows& request) {
  protocol::RowsRead out;
  out.first = request.first;
  const std::uint64_t rows = file.table.rows();
  const std::uint64_t begin = std::min(request.first, rows);
  const std::uint64_t end = begin + std::min({request.count, kMostRowsAtOnce, rows - begin});
  for (std::uint64_t row = begin; row < end; ++row) {
    std::vector<std::string>& cells = out.rows.emplace_back();
    for (const Column& column : file.table.columns()) cells.push_back(cell_text(column, row));
  }
  return out;
}

protocol::RowDescribed describe_row(const OpenedFile& file, const FoundSegments* found, std::uint64_t row) {
  protocol::RowDescribed out;
  out.row = row;
  if (row >= file.table.rows()) return out;
  for (const Column& column : file.table.columns()) out.fields.push_back({column.name, cell_text(column, row)});
  if (!found) return out;
  if (const auto at = matrix_row(found->prepared, row)) {
    out.segment = segment_letter(found->segmentation.labels[*at]);
    out.confidence = found->segmentation.confidence[*at];
  }
  return out;
}

protocol::SelectionDescribed describe_selection(const OpenedFile& file, const FoundSegments& found,
                                                std::span<const std::uint32_t> table_rows, Run& run) {
  const Segmentation groups = two_groups(found, table_rows);
  protocol::SelectionDescribed out;
  out.per_segment.assign(found.segmentation.k, 0);
  for (std::size_t row = 0; row < groups.labels.size(); ++row)
    if (groups.labels[row] == 0) ++out.per_segment[found.segmentation.labels[row]];

  const std::vector<SegmentProfile> profiles = profile_segments(file.table, found.prepared, groups, -1, run);
  const protocol::SegmentSummary selection = summarise(profiles.front());
  out.rows = selection.size;
  out.share = selection.share;
  out.columns = selection.columns;
  out.top_differences = selection.top_differences;
  return out;
}

}  // namespace ruas
