#include "engine/downloads.hpp"

#include <algorithm>

#include "base/number_format.hpp"
#include "engine/apply_edits.hpp"
#include "engine/customer_names.hpp"
#include "engine/language_of.hpp"
#include "engine/split_campaign.hpp"
#include "exports/table_csv.hpp"
#include "segmentation/outliers.hpp"
#include "words/download_name.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

constexpr int kConfidenceDigits = 4;

/// Follows the rows of the table in file order and knows where each stands in the matrix.
class MatrixRowCursor {
 public:
  explicit MatrixRowCursor(std::span<const std::uint32_t> rows) : rows_(rows) {}

  /// Matrix row of a table row, or SIZE_MAX where it was set aside. Table rows come in rising order.
  std::size_t at(std::uint64_t table_row) {
    while (next_ < rows_.size() && rows_[next_] < table_row) ++next_;
    return next_ < rows_.size() && rows_[next_] == table_row ? next_ : SIZE_MAX;
  }

 private:
  std::span<const std::uint32_t> rows_;
  std::size_t next_ = 0;
};

/// Of each matrix row, its row in the file that is written: fixes may have left rows out.
std::vector<std::uint32_t> written_rows(const Work& work, const FoundSegments& found) {
  std::vector<std::uint32_t> rows = found.prepared.rows;
  for (std::uint32_t& row : rows) row = static_cast<std::uint32_t>(row_in_file(work, row));
  return rows;
}

/// The names of the segments, the method's too, where the user gave any; else none.
std::vector<std::string> names_in_file(const Work& work, const protocol::SegmentationSummary& summary) {
  const auto& segments = summary.segments;
  const bool any = std::any_of(segments.begin(), segments.end(),
                               [](const protocol::SegmentSummary& each) { return own_name_in(each.name).has_value(); });
  std::vector<std::string> names;
  if (!any) return names;
  for (const protocol::SegmentSummary& each : segments)
    names.push_back(each.name.key.empty() ? std::string() : sentence(language_of(work.plan), each.name));
  return names;
}

}  // namespace

std::string download_name(const Work& work, std::string_view key, std::string_view ending) {
  return download_name(language_of(work.plan), work.fact_file().name, key).append(ending);
}

Status write_segmented_table(const Work& work, const FoundSegments& found, ByteSink& sink, Run& run) {
  const Segmentation& segmentation = found.segmentation;
  const std::vector<std::string> letters = found.letters.all();
  const std::vector<std::string> names = names_in_file(work, found.summary);
  const std::vector<std::uint32_t> rows = written_rows(work, found);
  MatrixRowCursor segment_rows(rows);
  MatrixRowCursor name_rows(rows);
  MatrixRowCursor confidence_rows(rows);

  std::vector<AppendedColumn> columns{
      {"segment",
       [&](std::uint64_t row, std::string& out) {
         if (const std::size_t at = segment_rows.at(row); at != SIZE_MAX) out += letters[segmentation.labels[at]];
       }},
      {"confidence",
       [&](std::uint64_t row, std::string& out) {
         if (const std::size_t at = confidence_rows.at(row); at != SIZE_MAX && !is_outlier(segmentation, at))
           append_fixed(out, segmentation.confidence[at], kConfidenceDigits);
       },
       true},
  };
  if (!names.empty())
    columns.insert(columns.begin() + 1, {"segment_name", [&](std::uint64_t row, std::string& out) {
                     if (const std::size_t at = name_rows.at(row); at != SIZE_MAX) out += names[segmentation.labels[at]];
                   }});
  if (work.subject->customers) return write_table(*work.subject->table, columns, sink, run);
  const OpenedFile& file = work.fact_file();
  if (const Status rewound = file.source->rewind(); !rewound) return rewound.error();
  return write_with_columns(*file.source, file.report, columns, sink, run);
}

}  // namespace ruas
