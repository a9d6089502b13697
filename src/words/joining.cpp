#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> joining() {
  static constexpr Entry kEntries[] = {
      {"joining.title", "Joining files", "Menggabungkan berkas"},

      // What a key brings.
      {"joining.found", "{from_column} ↔ {to_column}: {found} of {values} found",
       "{from_column} ↔ {to_column}: {found} dari {values} ditemukan"},
      {"joining.rows_not_found",
       "{count} {count:row|rows} of {from_table} have a {from_column} that {to_table} does not know "
       "({examples}). They stay, "
       "with the new columns empty.",
       "{count} baris {from_table} memiliki {from_column} yang tidak ada di {to_table} ({examples}). Baris "
       "itu tetap ada, "
       "tetapi kolom barunya kosong."},
      {"joining.rows_blank",
       "{count} {count:row|rows} of {from_table} have no {from_column}. They stay, with the new columns "
       "empty.",
       "{count} baris {from_table} tidak memiliki {from_column}. Baris itu tetap ada, tetapi kolom barunya "
       "kosong."},
      {"joining.rows_unused",
       "{count} {count:row|rows} of {to_table} are named by no row of {from_table} ({examples}). They are "
       "not in the result.",
       "{count} baris {to_table} tidak disebut oleh satu baris pun di {from_table} ({examples}). Baris itu "
       "tidak ikut "
       "dalam hasil."},
      {"joining.to_rows_blank",
       "{count} {count:row|rows} of {to_table} have no {to_column}. They are not in the result.",
       "{count} baris {to_table} tidak memiliki {to_column}. Baris itu tidak ikut dalam hasil."},
      {"joining.rows_identical",
       "{count} {count:row|rows} of {to_table} repeat another row in every column. Each is used once.",
       "{count} baris {to_table} sama persis dengan baris lain. Masing-masing dipakai satu kali."},
      {"joining.spelling",
       "Capitals, spaces and leading zeros are ignored, because the files spell {from_column} differently: "
       "“{one}” in "
       "{from_table} is taken as “{other}” in {to_table}.",
       "Huruf besar, spasi, dan nol di depan diabaikan karena penulisan {from_column} berbeda di kedua "
       "berkas: “{one}” di "
       "{from_table} dianggap sama dengan “{other}” di {to_table}."},
      {"joining.number_and_text",
       "{from_column} in {from_table} and {to_column} in {to_table} are compared as written: one was read as "
       "a number, "
       "the other as text.",
       "{from_column} di {from_table} dan {to_column} di {to_table} dibandingkan menurut tulisannya: yang "
       "satu dibaca "
       "sebagai angka, yang lain sebagai teks."},
      {"joining.renamed", "{column} of {table} is now called “{name}”, because the name was taken.",
       "{column} dari {table} kini bernama “{name}” karena nama itu sudah dipakai."},

      // Why files cannot be joined.
      {"joining.one_table", "Joining needs at least two files. Add another one.",
       "Penggabungan membutuhkan sedikitnya dua berkas. Tambahkan satu lagi."},
      {"joining.empty_table",
       "{table} has no rows, so there is nothing to join. Leave it out or choose another file.",
       "{table} tidak memiliki baris, jadi tidak ada yang dapat digabungkan. Keluarkan berkas itu atau pilih "
       "yang lain."},
      {"joining.no_key",
       "No column connects {table} with {other}: neither the names nor the values of their columns agree. "
       "Choose the two "
       "columns yourself, or leave {table} out.",
       "Tidak ada kolom yang menghubungkan {table} dengan {other}: nama maupun isi kolomnya tidak ada yang "
       "cocok. Pilih "
       "sendiri kedua kolomnya, atau keluarkan {table}."},
      {"joining.key_blank",
       "{from_column} in {from_table} or {to_column} in {to_table} is empty in every row, so nothing can be "
       "found by it. "
       "Choose other columns.",
       "{from_column} di {from_table} atau {to_column} di {to_table} kosong di semua baris sehingga tidak "
       "dapat dipakai "
       "untuk mencari. Pilih kolom lain."},
      {"joining.nothing_matches",
       "None of the {values} values of {from_column} in {from_table} ({examples}) is a {to_column} in "
       "{to_table} ({others}). "
       "Check that the files belong together, or choose other columns.",
       "Tidak satu pun dari {values} nilai {from_column} di {from_table} ({examples}) ada di {to_column} "
       "milik {to_table} "
       "({others}). Pastikan kedua berkas memang berpasangan, atau pilih kolom lain."},
      {"joining.spelling_merges",
       "If capitals, spaces and leading zeros of {to_column} were ignored, different rows of {to_table} "
       "would become one. "
       "Compare the values exactly.",
       "Bila huruf besar, spasi, dan nol di depan pada {to_column} diabaikan, baris {to_table} yang berbeda "
       "akan menjadi "
       "satu. Bandingkan nilainya persis seperti tertulis."},
      {"joining.many_to_many",
       "{from_table} and {to_table} cannot be joined by {to_column}: “{value}” stands in {here} "
       "{here:row|rows} of "
       "{from_table} and in {there} of {to_table}, so it is unclear which belong together ({values} "
       "{values:value "
       "repeats|values repeat} like this). Keep one row for each {to_column} in {to_table}, or choose other "
       "columns.",
       "{from_table} dan {to_table} tidak dapat digabungkan lewat {to_column}: “{value}” ada di {here} baris "
       "{from_table} dan "
       "di {there} baris {to_table} sehingga tidak jelas mana pasangannya ({values} nilai berulang seperti "
       "ini). Sisakan "
       "satu baris untuk setiap {to_column} di {to_table}, atau pilih kolom lain."},
      {"joining.key_repeats",
       "{to_column} is not unique in {to_table}: “{value}” stands in {there} rows that differ, but in {here} "
       "of {from_table} "
       "({values} {values:value repeats|values repeat} like this). Keep one row for each {to_column}, or "
       "join the other "
       "way round.",
       "{to_column} tidak unik di {to_table}: “{value}” ada di {there} baris yang berbeda, tetapi di {here} "
       "baris "
       "{from_table} ({values} nilai berulang seperti ini). Sisakan satu baris untuk setiap {to_column}, "
       "atau gabungkan "
       "dengan arah sebaliknya."},
      {"joining.incomplete_plan",
       "The chosen columns do not lead from one file to the next, or lead to one twice. Choose one column for each file, starting "
       "at the one that holds the orders.",
       "Kolom yang dipilih tidak menyambung dari satu berkas ke berkas berikutnya, atau menuju berkas yang sama dua kali. Pilih "
       "satu kolom untuk setiap berkas, mulai dari berkas pesanan."},
      {"joining.no_key_chosen", "No column was chosen that leads to {table}.", "Belum ada kolom yang dipilih untuk menuju {table}."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
