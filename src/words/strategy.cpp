#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> strategy() {
  static constexpr Entry kEntries[] = {
      // What is missing.
      {"strategy.no_revenue",
       "No column says what each customer is worth. On the Data page, give the column with the money the role “Amount”.",
       "Tidak ada kolom yang menyebut nilai tiap pelanggan. Di halaman Data, beri kolom uangnya peran “Nilai uang”."},
      {"strategy.nobody_with_revenue",
       "Nobody in “{column}” has revenue above 0, so there is nothing to share out.",
       "Tidak ada pelanggan dengan pendapatan di atas 0 pada “{column}”, jadi tidak ada yang bisa dibagi."},
      {"strategy.no_category_column", "No column says what was bought.", "Tidak ada kolom yang menyebut apa yang dibeli."},
      {"strategy.no_place_column", "No column says where the customers are.",
       "Tidak ada kolom yang menyebut lokasi pelanggan."},
      {"strategy.no_channel_column", "No column says through which channel they buy.",
       "Tidak ada kolom yang menyebut saluran pembelian."},
      {"strategy.offers_need_orders",
       "Which categories go together can only be seen in orders: open the file of orders.",
       "Kategori yang sering dibeli bersama hanya terlihat dari pesanan: buka berkas pesanannya."},

      // Lookalikes.
      {"strategy.few_seeds", "{seeds} {seeds:customer is|customers are} too few to learn from: choose {least} or more.",
       "{seeds} pelanggan terlalu sedikit untuk dijadikan teladan: pilih {least} atau lebih."},
      {"strategy.all_are_seeds", "{seeds} of the customers are chosen, and hardly anybody is left to compare them with.",
       "{seeds} pelanggan sudah dipilih, hampir tidak ada yang tersisa untuk dibandingkan."},

      // The type of market.
      {"strategy.type_mass", "Mass market", "Pasar massal"},
      {"strategy.type_niche", "Niche market", "Pasar ceruk"},
      {"strategy.type_segmented", "Segmented", "Tersegmentasi"},
      {"strategy.type_diversified", "Diversified", "Terdiversifikasi"},
      {"strategy.type_multi_sided", "Multi-sided", "Multisisi"},
      {"strategy.type_mixed", "Mixed", "Campuran"},
      {"strategy.type_mass_because", "The customers do not fall into clear groups: treat them as one market.",
       "Pelanggan tidak terbagi jelas ke dalam kelompok: perlakukan sebagai satu pasar."},
      {"strategy.type_niche_because", "One group brings most of the revenue.",
       "Satu kelompok membawa sebagian besar pendapatan."},
      {"strategy.type_segmented_because",
       "The groups buy much the same (even the least alike, {a} and {b}: {low} of 1), in different amounts and ways.",
       "Kelompok-kelompoknya membeli hal yang hampir sama (yang paling berbeda pun, {a} dan {b}: {low} dari 1), dengan jumlah dan "
       "cara yang berlainan."},
      {"strategy.type_diversified_because",
       "{a} and {b} buy unlike things ({low} of 1, where 1 is the same): two businesses under one roof.",
       "{a} dan {b} membeli hal yang berbeda ({low} dari 1; 1 berarti sama): dua usaha di bawah satu atap."},
      {"strategy.type_multi_sided_because", "Two parties meet here, and each needs the other.",
       "Dua pihak bertemu di sini, dan masing-masing membutuhkan yang lain."},
      {"strategy.type_mixed_because",
       "Between segmented and diversified: what the groups buy is alike to {low} (the least alike, {a} and {b}) up to {high} of 1.",
       "Antara tersegmentasi dan terdiversifikasi: kemiripan belanja antarkelompok dari {low} (paling berbeda, {a} dan {b}) "
       "sampai {high} dari 1."},
      {"strategy.type_one_segment", "Only one group is large enough to count, and it does not bring most of the revenue.",
       "Hanya satu kelompok yang cukup besar untuk diperhitungkan, dan kelompok itu tidak membawa sebagian besar pendapatan."},
      {"strategy.type_cannot_be_told",
       "There are several groups, but no column says what they buy: segmented or diversified cannot be told.",
       "Ada beberapa kelompok, tetapi tidak ada kolom yang menyebut apa yang mereka beli: tersegmentasi atau terdiversifikasi "
       "tidak bisa ditentukan."},

      // Evidence.
      {"strategy.evidence_one_group", "The data shows one group and no more.", "Data hanya menunjukkan satu kelompok."},
      {"strategy.evidence_groups", "The data supports {k} groups.", "Data mendukung {k} kelompok."},
      {"strategy.evidence_weak_structure",
       "The {k} segments are hardly apart: silhouette {silhouette}, below 0.25.",
       "Ke-{k} segmen hampir tidak terpisah: silhouette {silhouette}, di bawah 0,25."},
      {"strategy.evidence_structure", "The {k} segments are apart: silhouette {silhouette}, 0.25 or more.",
       "Ke-{k} segmen terpisah: silhouette {silhouette}, 0,25 atau lebih."},
      {"strategy.evidence_no_revenue", "No column says what each segment brings.",
       "Tidak ada kolom yang menyebut pendapatan tiap segmen."},
      {"strategy.evidence_dominates", "Segment {segment} brings {share:percent} of the revenue (70 % or more).",
       "Segmen {segment} membawa {share:percent} pendapatan (70 % atau lebih)."},
      {"strategy.evidence_does_not_dominate",
       "The largest segment, {segment}, brings {share:percent} of the revenue (less than 70 %).",
       "Segmen terbesar, {segment}, membawa {share:percent} pendapatan (kurang dari 70 %)."},
      {"strategy.evidence_rule_unknown", "Whether three conditions are enough to describe {segment} was not checked.",
       "Belum diperiksa apakah tiga syarat cukup untuk menggambarkan {segment}."},
      {"strategy.evidence_short_rule",
       "{segment} can be described in {conditions} {conditions:condition|conditions} (three at most).",
       "{segment} bisa digambarkan dengan {conditions} syarat (paling banyak tiga)."},
      {"strategy.evidence_long_rule", "Describing {segment} takes {conditions} conditions (more than three).",
       "Menggambarkan {segment} butuh {conditions} syarat (lebih dari tiga)."},
      {"strategy.evidence_unstable",
       "Segment {segment} does not always come back when the data changes a little ({jaccard} of 1; stable from 0.75).",
       "Segmen {segment} tidak selalu muncul lagi bila data sedikit berubah ({jaccard} dari 1; stabil mulai 0,75)."},
      {"strategy.evidence_substantial",
       "{count} segments are large enough to count (30 customers and 2 % of revenue each).",
       "{count} segmen cukup besar untuk diperhitungkan (masing-masing 30 pelanggan dan 2 % pendapatan)."},
      {"strategy.evidence_few_substantial",
       "Only {count} {count:segment is|segments are} large enough to count (30 customers and 2 % of revenue).",
       "Hanya {count} segmen yang cukup besar untuk diperhitungkan (30 pelanggan dan 2 % pendapatan)."},
      {"strategy.evidence_no_categories", "No column says what was bought, so what the segments buy cannot be compared.",
       "Tidak ada kolom yang menyebut apa yang dibeli, jadi belanja antarsegmen tidak bisa dibandingkan."},
      {"strategy.evidence_alike", "Even the least alike, {a} and {b}, buy much the same: {cosine} of 1 (0.7 or more).",
       "Yang paling berbeda pun, {a} dan {b}, membeli hal yang hampir sama: {cosine} dari 1 (0,7 atau lebih)."},
      {"strategy.evidence_not_alike", "{a} and {b} do not buy the same: {cosine} of 1 (less than 0.7).",
       "{a} dan {b} tidak membeli hal yang sama: {cosine} dari 1 (kurang dari 0,7)."},
      {"strategy.evidence_unlike", "{a} and {b} buy unlike things: {cosine} of 1 (0.3 or less).",
       "{a} dan {b} membeli hal yang berbeda: {cosine} dari 1 (0,3 atau kurang)."},
      {"strategy.evidence_not_unlike", "No two segments buy unlike things: {a} and {b} come to {cosine} of 1 (more than 0.3).",
       "Tidak ada dua segmen yang membeli hal yang berbeda: {a} dan {b} mencapai {cosine} dari 1 (lebih dari 0,3)."},
      {"strategy.evidence_no_parties", "No column names two parties.", "Tidak ada kolom yang menyebut dua pihak."},
      {"strategy.evidence_parties",
       "The file names parties ({parties}). Only you know whether they need each other: if so, choose the role “Side of the market” for "
       "that column yourself.",
       "Berkas menyebut beberapa pihak ({parties}). Hanya Anda yang tahu apakah mereka saling membutuhkan: jika ya, pilih "
       "sendiri peran “Pihak (pembeli atau penjual)” untuk kolom itu."},
      {"strategy.evidence_parties_chosen", "You said that {parties} are the sides of one market.",
       "Anda menyatakan bahwa {parties} adalah sisi-sisi dari satu pasar."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
