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
      {"rules.unknown_column", "Rule “{rule}”: there is no column “{column}”.",
       "Aturan “{rule}”: tidak ada kolom “{column}”."},
      {"rules.unknown_column_near", "Rule “{rule}”: there is no column “{column}”. Did you mean “{nearest}”?",
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

      // Rules as text.
      {"rules.expected_name",
       "{in_file:Line|Rule} {line}: the rule has no name. Write a name, a colon, then the condition: “Young: age < 30”.",
       "{in_file:Baris|Aturan} {line}: aturan ini tidak punya nama. Tulis nama, titik dua, lalu syaratnya: “Muda: umur < "
       "30”."},
      {"rules.expected_comparison",
       "{in_file:Line|Rule} {line}, character {position}: a comparison belongs here, such as “age < 30”, “city is one of "
       "Jakarta, "
       "Bandung” or “age is missing”.",
       "{in_file:Baris|Aturan} {line}, huruf ke-{position}: di sini seharusnya ada perbandingan, misalnya “umur < 30”, “kota "
       "salah satu "
       "Jakarta, Bandung”, atau “umur kosong”."},
      {"rules.expected_and_or",
       "{in_file:Line|Rule} {line}, character {position}: write “and” or “or” before the next comparison.",
       "{in_file:Baris|Aturan} {line}, huruf ke-{position}: tulis “dan” atau “atau” sebelum perbandingan berikutnya."},
      {"rules.expected_bracket", "{in_file:Line|Rule} {line}, character {position}: a closing bracket “)” is missing here. A value with brackets or commas goes in "
       "quotation marks.",
       "{in_file:Baris|Aturan} {line}, huruf ke-{position}: kurung tutup “)” belum ada di sini. Nilai yang berisi kurung atau koma ditulis dalam tanda "
       "kutip."},
      {"rules.expected_range",
       "{in_file:Line|Rule} {line}, character {position}: write both ends of the range: “between 20 and 40”.",
       "{in_file:Baris|Aturan} {line}, huruf ke-{position}: tulis kedua ujung rentangnya: “antara 20 dan 40”."},
      {"rules.expected_number",
       "{in_file:Line|Rule} {line}, character {position}: “{column}” is compared with a number, such as 30 or 12.5.",
       "{in_file:Baris|Aturan} {line}, huruf ke-{position}: “{column}” dibandingkan dengan angka, misalnya 30 atau 12.5."},
      {"rules.expected_day",
       "{in_file:Line|Rule} {line}, character {position}: “{column}” is compared with a day, such as 2024-12-31.",
       "{in_file:Baris|Aturan} {line}, huruf ke-{position}: “{column}” dibandingkan dengan tanggal, misalnya 2024-12-31."},
      {"rules.expected_label", "{in_file:Line|Rule} {line}, character {position}: say which value of “{column}” you mean.",
       "{in_file:Baris|Aturan} {line}, huruf ke-{position}: sebutkan nilai “{column}” yang Anda maksud."},
      {"rules.too_deep",
       "{in_file:Line|Rule} {line}, character {position}: the brackets are nested too deeply. Split the rule in two.",
       "{in_file:Baris|Aturan} {line}, huruf ke-{position}: kurungnya bertumpuk terlalu dalam. Pecah aturan ini menjadi dua."},

      // Rules as segments.
      {"rules.no_rules", "There are no rules yet. Write at least one: “Young: age < 30”.",
       "Belum ada aturan. Tulis sedikitnya satu: “Muda: umur < 30”."},
      {"rules.bad_json",
       "The file of rules begins like JSON but is none. Check its brackets, commas and quotation marks.",
       "Berkas aturan dimulai seperti JSON, tetapi bukan JSON. Periksa kurung, koma, dan tanda kutipnya."},
      {"rules.too_many", "{rules} rules are too many to tell apart. Use {limit} or fewer.",
       "{rules} aturan terlalu banyak untuk dibedakan. Pakai {limit} atau kurang."},
      {"rules.without_name", "Rule {number} has no name. Give it one.",
       "Aturan {number} tidak punya nama. Beri nama."},
      {"rules.name_twice",
       "Two rules are called “{rule}”. Give each a name of its own, or join them with “or”.",
       "Ada dua aturan bernama “{rule}”. Beri nama yang berbeda, atau gabungkan dengan “atau”."},
      {"rules.everybody_in_one",
       "All rows fall into the same segment, “{name}”, so there is nothing to compare. Change the rules.",
       "Semua baris masuk ke segmen yang sama, “{name}”, jadi tidak ada yang bisa dibandingkan. Ubah "
       "aturannya."},
      {"rules.nobody_in_any",
       "Nobody satisfies any of the rules, so there is nothing to compare. Change the rules.",
       "Tidak ada yang memenuhi satu pun aturan, jadi tidak ada yang bisa dibandingkan. Ubah aturannya."},
      {"rules.unknown_test", "Rule “{rule}”: “{test}” is not a way to compare.",
       "Aturan “{rule}”: “{test}” bukan cara membandingkan."},
      {"rules.rest", "Everybody else", "Selebihnya"},
      {"rules.own", "{name}", "{name}"},
      {"rules.matches_nobody", "Rule “{rule}” matches nobody.",
       "Aturan “{rule}” tidak cocok dengan siapa pun."},
      {"rules.matches_everybody", "Rule “{rule}” matches everybody.",
       "Aturan “{rule}” cocok dengan semuanya."},
      {"rules.nobody_left",
       "Rule “{rule}” matches {rows} {rows:row|rows}, but rules before it take all of them. Move it up.",
       "Aturan “{rule}” cocok dengan {rows} baris, tetapi semuanya sudah diambil aturan sebelumnya. "
       "Pindahkan ke atas."},
      {"rules.in_several",
       "{rows} {rows:row satisfies|rows satisfy} more than one rule. Each goes to the first of them.",
       "{rows} baris memenuhi lebih dari satu aturan. Masing-masing masuk ke aturan yang pertama."},
      {"rules.both", "“{first}” and “{second}”: {rows} {rows:row satisfies|rows satisfy} both.",
       "“{first}” dan “{second}”: {rows} baris memenuhi keduanya."},
      {"rules.more_pairs", "{pairs} more {pairs:pair of rules overlaps|pairs of rules overlap}.",
       "{pairs} pasang aturan lain juga tumpang tindih."},
      {"rules.unknown_label", "Rule “{rule}”: “{label}” does not occur in “{column}”.",
       "Aturan “{rule}”: “{label}” tidak ada di “{column}”."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
