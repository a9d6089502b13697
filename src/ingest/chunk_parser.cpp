#include "ingest/chunk_parser.hpp"

#include "ingest/encoding.hpp"
#include "ingest/fast_number.hpp"

namespace ruas {
namespace {

/// Browsers replace a function's slow first compilation only between calls: the row loop is left and entered
/// again every so many bytes, and not inlined.
constexpr std::ptrdiff_t kPieceBytes = 64 << 10;

class ChunkParser {
 public:
  ChunkParser(const ChunkInput& chunk, const ParsePlan& plan, ChunkTable& table)
      : chunk_(chunk),
        plan_(plan),
        table_(table),
        grammar_(plan.grammar),
        comment_start_(plan.comments.mark.empty() ? ' ' : plan.comments.mark.front()),
        text_(decoding()),
        lines_(chunk.begin, chunk.first_line) {}

  void parse() {
    table_.rows = 0;
    table_.oddities.clear();
    table_.columns.resize(plan_.columns.size());
    for (ChunkColumn& column : table_.columns) column.clear();
    if (chunk_.has_nuls) table_.oddities[Oddity::nul_byte] = find_nul_bytes(chunk_);
    if (plan_.encoding == Encoding::utf8 && table_.utf8.invalid > 0)
      table_.oddities[Oddity::invalid_utf8] = find_invalid_utf8(chunk_, table_.utf8.invalid);
    for (const char* at = chunk_.begin; at < chunk_.end;)
      at = parse_piece(at, chunk_.end - at > kPieceBytes ? at + kPieceBytes : chunk_.end);
    for (ChunkColumn& column : table_.columns)
      for (const SeenDate& date : column.seen_dates) column.tally.dates.count(date.reading, date.cells);
  }

 private:
  /// Looks at the bytes from 0x80 up, and says how they become UTF-8.
  Decoding decoding() {
    table_.utf8 = {};
    if (!chunk_.has_non_ascii) return Decoding::none;
    table_.utf8 = examine_utf8({chunk_.begin, static_cast<std::size_t>(chunk_.end - chunk_.begin)});
    if (plan_.encoding == Encoding::windows_1252) return Decoding::windows_1252;
    return table_.utf8.invalid > 0 ? Decoding::repair : Decoding::none;
  }

  /// Parses the records that begin before `stop`; returns the first behind them.
  [[gnu::noinline]] const char* parse_piece(const char* at, const char* stop) {
    while (at < stop) at = parse_record(at);
    return at;
  }

  bool at_record_end(const char* at) const { return at >= chunk_.end || is_line_end(*at); }

  const char* behind_line_end(const char* at) const {
    if (at >= chunk_.end) return chunk_.end;
    return at + (*at == '\r' && at + 1 < chunk_.end && at[1] == '\n' ? 2 : 1);
  }

  const char* parse_record(const char* begin) {
    if (static_cast<unsigned char>(*begin) <= ' ' || *begin == comment_start_)
      if (const char* next = skip_line_without_row(begin)) return next;
    record_ = begin;
    ++table_.rows;
    const char* at = first_cell(begin, chunk_.end, grammar_);
    const std::size_t columns = plan_.columns.size();
    for (std::size_t i = 0; i < columns; ++i) {
      at = parse_cell(at, plan_.columns[i], table_.columns[i]);
      if (at_record_end(at)) {
        if (i + 1 < columns) fill_short_row(i + 1);
        return behind_line_end(at);
      }
      at = skip_delimiter(at, chunk_.end, grammar_);
      if (grammar_.blank_runs() && at_record_end(at)) {
        if (i + 1 < columns) fill_short_row(i + 1);
        return behind_line_end(at);
      }
    }
    return behind_line_end(skip_extra_cells(at));
  }

