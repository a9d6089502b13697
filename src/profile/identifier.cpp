#include "profile/identifier.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "profile/distinct.hpp"
#include "profile/header_words.hpp"
#include "profile/profile.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kRowsThatCount = 20;  // fewer rows in steps may be chance: ages of a small class

/// Words that measure or count: "total number", "number of orders", "ID score".
bool measures(std::span<const std::string> words) {
  return has_word(
      words, {"of",    "total",   "sum",    "count",  "jumlah", "banyak", "amount", "income",   "revenue",
              "sales", "spend",   "price",  "harga",  "score",  "skor",   "qty",    "quantity", "age",
              "usia",  "umur",    "orders", "visits", "days",   "hari",   "years",  "tahun",    "belanja",
              "nilai", "average", "avg",    "mean",   "rata",   "rate",   "rating", "balance",  "saldo"});
}

/// "customerid", "idpelanggan", "nopelanggan": one word made of a thing and what names it.
bool is_compound(std::string_view word) {
  static constexpr std::array<std::string_view, 38> kThings = {
      "customer",    "cust",     "client",  "klien",    "user",     "member",  "order",     "invoice",
      "transaction", "trans",    "trx",     "product",  "item",     "store",   "shop",      "account",
      "acct",        "employee", "session", "visitor",  "contact",  "lead",    "row",       "record",
      "pelanggan",   "konsumen", "nasabah", "anggota",  "pengguna", "pesanan", "transaksi", "produk",
      "barang",      "toko",     "faktur",  "karyawan", "rekening", "pos"};
  static constexpr std::array<std::string_view, 9> kNames = {"id",   "no",    "nr",   "num", "number",
                                                             "code", "nomor", "kode", "key"};
  const auto is_thing = [](std::string_view part) {
    return std::find(kThings.begin(), kThings.end(), part) != kThings.end();
  };
  return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) {
    return (word.ends_with(name) && is_thing(word.substr(0, word.size() - name.size()))) ||
           (word.starts_with(name) && is_thing(word.substr(name.size())));
  });
}

bool is_reference(std::span<const std::string> words) {
  if (words.empty() || measures(words)) return false;
  if (words.front() == "id" || words.back() == "id") return true;
  return has_word(words,
                  {"uuid",    "guid",      "sku",  "nik",     "nip",       "npwp",     "ktp",     "isbn",
                   "barcode", "kode",      "code", "zip",     "zipcode",   "postcode", "postal",  "kodepos",
                   "phone",   "telephone", "telp", "telepon", "handphone", "hp",       "whatsapp"}) ||
         std::any_of(words.begin(), words.end(), [](const std::string& word) { return is_compound(word); });
}

/// Without missing values, every step from row to row is the same and not 0.
bool steps_evenly(std::span<const double> values) {
  if (values.size() < 2) return false;
  const double step = values[1] - values[0];
  if (step == 0) return false;
  for (std::size_t i = 1; i < values.size(); ++i)
    if (!(values[i] - values[i - 1] == step)) return false;
  return true;
}

[[gnu::noinline]] bool all_whole(std::span<const double> values) {
  return std::all_of(values.begin(), values.end(),
                     [](double value) { return std::isnan(value) || value == std::trunc(value); });
}

}  // namespace

bool named_like_reference(std::string_view name) {
  return is_reference(header_words(name));
}

bool named_like_identifier(std::string_view name) {
  const std::vector<std::string> words = header_words(name);
  if (is_reference(words)) return true;
  if (words.empty() || measures(words)) return false;
  return has_word(words, {"id", "no", "nr", "num", "number", "nomor", "nomer", "mobile", "tel", "wa", "key",
                          "index", "row", "baris", "urut", "urutan", "serial", "record", "unnamed"});
}

bool numbers_identify(std::string_view name, std::span<const double> values, const Moments& moments,
                      std::uint64_t distinct) {
  // Beyond 2⁵³ neighbouring whole numbers are not told apart.
  if (moments.count < 2 || distinct < 2 || moments.maximum >= 0x1p53 || moments.minimum <= -0x1p53)
    return false;
  const bool may_differ = distinct >= std::min(moments.count, ColumnProfile::kDistinctLimit);
  if (!may_differ) return distinct > 2 && named_like_reference(name) && all_whole(values);
  if (!all_whole(values)) return false;
  if (named_like_reference(name)) return true;
  const bool counts_rows = moments.maximum - moments.minimum == static_cast<double>(moments.count - 1);
  if (moments.count >= kRowsThatCount && steps_evenly(values)) return true;
  if (!named_like_identifier(name) && !(counts_rows && moments.count >= kRowsThatCount)) return false;
  return all_different(values, moments.minimum, moments.maximum);
}

}  // namespace ruas
