#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> preparing() {
  static constexpr Entry kEntries[] = {
      // Why a column does not take part: shown beside its name.
      {"preparing.ignored", "You left it out.", "Anda tidak memakainya."},
      {"preparing.not_chosen", "You did not choose it.", "Anda tidak memilihnya."},
      {"preparing.empty", "It holds no values.", "Tidak ada isinya."},
      {"preparing.constant", "All its values are the same, so it cannot tell rows apart.",
       "Semua nilainya sama, jadi tidak bisa membedakan baris."},
      {"preparing.identifier", "It is a number or a code that names something, not a measure of it.",
       "Isinya nomor atau kode penanda, bukan ukuran."},
      {"preparing.too_many_missing", "{share:percent} of its cells are empty.",
       "{share:percent} selnya kosong."},
      {"preparing.left_out_by_fix", "You left it out on the Data page.", "Anda mengeluarkannya di halaman Data."},
      {"preparing.personal", "It holds personal data, which takes no part unless you choose it.",
       "Berisi data pribadi, jadi tidak dipakai kecuali Anda memilihnya."},
      {"preparing.not_describing", "It names, addresses or labels customers and does not describe them.",
       "Isinya nama, kontak, atau label pelanggan, bukan gambaran tentang mereka."},
      {"preparing.own_result", "Ruas found it in an earlier run: it is a result, not a description of the customer.",
       "Ini hasil Ruas dari analisis sebelumnya, bukan keterangan tentang pelanggan."},
      {"preparing.echo", "It says the same as “{column}”, which was worked out from the orders.",
       "Isinya sama dengan “{column}”, yang dihitung dari pesanan."},
      {"preparing.repeats", "It says exactly the same as “{column}”; together they would count twice.",
       "Isinya persis sama dengan “{column}”; bila dipakai bersama, informasinya terhitung dua kali."},
      {"preparing.no_weight", "You gave its criterion no weight.", "Anda memberi kriterianya bobot nol."},
      {"preparing.secondary", "It mostly repeats what other columns say. Take it in where it matters to you.",
       "Isinya kebanyakan mengulang kolom lain. Pakai bila penting bagi Anda."},
      {"preparing.unknown_for_some",
       "It is not known of many customers; those without it would all be set aside.",
       "Tidak diketahui untuk banyak pelanggan; yang tidak punya nilainya akan disisihkan."},
      {"preparing.text", "Free text cannot be compared as numbers.",
       "Teks bebas tidak bisa dibandingkan sebagai angka."},
      {"preparing.date", "Dates cannot be compared as they stand.",
       "Tanggal belum bisa dibandingkan begitu saja."},
      {"preparing.too_many_levels", "It has {levels} different labels; up to {limit} can be compared.",
       "Ada {levels} label berbeda; paling banyak {limit} yang bisa dibandingkan."},
      {"preparing.too_large", "Its numbers are too large to compute with.",
       "Angkanya terlalu besar untuk dihitung."},

      // What somebody should know who chose both.
      {"preparing.counts_twice",
       "“{second}” says exactly the same as “{first}”. You chose both, so what they say counts twice.",
       "“{second}” isinya persis sama dengan “{first}”. Anda memilih keduanya, jadi informasinya terhitung dua kali."},

      // The same to somebody who asked for this very column.
      {"preparing.unknown_column", "There is no column “{name}”.", "Tidak ada kolom “{name}”."},
      {"preparing.unknown_column_near", "There is no column “{name}”. Did you mean “{nearest}”?",
       "Tidak ada kolom “{name}”. Maksud Anda “{nearest}”?"},
      {"preparing.named_empty", "“{column}” holds no values. Choose columns without it.",
       "Kolom “{column}” tidak ada isinya. Pilih kolom lain."},
      {"preparing.named_constant",
       "All values of “{column}” are the same, so it cannot tell rows apart. Choose columns without it.",
       "Semua nilai “{column}” sama, jadi kolom itu tidak bisa membedakan baris. Pilih kolom lain."},
      {"preparing.named_text",
       "“{column}” holds free text, which cannot be compared as numbers. Choose columns with numbers or "
       "categories.",
       "“{column}” berisi teks bebas, yang tidak bisa dibandingkan sebagai angka. Pilih kolom angka atau "
       "kategori."},
      {"preparing.named_date",
       "“{column}” holds dates, which cannot be compared as they stand. Choose columns with numbers or "
       "categories.",
       "“{column}” berisi tanggal, yang belum bisa dibandingkan begitu saja. Pilih kolom angka atau "
       "kategori."},
      {"preparing.named_too_many_levels",
       "“{column}” has {levels} different labels; up to {limit} can be compared. Group them into fewer, or "
       "choose "
       "columns without it.",
       "“{column}” punya {levels} label berbeda; paling banyak {limit} yang bisa dibandingkan. Gabungkan "
       "labelnya, atau "
       "pilih kolom lain."},
      {"preparing.named_too_large",
       "The numbers in “{column}” are too large to compute with. Write them in a larger unit, or choose "
       "columns without "
       "it.",
       "Angka di “{column}” terlalu besar untuk dihitung. Tulis dalam satuan yang lebih besar, atau pilih "
       "kolom lain."},

      // Nothing to work with.
      {"preparing.no_usable_column",
       "No column here can tell rows apart. At least one is needed with numbers that vary, or with 2 to "
       "{limit} "
       "different labels. Choose columns yourself if one was left out that you want.",
       "Tidak ada kolom yang bisa membedakan baris. Perlu sedikitnya satu kolom angka yang beragam, atau "
       "kolom "
       "dengan 2 sampai {limit} label berbeda. Pilih sendiri kolomnya jika ada yang ingin Anda pakai."},
      {"preparing.no_complete_row",
       "Every row lacks a number in at least one of these columns, so no row is left to compare. Most "
       "are missing "
       "in “{column}” ({missing} {missing:row|rows}): leave that column out first.",
       "Setiap baris kekurangan angka di sedikitnya satu kolom ini, jadi tidak ada baris yang bisa "
       "dibandingkan. "
       "Paling banyak yang kosong ada di “{column}” ({missing} baris): coba tanpa kolom itu dulu."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
