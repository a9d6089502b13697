#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> quality() {
  static constexpr Entry kEntries[] = {
      {"quality.title", "Data quality", "Mutu data"},

      // Why a column was taken for what it is.
      {"quality.reason_name", "Its name says so: {words}.", "Terlihat dari namanya: {words}."},
      {"quality.reason_unknown", "Neither its name nor its values tell what it is for.",
       "Nama dan isinya tidak menunjukkan kegunaannya."},
      {"quality.reason_all_different",
       "Its value is different in each of {rows} rows, so it probably names the customer.",
       "Nilainya berbeda di setiap baris ({rows} baris), jadi mungkin penanda pelanggan."},
      {"quality.reason_dates", "It holds dates.", "Isinya tanggal."},
      {"quality.reason_emails", "{share:percent} of its values are e-mail addresses.",
       "{share:percent} isinya alamat email."},
      {"quality.reason_sexes", "Its values are words for men and women.",
       "Isinya kata untuk laki-laki dan perempuan."},
      {"quality.reason_places", "{share:percent} of its values are names of places.",
       "{share:percent} isinya nama tempat."},

      // What kind of file this is.
      {"quality.kind_customers_repeat",
       "“{column}” names {customers} {customers:customer|customers} in {rows} rows, {repeats} rows each on average: a "
       "list of purchases.",
       "“{column}” memuat {customers} pelanggan dalam {rows} baris, rata-rata {repeats} baris per pelanggan: ini "
       "daftar transaksi."},
      {"quality.kind_customers_once",
       "“{column}” names {customers} {customers:customer|customers} in {rows} rows: one row for each customer.",
       "“{column}” memuat {customers} pelanggan dalam {rows} baris: satu baris per pelanggan."},
      {"quality.kind_orders_only", "“{column}” names orders, and no column names customers: a list of purchases.",
       "“{column}” memuat nomor pesanan dan tidak ada kolom penanda pelanggan: ini daftar transaksi."},
      {"quality.kind_matrix", "{alike} of {columns} columns hold answers on the same scale.",
       "{alike} dari {columns} kolom berisi jawaban dengan skala yang sama."},
      {"quality.kind_no_repeats",
       "No column names customers more than once, so each of {rows} rows is taken for one customer.",
       "Tidak ada penanda pelanggan yang berulang, jadi setiap baris dari {rows} baris dianggap satu pelanggan."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
