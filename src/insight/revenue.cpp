#include "insight/revenue.hpp"

#include <span>
#include <string>
#include <vector>

#include "insight/segment_profiles.hpp"
#include "profile/header_words.hpp"

namespace ruas {
namespace {

using Words = std::span<const std::string>;

/// Anything that turns a sum of money into something else: a rate, a count, a date, a cost, somebody's wage.
bool is_something_else(Words words) {
  return has_word(words,
                  {// scores and ratios
                   "score", "skor", "index", "indeks", "rank", "rating", "level", "band", "percent",
                   "percentage", "persen", "pct", "rate", "ratio", "rasio", "share", "growth", "pertumbuhan",
                   "change", "chng", "perubahan", "trend", "tren", "slope", "variation", "variasi",
                   // averages and single purchases
                   "avg", "average", "mean", "median", "rata", "rerata", "per", "unit", "satuan", "last",
                   "first", "terakhir", "pertama", "max", "min",
                   // counts and times
                   "count", "number", "num", "qty", "quantity", "kuantitas", "orders", "visits", "kunjungan",
                   "items", "transactions", "frequency", "frekuensi", "days", "hari", "months", "bulan",
                   "date", "tanggal", "age", "id", "kode", "code",
                   // money that is not the shop's
                   "income", "penghasilan", "gaji", "salary", "wage", "upah", "limit", "balance", "bal",
                   "saldo", "debt", "utang", "loan", "pinjaman", "discount", "diskon", "refund", "tax",
                   "pajak", "shipping", "ongkir", "cost", "biaya", "target", "budget", "anggaran"});
}

bool has_both(Words words, std::initializer_list<std::string_view> one,
              std::initializer_list<std::string_view> other) {
  return has_word(words, one) && has_word(words, other);
}

/// "Total", "Grand Total", "total (Rp)": a sum with nothing beside it but a currency.
bool is_bare_total(Words words) {
  if (!has_word(words, {"total"})) return false;
  for (const std::string& word : words)
    if (!has_word(std::span(&word, 1), {"total", "grand", "jumlah", "rp", "idr", "rupiah", "usd", "eur",
                                        "gbp", "k", "juta", "ribu", "net", "gross"}))
      return false;
  return true;
}

}  // namespace

int revenue_likeness(std::string_view column_name) {
  const std::vector<std::string> words = header_words(column_name);
  if (words.empty() || is_something_else(words)) return 0;
  const bool total = has_word(words, {"total", "lifetime", "sum"});
  int likeness = 0;
  if (has_word(words, {"revenue", "omzet", "omset", "turnover", "monetary", "gmv"})) {
    likeness = 7;
  } else if (has_word(words, {"sales", "penjualan", "belanja", "spend", "spent", "spending", "totalspend",
                              "totalspent", "totalbelanja", "totalsales"})) {
    likeness = 5;
  } else if (has_word(words, {"amount", "amt", "charges", "totalamount", "totalcharges", "clv", "ltv"}) ||
             has_both(words, {"nilai", "total", "jumlah"},
                      {"transaksi", "pembelian", "pembayaran", "bayar", "harga", "tagihan", "payment",
                       "payments", "paid", "price", "purchase", "transaction", "value", "sale"}) ||
             has_both(words, {"order", "purchase", "transaction", "lifetime"}, {"value"})) {
    likeness = 3;
  } else if (is_bare_total(words)) {
    likeness = 2;
  }
  return likeness > 0 && total ? likeness + 1 : likeness;
}

int revenue_column(const Table& table) {
  int best = -1;
  int best_likeness = 0;
  for (std::size_t i = 0; i < table.columns().size(); ++i) {
    if (table.column(i).type() != ColumnType::number) continue;
    const int likeness = revenue_likeness(table.column(i).name);
    if (likeness <= best_likeness) continue;
    best = static_cast<int>(i);
    best_likeness = likeness;
  }
  return best;
}

}  // namespace ruas
