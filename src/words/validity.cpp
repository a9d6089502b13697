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
       "Some cuts are tighter than in noise, but no number of groups holds when each half is divided by itself. {k} has the "
       "highest silhouette: a working choice, not a fact.",
       "Beberapa pembagian lebih rapat daripada data acak, tetapi tidak ada jumlah kelompok yang bertahan bila tiap paruh "
       "dibagi sendiri. {k} punya silhouette tertinggi: pilihan kerja, bukan fakta."},
      {"validity.groups",
       "{k} groups: tighter than chance, and found again in the other half of the customers: even in the least steady group, "
       "{strength:percent} of pairs stay together on average.",
       "{k} kelompok: lebih rapat daripada kebetulan, dan ditemukan lagi pada separuh pelanggan yang lain: bahkan di kelompok "
       "paling goyah, rata-rata {strength:percent} pasangan tetap bersama."},
      {"validity.k_max", "The largest number of groups to try is between 2 and {limit}, not {k}.",
       "Jumlah kelompok terbanyak yang dicoba adalah antara 2 dan {limit}, bukan {k}."},
      {"validity.all_alike", "All customers are alike in the columns used: there is nothing to divide.",
       "Semua pelanggan sama pada kolom yang dipakai: tidak ada yang bisa dibagi."},


      {"validity.silhouette", "silhouette", "siluet"},
      {"validity.calinski_harabasz", "Calinski-Harabasz", "Calinski-Harabasz"},
      {"validity.davies_bouldin", "Davies-Bouldin", "Davies-Bouldin"},
      {"validity.gap", "gap", "gap"},
      {"validity.above_chance", "above chance", "di atas kebetulan"},
      {"validity.strength", "prediction strength", "kekuatan prediksi"},

      // Whether segments come back.
      {"validity.resampled", "How far each segment came back when customers were drawn anew {resamples} times (Jaccard):",
       "Seberapa utuh tiap segmen muncul kembali saat pelanggan diambil ulang {resamples} kali (Jaccard):"},
      {"validity.draws_failed",
       "In {failed} of the {resamples} draws no segments could be found; they do not count.",
       "Pada {failed} dari {resamples} pengambilan ulang segmennya tidak dapat dicari; itu tidak dihitung."},
      {"validity.fixed_rules",
       "These segments follow fixed rules: the same customers always land in the same segment, so there is nothing to draw "
       "anew.",
       "Segmen ini mengikuti aturan tetap: pelanggan yang sama selalu masuk segmen yang sama, jadi tidak ada yang perlu diuji "
       "ulang."},
      {"validity.band_highly_stable", "highly stable", "sangat stabil"},
      {"validity.band_stable", "stable", "stabil"},
      {"validity.band_pattern_only", "a pattern, its borders shift", "ada polanya, batasnya bergeser"},
      {"validity.band_do_not_use", "do not rely on it", "jangan diandalkan"},
      {"validity.band_not_measured", "not measured", "tidak terukur"},

      // Why.
      {"validity.one_segment",
       "All rows are in one segment, so there is no other to tell them apart from. Ask for two or more with --k, or choose "
       "another --method.",
       "Semua baris ada di satu segmen, jadi tidak ada segmen lain untuk dibandingkan. Minta dua atau lebih dengan --k, atau "
       "pilih --method lain."},
      {"validity.tree",
       "A tree of at most four questions names the right segment for {fidelity:percent} of customers it has not seen (always "
       "naming the largest segment: {guess:percent}); using it instead of the segments costs {price} times the spread.",
       "Pohon dengan paling banyak empat pertanyaan menyebut segmen yang benar untuk {fidelity:percent} pelanggan yang belum "
       "dilihatnya (selalu menyebut segmen terbesar: {guess:percent}); memakainya sebagai ganti segmen membuat sebarannya menjadi {price} kali semula."},
      {"validity.rule", "{segment}: {rule} (precision {precision:percent}, recall {recall:percent}, fidelity {fidelity:percent}; a guess "
       "{guess:percent})",
       "{segment}: {rule} (ketepatan {precision:percent}, cakupan {recall:percent}, kecocokan {fidelity:percent}; tebakan "
       "{guess:percent})"},
      {"validity.rules_in_order",
       "Taken in this order they name {right:percent} rightly and leave {left_out:percent} without a segment.",
       "Bila dipakai berurutan, {right:percent} disebut benar dan {left_out:percent} tidak mendapat segmen."},
      {"validity.no_rule", "{segment}: no rule of three conditions or fewer finds it.",
       "{segment}: tidak ada aturan dengan tiga syarat atau kurang yang mengenalinya."},

      // Kotler's five.
      {"kotler.measurable_title", "Measurable", "Terukur"},
      {"kotler.substantial_title", "Substantial", "Cukup besar"},
      {"kotler.accessible_title", "Accessible", "Terjangkau"},
      {"kotler.differentiable_title", "Differentiable", "Terbedakan"},
      {"kotler.actionable_title", "Actionable", "Bisa dijalankan"},
      {"kotler.pass", "yes", "ya"},
      {"kotler.fail", "no", "tidak"},
      {"kotler.unknown", "unknown", "belum pasti"},
      {"kotler.measurable", "{share:percent} of the cells that define the segments are filled in (95% needed).",
       "{share:percent} sel yang menentukan segmen terisi (perlu 95%)."},
      {"kotler.substantial_revenue", "{customers} {customers:customer|customers}, {share:percent} of revenue (30 and 2% needed).",
       "{customers} pelanggan, {share:percent} dari omzet (perlu 30 dan 2%)."},
      {"kotler.substantial_total",
       "{customers} {customers:customer|customers}, {share:percent} of the total of “{column}” (30 and 2% needed).",
       "{customers} pelanggan, {share:percent} dari total “{column}” (perlu 30 dan 2%)."},
      {"kotler.substantial_size",
       "{customers} {customers:customer|customers}, {share:percent} of all (30 and 2% needed); revenue is not known.",
       "{customers} pelanggan, {share:percent} dari semuanya (perlu 30 dan 2%); omzet tidak diketahui."},
      {"kotler.accessible", "{share:percent} can be reached: contact known, consent given (70% needed).",
       "{share:percent} dapat dihubungi: kontak ada, izin diberikan (perlu 70%)."},
      {"kotler.accessible_unknown", "The file has no column with a contact or with consent.",
       "Berkas ini tidak memiliki kolom kontak atau izin."},
      {"kotler.differentiable",
       "Found again at {jaccard} (0.75 needed); its largest difference from the rest is {difference} standard deviations (0.5 needed).",
       "Muncul kembali dengan {jaccard} (perlu 0,75); perbedaan terbesarnya dari yang lain {difference} simpangan baku (perlu 0,5)."},
      {"kotler.differentiable_unknown",
       "Its largest difference from the rest is {difference} standard deviations; whether it is found again was not checked.",
       "Perbedaan terbesarnya dari yang lain {difference} simpangan baku; belum diperiksa apakah muncul kembali."},
      {"kotler.differentiable_fixed",
       "Its largest difference from the rest is {difference} standard deviations (0.5 needed). It follows a fixed rule, so this "
       "difference alone decides.",
       "Perbedaan terbesarnya dari yang lain {difference} simpangan baku (perlu 0,5). Segmen ini mengikuti aturan tetap, jadi "
       "hanya perbedaan itu yang menentukan."},
      {"kotler.actionable", "Its rule finds it with precision {precision:percent} and recall {recall:percent} (80% needed), and an offer is planned.",
       "Aturannya mengenalinya dengan ketepatan {precision:percent} dan cakupan {recall:percent} (perlu 80%), dan sudah ada tawaran."},
      {"kotler.actionable_no_offer",
       "Its rule finds it with precision {precision:percent} and recall {recall:percent} (80% needed); no offer is planned yet.",
       "Aturannya mengenalinya dengan ketepatan {precision:percent} dan cakupan {recall:percent} (perlu 80%); belum ada tawaran."},
      {"kotler.actionable_unknown", "No rule of three conditions or fewer describes it.",
       "Tidak ada aturan dengan tiga syarat atau kurang yang menggambarkannya."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
