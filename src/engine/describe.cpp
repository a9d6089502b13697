#include "engine/describe.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "explanation/pull.hpp"
#include "exports/cell_text.hpp"
#include "ingest/raw_lines.hpp"
#include "quality/personal_data.hpp"
#include "segmentation/outliers.hpp"
#include "engine/spellings.hpp"
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

struct ShownTable {
  const Table* table;
  const std::vector<std::string>* personal;
};

const OpenedFile* file_called(const Work& work, const std::string& handle) {
  for (const auto& file : work.files)
    if (file->handle == handle) return file.get();
  return nullptr;
}

std::optional<ShownTable> table_called(const Work& work, const std::string& name) {
  if (name == "subject") return ShownTable{work.subject->table.get(), &work.subject->personal};
  if (name == "data") return ShownTable{work.mended->table.get(), &work.meaning->personal};
  if (const OpenedFile* file = file_called(work, name)) return ShownTable{file->table.get(), &work.meaning->personal};
  return std::nullopt;
}

bool is_personal(const ShownTable& shown, const std::string& column) {
  return std::find(shown.personal->begin(), shown.personal->end(), column) != shown.personal->end();
}

std::string shown_text(const Column& column, std::uint64_t row, bool masked) {
  std::string text = cell_text(column, row);
  return masked && !text.empty() ? mask(text) : text;
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

std::vector<std::uint64_t> rows_asked_for(const protocol::ReadRows& request, std::uint64_t rows) {
  std::vector<std::uint64_t> asked = request.rows;
  if (asked.empty()) {
    const std::uint64_t begin = std::min(request.first, rows);
    asked.resize(std::min({request.count, kMostRowsAtOnce, rows - begin}));
    std::iota(asked.begin(), asked.end(), begin);
  }
  std::erase_if(asked, [&](std::uint64_t row) { return row >= rows; });
  asked.resize(std::min<std::size_t>(asked.size(), kMostRowsAtOnce));
  return asked;
}

}  // namespace

Result<protocol::RowsRead> read_rows(const Work& work, const protocol::ReadRows& request) {
  const std::optional<ShownTable> shown = table_called(work, request.of);
  if (!shown) return Error("engine.no_such_file").with("file", request.of);
  protocol::RowsRead out;
  out.of = request.of;
  out.first = request.first;
  for (const std::uint64_t row : rows_asked_for(request, shown->table->rows())) {
    std::vector<std::string>& cells = out.rows.emplace_back();
    for (const Column& column : shown->table->columns())
      cells.push_back(shown_text(column, row, request.masked && is_personal(*shown, column.name)));
  }
  return out;
}

Result<protocol::LinesRead> read_lines(const Work& work, const protocol::ReadLines& request) {
  const OpenedFile* const file = file_called(work, request.file);
  if (!file) return Error("engine.no_such_file").with("file", request.file);
  const std::size_t most = static_cast<std::size_t>(std::min<std::uint64_t>(request.count, kMostRowsAtOnce));
  Result<std::vector<RawLine>> lines = read_raw_lines(*file->source, file->report, most);
  if (!lines) return lines.error();
  protocol::LinesRead out;
  out.file = request.file;
  for (RawLine& line : *lines)
    out.lines.push_back({line.number, std::move(line.text), line.cut, line.begins_record, spell(line.kind)});
  return out;
}

protocol::RowDescribed describe_row(const SubjectTable& subject, const FoundSegments* found,
                                    const protocol::DescribeRow& request) {
  protocol::RowDescribed out;
  out.row = request.row;
  if (request.row >= subject.table->rows()) return out;
  const ShownTable shown{subject.table.get(), &subject.personal};
  for (const Column& column : subject.table->columns())
    out.fields.push_back(
        {column.name, shown_text(column, request.row, request.masked && is_personal(shown, column.name))});
  if (!found) return out;
  if (const auto at = matrix_row(found->prepared, request.row)) {
    out.segment = found->letters.of(found->segmentation.labels[*at]);
    out.confidence = confidence_of(found->segmentation, *at);
    if (!found->stayed.empty()) out.stayed = static_cast<double>(found->stayed[*at]);
    const WhyHere why = why_here(found->prepared, found->segmentation, *at);
    if (why.next != why.segment) out.next_segment = found->letters.of(why.next);
    for (const Pull& pull : why.pulls) out.pulls.push_back({found->prepared.columns[pull.column].name, pull.share});
  }
  return out;
}

protocol::SelectionDescribed describe_selection(const SubjectTable& subject, const FoundSegments& found,
                                                std::span<const std::uint32_t> table_rows, Run& run) {
  const Segmentation groups = two_groups(found, table_rows);
  protocol::SelectionDescribed out;
  out.per_segment.assign(found.segmentation.k, 0);
  for (std::size_t row = 0; row < groups.labels.size(); ++row)
    if (groups.labels[row] == 0) ++out.per_segment[found.segmentation.labels[row]];

  const std::vector<SegmentProfile> profiles = profile_segments(*subject.table, found.prepared, groups, -1, run);
  const protocol::SegmentSummary selection = summarise(profiles.front());
  out.rows = selection.size;
  out.share = selection.share;
  out.columns = selection.columns;
  out.top_differences = selection.top_differences;
  return out;
}

}  // namespace ruas
