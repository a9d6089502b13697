#include "words/words.hpp"

#include <algorithm>
#include <vector>

#include "base/number_format.hpp"
#include "words/chapters.hpp"
#include "words/spoken_numbers.hpp"

namespace ruas {
namespace {

std::vector<Entry> bind_chapters() {
  std::vector<Entry> entries;
  for (const std::span<const Entry> chapter : chapters::spoken())
    entries.insert(entries.end(), chapter.begin(), chapter.end());
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
  return entries;
}

const MessageValue* find_argument(const Message& message, std::string_view name) {
  for (const auto& [key, value] : message.arguments)
    if (key == name) return &value;
  return nullptr;
}

double as_double(const MessageValue& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  if (const auto* number = std::get_if<double>(&value)) return *number;
  return 0;
}

/// What amounts of a message are in; empty where it does not say.
std::string_view currency_of(const Message& message) {
  const MessageValue* const value = find_argument(message, "currency");
  const auto* text = value ? std::get_if<std::string>(value) : nullptr;
  return text ? std::string_view(*text) : std::string_view();
}

std::string write_value(Language language, const Message& message, const MessageValue& value,
                        std::string_view style) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  const double number = as_double(value);
  if (style == "money") return spoken_money(number, currency_of(message), language);
  if (style == "share") return spoken_share(number, language);
  if (style == "percent") return format_percent(number, 1, language);
  if (style == "collective") return spoken_collective(static_cast<std::int64_t>(number));
  if (style == "points") return format_number(100 * number, 1, language);
  if (style == "bytes") return format_bytes(static_cast<std::uint64_t>(number), language);
  if (style == "date") return format_date(static_cast<std::int64_t>(number), language);
  if (const std::size_t bar = style.find('|'); bar != std::string_view::npos)
    return std::string(number == 1 ? style.substr(0, bar) : style.substr(bar + 1));
  if (std::holds_alternative<std::int64_t>(value))
    return format_count(std::get<std::int64_t>(value), language);
  return format_measure(number, language);
}

}  // namespace

std::span<const Entry> catalogue() {
  static const std::vector<Entry> entries = bind_chapters();
  return entries;
}

std::string_view word(Language language, std::string_view key) {
  const std::span<const Entry> entries = catalogue();
  const auto found =
      std::lower_bound(entries.begin(), entries.end(), key,
                       [](const Entry& entry, std::string_view wanted) { return entry.key < wanted; });
  if (found == entries.end() || found->key != key) return {};
  return language == Language::english ? found->english : found->indonesian;
}

std::string sentence(Language language, const Message& message) {
  const std::string_view pattern = word(language, message.key);
  if (pattern.empty()) return "⟦" + message.key + "⟧";
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = pattern.find('{', at);
    out += pattern.substr(at, open - at);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    const std::string_view slot = pattern.substr(open + 1, close - open - 1);
    const std::size_t colon = slot.find(':');
    const std::string_view name = slot.substr(0, colon);
    const std::string_view style =
        colon == std::string_view::npos ? std::string_view() : slot.substr(colon + 1);
    const MessageValue* const value = find_argument(message, name);
    out += value ? write_value(language, message, *value, style) : "⟦" + std::string(name) + "⟧";
    at = close + 1;
  }
  return out;
}

}  // namespace ruas
