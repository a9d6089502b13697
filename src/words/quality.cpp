#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> quality() {
  static constexpr Entry kEntries[] = {
      {"quality.title", "Data quality", "Mutu data"},

      // What a column is for.
      {"quality.role_attribute", "Description", "Keterangan"},
      {"quality.role_customer_id", "Customer number", "Nomor pelanggan"},
      {"quality.role_order_id", "Order number", "Nomor pesanan"},
      {"quality.role_date", "Date", "Tanggal"},
      {"quality.role_amount", "Amount", "Nilai uang"},
      {"quality.role_quantity", "Quantity", "Jumlah barang"},
      {"quality.role_price", "Price", "Harga"},
      {"quality.role_product", "Product", "Produk"},
      {"quality.role_category", "Kind of product", "Kategori produk"},
      {"quality.role_channel", "Channel or payment", "Kanal atau pembayaran"},
      {"quality.role_contact", "Contact", "Kontak"},
      {"quality.role_consent", "Consent", "Persetujuan"},
      {"quality.role_party", "Side of the market", "Pihak (pembeli atau penjual)"},
      {"quality.role_place", "Place", "Tempat"},
      {"quality.role_name", "Name", "Nama"},
      {"quality.role_label", "Known group or outcome", "Kelompok atau hasil yang sudah diketahui"},
      {"quality.role_ignore", "Not used", "Tidak dipakai"},

      // What it tells about a customer.
      {"quality.criterion_none", "Tells nothing", "Tidak menggambarkan pelanggan"},
      {"quality.criterion_demographic", "Demographic: who they are", "Demografi: siapa mereka"},
      {"quality.criterion_geographic", "Geographic: where they are", "Geografi: di mana mereka"},
      {"quality.criterion_behavioural", "Behavioural: how they buy", "Perilaku: cara mereka membeli"},
      {"quality.criterion_product_preference", "Product preference: what they buy",
       "Pilihan produk: apa yang mereka beli"},
      {"quality.criterion_psychographic", "Psychographic: interests and values",
       "Psikografi: minat dan nilai hidup"},
      {"quality.criterion_motivation_intrinsic", "Intrinsic motivation: for its own sake",
       "Motivasi intrinsik: karena memang suka"},
      {"quality.criterion_motivation_extrinsic", "Extrinsic motivation: for a reward",
       "Motivasi ekstrinsik: demi imbalan"},
      {"quality.criterion_firmographic", "Firmographic: what company they are",
       "Firmografi: perusahaan seperti apa"},
      {"quality.not_covered", "No column tells about this: personas will say so.",
       "Tidak ada kolom tentang ini: persona akan menyebutkannya."},

      // Ready-made questions to segment by.
      {"quality.question_purchase_behaviour", "Purchase behaviour", "Perilaku belanja"},
      {"quality.question_who_they_are", "Who they are", "Siapa mereka"},
      {"quality.question_what_they_like", "What they like", "Apa yang mereka suka"},
      {"quality.question_why_they_buy", "Why they buy", "Mengapa mereka membeli"},

      // What kind of file this is.
      {"quality.kind_of_customers", "Customers, one row each", "Pelanggan, satu baris per orang"},
      {"quality.kind_of_transactions", "Purchases, many rows per customer",
       "Transaksi, banyak baris per pelanggan"},
      {"quality.kind_of_matrix", "A grid of answers, one row each", "Tabel jawaban, satu baris per orang"},

      // Headings of findings, how serious they are, and the five dimensions of the score.
      {"quality.heading_missing_values", "Empty cells", "Sel kosong"},
      {"quality.heading_missing_ids", "Rows of nobody", "Baris tanpa pemilik"},
      {"quality.heading_duplicate_rows", "Repeated rows", "Baris berulang"},
      {"quality.heading_duplicate_ids", "Repeated numbers", "Nomor berulang"},
      {"quality.heading_spelling_variants", "Different spellings", "Tulisan berbeda-beda"},
      {"quality.heading_similar_labels", "Possible typing errors", "Mungkin salah ketik"},
      {"quality.heading_impossible", "Impossible values", "Nilai yang tidak mungkin"},
      {"quality.heading_future_dates", "Dates in the future", "Tanggal di masa depan"},
      {"quality.heading_refunds", "Refunds and cancellations", "Pengembalian dan pembatalan"},
      {"quality.heading_constant_column", "Always the same", "Selalu sama"},
      {"quality.heading_near_duplicates", "Twice the same information", "Informasi ganda"},
      {"quality.heading_extreme_values", "Unusual values", "Nilai luar biasa"},
      {"quality.heading_stale_customers", "Customers long not seen", "Pelanggan yang lama tidak terlihat"},
      {"quality.heading_old_file", "An old file", "Berkas lama"},
      {"quality.heading_personal_data", "Personal data", "Data pribadi"},
      {"quality.heading_several_currencies", "Several currencies", "Beberapa mata uang"},
      {"quality.severity_notice", "Worth a look", "Perlu dilihat"},
      {"quality.severity_warning", "May bend results", "Bisa memengaruhi hasil"},
      {"quality.severity_serious", "Mend this first", "Perbaiki dulu"},
      {"quality.score", "Quality score", "Skor mutu"},
      {"quality.score_completeness", "Complete: cells with a value", "Lengkap: sel yang terisi"},
      {"quality.score_validity", "Valid: values that can be true", "Sahih: nilai yang masuk akal"},
      {"quality.score_uniqueness", "Unique: rows that stand once", "Unik: baris yang tidak berulang"},
      {"quality.score_consistency", "Consistent: things written one way",
       "Konsisten: ditulis dengan satu cara"},
      {"quality.score_undated", "Current: no column tells when customers were last seen, so it does not count",
       "Terkini: tidak ada kolom yang memberi tahu kapan pelanggan terakhir terlihat, jadi tidak dihitung"},
      {"quality.score_timeliness", "Current: customers seen within 12 months",
       "Terkini: pelanggan terlihat dalam 12 bulan"},
      {"quality.personal_left_out",
       "Left out of segmenting and masked on screen and in reports, unless you decide otherwise.",
       "Tidak dipakai untuk segmentasi dan disamarkan di layar serta laporan, kecuali Anda memutuskan lain."},

      // Why a column was taken for what it is.
      {"quality.reason_name", "Its name says so: {words}.", "Terlihat dari namanya: {words}."},
      {"quality.reason_unknown", "Neither its name nor its values tell what it is for.",
       "Nama dan isinya tidak menunjukkan kegunaannya."},
      {"quality.reason_all_different",
       "Its value is different in each of {rows} rows, so it probably names the customer.",
       "Nilainya berbeda di setiap baris ({rows} baris), jadi mungkin penanda pelanggan."},
      {"quality.reason_dates", "It holds dates.", "Isinya tanggal."},
      {"quality.reason_emails", "{share:percent} of its values are e-mail addresses.",
       "{share:percent} isinya alamat email."},
      {"quality.reason_sexes", "Its values are words for men and women.",
       "Isinya kata untuk laki-laki dan perempuan."},
      {"quality.reason_places", "{share:percent} of its values are names of places.",
       "{share:percent} isinya nama tempat."},

      // What kind of file this is.
      {"quality.kind_customers_repeat",
       "“{column}” names {customers} {customers:customer|customers} in {rows} rows, {repeats} rows each on "
       "average: a "
       "list of purchases.",
       "“{column}” memuat {customers} pelanggan dalam {rows} baris, rata-rata {repeats} baris per pelanggan: "
       "ini "
       "daftar transaksi."},
      {"quality.kind_customers_once",
       "“{column}” names {customers} {customers:customer|customers} in {rows} rows: one row for each "
       "customer.",
       "“{column}” memuat {customers} pelanggan dalam {rows} baris: satu baris per pelanggan."},
      {"quality.kind_orders_only",
       "“{column}” names orders, and no column names customers: a list of purchases.",
       "“{column}” memuat nomor pesanan dan tidak ada kolom penanda pelanggan: ini daftar transaksi."},
      {"quality.kind_matrix", "{alike} of {columns} columns hold answers on the same scale.",
       "{alike} dari {columns} kolom berisi jawaban dengan skala yang sama."},
      {"quality.kind_no_repeats",
       "No column names customers more than once, so every row is taken for one customer.",
       "Tidak ada penanda pelanggan yang berulang, jadi setiap baris dianggap satu pelanggan."},

      // What was found. {column} is the user's own name for it.
      {"quality.found_missing", "“{column}” has no value in {count} of {rows} rows ({share:percent}).",
       "“{column}” tidak ada nilainya di {count} dari {rows} baris ({share:percent})."},
      {"quality.found_missing_ids",
       "{count} of {rows} rows ({share:percent}) have no “{column}”: nobody can tell whose they are.",
       "{count} dari {rows} baris ({share:percent}) tidak punya “{column}”, jadi tidak jelas milik siapa."},
      {"quality.found_duplicate_rows",
       "{count} {count:row|rows} ({share:percent}) {count:is|are} the same as an earlier row in every "
       "column.",
       "{count} baris ({share:percent}) sama persis dengan baris sebelumnya di semua kolom."},
      {"quality.found_duplicate_ids",
       "“{column}” should stand once in each row, but {count} {count:row|rows} ({share:percent}) "
       "{count:repeats|repeat} an earlier one.",
       "“{column}” seharusnya berbeda di setiap baris, tetapi {count} baris ({share:percent}) mengulang yang "
       "sudah "
       "ada."},
      {"quality.found_variants",
       "“{column}” spells the same thing in different ways, such as “{from}” and “{to}” ({count} "
       "{count:cell|cells}).",
       "“{column}” menulis hal yang sama dengan cara berbeda, misalnya “{from}” dan “{to}” ({count} sel)."},
      {"quality.found_similar",
       "“{column}” has labels that differ by one letter, such as “{from}” and “{to}”. A typing error?",
       "“{column}” punya label yang beda satu huruf, misalnya “{from}” dan “{to}”. Salah ketik?"},
      {"quality.found_too_low",
       "“{column}” goes down to {value}, which cannot be ({count} {count:cell|cells}).",
       "“{column}” ada yang bernilai {value}, padahal itu tidak mungkin ({count} sel)."},
      {"quality.found_too_high",
       "“{column}” goes up to {value}, which cannot be ({count} {count:cell|cells}).",
       "“{column}” ada yang mencapai {value}, padahal itu tidak mungkin ({count} sel)."},
      {"quality.found_zero_quantity",
       "“{column}” is 0 in {count} {count:row|rows}: nothing was bought there.",
       "“{column}” bernilai 0 di {count} baris: tidak ada yang dibeli di situ."},
      {"quality.found_future_dates",
       "“{column}” holds {count} {count:date|dates} in the future, up to {day:date}.",
       "“{column}” memuat {count} tanggal di masa depan, sampai {day:date}."},
      {"quality.found_ancient_dates",
       "“{column}” holds {count} {count:date|dates} before 1900, from {day:date} on.",
       "“{column}” memuat {count} tanggal sebelum tahun 1900, mulai {day:date}."},
      {"quality.found_refunds",
       "{count} {count:row|rows} ({share:percent}) {count:is a refund or cancellation|are refunds or "
       "cancellations}. Kept in, they make "
       "revenue right.",
       "{count} baris ({share:percent}) adalah pengembalian atau pembatalan. Jika tetap dipakai, omzet jadi "
       "tepat."},
      {"quality.found_constant", "“{column}” is the same in all {count} rows.",
       "“{column}” sama di semua {count} baris."},
      {"quality.found_alike",
       "“{first}” and “{second}” say nearly the same (correlation {correlation}). Together they would count "
       "twice.",
       "“{first}” dan “{second}” isinya hampir sama (korelasi {correlation}). Jika dipakai bersama, "
       "terhitung dua "
       "kali."},
      {"quality.found_extreme_high",
       "“{column}” has {count} unusually {count:large value|large values} ({share:percent}), up to {value}; "
       "most lie "
       "below "
       "{limit}.",
       "“{column}” punya {count} nilai yang luar biasa besar ({share:percent}), sampai {value}; kebanyakan "
       "di bawah "
       "{limit}."},
      {"quality.found_extreme_low",
       "“{column}” has {count} unusually {count:small value|small values} ({share:percent}), down to "
       "{value}; most "
       "lie "
       "above {limit}.",
       "“{column}” punya {count} nilai yang luar biasa kecil ({share:percent}), sampai {value}; kebanyakan "
       "di atas "
       "{limit}."},
      {"quality.found_stale",
       "{count} {count:customer was|customers were} last heard of more than 12 months before {day:date} "
       "({share:percent}).",
       "{count} pelanggan terakhir terlihat lebih dari 12 bulan sebelum {day:date} ({share:percent})."},
      {"quality.found_old_file",
       "The newest date in “{column}” is {day:date}, {days} {days:day|days} ago. Is there a newer file?",
       "Tanggal terbaru di “{column}” adalah {day:date}, {days} hari yang lalu. Ada berkas yang lebih baru?"},
      {"quality.found_email", "“{column}” holds e-mail addresses ({share:percent} of its values).",
       "“{column}” berisi alamat email ({share:percent} isinya)."},
      {"quality.found_phone", "“{column}” holds phone numbers ({share:percent} of its values).",
       "“{column}” berisi nomor telepon ({share:percent} isinya)."},
      {"quality.found_person_name", "“{column}” holds names of people ({share:percent} of its values).",
       "“{column}” berisi nama orang ({share:percent} isinya)."},
      {"quality.found_national_id",
       "“{column}” holds national identity numbers ({share:percent} of its values).",
       "“{column}” berisi nomor KTP (NIK) atau sejenisnya ({share:percent} isinya)."},
      {"quality.found_card_number", "“{column}” holds payment card numbers ({share:percent} of its values).",
       "“{column}” berisi nomor kartu pembayaran ({share:percent} isinya)."},
      {"quality.found_address", "“{column}” holds addresses ({share:percent} of its values).",
       "“{column}” berisi alamat ({share:percent} isinya)."},
      {"quality.found_currencies",
       "“{column}” mixes {currencies} currencies: {count} {count:amount is|amounts are} not in {main}. Added "
       "up as "
       "they "
       "stand, the totals would be wrong.",
       "“{column}” mencampur {currencies} mata uang: {count} nilai bukan {main}. Jika dijumlahkan begitu "
       "saja, "
       "totalnya "
       "salah."},

      // What can be done about it.
      {"quality.fix_leave_rows_out", "Leave {rows} {rows:row|rows} out", "Jangan pakai {rows} baris itu"},
      {"quality.fix_leave_column_out", "Leave the column out", "Jangan pakai kolom ini"},
      {"quality.fix_leave_named_column_out", "Leave “{column}” out", "Jangan pakai “{column}”"},
      {"quality.fix_leave_negative_out", "Leave rows with a negative “{column}” out",
       "Jangan pakai baris dengan “{column}” negatif"},
      {"quality.fix_leave_cancelled_out", "Leave rows whose “{column}” begins with {text} out",
       "Jangan pakai baris yang “{column}”-nya diawali {text}"},
      {"quality.fix_fill_with_median", "Fill in the middle value (median)",
       "Isi dengan nilai tengah (median)"},
      {"quality.fix_fill_with_most_frequent", "Fill in the most frequent value",
       "Isi dengan nilai yang paling sering muncul"},
      {"quality.fix_fill_with_label", "Make empty a category of its own",
       "Jadikan kosong kategori tersendiri"},
      {"quality.fix_empty", "Empty {cells} {cells:cell|cells}", "Kosongkan {cells} sel"},
      {"quality.fix_limit", "Bring them to the edge of the usual range", "Batasi ke tepi rentang wajar"},
      {"quality.fix_merge_all", "Write them all in the most frequent way",
       "Samakan dengan tulisan yang paling sering"},
      {"quality.fix_merge_pair", "Write “{from}” as “{to}”", "Tulis “{from}” sebagai “{to}”"},
      {"quality.fix_keep_first", "Keep the first row of each", "Pakai baris pertama saja"},
      {"quality.fix_keep_last", "Keep the last row of each", "Pakai baris terakhir saja"},
      {"quality.missing_label", "(empty)", "(kosong)"},

      // What was done: the log of changes. Your file is never among them.
      {"quality.did_leave_column_out", "Left the column “{column}” out.", "Kolom “{column}” tidak dipakai."},
      {"quality.did_leave_rows_out_empty", "Left {rows} {rows:row|rows} without “{column}” out.",
       "{rows} baris tanpa “{column}” tidak dipakai."},
      {"quality.did_leave_rows_out_outside",
       "Left {rows} {rows:row|rows} out where “{column}” was out of range.",
       "{rows} baris dengan “{column}” di luar rentang tidak dipakai."},
      {"quality.did_leave_rows_out_equal", "Left {rows} {rows:row|rows} out where “{column}” was {value}.",
       "{rows} baris dengan “{column}” bernilai {value} tidak dipakai."},
      {"quality.did_leave_rows_out_prefix",
       "Left {rows} {rows:row|rows} out whose “{column}” begins with {text}.",
       "{rows} baris yang “{column}”-nya diawali {text} tidak dipakai."},
      {"quality.did_leave_rows_out_twice", "Left {rows} {rows:row|rows} out that stood there already.",
       "{rows} baris yang sudah ada sebelumnya tidak dipakai."},
      {"quality.did_keep_first_of_id",
       "Kept the first row of each “{column}”; {rows} {rows:row was|rows were} left out.",
       "Hanya baris pertama tiap “{column}” yang dipakai; {rows} baris tidak dipakai."},
      {"quality.did_keep_last_of_id",
       "Kept the last row of each “{column}”; {rows} {rows:row was|rows were} left out.",
       "Hanya baris terakhir tiap “{column}” yang dipakai; {rows} baris tidak dipakai."},
      {"quality.did_keep_label",
       "Kept the rows where “{column}” is {text}; {rows} {rows:row was|rows were} left out.",
       "Hanya baris dengan “{column}” {text} yang dipakai; {rows} baris tidak dipakai."},
      {"quality.did_fill_with_median",
       "Filled {cells} empty {cells:cell|cells} of “{column}” with the median.",
       "{cells} sel kosong di “{column}” diisi dengan median."},
      {"quality.did_fill_with_most_frequent",
       "Filled {cells} empty {cells:cell|cells} of “{column}” with the most frequent value.",
       "{cells} sel kosong di “{column}” diisi dengan nilai yang paling sering."},
      {"quality.did_fill_with_label", "Wrote “{text}” in {cells} empty {cells:cell|cells} of “{column}”.",
       "“{text}” ditulis di {cells} sel kosong “{column}”."},
      {"quality.did_merge_labels",
       "Wrote {labels} {labels:label|labels} of “{column}” as the label meant ({cells} {cells:cell|cells}).",
       "{labels} label di “{column}” disamakan dengan label yang dimaksud ({cells} sel)."},
      {"quality.did_empty_outside",
       "Emptied {cells} {cells:cell|cells} of “{column}” that were out of range.",
       "{cells} sel di “{column}” yang di luar rentang dikosongkan."},
      {"quality.did_empty_equal", "Emptied {cells} {cells:cell|cells} of “{column}” that were {value}.",
       "{cells} sel di “{column}” yang bernilai {value} dikosongkan."},
      {"quality.did_limit_to_range",
       "Brought {cells} {cells:cell|cells} of “{column}” to the edge of the usual range.",
       "{cells} sel di “{column}” dibatasi ke tepi rentang wajar."},
      {"quality.did_not_fit", "Nothing was changed: this file has no column “{column}” that the change fits.",
       "Tidak ada yang diubah: berkas ini tidak punya kolom “{column}” yang cocok."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
