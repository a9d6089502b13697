#include "joins/check_key.hpp"

#include <algorithm>
#include <string>

#include "base/joined.hpp"

namespace ruas {
namespace {

constexpr std::size_t kExamples = 3;

void add_example(std::string_view value, std::vector<std::string>& examples) {
  if (examples.size() < kExamples) examples.emplace_back(value);
}

/// NaN equals NaN here: both cells are missing.
bool same_cell(const Column& column, std::size_t a, std::size_t b) {
  if (column.is_missing(a) || column.is_missing(b)) return column.is_missing(a) && column.is_missing(b);
  switch (column.type()) {
    case ColumnType::number: {
      const auto& values = std::get_if<NumberColumn>(&column.values)->values;
      return values[a] == values[b];
    }
    case ColumnType::date: {
      const auto& seconds = std::get_if<DateColumn>(&column.values)->seconds;
      return seconds[a] == seconds[b];
    }
    case ColumnType::category: {
      const auto& codes = std::get_if<CategoryColumn>(&column.values)->codes;
      return codes[a] == codes[b];
    }
    case ColumnType::text:
      break;
  }
  const auto& texts = *std::get_if<TextColumn>(&column.values);
  return texts[a] == texts[b];
}

bool same_row(const Table& table, std::size_t a, std::size_t b) {
  return std::all_of(table.columns().begin(), table.columns().end(),
                     [&](const Column& column) { return same_cell(column, a, b); });
}

/// A value that stands in several rows that differ, and how many such values there are.
struct Repeats {
  std::uint64_t values = 0;
  std::uint32_t example = kMissingCode;  // code of the most frequent, the first of equals
  std::uint64_t identical_rows = 0;      // beyond the first of their value, equal to it
};

Repeats repeats_of(const Table& table, const KeyValues& keys) {
  Repeats repeats;
  if (keys.is_unique()) return repeats;
  std::vector<bool> differs(keys.codes());
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::uint32_t code = keys.code_of_row()[row];
    if (code == kMissingCode || keys.first_row(code) == row || differs[code]) continue;
    if (same_row(table, keys.first_row(code), row)) {
      ++repeats.identical_rows;
      continue;
    }
    differs[code] = true;
    ++repeats.values;
    if (repeats.example == kMissingCode || keys.rows(code) > keys.rows(repeats.example))
      repeats.example = code;
  }
  return repeats;
}

/// Both columns' names and tables, for sentences.
Message with_names(std::string key, std::span<const NamedTable> tables, const JoinKey& join) {
  const NamedTable& from = tables[join.from_table];
  const NamedTable& to = tables[join.to_table];
  return Message(std::move(key))
      .with("from_table", from.name)
      .with("from_column", from.table->column(join.from_column).name)
      .with("to_table", to.name)
      .with("to_column", to.table->column(join.to_column).name);
}

void count_from(const KeyValues& from, const KeyMatch& match, KeyReport& report) {
  report.rows = from.code_of_row().size();
  report.rows_blank = from.blanks();
  report.values = from.values();
  for (std::uint32_t code = 0; code < from.codes(); ++code) {
    if (match.to_code[code] != kMissingCode) {
      ++report.values_found;
      report.rows_found += from.rows(code);
    } else if (from.rows(code) > 0) {
      report.rows_not_found += from.rows(code);
      add_example(from.text(code), report.not_found);
    }
  }
}

void count_to(const KeyValues& to, const KeyMatch& match, KeyReport& report) {
  report.to_rows = to.code_of_row().size();
  report.to_rows_blank = to.blanks();
  std::vector<bool> used(to.codes());
  for (const std::uint32_t code : match.to_code)
    if (code != kMissingCode) used[code] = true;
  for (std::uint32_t code = 0; code < to.codes(); ++code) {
    if (used[code] || to.rows(code) == 0) continue;
    report.to_rows_unused += to.rows(code);
    add_example(to.text(code), report.unused);
  }
}

/// A pair that only the folded spelling brings together.
void note_spelling(std::span<const NamedTable> tables, const KeyValues& from, const KeyValues& to,
                   const KeyMatch& match, KeyReport& report) {
  for (std::uint32_t code = 0; code < from.codes(); ++code) {
    const std::uint32_t partner = match.to_code[code];
    if (partner == kMissingCode || from.text(code) == to.text(partner)) continue;
    report.notes.push_back(with_names("joining.spelling", tables, report.key)
                               .with("one", std::string(from.text(code)))
                               .with("other", std::string(to.text(partner))));
    return;
  }
}

void note_what_is_left(std::span<const NamedTable> tables, KeyReport& report) {
  const auto note = [&](const char* key, std::uint64_t count) {
    return with_names(key, tables, report.key).with("count", count);
  };
  const bool from_number =
      tables[report.key.from_table].table->column(report.key.from_column).type() == ColumnType::number;
  const bool to_number =
      tables[report.key.to_table].table->column(report.key.to_column).type() == ColumnType::number;
  if (from_number != to_number)
    report.notes.push_back(with_names("joining.number_and_text", tables, report.key));
  if (report.rows_not_found > 0)
    report.notes.push_back(
        note("joining.rows_not_found", report.rows_not_found).with("examples", joined(report.not_found)));
  if (report.rows_blank > 0) report.notes.push_back(note("joining.rows_blank", report.rows_blank));
  if (report.to_rows_unused > 0)
    report.notes.push_back(
        note("joining.rows_unused", report.to_rows_unused).with("examples", joined(report.unused)));
  if (report.to_rows_blank > 0) report.notes.push_back(note("joining.to_rows_blank", report.to_rows_blank));
  if (report.to_rows_identical > 0)
    report.notes.push_back(note("joining.rows_identical", report.to_rows_identical));
}

std::optional<Error> refusal_of(std::span<const NamedTable> tables, const KeyValues& from,
                                const KeyValues& to, const KeyMatch& match, const Repeats& repeats,
                                const KeyReport& report) {
  if (report.values == 0 || to.values() == 0) return with_names("joining.key_blank", tables, report.key);
  if (report.values_found == 0) {
    std::vector<std::string> others = report.unused;
    return with_names("joining.nothing_matches", tables, report.key)
        .with("values", report.values)
        .with("examples", joined(report.not_found))
        .with("others", joined(others));
  }
  if (match.merges) return with_names("joining.spelling_merges", tables, report.key);
  if (repeats.values == 0) return std::nullopt;
  const std::string value(to.text(repeats.example));
  std::uint32_t here = 0;
  for (std::uint32_t code = 0; code < from.codes(); ++code)
    if (match.to_code[code] == repeats.example) here += from.rows(code);
  const char* key = from.is_unique() ? "joining.key_repeats" : "joining.many_to_many";
  return with_names(key, tables, report.key)
      .with("value", value)
      .with("here", here)
      .with("there", to.rows(repeats.example))
      .with("values", repeats.values);
}

}  // namespace

