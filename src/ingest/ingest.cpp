#include "ingest/ingest.hpp"

#include "ingest/column_options.hpp"
#include "ingest/finish.hpp"
#include "ingest/report.hpp"

namespace ruas {
namespace {

constexpr int kMostPasses = 3;

std::vector<ColumnFormat> formats_of(const std::vector<ProposedColumn>& proposed) {
  std::vector<ColumnFormat> formats;
  for (const ProposedColumn& column : proposed) formats.push_back(column.format);
  return formats;
}

/// UTF-8 and Windows-1252 are told apart by all bytes from 0x80 up, not by those of the beginning.
std::optional<Encoding> another_encoding(const TextSource& text, const ParsedFile& file,
                                         const ReadOptions& options) {
  const bool eight_bit = text.encoding == Encoding::utf8 || text.encoding == Encoding::windows_1252;
  if (!eight_bit || text.transcoder || options.dialect.encoding.by_user || text.byte_order_mark)
    return std::nullopt;
  const Encoding whole = file.utf8.speaks_for_windows_1252() ? Encoding::windows_1252 : Encoding::utf8;
  return whole == text.encoding ? std::nullopt : std::optional(whole);
}

Result<Ingested> read_as(Encoding encoding, ByteSource& source, ReadOptions options, Run& run) {
  options.dialect.encoding.choose(encoding);
  Result<Ingested> ingested = ingest(source, options, run);
  if (ingested) ingested->report.dialect.encoding.by_user = false;
  return ingested;
}

}  // namespace

Result<Ingested> ingest(ByteSource& source, const ReadOptions& options, Run& run) {
  run.begin_stage("stage.read");
  const MissingTokens missing(options.missing_tokens);

  // 1. The encoding.
  Result<TextSource> text = open_text(source, options);
  if (!text) return text.error();

  // 2. The delimiter.  3. Where the table starts and what its columns are called.
  Result<Layout> layout = find_layout(*text, options, missing);
  if (!layout) return layout.error();
  if (const auto matched = match_columns(options.columns, *layout); !matched) return matched.error();

  // 4. How each column is probably written.
  const std::vector<ProposedColumn> proposed = propose_formats(*layout, options, missing);

  // 5. All cells; again where a column as a whole is something else than its beginning.
  std::vector<ColumnFormat> formats = formats_of(proposed);
  std::vector<bool> settled(formats.size(), false);
  for (int pass = 1;; ++pass) {
    Result<ParsedFile> file = parse_file(*text, source, *layout, formats, missing, options, run);
    if (!file) return file.error();
    if (const auto encoding = another_encoding(*text, *file, options))
      return read_as(*encoding, source, options, run);
    // What the last pass read stays as it is.
    if (pass == kMostPasses) settled.assign(formats.size(), true);
    const Review review = review_columns(*file, *layout, proposed, settled, options.dialect, run);
    if (review.read_again() && pass < kMostPasses) {
      for (std::size_t i = 0; i < formats.size(); ++i) {
        if (!review.columns[i].read_again) continue;
        formats[i] = review.columns[i].format;
        settled[i] = formats[i].type == ColumnType::number || formats[i].type == ColumnType::date;
      }
      continue;
    }

    // 6. Final types, and what there is to tell.
    Table table = finish_table(*file, *layout, review, run);
    if (const auto checked = check_types(*layout, *file, table); !checked) return checked.error();
    IngestReport report = write_report(*text, *layout, *file, review, options, table);
    return Ingested{std::move(table), std::move(report)};
  }
}

}  // namespace ruas
