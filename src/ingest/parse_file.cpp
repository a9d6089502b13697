#include "ingest/parse_file.hpp"

#include <algorithm>
#include <span>

#include "ingest/footer.hpp"
#include "ingest/split.hpp"

namespace ruas {
namespace {

constexpr std::size_t kChunksAtOnce = 8;

std::uint64_t bytes_per_row(const ChunkTable& table) {
  std::uint64_t text = 0, fixed = 0;
  for (const ChunkColumn& column : table.columns) {
    text += column.text.size();
    fixed += 8 * (!column.numbers.empty() + !column.moments.empty() + !column.text_ends.empty()) +
             4 * !column.codes.empty();
  }
  return fixed + text / std::max<std::size_t>(1, table.rows);
}

class FileParser {
 public:
  FileParser(TextSource& text, ByteSource& source, const Layout& layout,
             const std::vector<ColumnFormat>& formats, const MissingTokens& missing,
             const ReadOptions& options, Run& run)
      : text_(text), source_(source), layout_(layout), options_(options), run_(run) {
    plan_ = {layout.grammar, layout.comments, text.text_encoding(), &missing, formats};
    for (const ColumnFormat& format : formats) {
      file_.columns.emplace_back();
      file_.columns.back().format = format;
    }
    line_ = layout.data_line;
  }

  Result<ParsedFile> parse() {
    if (auto started = start(); !started) return started.error();
    for (std::size_t at = layout_.data_offset;;) {
      const std::string_view bytes = text_.slices->bytes();
      const Window window{bytes.data(), bytes.data() + bytes.size(), text_.slices->at_end_of_file()};
      const auto end = parse_slice(window, window.begin + at);
      if (!end) return end.error();
      run_.report(fraction_read(), file_.rows);
      if (window.reaches_end_of_file) break;
      const auto used = static_cast<std::size_t>(*end - window.begin);
      if (auto read = text_.slices->advance(used); !read) return read.error();
      at = 0;
    }
    // What looked like rows was a total alone.
    if (file_.rows == 0) return Error("reading.header_only").with("columns", layout_.columns());
    file_.bytes = source_.size().value_or(text_.slices->bytes_read());
    return std::move(file_);
  }

 private:
  Status start() {
    if (text_.slices->bytes_read() == text_.slices->bytes().size())
      return Done{};  // still at the first slice
    if (auto restarted = text_.slices->restart(); !restarted) return restarted;
    do {
      if (auto read = text_.slices->advance(0); !read) return read;
    } while (text_.slices->bytes().size() < layout_.data_offset && !text_.slices->at_end_of_file());
    if (text_.slices->bytes().size() < layout_.data_offset) return Error("reading.changed");
    return Done{};
  }

  Result<const char*> parse_slice(const Window& window, const char* begin) {
    SplitSlice split = split_slice(window, begin, line_, layout_.grammar, options_.chunk_bytes, run_);
    if (static_cast<std::size_t>(window.end - split.end) > kLongestRecord)
      return Error("reading.long_record").with("line", split.next_line);
    HeldBack next{split.end, split.next_line};
    if (window.reaches_end_of_file)
      footer_ = cut_footer(split.chunks, plan_);
    else
      next = hold_back_last_records(split.chunks, plan_, next);
    std::erase_if(split.chunks, [](const ChunkInput& chunk) { return chunk.begin == chunk.end; });
    line_ = next.line;
    const std::uint64_t line_behind = split.chunks.empty() ? line_ : line_behind_of(split.chunks.back());

    // A few chunks at a time, so that their cells are still in the cache when they are moved into the
    // columns.
    for (std::size_t first = 0; first < split.chunks.size(); first += kChunksAtOnce) {
      const std::span batch =
          std::span(split.chunks).subspan(first, std::min(kChunksAtOnce, split.chunks.size() - first));
      for_blocks(
          run_, batch.size(), 1,
          [&](Block block) {
            const ChunkInput& chunk = batch[block.index];
            ChunkTable& table = tables_[block.index];
            parse_chunk(chunk, plan_, table);
            const std::size_t next_chunk = first + block.index + 1;
            table.lines = index_lines(
                chunk, table.rows,
                next_chunk < split.chunks.size() ? split.chunks[next_chunk].first_line : line_behind, plan_);
          },
          [&] { text_.slices->read_ahead(); });
      if (file_.rows == 0)
        if (auto room = make_room(batch.size(), static_cast<std::uint64_t>(batch.back().end - window.begin));
            !room)
          return room.error();
      append(batch.size());
    }
    file_.oddities.append(footer_);
    return next.begin;
  }

  /// The line of the first byte behind a chunk; a file may end without a line end.
  static std::uint64_t line_behind_of(const ChunkInput& chunk) {
    return chunk.first_line + count_line_ends(chunk.begin, chunk.end) + !is_line_end(chunk.end[-1]);
  }

  /// After the first chunks: how many rows there will be, and whether they fit into the memory allowed.
  Status make_room(std::size_t chunks, std::uint64_t bytes_used) {
    std::uint64_t rows = 0, row_bytes = 0;
    for (std::size_t i = 0; i < chunks; ++i) {
      rows += tables_[i].rows;
      row_bytes = std::max(row_bytes, bytes_per_row(tables_[i]));
    }
    const std::uint64_t total = text_.transcoder ? 0 : source_.size().value_or(0);
    if (total > bytes_used) rows += rows * (total - bytes_used) / bytes_used * 51 / 50;
    // The table, once more for what later steps make of it, and the slice being read.
    const std::uint64_t needed = rows * row_bytes * 2 + 4 * options_.slice_bytes;
    if (options_.memory_budget > 0 && needed > options_.memory_budget)
      return Error("reading.too_large")
          .with("needed", needed)
          .with("budget", options_.memory_budget)
          .with("rows", rows);
    for (BuiltColumn& column : file_.columns) column.reserve(static_cast<std::size_t>(rows));
    return Done{};
  }

  /// Columns side by side, each taking the chunks in the order of the file.
  void append(std::size_t chunks) {
    for_blocks(run_, file_.columns.size(), 1, [&](Block block) {
      BuiltColumn& column = file_.columns[block.index];
      for (std::size_t i = 0; i < chunks; ++i) column.append(tables_[i].columns[block.index]);
      plan_.columns[block.index].type = column.format.type;
    });
    for (std::size_t i = 0; i < chunks; ++i) {
      file_.rows += tables_[i].rows;
      file_.oddities.append(tables_[i].oddities);
      file_.lines.append(tables_[i].lines);
      file_.utf8 += tables_[i].utf8;
    }
  }

  double fraction_read() const {
    const auto total = text_.transcoder ? std::nullopt : source_.size();
    if (!total || *total == 0) return text_.slices->at_end_of_file() ? 1 : 0;
    return static_cast<double>(text_.slices->bytes_read()) / static_cast<double>(*total);
  }

  TextSource& text_;
  ByteSource& source_;
  const Layout& layout_;
  const ReadOptions& options_;
  Run& run_;
  ParsePlan plan_;
  ParsedFile file_;
  std::vector<ChunkTable> tables_ = std::vector<ChunkTable>(kChunksAtOnce);
  OddityLog footer_;
  std::uint64_t line_ = 1;
};

}  // namespace

Result<ParsedFile> parse_file(TextSource& text, ByteSource& source, const Layout& layout,
                              const std::vector<ColumnFormat>& formats, const MissingTokens& missing,
                              const ReadOptions& options, Run& run) {
  return FileParser(text, source, layout, formats, missing, options, run).parse();
}

}  // namespace ruas
