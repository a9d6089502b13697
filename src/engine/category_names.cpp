#include "engine/category_names.hpp"

#include <span>
#include <string>
#include <vector>

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

/// One side seen from the other: the one partner of each code, as far as it has been met.
class Partners {
 public:
  /// False where `of` has another partner already.
  bool meet(std::uint32_t of, std::uint32_t partner) {
    if (of >= met_.size()) met_.resize(of + std::size_t{1}, kMissingCode);
    if (met_[of] == kMissingCode) met_[of] = partner;
    return met_[of] == partner;
  }

 private:
  std::vector<std::uint32_t> met_;
};

bool stand_for_each_other(std::span<const std::uint32_t> codes, std::span<const std::uint32_t> names) {
  Partners of_code, of_name;
  for (std::size_t row = 0; row < codes.size(); ++row) {
    const bool missing = codes[row] == kMissingCode;
    if (missing != (names[row] == kMissingCode)) return false;
    if (missing) continue;
    if (!of_code.meet(codes[row], names[row]) || !of_name.meet(names[row], codes[row])) return false;
  }
  return true;
}

}  // namespace

std::optional<std::size_t> names_of_codes(const Table& table, std::size_t codes, Run& run) {
  if (!holds_codes(table.column(codes).name)) return std::nullopt;
  std::optional<Codes> of_row;  // made once there is a column of names
  for (std::size_t i = 0; i < table.columns().size(); ++i) {
    const Column& names = table.column(i);
    if (i == codes || names.type() != ColumnType::category || !holds_names(names.name)) continue;
    if (!of_row) of_row = codes_of(table.column(codes), run);
    if (stand_for_each_other(of_row->of_row, std::get<CategoryColumn>(names.values).codes)) return i;
  }
  return std::nullopt;
}

}  // namespace ruas
