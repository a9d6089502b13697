#include "engine/read_settings.hpp"

#include <optional>
#include <string_view>
#include <utility>

namespace ruas {
namespace {

template <class T>
using Spelling = std::pair<std::string_view, T>;

constexpr Spelling<Encoding> kEncodings[] = {{"utf-8", Encoding::utf8},
                                             {"utf-16le", Encoding::utf16_le},
                                             {"utf-16be", Encoding::utf16_be},
                                             {"windows-1252", Encoding::windows_1252}};
constexpr Spelling<char> kDelimiters[] = {{",", ','}, {";", ';'}, {"tab", '\t'}, {"|", '|'}, {"space", ' '}};
constexpr Spelling<bool> kHeaders[] = {{"yes", true}, {"no", false}};
constexpr Spelling<DecimalMark> kDecimalMarks[] = {{"point", DecimalMark::point}, {"comma", DecimalMark::comma}};
constexpr Spelling<DateOrder> kDateOrders[] = {{"ymd", DateOrder::year_month_day},
                                               {"dmy", DateOrder::day_month_year},
                                               {"mdy", DateOrder::month_day_year}};

template <class T, std::size_t N>
std::string spell(const Spelling<T> (&spellings)[N], T value) {
  for (const auto& [word, meaning] : spellings)
    if (meaning == value) return std::string(word);
  return {};
}

/// Takes the user's choice where there is one; false where the word is unknown.
template <class T, std::size_t N>
bool choose(const Spelling<T> (&spellings)[N], std::string_view word, Choice<T>& choice) {
  if (word.empty()) return true;
  for (const auto& [known, meaning] : spellings) {
    if (known != word) continue;
    choice.choose(meaning);
    return true;
  }
  return false;
}

Error unknown_setting(const std::string& word) { return Error("engine.unknown_setting").with("setting", word); }

}  // namespace

Result<ReadOptions> read_options(const protocol::ReadSettings& settings) {
  ReadOptions options;
  Dialect& dialect = options.dialect;
  if (!choose(kEncodings, settings.encoding, dialect.encoding)) return unknown_setting(settings.encoding);
  if (!choose(kDelimiters, settings.delimiter, dialect.delimiter)) return unknown_setting(settings.delimiter);
  if (!choose(kHeaders, settings.header, dialect.has_header)) return unknown_setting(settings.header);
  if (!choose(kDecimalMarks, settings.decimal_mark, dialect.decimal_mark)) return unknown_setting(settings.decimal_mark);
  if (!choose(kDateOrders, settings.date_order, dialect.date_order)) return unknown_setting(settings.date_order);
  return options;
}

void describe_dialect(const Dialect& dialect, protocol::DataSummary& summary) {
  summary.encoding = spell(kEncodings, dialect.encoding.value);
  summary.delimiter = spell(kDelimiters, dialect.delimiter.value);
  summary.header = spell(kHeaders, dialect.has_header.value);
  summary.decimal_mark = spell(kDecimalMarks, dialect.decimal_mark.value);
  summary.date_order = spell(kDateOrders, dialect.date_order.value);
}

}  // namespace ruas
