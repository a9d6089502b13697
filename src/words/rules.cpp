#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> rules() {
  static constexpr Entry kEntries[] = {
      // A condition as a person says it. Parts of a longer sentence: no capital, no full stop.
      {"rules.and", "and", "dan"},
      {"rules.or", "or", "atau"},
      {"rules.everybody", "everybody", "semuanya"},
      {"rules.nobody", "nobody", "tidak ada"},
      {"rules.below", "{column} is below {value}", "{column} di bawah {value}"},
      {"rules.at_most", "{column} is at most {value}", "{column} maksimal {value}"},
      {"rules.above", "{column} is above {value}", "{column} di atas {value}"},
      {"rules.at_least", "{column} is at least {value}", "{column} minimal {value}"},
      {"rules.between", "{column} is from {value} to {upper}", "{column} dari {value} sampai {upper}"},
      {"rules.equals", "{column} is {value}", "{column} sama dengan {value}"},
      {"rules.before", "{column} is before {value}", "{column} sebelum {value}"},
      {"rules.until", "{column} is on or before {value}", "{column} pada atau sebelum {value}"},
      {"rules.after", "{column} is after {value}", "{column} setelah {value}"},
      {"rules.since", "{column} is on or after {value}", "{column} pada atau setelah {value}"},
      {"rules.on_day", "{column} is on {value}", "{column} pada {value}"},
      {"rules.is", "{column} is {labels}", "{column} adalah {labels}"},
      {"rules.one_of", "{column} is one of {labels}", "{column} salah satu dari {labels}"},
      {"rules.is_not", "{column} is not {labels}", "{column} bukan {labels}"},
      {"rules.none_of", "{column} is none of {labels}", "{column} bukan salah satu dari {labels}"},
      {"rules.missing", "{column} is empty", "{column} kosong"},
      {"rules.present", "{column} is filled in", "{column} terisi"},

      // Rules that cannot be asked of this table.
      {"rules.unknown_column", "Rule “{rule}”: there is no column “{column}”. Did you mean “{nearest}”?",
       "Aturan “{rule}”: tidak ada kolom “{column}”. Maksud Anda “{nearest}”?"},
      {"rules.number_column",
       "Rule “{rule}”: “{column}” holds numbers. Compare it with a number: {column} >= 10.",
       "Aturan “{rule}”: “{column}” berisi angka. Bandingkan dengan angka: {column} >= 10."},
      {"rules.date_column",
       "Rule “{rule}”: “{column}” holds dates. Compare it with a day: {column} after 2024-12-31.",
       "Aturan “{rule}”: “{column}” berisi tanggal. Bandingkan dengan tanggal: {column} setelah 2024-12-31."},
      {"rules.label_column",
       "Rule “{rule}”: “{column}” holds words, which are neither more nor less. Name the ones you mean: "
       "{column} is "
       "one of A, B.",
       "Aturan “{rule}”: “{column}” berisi kata, yang tidak bisa lebih besar atau lebih kecil. Sebutkan yang "
       "Anda "
       "maksud: {column} salah satu A, B."},
      {"rules.no_labels", "Rule “{rule}”: say which values of “{column}” you mean.",
       "Aturan “{rule}”: sebutkan nilai “{column}” yang Anda maksud."},
      {"rules.no_such_value",
       "Rule “{rule}”: the value to compare “{column}” with cannot be used. Write a number or a day.",
       "Aturan “{rule}”: nilai pembanding untuk “{column}” tidak bisa dipakai. Tulis angka atau tanggal."},
      {"rules.swapped_range",
       "Rule “{rule}”: the range of “{column}” ends before it begins. Write the smaller value first.",
       "Aturan “{rule}”: rentang “{column}” berakhir sebelum dimulai. Tulis nilai yang lebih kecil lebih "
       "dulu."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
