#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> customers() {
  static constexpr Entry kEntries[] = {
      {"customer.title", "Customers from orders", "Pelanggan dari pesanan"},

      // Headings of what is known of each customer.
      {"customer.identifier", "{column}", "{column}"},
      {"customer.recency", "Days since last order", "Hari sejak pesanan terakhir"},
      {"customer.frequency", "Number of orders", "Jumlah pesanan"},
      {"customer.monetary", "Total revenue", "Total belanja"},
      {"customer.tenure", "Days since first order", "Hari sejak pesanan pertama"},
      {"customer.first_order", "First order", "Pesanan pertama"},
      {"customer.last_order", "Last order", "Pesanan terakhir"},
      {"customer.average_basket", "Average order value", "Rata-rata nilai pesanan"},
      {"customer.pieces_per_order", "Items per order", "Jumlah barang per pesanan"},
      {"customer.lines_per_order", "Lines per order", "Jumlah baris per pesanan"},
      {"customer.median_gap", "Usual days between orders", "Jarak antarpesanan yang biasa (hari)"},
      {"customer.gap_variation", "Irregularity of orders", "Ketidakteraturan pesanan"},
      {"customer.trend", "Monthly trend of order value", "Tren bulanan nilai pesanan"},
      {"customer.refund_rate", "Refund rate", "Rasio pengembalian"},
      {"customer.category_share", "Share of “{category}”", "Porsi “{category}”"},
      {"customer.favourite_category", "Favourite category", "Kategori favorit"},
      {"customer.first_category", "First category bought", "Kategori pertama yang dibeli"},
      {"customer.last_category", "Last category bought", "Kategori terakhir yang dibeli"},
      {"customer.channel", "Usual channel", "Saluran yang biasa dipakai"},
      {"customer.city", "Usual place", "Tempat yang biasa"},
      {"customer.weekday", "Usual day of the week", "Hari belanja yang biasa"},
      {"customer.hour", "Usual hour", "Jam belanja yang biasa"},
      {"customer.monday", "Monday", "Senin"},
      {"customer.tuesday", "Tuesday", "Selasa"},
      {"customer.wednesday", "Wednesday", "Rabu"},
      {"customer.thursday", "Thursday", "Kamis"},
      {"customer.friday", "Friday", "Jumat"},
      {"customer.saturday", "Saturday", "Sabtu"},
      {"customer.sunday", "Sunday", "Minggu"},

      // How the customers came about.
      {"customer.note_days",
       "Orders from {first:date} to {last:date}; days are counted up to {analysis:date}.",
       "Pesanan dari {first:date} sampai {last:date}; hari dihitung sampai {analysis:date}."},
      {"customer.orders_by_number", "One order is all lines of a customer with the same order number.",
       "Satu pesanan adalah semua baris seorang pelanggan dengan nomor pesanan yang sama."},
      {"customer.orders_by_moment",
       "No column holds order numbers, so lines of a customer with the same date and time are one order.",
       "Tidak ada kolom nomor pesanan, jadi baris seorang pelanggan dengan tanggal dan jam yang sama "
       "dihitung "
       "satu pesanan."},
      {"customer.orders_by_day", "Lines of a customer on the same day are one order.",
       "Baris seorang pelanggan pada hari yang sama dihitung satu pesanan."},
      {"customer.orders_by_line", "Every line is one order.", "Setiap baris adalah satu pesanan."},
      {"customer.note_no_money",
       "No column holds amounts of money, so it is not known how much each customer spent.",
       "Tidak ada kolom nilai uang, jadi belanja tiap pelanggan tidak diketahui."},
      {"customer.note_refunds_subtracted",
       "{count} {count:line is|lines are} refunds or cancellations: subtracted from revenue, not counted as "
       "orders.",
       "{count} baris adalah pengembalian atau pembatalan: dikurangkan dari total belanja dan tidak dihitung "
       "sebagai pesanan."},
      {"customer.note_refunds_are_orders",
       "{count} {count:line is|lines are} refunds or cancellations: subtracted from revenue, but counted as "
       "orders.",
       "{count} baris adalah pengembalian atau pembatalan: dikurangkan dari total belanja, tetapi tetap "
       "dihitung "
       "sebagai pesanan."},
      {"customer.note_only_refunds",
       "{count} {count:customer has|customers have} only refunds and no order: when they last bought is not "
       "known.",
       "{count} pelanggan hanya punya pengembalian tanpa pesanan: kapan terakhir membeli tidak diketahui."},
      {"customer.note_left_out",
       "{count} {count:customer|customers} of the file do not appear here, because none of their lines "
       "counts.",
       "{count} pelanggan di berkas ini tidak muncul karena tidak ada barisnya yang ikut dihitung."},
      {"customer.note_no_order_number",
       "{count} {count:line has|lines have} no order number: those of a customer on one day are taken as one "
       "order.",
       "{count} baris tidak punya nomor pesanan: baris seorang pelanggan pada satu hari dianggap satu "
       "pesanan."},

      // Lines that do not count.
      {"customer.set_aside_no_customer", "{count} {count:line names|lines name} no customer.",
       "{count} baris tanpa pelanggan."},
      {"customer.set_aside_no_date", "{count} {count:line has|lines have} no readable date.",
       "{count} baris tanpa tanggal yang terbaca."},
      {"customer.set_aside_no_money", "{count} {count:line has|lines have} no readable amount.",
       "{count} baris tanpa nilai yang terbaca."},
      {"customer.set_aside_outside_window", "{count} {count:line lies|lines lie} outside the chosen days.",
       "{count} baris di luar rentang tanggal yang dipilih."},
      {"customer.set_aside_after_analysis_day",
       "{count} {count:line is|lines are} later than the analysis date.",
       "{count} baris lebih baru daripada tanggal analisis."},
      {"customer.set_aside_refund",
       "{count} {count:line is a refund or cancellation|lines are refunds or cancellations}.",
       "{count} baris berupa pengembalian atau pembatalan."},
      {"customer.set_aside_worth_nothing", "{count} {count:line is|lines are} worth nothing.",
       "{count} baris bernilai nol."},

      // Nothing to work with.
      {"customer.not_a_date",
       "“{column}” was not read as dates. Choose another column, or change how it is read.",
       "Kolom “{column}” tidak terbaca sebagai tanggal. Pilih kolom lain, atau ubah cara membacanya."},
      {"customer.not_a_number",
       "“{column}” was not read as numbers. Choose another column, or change how it is read.",
       "Kolom “{column}” tidak terbaca sebagai angka. Pilih kolom lain, atau ubah cara membacanya."},
      {"customer.too_many_rows", "{rows} rows are more than can be brought together by customer here.",
       "{rows} baris terlalu banyak untuk dikumpulkan per pelanggan di sini."},
      {"customer.no_rows", "The file has no rows.", "Berkas ini tidak punya baris."},
      {"customer.nothing_no_customer",
       "No line can be used: {count} {count:line names|lines name} no customer. Choose another customer "
       "column.",
       "Tidak ada baris yang bisa dipakai: {count} baris tanpa pelanggan. Pilih kolom pelanggan yang lain."},
      {"customer.nothing_no_date",
       "No line can be used: {count} {count:line has|lines have} no readable date. Choose another date "
       "column, or "
       "change the date order.",
       "Tidak ada baris yang bisa dipakai: {count} baris tanpa tanggal yang terbaca. Pilih kolom tanggal "
       "yang lain, "
       "atau ubah urutan tanggalnya."},
      {"customer.nothing_no_money",
       "No line can be used: {count} {count:line has|lines have} no readable amount. Choose another amount "
       "column, "
       "or do without.",
       "Tidak ada baris yang bisa dipakai: {count} baris tanpa nilai yang terbaca. Pilih kolom nilai yang "
       "lain, atau "
       "lanjutkan tanpa kolom nilai."},
      {"customer.nothing_outside_window",
       "No line can be used: {count} {count:line lies|lines lie} outside the chosen days. Choose a wider "
       "range.",
       "Tidak ada baris yang bisa dipakai: {count} baris di luar rentang tanggal yang dipilih. Perlebar "
       "rentangnya."},
      {"customer.nothing_refunds",
       "No line can be used: {count} {count:line is a refund or worth|lines are refunds or worth} nothing. "
       "Choose "
       "another amount column, or count refunds too.",
       "Tidak ada baris yang bisa dipakai: {count} baris berupa pengembalian atau bernilai nol. Pilih kolom "
       "nilai yang "
       "lain, atau ikutkan pengembalian."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
