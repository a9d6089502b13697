// A column's name taken apart into its words, so that "CustomerID", "customer_id" and "ID Pelanggan" mean the
// same.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ruas {

/// Lower-case words in order, cut at everything that is neither letter nor digit, between letters and digits,
/// and where small letters turn into capitals ("AnnualIncome (k$)" → annual, income, k; "IDPelanggan2" → id,
/// pelanggan, 2). Only ASCII letters change case; bytes of other letters stay part of their word.
std::vector<std::string> header_words(std::string_view name);

/// Whether some word of `words` is one of `wanted`.
bool has_word(std::span<const std::string> words, std::initializer_list<std::string_view> wanted);

}  // namespace ruas
