// What a record is: RFC 4180, and a firm answer for everything beyond it.
//
// Every function reads a window of the file, [begin, end) with kScanPadding readable bytes behind it, and
// decides only what more bytes could not change: where the window ends too early the answer is "unfinished",
// unless the window reaches the end of the file. Cutting a file differently therefore never changes its
// records.
//
// - A record ends at LF, CR LF or a lone CR outside quotes, or at the end of the file.
// - A quote opens a quoted field only as the first byte of a field (blanks before it do not count). Anywhere
// else in an
//   unquoted field it is text.
// - Inside quotes "" is a quote. A quote followed by a delimiter, a line end or the end of the file (blanks
// between do
//   not count) closes the field.
// - Any other quote inside quotes is misplaced. Where the line goes on to a further quote that does not open
// a field
//   (`"He said "hi" twice"`), it is text; where it stands at the start of a field on a later line, the
//   opening quote was the mistake and is text; else it closes the field and what follows is text up to the
//   next delimiter.
// - An opening quote that never closes, or not within kLongestQuotedLines lines, is text: it spoils its own
// field only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "ingest/byte_scan.hpp"

namespace ruas {

inline constexpr std::size_t kLongestQuotedLines = 10'000;

/// A piece of the file in memory.
struct Window {
  const char* begin;
  const char* end;
  bool reaches_end_of_file;
};

/// The delimiter, and with it which bytes are blanks around quotes.
struct Grammar {
  char delimiter = ',';  // ' ' stands for runs of blanks and tabs

  bool blank_runs() const { return delimiter == ' '; }
  bool is_blank(char c) const { return c == ' ' || (c == '\t' && delimiter != '\t'); }
  bool is_delimiter(char c) const { return c == delimiter || (c == '\t' && delimiter == ' '); }
};

inline bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

enum class QuoteOutcome {
  closed,      // `close` is the closing quote
  stray,       // the opening quote is text
  unfinished,  // the window ends too early to tell
};

struct QuotedField {
  QuoteOutcome outcome;
  const char* close = nullptr;
  bool misplaced_quotes = false;  // the file is not well-formed here, but was understood
};

/// Reads on from the quote at `open`, which stands at the start of a field.
QuotedField close_quoted_field(const Window& window, const char* open, const Grammar& grammar);

struct RecordSpan {
  const char* begin;
  const char* end;   // before the line end
  const char* next;  // behind the line end: the next record
};

/// The record that begins at `begin`; nothing where the window ends too early to tell.
std::optional<RecordSpan> next_record(const Window& window, const char* begin, const Grammar& grammar);

/// The physical line that begins at `begin`, whatever its quotes; nothing where the window ends too early to
/// tell.
std::optional<RecordSpan> next_line(const Window& window, const char* begin);

/// A line without content: nothing but spaces, and the NUL and Ctrl-Z bytes that old programs leave behind a
/// file.
bool is_empty_record(const char* begin, const char* end);

/// Which records are remarks between the rows ("# exported by …").
struct CommentRule {
  std::string mark;            // what they begin with; empty where there are none
  std::size_t fewer_than = 0;  // and of fewer fields than this; 0: of any number

  /// Of a whole record.
  bool applies(const Window& window, const char* begin, const char* end, const Grammar& grammar) const {
    return !mark.empty() && applies_slowly(window, begin, end, grammar);
  }

 private:
  bool applies_slowly(const Window& window, const char* begin, const char* end, const Grammar& grammar) const;
};

/// Fields of a record.
std::size_t count_cells(const Window& window, const char* begin, const char* end, const Grammar& grammar);

/// One field of a record as it stands in the file.
struct CellSpan {
  const char* begin;           // first byte of the content (behind the opening quote where quoted)
  const char* end;             // behind the last byte of the content
  const char* next;            // the delimiter, line end or end of the file behind the field
  const char* tail = nullptr;  // misplaced text between the closing quote and `next`, or null
  bool quoted = false;
  bool doubled = false;  // "" occurs inside
  bool misplaced_quotes = false;
  bool stray_quote = false;
};

/// The field that begins at `at`. The record around it must be finished.
CellSpan read_cell(const Window& window, const char* at, const Grammar& grammar);

/// Behind the delimiter at `at`: the start of the next field.
inline const char* skip_delimiter(const char* at, const char* end, const Grammar& grammar) {
  ++at;
  if (grammar.blank_runs())
    while (at < end && grammar.is_delimiter(*at)) ++at;
  return at;
}

/// Blanks before the first field of a record are no field where runs of blanks are the delimiter.
inline const char* first_cell(const char* begin, const char* end, const Grammar& grammar) {
  if (grammar.blank_runs())
    while (begin < end && grammar.is_delimiter(*begin)) ++begin;
  return begin;
}

}  // namespace ruas
