#include "ingest/record_grammar.hpp"

#include <algorithm>
#include <string_view>

namespace ruas {
namespace {

/// Whether the byte at `at` is the first of a field, `floor` being the start of the record or its opening
/// quote.
bool starts_field(const char* floor, const char* at, const Grammar& grammar) {
  while (at > floor && grammar.is_blank(at[-1]) && !grammar.is_delimiter(at[-1])) --at;
  return at == floor || grammar.is_delimiter(at[-1]) || is_line_end(at[-1]);
}

const char* skip_blanks(const char* at, const char* end, const Grammar& grammar) {
  while (at < end && grammar.is_blank(*at)) ++at;
  return at;
}

/// What began at `begin` and ends at `at`, a line end or the end of the window.
std::optional<RecordSpan> end_line(const Window& window, const char* begin, const char* at) {
  if (at + 1 >= window.end && !window.reaches_end_of_file && (at == window.end || *at == '\r'))
    return std::nullopt;  // an LF may follow the CR
  if (at == window.end) return RecordSpan{begin, at, at};
  return RecordSpan{begin, at, at + (*at == '\r' && at + 1 < window.end && at[1] == '\n' ? 2 : 1)};
}

enum class Role { closes, text, opening_was_stray, unfinished };

/// What a lone quote inside quotes means, by what stands around it.
Role role_of_quote(const Window& window, const char* open, const char* quote, bool on_later_line,
                   const Grammar& grammar, bool& misplaced) {
  const char* after = skip_blanks(quote + 1, window.end, grammar);
  if (after == window.end) return window.reaches_end_of_file ? Role::closes : Role::unfinished;
  if (grammar.is_delimiter(*after) || is_line_end(*after) || (grammar.blank_runs() && after > quote + 1))
    return Role::closes;
  misplaced = true;
  if (on_later_line && starts_field(open, quote, grammar)) return Role::opening_was_stray;
  const char* further = find_first_of(quote + 1, window.end, '"', '\n', '\r');
  if (further == window.end) return window.reaches_end_of_file ? Role::closes : Role::unfinished;
  return *further == '"' && !starts_field(open, further, grammar) ? Role::text : Role::closes;
}

}  // namespace

QuotedField close_quoted_field(const Window& window, const char* open, const Grammar& grammar) {
  QuotedField field{QuoteOutcome::stray, nullptr, false};
  std::size_t lines = 0;
  for (const char* at = open + 1;;) {
    at = find_first_of(at, window.end, '"', '\n', '\r');
    if (at == window.end) {
      if (!window.reaches_end_of_file) field.outcome = QuoteOutcome::unfinished;
      return field;
    }
    if (*at != '"') {
      if (++lines > kLongestQuotedLines) return field;
      if (*at == '\r') {
        if (at + 1 == window.end && !window.reaches_end_of_file) break;
        if (at + 1 < window.end && at[1] == '\n') ++at;
      }
      ++at;
      continue;
    }
    if (at + 1 == window.end && !window.reaches_end_of_file) break;
    if (at + 1 < window.end && at[1] == '"') {
      at += 2;
      continue;
    }
    switch (role_of_quote(window, open, at, lines > 0, grammar, field.misplaced_quotes)) {
      case Role::closes:
        field.outcome = QuoteOutcome::closed;
        field.close = at;
        return field;
      case Role::opening_was_stray:
        return field;
      case Role::unfinished:
        field.outcome = QuoteOutcome::unfinished;
        return field;
      case Role::text:
        ++at;
        break;
    }
  }
  field.outcome = QuoteOutcome::unfinished;
  return field;
}

std::optional<RecordSpan> next_record(const Window& window, const char* begin, const Grammar& grammar) {
  for (const char* at = begin;;) {
    at = find_first_of(at, window.end, '"', '\n', '\r');
    if (at == window.end || *at != '"') return end_line(window, begin, at);
    if (starts_field(begin, at, grammar)) {
      const QuotedField field = close_quoted_field(window, at, grammar);
      if (field.outcome == QuoteOutcome::unfinished) return std::nullopt;
      if (field.outcome == QuoteOutcome::closed) at = field.close;
    }
    ++at;
  }
}

std::optional<RecordSpan> next_line(const Window& window, const char* begin) {
  return end_line(window, begin, find_first_of(begin, window.end, '\n', '\r'));
}

bool is_empty_record(const char* begin, const char* end) {
  return std::all_of(begin, end, [](char c) { return c == ' ' || c == '\0' || c == '\x1a'; });
}

bool CommentRule::applies_slowly(const Window& window, const char* begin, const char* end,
                                 const Grammar& grammar) const {
  const std::string_view record(begin, static_cast<std::size_t>(end - begin));
  return record.starts_with(mark) &&
         (fewer_than == 0 || count_cells(window, begin, end, grammar) < fewer_than);
}

CellSpan read_cell(const Window& window, const char* at, const Grammar& grammar) {
  CellSpan cell{at, at, at};
  const char* const first = grammar.blank_runs() ? at : skip_blanks(at, window.end, grammar);
  const char* plain_from = at;
  if (first < window.end && *first == '"') {
    const QuotedField field = close_quoted_field(window, first, grammar);
    cell.misplaced_quotes = field.misplaced_quotes;
    if (field.outcome == QuoteOutcome::closed) {
      cell.quoted = true;
      cell.begin = first + 1;
      cell.end = field.close;
      cell.doubled = find_first_of(cell.begin, cell.end, '"') != cell.end;
      plain_from = field.close + 1;
    } else {
      cell.stray_quote = true;
    }
  }
  const char tab = grammar.blank_runs() ? '\t' : grammar.delimiter;
  cell.next = find_first_of(plain_from, window.end, grammar.delimiter, tab, '\n', '\r');
  if (!cell.quoted)
    cell.end = cell.next;
  else if (skip_blanks(plain_from, cell.next, grammar) != cell.next)
    cell.tail = plain_from;
  return cell;
}

std::size_t count_cells(const Window& window, const char* begin, const char* end, const Grammar& grammar) {
  std::size_t cells = 0;
  const char* at = first_cell(begin, end, grammar);
  if (grammar.blank_runs() && at == end) return 0;
  for (;;) {
    const CellSpan cell = read_cell(window, at, grammar);
    ++cells;
    if (cell.next >= end) return cells;
    at = skip_delimiter(cell.next, end, grammar);
    if (grammar.blank_runs() && at == end) return cells;
  }
}

}  // namespace ruas
