#include "ingest/date_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "base/dates.hpp"
#include "ingest/numbers.hpp"

namespace ruas {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_separator(char c) {
  return c == '-' || c == '/' || c == '.' || c == ' ' || c == ',';
}

/// Month by its name's first three letters, in English and Indonesian; the whole word must be one of theirs.
int month_named(std::string_view word) {
  struct Name {
    std::string_view name;
    int month;
  };
  static constexpr Name kNames[] = {
      {"january", 1},  {"januari", 1},   {"february", 2},  {"februari", 2},  {"pebruari", 2},
      {"march", 3},    {"maret", 3},     {"april", 4},     {"may", 5},       {"mei", 5},
      {"june", 6},     {"juni", 6},      {"july", 7},      {"juli", 7},      {"august", 8},
      {"agustus", 8},  {"agt", 8},       {"ags", 8},       {"september", 9}, {"october", 10},
      {"oktober", 10}, {"november", 11}, {"nopember", 11}, {"december", 12}, {"desember", 12}};
  if (word.size() < 3 || word.size() > 9) return 0;
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (lower == "sept") lower = "sep";
  for (const Name& name : kNames)
    if (name.name == lower || (lower.size() == 3 && name.name.starts_with(lower))) return name.month;
  return 0;
}

bool is_weekday(std::string_view word) {
  static constexpr std::string_view kStarts[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "sen",
                                                 "sel", "rab", "kam", "jum", "sab", "min", "aha"};
  if (word.size() < 3) return false;
  std::string start(word.substr(0, 3));
  for (char& c : start) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return std::find(std::begin(kStarts), std::end(kStarts), start) != std::end(kStarts);
}

/// Takes text apart from its start.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  char peek() const { return rest_.empty() ? '\0' : rest_.front(); }
  bool take(char c) {
    if (peek() != c || done()) return false;
    rest_.remove_prefix(1);
    return true;
  }
  template <class Predicate>
  std::string_view take_while(Predicate predicate) {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), predicate);
    const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(taken.size());
    return taken;
  }
  /// A number of `least` to `most` digits; −1 where there is none.
  int number(std::size_t least, std::size_t most) {
    const std::string_view digits = take_while(is_digit);
    if (digits.size() < least || digits.size() > most) return -1;
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
  }

 private:
  std::string_view rest_;
};

struct Part {
  int value = -1;          // number, or month of a name
  std::size_t digits = 0;  // 0 for a name
};

std::optional<Part> take_part(Cursor& cursor) {
  if (is_digit(cursor.peek())) {
    const std::string_view digits = cursor.take_while(is_digit);
    if (digits.size() > 4 || digits.size() == 3) return std::nullopt;
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return Part{value, digits.size()};
  }
  const int month = month_named(cursor.take_while(is_letter));
  if (month == 0) return std::nullopt;
  return Part{month, 0};
}

int full_year(const Part& part) {
  if (part.digits == 4) return part.value;
  if (part.digits != 2) return -1;
  return part.value + (part.value >= 69 ? 1900 : 2000);
}

/// Minutes ahead of UTC of a zone by name.
std::optional<int> zone_named(std::string_view word) {
  struct Zone {
    std::string_view name;
    int minutes;
  };
  static constexpr Zone kZones[] = {{"Z", 0},        {"UTC", 0},       {"GMT", 0},
                                    {"WIB", 7 * 60}, {"WITA", 8 * 60}, {"WIT", 9 * 60}};
  for (const Zone& zone : kZones)
    if (zone.name == word) return zone.minutes;
  return std::nullopt;
}

/// +07, +0700, +07:00. False where it is none; where there is none, nothing is taken.
bool take_offset(Cursor& cursor, std::optional<int>& zone) {
  const bool behind = cursor.peek() == '-';
  if (!cursor.take('+') && !cursor.take('-')) return true;
  const std::string_view digits = cursor.take_while(is_digit);
  if (digits.size() < 2 || digits.size() > 4) return false;
  const std::size_t split = digits.size() <= 2 ? digits.size() : digits.size() - 2;
  int hours = Cursor(digits.substr(0, split)).number(1, 2);
  int minutes = split < digits.size() ? Cursor(digits.substr(split)).number(2, 2) : 0;
  if (cursor.take(':')) minutes = cursor.number(2, 2);
  if (minutes < 0 || minutes > 59 || hours > 18) return false;
  zone = (behind ? -1 : 1) * (hours * 60 + minutes);
  return true;
}