  /// Behind an empty line or a remark; null where a row begins.
  [[gnu::noinline]] const char* skip_line_without_row(const char* begin) {
    if (const char* end = find_first_of(begin, chunk_.end, '\n', '\r'); is_empty_record(begin, end)) {
      table_.oddities[Oddity::empty_line].add(lines_.line_of(begin));
      return behind_line_end(end);
    }
    const RecordSpan record = *next_record(chunk_.window, begin, grammar_);
    if (!plan_.comments.applies(chunk_.window, record.begin, record.end, grammar_)) return nullptr;
    table_.oddities[Oddity::comment].add(lines_.line_of(begin));
    return record.next;
  }

  /// Returns the delimiter or line end behind the cell.
  const char* parse_cell(const char* at, const ColumnFormat& format, ChunkColumn& column) {
    if (format.type == ColumnType::number) {
      double value;
      const char mark = format.decimal_mark == DecimalMark::point ? '.' : ',';
      const char* end = read_fast_number(at, mark, value, column.tally.numbers, [this](const char* c) {
        return grammar_.is_delimiter(*c) || at_record_end(c);
      });
      if (end) {
        ++column.tally.present;
        column.numbers.push_back(value);
        return end;
      }
    } else if (format.type != ColumnType::text) {
      const std::size_t length = short_plain_cell(at);
      if (length <= CellKey::kLongest) return parse_short_cell(at, length, format, column);
    }
    return parse_any_cell(at, format, column);
  }

  /// Length of a cell without quotes that fits a CellKey; more for any other, and for empty ones.
  std::size_t short_plain_cell(const char* at) const {
    constexpr std::size_t kNone = CellKey::kLongest + 1;
    if (grammar_.blank_runs()) return kNone;
    std::size_t length = place_of_mark(at);
    if (length == 16) length += place_of_mark(at + 16);
    const bool plain = length > 0 && length < kNone && at + length < chunk_.end && at[length] != '"';
    return plain ? length : kNone;
  }

  /// The first of 16 bytes that may end a cell, or is a quote; 16 where there is none.
  std::size_t place_of_mark(const char* at) const {
    const scan::Bytes bytes = scan::load(at);
    return scan::first_set(scan::equal(bytes, scan::all(grammar_.delimiter)) |
                           scan::equal(bytes, scan::all('\n')) | scan::equal(bytes, scan::all('\r')) |
                           scan::equal(bytes, scan::all('"')));
  }

  const char* parse_short_cell(const char* at, std::size_t length, const ColumnFormat& format,
                               ChunkColumn& column) {
    const CellKey key(at, length);
    const std::uint32_t number = column.seen.find(key);
    if (number == SeenCells::kUnseen) return parse_new_cell(at, key, format, column);
    ++column.tally.present;
    if (format.type == ColumnType::category) {
      column.codes.push_back(number);
    } else {
      SeenDate& date = column.seen_dates[number];
      ++date.cells;
      column.moments.push_back(date.moment);
    }
    return at + length;
  }

  /// Missing and unreadable cells, and those with an apostrophe too many, are not remembered: each is counted
  /// with its line.
  [[gnu::noinline]] const char* parse_new_cell(const char* at, const CellKey& key, const ColumnFormat& format,
                                               ChunkColumn& column) {
    const std::uint64_t present = column.tally.present;
    const char* const end = parse_any_cell(at, format, column);
    if (column.tally.present > present && *at != '\'') {
      const bool category = format.type == ColumnType::category;
      if (!category) column.seen_dates.push_back({column.moments.back(), latest_date_});
      column.seen.remember(
          key, category ? column.codes.back() : static_cast<std::uint32_t>(column.seen_dates.size() - 1));
    }
    return end;
  }

  [[gnu::noinline]] const char* parse_any_cell(const char* at, const ColumnFormat& format,
                                               ChunkColumn& column) {
    const CellSpan cell = read_cell(chunk_.window, at, grammar_);
    note_quotes(cell);
    const std::string_view text = text_.of(cell), plain = without_text_mark(text);
    if (plain.size() < text.size()) table_.oddities[Oddity::text_mark].add(lines_.line_of(record_));
    if (plan_.missing->matches(plain))
      add_missing(format, column);
    else
      add_text(plain, format, column);
    return cell.next;
  }

