#include "campaigns/reach.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "profile/header_words.hpp"

namespace ruas {
namespace {

bool means_yes(std::string_view text) {
  const std::vector<std::string> words = header_words(text);
  if (has_word(words, {"no", "not", "tidak", "false", "out", "unsubscribed", "never", "belum", "tolak"})) return false;
  return has_word(words, {"yes", "y", "ya", "true", "t", "1", "in", "optin", "agree", "agreed", "setuju", "bersedia", "iya",
                          "boleh", "subscribed", "granted", "ok"});
}

/// "unsubscribed", "do not contact", "opt-out": yes means no.
bool asks_for_refusal(std::string_view column) {
  const std::vector<std::string> words = header_words(column);
  return has_word(words, {"unsubscribed", "unsubscribe", "optout", "out", "not", "tolak", "menolak", "jangan"});
}

bool agreed(const Column& column, std::size_t row) {
  if (asks_for_refusal(column.name)) return !column.is_missing(row) && !says_yes(column, row);
  return !column.is_missing(row) && says_yes(column, row);
}

}  // namespace

bool says_yes(const Column& column, std::size_t row) {
  if (const auto* numbers = std::get_if<NumberColumn>(&column.values)) return numbers->values[row] > 0;
  if (const auto* categories = std::get_if<CategoryColumn>(&column.values))
    return means_yes(categories->labels[categories->codes[row]]);
  if (const auto* texts = std::get_if<TextColumn>(&column.values)) return means_yes((*texts)[row]);
  return true;  // the date on which they agreed
}

Reach reach_of(const Table& table, std::span<const ColumnMeaning> meanings, std::span<const std::uint32_t> rows) {
  Reach reach;
  reach.consent = column_with(meanings, Role::consent);
  reach.contacts = columns_with(meanings, Role::contact);
  if (reach.consent < 0 && reach.contacts.empty()) return reach;
  reach.eligible.resize(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t row = rows[i];
    const bool may = reach.consent < 0 || agreed(table.column(static_cast<std::size_t>(reach.consent)), row);
    const bool can = reach.contacts.empty() || std::any_of(reach.contacts.begin(), reach.contacts.end(), [&](std::size_t column) {
                       return !table.column(column).is_missing(row);
                     });
    reach.without_consent += !may;
    reach.without_contact += may && !can;
    reach.eligible[i] = may && can;
  }
  return reach;
}

}  // namespace ruas
