#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> validity() {
  static constexpr Entry kEntries[] = {
      // The verdict on how many groups there are.
      {"validity.one_group",
       "One group: these customers do not fall into separate groups. Cutting even noise into pieces looks just as good. "
       "You may still divide them, but the borders are yours.",
       "Satu kelompok: pelanggan ini tidak terpisah menjadi beberapa kelompok. Data acak pun bisa dipotong sebaik ini. "
       "Anda tetap boleh membaginya, tetapi batasnya Anda yang menentukan."},
      {"validity.one_group_in_slices",
       "One group: {k} slices of it come back each time, but they are slices of one cloud, no tighter than pieces of even "
       "noise. You may use them, but the borders are yours.",
       "Satu kelompok: {k} potongannya selalu muncul kembali, tetapi itu potongan dari satu gugus, tidak lebih rapat daripada "
       "potongan data acak. Boleh dipakai, tetapi batasnya Anda yang menentukan."},
      {"validity.no_clear_number",
       "Customers do differ more than by chance, but no number of groups comes back when only half of them are looked at. "
       "{k} is a working choice, not a fact.",
       "Pelanggan memang berbeda lebih dari kebetulan, tetapi tidak ada jumlah kelompok yang muncul kembali bila hanya "
       "separuhnya yang dilihat. {k} adalah pilihan kerja, bukan fakta."},
      {"validity.groups",
       "{k} groups: tighter than chance, and found again in the other half of the customers, where at least {strength:percent} "
       "of each group stay together.",
       "{k} kelompok: lebih rapat daripada kebetulan, dan ditemukan lagi pada separuh pelanggan yang lain; di sana paling "
       "sedikit {strength:percent} dari tiap kelompok tetap bersama."},
      {"validity.all_alike", "All customers are alike in the columns used: there is nothing to divide.",
       "Semua pelanggan sama pada kolom yang dipakai: tidak ada yang bisa dibagi."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
