// What two column names have to do with each other as keys: "CustomerID", "id_pelanggan", and "id" in a file
// of customers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ruas {

/// A key's name in one language: what it is of ("customer"), in order, each once.
struct KeyName {
  std::vector<std::string> things;  // "pelanggan" and "customers" are "customer"; may be empty
  bool names_rows = false;          // it says it is an identifier: ID, code, number, SKU
};

/// A bare "id" or "code" is of what the table holds.
KeyName key_name_of(std::string_view column, std::string_view table);

enum class Kinship { none, related, same };

/// same: both names mean the same thing; related: one word in common.
Kinship kinship_of(const KeyName& a, const KeyName& b);

/// The names without ending and without the words they all begin with: "Case Study - Customer.csv" beside
/// "Case Study - Store.csv" is "Customer". A name that would become empty or equal to another stays whole.
std::vector<std::string> short_table_names(const std::vector<std::string>& files);

}  // namespace ruas
