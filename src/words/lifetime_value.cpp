#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> lifetime_value() {
  static constexpr Entry kEntries[] = {
      {"lifetime_value.title", "Customer lifetime value", "Nilai umur pelanggan"},

      // Columns, as headings.
      {"lifetime_value.column.probability_alive", "Probability still active", "Peluang masih aktif"},
      {"lifetime_value.column.orders_3_months", "Orders expected in 3 months", "Perkiraan pesanan 3 bulan"},
      {"lifetime_value.column.orders_6_months", "Orders expected in 6 months", "Perkiraan pesanan 6 bulan"},
      {"lifetime_value.column.orders_12_months", "Orders expected in 12 months",
       "Perkiraan pesanan 12 bulan"},
      {"lifetime_value.column.spend_per_order", "Expected spend per order", "Perkiraan belanja per pesanan"},
      {"lifetime_value.column.value_12_months", "Value over 12 months", "Nilai selama 12 bulan"},

      // Instead of a customer's number.
      {"lifetime_value.bought_once", "Unknown: bought once", "Belum diketahui: baru sekali membeli"},
      {"lifetime_value.no_purchase", "No purchase in this period", "Tidak ada pembelian dalam periode ini"},

      // Why nothing is forecast.
      {"lifetime_value.no_purchases",
       "There is no purchase with a date and an amount above 0. Check which columns hold the date and the "
       "amount.",
       "Tidak ada pembelian yang memiliki tanggal dan nilai di atas 0. Periksa kolom mana yang berisi "
       "tanggal dan "
       "nilai pembelian."},
      {"lifetime_value.as_of_before_first",
       "The analysis date {day:date} lies before the first purchase, {first:date}. Choose a later date.",
       "Tanggal analisis {day:date} mendahului pembelian pertama, {first:date}. Pilih tanggal yang lebih "
       "akhir."},
      {"lifetime_value.too_few_repeat_buyers",
       "Too few customers came back: {count} bought on more than one day, and a forecast needs at least "
       "{needed}. "
       "Add a longer period of orders.",
       "Terlalu sedikit pelanggan yang kembali: {count} membeli pada lebih dari satu hari, padahal perkiraan "
       "membutuhkan sedikitnya {needed}. Tambahkan pesanan dari periode yang lebih panjang."},
      {"lifetime_value.history_too_short",
       "The orders span {days} {days:day|days}, but customers typically wait {gap} days between purchases. A "
       "forecast "
       "needs three such gaps, {needed} days: add a longer period of orders.",
       "Pesanan mencakup {days} hari, sedangkan jarak antarpembelian biasanya {gap} hari. Perkiraan "
       "membutuhkan tiga "
       "kali jarak itu, {needed} hari: tambahkan pesanan dari periode yang lebih panjang."},
      {"lifetime_value.orders_not_converged",
       "No forecast: the model finds no best fit to these orders. That happens when all customers buy about "
       "equally "
       "often, or none of them ever seems to leave.",
       "Tidak ada perkiraan: model tidak menemukan kecocokan terbaik untuk pesanan ini. Ini terjadi bila "
       "semua pelanggan "
       "membeli hampir sama seringnya, atau tidak ada yang tampak berhenti."},

      // Why orders are forecast, but no money.
      {"lifetime_value.no_money", "No value in money: no column holds amounts. Choose one to see it.",
       "Tidak ada nilai uang: tidak ada kolom yang berisi nilai pembelian. Pilih satu kolom untuk "
       "melihatnya."},
      {"lifetime_value.spend_not_converged",
       "No value in money: the model finds no best fit to what customers spend. That happens when orders of "
       "all customers "
       "are worth about the same.",
       "Tidak ada nilai uang: model tidak menemukan kecocokan terbaik untuk belanja pelanggan. Ini terjadi "
       "bila "
       "pesanan semua pelanggan bernilai hampir sama."},
      {"lifetime_value.spend_without_mean",
       "No value in money: a few customers spend so much more than the rest that no average can be trusted "
       "(q = {q}, "
       "needed: above 1). Check the largest amounts.",
       "Tidak ada nilai uang: segelintir pelanggan berbelanja jauh lebih banyak daripada yang lain sehingga "
       "rata-rata "
       "tidak dapat dipercaya (q = {q}, seharusnya di atas 1). Periksa nilai-nilai terbesar."},
      {"lifetime_value.spend_depends_on_orders",
       "No value in money: how much customers spend goes with how often they buy (correlation {correlation}, "
       "allowed "
       "up to ±{limit}), and the model assumes it does not.",
       "Tidak ada nilai uang: besarnya belanja berkaitan dengan seringnya pelanggan membeli (korelasi "
       "{correlation}, "
       "paling jauh ±{limit}), padahal model menganggapnya tidak berkaitan."},
      {"lifetime_value.spent_nothing", "unknown: spent nothing on average",
       "tidak diketahui: rata-rata belanjanya nol"},
      {"lifetime_value.spend_not_positive",
       "No value in money: {count} {count:customer|customers} spend 0 or less per order on average. Set "
       "refunds and "
       "corrections aside first.",
       "Tidak ada nilai uang: rata-rata belanja per pesanan {count} pelanggan adalah 0 atau kurang. Sisihkan "
       "dulu "
       "pengembalian dana dan koreksi."},

      // The check against what happened.
      {"lifetime_value.holdout_too_few",
       "Not checked against later orders: only {count} customers had bought again by {day:date}, and "
       "{needed} are "
       "needed.",
       "Belum diperiksa terhadap pesanan sesudahnya: hanya {count} pelanggan yang membeli lagi sampai "
       "{day:date}, "
       "sedangkan yang dibutuhkan {needed}."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