  void add_text(std::string_view text, const ColumnFormat& format, ChunkColumn& column) {
    switch (format.type) {
      case ColumnType::number:
        add_number(text, format, column);
        break;
      case ColumnType::date:
        add_date(text, format, column);
        break;
      case ColumnType::category:
        column.codes.push_back(column.labels.code_of(text));
        ++column.tally.present;
        break;
      case ColumnType::text:
        column.text.append(text);
        column.text_ends.push_back(static_cast<std::uint32_t>(column.text.size()));
        ++column.tally.present;
        break;
    }
  }

  void add_number(std::string_view text, const ColumnFormat& format, ChunkColumn& column) {
    const NumberReading reading = read_number(text);
    column.tally.numbers.count(reading);
    if (std::uint64_t& line = column.unit_lines[static_cast<std::size_t>(reading.unit)]; line == 0)
      line = lines_.line_of(record_);
    if (const auto value = reading.value(format.decimal_mark)) {
      column.numbers.push_back(*value);
      ++column.tally.present;
    } else {
      add_unreadable(column);
      column.numbers.push_back(kMissingNumber);
    }
  }

  void add_date(std::string_view text, const ColumnFormat& format, ChunkColumn& column) {
    if (column.example.empty()) column.example = text;
    const MomentReading reading = read_moment(text, format);
    latest_date_ = reading.calendar;
    column.tally.dates.count(latest_date_);
    column.moments.push_back(reading.moment.value_or(kMissingDate));
    if (reading.moment)
      ++column.tally.present;
    else
      add_unreadable(column);
  }

  void add_unreadable(ChunkColumn& column) {
    ++column.tally.unreadable;
    column.unreadable.add(lines_.line_of(record_));
  }

  static void add_missing(const ColumnFormat& format, ChunkColumn& column) {
    ++column.tally.missing;
    switch (format.type) {
      case ColumnType::number:
        column.numbers.push_back(kMissingNumber);
        break;
      case ColumnType::date:
        column.moments.push_back(kMissingDate);
        break;
      case ColumnType::category:
        column.codes.push_back(kMissingCode);
        break;
      case ColumnType::text:
        column.text_ends.push_back(static_cast<std::uint32_t>(column.text.size()));
        break;
    }
  }

  void fill_short_row(std::size_t first_missing) {
    table_.oddities[Oddity::short_row].add(lines_.line_of(record_));
    for (std::size_t i = first_missing; i < plan_.columns.size(); ++i)
      add_missing(plan_.columns[i], table_.columns[i]);
  }

  /// From the first cell behind the last column to the end of the record.
  const char* skip_extra_cells(const char* at) {
    table_.oddities[Oddity::long_row].add(lines_.line_of(record_));
    for (;;) {
      const CellSpan cell = read_cell(chunk_.window, at, grammar_);
      note_quotes(cell);
      if (at_record_end(cell.next)) return cell.next;
      at = skip_delimiter(cell.next, chunk_.end, grammar_);
    }
  }

  void note_quotes(const CellSpan& cell) {
    if (cell.misplaced_quotes) table_.oddities[Oddity::misplaced_quote].add(lines_.line_of(record_));
    if (cell.stray_quote) table_.oddities[Oddity::unclosed_quote].add(lines_.line_of(record_));
  }

  const ChunkInput& chunk_;
  const ParsePlan& plan_;
  ChunkTable& table_;
  const Grammar grammar_;
  const char comment_start_;
  CellText text_;
  LineCounter lines_;
  const char* record_ = nullptr;
  DateReading latest_date_;
};

}  // namespace

void parse_chunk(const ChunkInput& chunk, const ParsePlan& plan, ChunkTable& table) {
  ChunkParser(chunk, plan, table).parse();
}

}  // namespace ruas
