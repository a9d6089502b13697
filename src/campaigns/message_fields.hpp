// What can stand in the braces of a message, and where it is found. METHODS §14.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "personas/topics.hpp"
#include "profile/roles.hpp"
#include "table/table.hpp"

namespace ruas {

struct MessageField {
  std::string name;        // "name", "days_since" or a column's own
  std::size_t column = 0;  // of the table
  std::string currency;    // where it is money
  bool share = false;      // written in per cent
  bool first_word = false;  // only the first word: a person's first name
  std::optional<Language> listed_in = {};  // in which it is offered; the others are understood, but not offered
};

/// First the fields with a fixed name that some column serves: name and first_name, city, favourite_category, channel,
/// interest, orders, total_spent, average_order, last_purchase, days_since; each also under its Indonesian name (nama,
/// nama_depan, kota, kategori_favorit, saluran, minat, jumlah_pesanan, total_belanja, rata_rata_belanja,
/// pembelian_terakhir, hari_sejak). Then every column by its own name.
std::vector<MessageField> message_fields(const Table& table, std::span<const ColumnMeaning> meanings,
                                         std::span<const DescribedColumn> described);

/// Appends what one customer has there, in the language's style; nothing where it is missing.
void write_field(const Table& table, const MessageField& field, std::size_t row, Language language, std::string& out);

}  // namespace ruas
