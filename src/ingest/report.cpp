#include "ingest/report.hpp"

#include <algorithm>

#include "base/dates.hpp"
#include "base/joined.hpp"
#include "ingest/header.hpp"
#include "ingest/mixtures.hpp"

namespace ruas {
namespace {

const char* delimiter_key(char delimiter) {
  switch (delimiter) {
    case ',':
      return "reading.delimiter.comma";
    case ';':
      return "reading.delimiter.semicolon";
    case '\t':
      return "reading.delimiter.tab";
    case '|':
      return "reading.delimiter.bar";
    case ' ':
      return "reading.delimiter.blanks";
    default:
      return "reading.delimiter.other";
  }
}

const char* encoding_key(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return "reading.encoding.utf8";
    case Encoding::utf16_le:
      return "reading.encoding.utf16_le";
    case Encoding::utf16_be:
      return "reading.encoding.utf16_be";
    case Encoding::windows_1252:
      return "reading.encoding.windows_1252";
  }
  return "";
}

const char* oddity_key(Oddity oddity) {
  switch (oddity) {
    case Oddity::preamble:
      return "reading.odd.preamble";
    case Oddity::empty_line:
      return "reading.odd.empty_line";
    case Oddity::comment:
      return "reading.odd.comment";
    case Oddity::short_row:
      return "reading.odd.short_row";
    case Oddity::long_row:
      return "reading.odd.long_row";
    case Oddity::misplaced_quote:
      return "reading.odd.misplaced_quote";
    case Oddity::unclosed_quote:
      return "reading.odd.unclosed_quote";
    case Oddity::nul_byte:
      return "reading.odd.nul_byte";
    case Oddity::invalid_utf8:
      return "reading.odd.invalid_utf8";
    case Oddity::text_mark:
      return "reading.odd.text_mark";
    case Oddity::footer:
      return "reading.odd.footer";
  }
  return "";
}

/// The moment of the first value, for "03/04/2024 read as 3 April".
std::int64_t first_day(const Column& column) {
  const DateColumn& dates = *std::get_if<DateColumn>(&column.values);
  for (const std::int64_t seconds : dates.seconds)
    if (seconds != kMissingDate) return days_from_seconds(seconds);
  return 0;
}

Message date_evidence(const BuiltColumn& read, const Column& column, bool order_by_user) {
  const DateTally& dates = read.tally.dates;
  const bool month_first = read.format.date_order == DateOrder::month_day_year;
  const char* key = "reading.column.date";
  if (read.format.date_kind == DateKind::unix_seconds || read.format.date_kind == DateKind::unix_milliseconds)
    key = "reading.column.date_unix";
  else if (read.format.date_kind == DateKind::spreadsheet_days)
    key = "reading.column.date_spreadsheet";
  else if (dates.numeric() && order_by_user)
    key = month_first ? "reading.column.date_chosen_month_first" : "reading.column.date_chosen_day_first";
  else if (dates.day_first + dates.month_first > 0)
    key = month_first ? "reading.column.date_month_first" : "reading.column.date_day_first";
  else if (dates.either > 0)
    key = month_first ? "reading.column.date_assumed_month_first" : "reading.column.date_assumed_day_first";
  return Message(key)
      .with("example", read.example)
      .with("day", first_day(column))
      .with("certain", month_first ? dates.month_first : dates.day_first)
      .with("read", read.tally.present)
      .with("given", read.tally.given());
}

Message number_evidence(const BuiltColumn& read, bool mark_by_user) {
  const bool point = read.format.decimal_mark == DecimalMark::point;
  const NumberTally& numbers = read.tally.numbers;
  const char* key = "reading.column.number";
  if (numbers.has_marks()) key = point ? "reading.column.number_point" : "reading.column.number_comma";
  if (numbers.has_marks() && numbers.point_only + numbers.comma_only == 0 && !mark_by_user)
    key = point ? "reading.column.number_assumed_point" : "reading.column.number_assumed_comma";
  return Message(key).with("read", read.tally.present).with("given", read.tally.given());
}

bool is_two_valued(const Column& column) {
  const auto* category = std::get_if<CategoryColumn>(&column.values);
  return category && category->labels.size() == 2;
}

Message evidence_of(const BuiltColumn& read, const Column& column, const ColumnVerdict& verdict,
                    const ColumnOptions& chosen, const FileHabits& habits) {
  if (read.tally.given() == 0) return Message("reading.column.empty");
  switch (column.type()) {
    case ColumnType::number:
      return number_evidence(read, habits.decimal_mark_by_user);
    case ColumnType::date:
      return date_evidence(read, column, habits.date_order_by_user);
    case ColumnType::category:
      if (is_two_valued(column)) {
        const auto& labels = std::get_if<CategoryColumn>(&column.values)->labels;
        return Message("reading.column.two_valued")
            .with("first", labels[0])
            .with("second", labels[1])
            .with("given", read.tally.given());
      }
      return Message("reading.column.category")
          .with("labels", std::get_if<CategoryColumn>(&column.values)->labels.size())
          .with("given", read.tally.given());
    case ColumnType::text:
      break;
  }
  if (chosen.type.by_user) return Message("reading.column.text_chosen").with("given", read.tally.given());
  return Message(verdict.names_things ? "reading.column.identifier" : "reading.column.text")
      .with("given", read.tally.given());
}

DateOrder order_seen(const ParsedFile& file, const Review& review) {
  bool any = false, numeric = false;
  for (const BuiltColumn& column : file.columns) {
    if (column.format.type != ColumnType::date || column.format.date_kind != DateKind::calendar) continue;
    any = true;
    numeric |= column.tally.dates.numeric();
  }
  return any && !numeric ? DateOrder::year_month_day : review.habits.date_order;
}

void add_detections(const ParsedFile& file, const Layout& layout, IngestReport& report) {
  const Dialect& dialect = report.dialect;
  Message delimiter(layout.names.size() == 1 ? "reading.delimiter.none"
                                             : delimiter_key(dialect.delimiter.value));
  report.detected.push_back(std::move(delimiter).with("columns", layout.columns()));
  report.detected.emplace_back(report.byte_order_mark && dialect.encoding.value == Encoding::utf8
                                   ? "reading.encoding.utf8_mark"
                                   : encoding_key(dialect.encoding.value));
  report.detected.emplace_back(dialect.has_header.value ? "reading.header.found" : "reading.header.none");
  bool marks = false, dates = false;
  for (const BuiltColumn& column : file.columns) {
    marks |= column.format.type == ColumnType::number && column.tally.numbers.has_marks();
    dates |= column.format.type == ColumnType::date && column.format.date_kind == DateKind::calendar;
  }
  std::uint64_t missing = 0;
  for (const BuiltColumn& column : file.columns) missing += column.tally.missing;
  if (missing > 0)
    report.detected.push_back(
        Message(report.missing_tokens.empty() ? "reading.missing.empty" : "reading.missing.tokens")
            .with("count", missing)
            .with("tokens", joined(report.missing_tokens)));
  if (marks)
    report.detected.emplace_back(dialect.decimal_mark.value == DecimalMark::point ? "reading.decimal.point"
                                                                                  : "reading.decimal.comma");
  if (dates)
    report.detected.emplace_back(
        dialect.date_order.value == DateOrder::year_month_day   ? "reading.dates.year_first"
        : dialect.date_order.value == DateOrder::month_day_year ? "reading.dates.month_first"
                                                                : "reading.dates.day_first");
}

void add_irregularities(const Layout& layout, const ParsedFile& file, const Review& review,
                        IngestReport& report) {
  OddityLog oddities = layout.above;
  oddities.append(file.oddities);
  for (std::size_t i = 0; i < kOddities; ++i) {
    const CountedLines& lines = oddities[static_cast<Oddity>(i)];
    if (lines.count == 0) continue;
    Message what = Message(oddity_key(static_cast<Oddity>(i)))
                       .with("count", lines.count)
                       .with("columns", layout.columns());
    report.irregularities.push_back({std::move(what), lines.count, lines.lines});
  }
  for (std::size_t i = 0; i < file.columns.size(); ++i) {
    const BuiltColumn& column = file.columns[i];
    for (Irregularity& mixture : find_mixtures(column, review.columns[i], layout.names[i]))
      report.irregularities.push_back(std::move(mixture));
    if (column.tally.unreadable == 0) continue;
    Message what = Message(column.format.type == ColumnType::date ? "reading.odd.unreadable_date"
                                                                  : "reading.odd.unreadable_number")
                       .with("count", column.tally.unreadable)
                       .with("column", layout.names[i]);
    report.irregularities.push_back({std::move(what), column.tally.unreadable, column.unreadable.lines});
  }
  std::uint64_t renamed = 0;
  for (std::size_t i = layout.row_names ? 1 : 0; i < layout.columns(); ++i)
    renamed += layout.has_header && layout.original_names[i] != clean_name(layout.headers[i]);
  if (layout.row_names)
    report.irregularities.push_back(
        {Message("reading.odd.row_names").with("column", layout.names[0]), 1, {}});
  if (renamed > 0)
    report.irregularities.push_back(
        {Message("reading.odd.renamed_column").with("count", renamed), renamed, {}});
}

}  // namespace

