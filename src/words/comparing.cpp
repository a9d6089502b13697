#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> comparing() {
  static constexpr Entry kEntries[] = {
      {"compare.unknown_column", "“{file}” has no column “{column}”.",
       "Tidak ada kolom “{column}” di “{file}”."},
      {"compare.unknown_column_near", "“{file}” has no column “{column}”. Did you mean “{nearest}”?",
       "Tidak ada kolom “{column}” di “{file}”. Maksud Anda “{nearest}”?"},
      {"compare.too_many_segments",
       "“{column}” in “{file}” holds more than {limit} different values, too many to be segments. Name the "
       "column that holds "
       "the segments.",
       "“{column}” di “{file}” berisi lebih dari {limit} nilai berbeda, terlalu banyak untuk segmen. "
       "Sebutkan kolom yang "
       "memuat segmen."},
      {"compare.no_segments", "“{column}” in “{file}” is empty: there are no segments to compare.",
       "“{column}” di “{file}” kosong: tidak ada segmen untuk dibandingkan."},
      {"compare.nothing_in_common",
       "The two files have no “{column}” in common. Name a column whose values are the same in both.",
       "Tidak ada “{column}” yang sama di kedua berkas. Sebutkan kolom yang nilainya sama di keduanya."},
      {"compare.without_id", "{rows} {rows:row has|rows have} no “{column}” and {rows:is|are} left out.",
       "{rows} baris tidak punya “{column}” dan tidak diikutkan."},
      {"compare.repeated",
       "{rows} {rows:row repeats|rows repeat} a “{column}” seen before; the first one counts.",
       "{rows} baris mengulang “{column}” yang sudah ada; yang pertama yang dihitung."},
      {"compare.other_letters",
       "The two have too few customers in common to share letters: the same letter left and right is not the same segment.",
       "Terlalu sedikit pelanggan yang sama di keduanya, jadi hurufnya tidak dipakai bersama: huruf yang sama di kiri dan kanan "
       "bukan segmen yang sama."},
      {"compare.same_number_given",
       "The second method was given the number of segments, {k}, as many as the first has; by itself it might find another.",
       "Metode kedua tidak memilih sendiri jumlah segmennya: diberi {k}, sama dengan metode pertama. Bila memilih sendiri, "
       "hasilnya bisa lain."},
      {"compare.number_given",
       "The second method was given the number of segments, {k}; by itself it might find another.",
       "Metode kedua tidak memilih sendiri jumlah segmennya: diberi {k}. Bila memilih sendiri, hasilnya bisa lain."},
      {"compare.no_comparison", "Nothing has been compared yet.", "Belum ada yang dibandingkan."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