KeyReport check_key(std::span<const NamedTable> tables, const JoinKey& key, const KeyValues& from,
                    const KeyValues& to) {
  KeyReport report;
  report.key = key;
  const KeyMatch match = match_keys(from, to, key.spelling);
  count_from(from, match, report);
  count_to(to, match, report);
  const Repeats repeats = repeats_of(*tables[key.to_table].table, to);
  report.to_rows_identical = repeats.values == 0 ? repeats.identical_rows : 0;
  const bool from_repeats = !from.is_unique();
  report.relation = repeats.values > 0 && from_repeats ? Relation::many_to_many
                    : from_repeats                     ? Relation::many_to_one
                                                       : Relation::one_to_one;
  report.found = with_names("joining.found", tables, key)
                     .with("found", report.values_found)
                     .with("values", report.values);
  if (key.spelling == KeySpelling::folded) note_spelling(tables, from, to, match, report);
  note_what_is_left(tables, report);
  report.refused = refusal_of(tables, from, to, match, repeats, report);
  return report;
}

KeyReport check_key(std::span<const NamedTable> tables, const JoinKey& key, Run& run) {
  const KeyValues from(tables[key.from_table].table->column(key.from_column), run);
  const KeyValues to(tables[key.to_table].table->column(key.to_column), run);
  return check_key(tables, key, from, to);
}

}  // namespace ruas