IngestReport write_report(const TextSource& text, const Layout& layout, const ParsedFile& file,
                          const Review& review, const ReadOptions& options, const Table& table) {
  IngestReport report;
  report.dialect = options.dialect;
  report.missing_tokens = options.missing_tokens;
  report.dialect.encoding.detect(text.encoding);
  report.dialect.delimiter.detect(layout.grammar.delimiter);
  report.dialect.has_header.detect(layout.has_header);
  report.dialect.decimal_mark.detect(review.habits.decimal_mark);
  report.dialect.date_order.detect(order_seen(file, review));
  report.byte_order_mark = text.byte_order_mark;
  report.dialect.preamble_lines.detect(layout.preamble_lines);
  report.dialect.comment_mark.detect(layout.comments.mark);
  report.row_names = layout.row_names;
  report.comments = layout.comments;
  report.lines = file.lines;
  report.bytes = file.bytes;
  report.rows = file.rows;
  for (std::size_t i = 0; i < file.columns.size(); ++i) {
    const BuiltColumn& column = file.columns[i];
    const ColumnOptions& chosen = layout.chosen[i];
    ColumnReading reading;
    reading.name = table.column(i).name;
    reading.original_name = layout.original_names[i];
    reading.header = layout.headers[i];
    reading.type = table.column(i).type();
    reading.type_by_user = chosen.type.by_user;
    reading.decimal_mark = chosen.decimal_mark;
    reading.decimal_mark.detect(column.format.decimal_mark);
    reading.date_order = chosen.date_order;
    reading.date_order.detect(column.tally.dates.numeric() ? column.format.date_order
                                                           : DateOrder::year_month_day);
    reading.evidence =
        evidence_of(column, table.column(i), review.columns[i], chosen, habits_for(chosen, review.habits));
    reading.mixed_units = mixed_units(column);
    if (reading.type == ColumnType::number && reading.mixed_units.empty())
      reading.unit = sign_of(column.tally.numbers.unit());
    reading.two_valued = is_two_valued(table.column(i));
    reading.missing = column.tally.missing;
    reading.unreadable = column.tally.unreadable;
    report.columns.push_back(std::move(reading));
  }
  add_detections(file, layout, report);
  add_irregularities(layout, file, review, report);
  return report;
}

}  // namespace ruas
