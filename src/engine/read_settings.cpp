#include "engine/read_settings.hpp"

#include <charconv>
#include <optional>
#include <string_view>

#include "engine/spellings.hpp"

namespace ruas {
namespace {

std::optional<char> read_delimiter(std::string_view word) {
  if (word == "tab") return '\t';
  if (word == "space") return ' ';
  if (word == "," || word == ";" || word == "|") return word.front();
  return std::nullopt;
}

std::string spell_delimiter(char delimiter) {
  if (delimiter == '\t') return "tab";
  if (delimiter == ' ') return "space";
  return {delimiter};
}

std::optional<bool> read_yes_or_no(std::string_view word) {
  if (word == "yes") return true;
  if (word == "no") return false;
  return std::nullopt;
}

std::optional<std::string> read_comment_mark(std::string_view word) {
  return word == "none" ? std::string() : std::string(word);
}

std::optional<std::uint64_t> read_whole_number(std::string_view word) {
  std::uint64_t number = 0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
  return problem == std::errc() && end == word.data() + word.size() ? std::optional(number) : std::nullopt;
}

/// Takes the user's choice where there is one.
template <class T, class Read>
Status choose(std::string_view word, Choice<T>& choice, Read&& read) {
  if (word.empty()) return Done{};
  std::optional<T> meaning = read(word);
  if (!meaning) return Error("engine.unknown_setting").with("setting", std::string(word));
  choice.choose(std::move(*meaning));
  return Done{};
}

template <class T>
Status choose(std::string_view word, Choice<T>& choice) {
  return choose(word, choice, read_spelling<T>);
}

Result<ColumnOptions> column_options(const protocol::ColumnSettings& settings) {
  ColumnOptions options;
  options.column = settings.column;
  if (Status fine = choose(settings.type, options.type); !fine) return fine.error();
  if (Status fine = choose(settings.decimal_mark, options.decimal_mark); !fine) return fine.error();
  if (Status fine = choose(settings.date_order, options.date_order); !fine) return fine.error();
  if (!settings.name.empty()) options.name.choose(settings.name);
  return options;
}

protocol::ColumnReadingSummary summarise(const ColumnReading& reading) {
  protocol::ColumnReadingSummary out;
  out.name = reading.name;
  out.original_name = reading.original_name;
  out.header = reading.header;
  out.type = spell(reading.type);
  out.type_chosen = reading.type_by_user;
  if (reading.type == ColumnType::number) {
    out.decimal_mark = spell(reading.decimal_mark.value);
    out.decimal_mark_chosen = reading.decimal_mark.by_user;
  }
  if (reading.type == ColumnType::date) {
    out.date_order = spell(reading.date_order.value);
    out.date_order_chosen = reading.date_order.by_user;
  }
  out.unit = reading.unit;
  out.evidence = reading.evidence;
  out.missing = reading.missing;
  out.unreadable = reading.unreadable;
  return out;
}

}  // namespace

Result<ReadOptions> read_options(const protocol::ReadSettings& settings) {
  ReadOptions options;
  Dialect& dialect = options.dialect;
  if (Status fine = choose(settings.encoding, dialect.encoding); !fine) return fine.error();
  if (Status fine = choose(settings.delimiter, dialect.delimiter, read_delimiter); !fine) return fine.error();
  if (Status fine = choose(settings.header, dialect.has_header, read_yes_or_no); !fine) return fine.error();
  if (Status fine = choose(settings.decimal_mark, dialect.decimal_mark); !fine) return fine.error();
  if (Status fine = choose(settings.date_order, dialect.date_order); !fine) return fine.error();
  if (Status fine = choose(settings.comment_mark, dialect.comment_mark, read_comment_mark); !fine) return fine.error();
  if (Status fine = choose(settings.skip_lines, dialect.preamble_lines, read_whole_number); !fine) return fine.error();
  if (settings.missing_tokens_chosen) options.missing_tokens = settings.missing_tokens;
  for (const protocol::ColumnSettings& column : settings.columns) {
    Result<ColumnOptions> read = column_options(column);
    if (!read) return read.error();
    options.columns.push_back(std::move(*read));
  }
  return options;
}

void describe_reading(const IngestReport& report, protocol::FileSummary& summary) {
  const Dialect& dialect = report.dialect;
  summary.encoding = spell(dialect.encoding.value);
  summary.delimiter = spell_delimiter(dialect.delimiter.value);
  summary.header = dialect.has_header.value ? "yes" : "no";
  summary.decimal_mark = spell(dialect.decimal_mark.value);
  summary.date_order = spell(dialect.date_order.value);
  summary.comment_mark = dialect.comment_mark.value;
  summary.skipped_lines = dialect.preamble_lines.value;
  summary.missing_tokens = report.missing_tokens;
  summary.detected = report.detected;
  for (const Irregularity& irregularity : report.irregularities)
    summary.irregularities.push_back({irregularity.what, irregularity.count, irregularity.lines});
  for (const ColumnReading& reading : report.columns) summary.columns.push_back(summarise(reading));
}

}  // namespace ruas
