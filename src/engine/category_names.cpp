#include "engine/category_names.hpp"

#include <string>
#include <vector>

#include "engine/data_meaning.hpp"
#include "profile/codes.hpp"
#include "profile/header_words.hpp"
#include "profile/vocabulary.hpp"

namespace ruas {
namespace {

bool holds_codes(const std::string& header) {
  return holds(terms_of(header), Notion::key) || has_word(header_words(header), {"sku", "stockcode"});
}

bool holds_names(const std::string& header) {
  return has_word(header_words(header), {"name", "nama", "productname", "description", "deskripsi"});
}

constexpr double kMostRows = 0.95;  // a name may be misspelt, renamed or forgotten in the others (ours)

/// One side seen from the other: the partner that most rows of each code have, where most have one (Boyer & Moore's
/// majority vote).
std::vector<std::uint32_t> usual_partners(const Codes& of, const Codes& partners) {
  struct Vote {
    std::uint32_t partner = kMissingCode;
    std::uint32_t lead = 0;
  };
  std::vector<Vote> votes(of.count);
  for (std::size_t row = 0; row < of.of_row.size(); ++row) {
    if (of.of_row[row] == kMissingCode) continue;
    Vote& vote = votes[of.of_row[row]];
    if (vote.lead == 0) vote.partner = partners.of_row[row];
    if (vote.partner == partners.of_row[row])
      ++vote.lead;
    else
      --vote.lead;
  }
  std::vector<std::uint32_t> usual;
  for (const Vote& vote : votes) usual.push_back(vote.partner);
  return usual;
}

bool stand_for_each_other(const Codes& codes, const Codes& names) {
  const std::vector<std::uint32_t> name_of = usual_partners(codes, names), code_of = usual_partners(names, codes);
  std::size_t known = 0, fitting = 0;
  for (std::size_t row = 0; row < codes.of_row.size(); ++row) {
    const std::uint32_t code = codes.of_row[row], name = names.of_row[row];
    known += code != kMissingCode || name != kMissingCode;
    fitting += code != kMissingCode && name != kMissingCode && name_of[code] == name && code_of[name] == code;
  }
  return known > 0 && static_cast<double>(fitting) >= kMostRows * static_cast<double>(known);
}

}  // namespace

std::optional<std::size_t> names_of_codes(const Table& table, const DataMeaning& meaning, std::size_t codes, Run& run) {
  if (!holds_codes(table.column(codes).name)) return std::nullopt;
  std::optional<Codes> of_row;  // made once there is a column of names
  for (std::size_t i = 0; i < table.columns().size(); ++i) {
    const Column& names = table.column(i);
    const bool has_words = names.type() == ColumnType::category || names.type() == ColumnType::text;
    if (i == codes || !has_words || !holds_names(names.name) || tells_who(meaning.columns[i], meaning.personal)) continue;
    if (!of_row) of_row = codes_of(table.column(codes), run);
    if (stand_for_each_other(*of_row, codes_of(names, run))) return i;
  }
  return std::nullopt;
}

}  // namespace ruas