/// 8:26, 08:26:15.250, 5:07 PM, 08.26; then Z or an offset. Seconds of the day, −1 where it is no time.
std::int64_t take_time(Cursor& cursor, std::optional<int>& zone) {
  int hour = cursor.number(1, 2);
  const char mark = cursor.peek();
  if (hour < 0 || (mark != ':' && mark != '.')) return -1;
  cursor.take(mark);
  const int minute = cursor.number(2, 2);
  int second = 0;
  if (cursor.take(mark)) {
    second = cursor.number(2, 2);
    if (cursor.take('.') || cursor.take(',')) cursor.take_while(is_digit);
  }
  cursor.take_while([](char c) { return c == ' '; });
  if (is_letter(cursor.peek())) {
    const std::string_view word = cursor.take_while(is_letter);
    const char first = static_cast<char>(word[0] | 0x20);
    if (word.size() == 2 && (first == 'a' || first == 'p') && (word[1] | 0x20) == 'm') {
      if (hour < 1 || hour > 12) return -1;
      hour = hour % 12 + (first == 'p' ? 12 : 0);
    } else {
      zone = zone_named(word);
      if (!zone) return -1;
    }
    cursor.take_while([](char c) { return c == ' '; });
  }
  if (!take_offset(cursor, zone)) return -1;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60) return -1;
  return hour * 3600 + minute * 60 + std::min(second, 59);
}

/// The time behind a date; 0 at the end of the text, −1 where something else follows.
std::int64_t take_rest(Cursor& cursor, std::optional<int>& zone) {
  if (cursor.done()) return 0;
  const std::string_view gap =
      cursor.take_while([](char c) { return c == ' ' || c == 'T' || c == 't' || c == ','; });
  if (gap.empty()) return -1;
  const std::int64_t time = take_time(cursor, zone);
  return cursor.done() ? time : -1;
}

std::optional<std::int64_t> moment(int year, int month, int day, std::int64_t time) {
  if (year < 1000) return std::nullopt;
  const std::optional<CivilDate> date = make_date(year, month, day);
  if (!date) return std::nullopt;
  return days_from_civil(*date) * kSecondsPerDay + time;
}

DateReading settled(std::optional<std::int64_t> value, bool year_first) {
  DateReading reading;
  reading.day_first = reading.month_first = value;
  reading.year_first = year_first;
  return reading;
}

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_digit);
}

DateReading read_compact(std::string_view text) {
  Cursor cursor(text.substr(0, 4)), month(text.substr(4, 2)), day(text.substr(6, 2));
  const int year = cursor.number(4, 4);
  if (year < 1900 || year > 2100) return {};
  return settled(moment(year, month.number(2, 2), day.number(2, 2), 0), true);
}

DateReading read_with_zone(std::string_view text, std::optional<int>& zone) {
  text = trim_blanks(text);
  if (text.size() < 6 || text.size() > 48) return {};
  if (text.size() == 8 && all_digits(text)) return read_compact(text);
  Cursor cursor(text);
  if (is_letter(cursor.peek())) {
    Cursor ahead = cursor;
    const std::string_view word =
        ahead.take_while([](char c) { return is_letter(c) || c == '\''; });  // Jum'at
    if (is_weekday(word) && (ahead.peek() == ',' || ahead.peek() == ' ')) {
      ahead.take_while(is_separator);
      if (is_digit(ahead.peek()) || month_named(Cursor(ahead).take_while(is_letter)) != 0) cursor = ahead;
    }
  }
  const std::optional<Part> first = take_part(cursor);
  const std::string_view gap = cursor.take_while(is_separator);
  if (!first || gap.empty() || gap.size() > 2) return {};
  const std::optional<Part> second = take_part(cursor);
  const std::string_view gap_2 = cursor.take_while(is_separator);
  if (!second || gap_2.empty() || gap_2.size() > 2) return {};
  const std::optional<Part> third = take_part(cursor);
  if (!third || third->digits == 0) return {};
  const std::int64_t time = take_rest(cursor, zone);
  if (time < 0) return {};

  if (first->digits == 0) return settled(moment(full_year(*third), first->value, second->value, time), false);
  if (second->digits == 0) {
    if (first->digits == 4) return settled(moment(first->value, second->value, third->value, time), true);
    return settled(moment(full_year(*third), second->value, first->value, time), false);
  }
  // Numbers only: one and the same mark, which a blank cannot be.
  if (gap != gap_2 || gap.size() != 1 || gap == " " || gap == ",") return {};
  if (first->digits == 4) return settled(moment(first->value, second->value, third->value, time), true);
  if (third->digits == 2 && gap == ".") return {};
  DateReading reading;
  reading.numeric = true;
  if (second->digits > 2) return {};
  reading.day_first = moment(full_year(*third), second->value, first->value, time);
  reading.month_first = moment(full_year(*third), first->value, second->value, time);
  return reading;
}

}  // namespace

DateReading read_date(std::string_view text) {
  std::optional<int> zone;
  DateReading reading = read_with_zone(text, zone);
  reading.zone = zone;
  return reading;
}

}  // namespace ruas
