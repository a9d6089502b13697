#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> data_screen() {
  static constexpr Entry kEntries[] = {
      // Files.
      {"data.files", "Files", "Berkas"},
      {"data.several", "{files} files", "{files} berkas"},
      {"data.file.detail", "{rows} {rows:row|rows} · {size}", "{rows} baris · {size}"},
      {"data.file.leads", "Every row of this file is a row of the data; the others add columns to it.",
       "Setiap baris berkas ini menjadi satu baris data; berkas lain menambahkan kolom."},
      {"data.file.left_out", "This file is left out; the others are used.", "Berkas ini tidak diikutkan; yang lain tetap dipakai."},
      {"data.file.add", "Add files", "Tambah berkas"},
      {"data.file.add_hint",
       "Customers, orders, products: add the files that belong together, and Ruas joins them.",
       "Pelanggan, pesanan, produk: tambahkan berkas yang berkaitan, Ruas akan menggabungkannya."},
      {"data.file.remove", "Remove", "Keluarkan"},
      {"data.file.remove_about", "Remove {file}", "Keluarkan {file}"},
      {"data.keys.by_hand", "Choose by hand how they belong together", "Pilih sendiri cara menggabungkannya"},
      {"data.keys.column_of", "Column of {file}", "Kolom {file}"},
      {"data.keys.column_of_another", "Column of another file", "Kolom berkas lain"},
      {"data.keys.choose", "Choose a column", "Pilih kolom"},
      {"data.file.which", "File", "Berkas"},

      // What a row is.
      {"data.kind", "What the rows are", "Isi tiap baris"},
      {"data.kind.detect", "As suggested", "Sesuai saran"},
      {"data.suggest", "Back to the suggestion", "Kembali ke saran"},
      {"data.suggested", "{value} (suggested)", "{value} (disarankan)"},

      // Undoing.
      {"data.undo", "Undo", "Urungkan"},
      {"data.redo", "Redo", "Ulangi"},
      {"data.changes", "What changed ({count})", "Yang diubah ({count})"},
      {"data.changes_list", "What changed", "Yang diubah"},
      {"data.changes_note", "Your file itself stays as it is.", "Berkas Anda sendiri tidak berubah."},

      // Quality.
      {"data.score", "{score}/100", "{score}/100"},
      {"data.completeness", "Complete", "Lengkap"},
      {"data.validity", "Valid", "Sahih"},
      {"data.uniqueness", "Unique", "Unik"},
      {"data.consistency", "Consistent", "Konsisten"},
      {"data.timeliness", "Current", "Terkini"},
      {"data.score_help", "What the scores mean", "Arti skor"},
      {"data.nothing_to_mend", "Nothing to mend: the data is complete, consistent and plausible.",
       "Tidak ada yang perlu diperbaiki: data lengkap, konsisten, dan masuk akal."},
      {"data.findings", "What was found", "Yang ditemukan"},
      {"data.examples_show", "Show {count:the row|rows}", "Tampilkan barisnya"},
      {"data.examples_hide", "Hide {count:the row|rows}", "Sembunyikan barisnya"},
      {"data.findings_more", "Show {count} more", "Tampilkan {count} lagi"},
      {"data.findings_fewer", "Show fewer", "Tampilkan lebih sedikit"},
      {"data.fix.rows", "{rows} {rows:row|rows} fewer", "{rows} baris tidak dipakai"},
      {"data.fix.cells", "{cells} {cells:cell|cells} changed", "{cells} sel berubah"},
      {"data.fix.recommended", "recommended", "disarankan"},

      // From orders to customers.
      {"data.customers_title", "From orders to customers", "Dari pesanan ke pelanggan"},
      {"data.customers_made",
       "{customers} {customers:customer|customers}, made from {used} of {lines} {lines:line|lines}.",
       "{customers} pelanggan, dibuat dari {used} dari {lines} baris."},
      {"data.customers", "Customers", "Pelanggan"},
      {"data.order_count", "Orders", "Pesanan"},
      {"data.revenue", "Revenue", "Omzet"},
      {"data.set_aside", "Set aside", "Disisihkan"},
      {"data.from", "From", "Dari tanggal"},
      {"data.to", "Up to", "Sampai tanggal"},
      {"data.analysis_date", "Analysis date", "Tanggal analisis"},
      {"data.day_wanted", "Write the day as 2024-04-03.", "Tulis tanggal seperti 2024-04-03."},
      {"data.day_otherwise", "As it is: {day}", "Saat ini: {day}"},
      {"data.analysis_date_help",
       "Days since the last order are counted up to this date. Without one it is the day after the newest "
       "order.",
       "Hari sejak pesanan terakhir dihitung sampai tanggal ini. Jika kosong, dipakai sehari setelah pesanan "
       "terbaru."},
      {"data.refunds", "Refunds", "Pengembalian"},
      {"data.refunds.subtract", "Subtract them from revenue", "Kurangkan dari omzet"},
      {"data.refunds.leave_out", "Leave them out", "Jangan dipakai"},
      {"data.refunds.count_as_orders", "Count them as orders", "Hitung sebagai pesanan"},
      {"data.orders", "One order is", "Satu pesanan adalah"},
      {"data.orders.detect", "As the columns allow", "Sesuai kolom yang ada"},
      {"data.orders.number", "All lines with one order number", "Semua baris dengan nomor pesanan sama"},
      {"data.orders.moment", "Lines of the same date and time", "Baris dengan tanggal dan jam sama"},
      {"data.orders.day", "Lines of the same day", "Baris pada hari yang sama"},
      {"data.orders.line", "Every single line", "Setiap baris"},
      {"data.table", "Table", "Tabel"},
      {"data.table.customers", "Customers", "Pelanggan"},
      {"data.table.lines", "Lines of the files", "Baris berkas"},

      // Reading.
      {"data.reading_of", "How {file} was read", "Cara {file} dibaca"},
      {"data.read.comment", "Remarks begin with", "Catatan diawali"},
      {"data.comment.none", "No remarks", "Tidak ada catatan"},
      {"data.comment.hash", "Hash #", "Tanda pagar #"},
      {"data.comment.slashes", "Slashes //", "Garis miring //"},
      {"data.comment.percent", "Percent %", "Persen %"},
      {"data.comment.semicolon", "Semicolon ;", "Titik koma ;"},
      {"data.comment.dashes", "Dashes --", "Strip --"},
      {"data.read.skip", "Lines above the table", "Baris di atas tabel"},
      {"data.read.skip_hint", "So many are skipped.", "Sebanyak ini dilewati."},
      {"data.read.missing", "Words that count as missing", "Kata yang dianggap kosong"},
      {"data.read.missing_hint", "Separate them with commas. An empty cell always counts.",
       "Pisahkan dengan koma. Sel kosong selalu dihitung."},
      {"data.read.apply", "Read again", "Baca ulang"},
      {"data.read.detect_skip", "Detect the lines above the table", "Deteksi baris di atas tabel"},
      {"data.read.detect_missing", "Detect the words for missing", "Deteksi kata untuk kosong"},

      // One column.
      {"data.column.type", "Read as", "Dibaca sebagai"},
      {"data.column.role", "What it is for", "Kegunaan"},
      {"data.column.criterion", "What it tells about customers", "Menggambarkan apa dari pelanggan"},
      {"data.column.name", "Name", "Nama"},
      {"data.column.rename", "Rename", "Ganti nama"},
      {"data.column.personal", "Personal data", "Data pribadi"},
      {"data.column.decide", "Your decisions", "Keputusan Anda"},
      {"data.personal.show", "Show personal data", "Tampilkan data pribadi"},

      // The file as it stands.
      {"data.raw.title", "Lines of {file}", "Baris mentah {file}"},
      {"data.raw.show", "Show the lines of the file", "Tampilkan baris mentah berkas"},
      {"data.raw.hide", "Hide the lines of the file", "Sembunyikan baris mentah berkas"},
      {"data.raw.number", "Line", "Baris"},
      {"data.raw.text", "As it stands in the file", "Seperti tertulis di berkas"},
      {"data.raw.kind", "Read as", "Dibaca sebagai"},
      {"data.line.preamble", "above the table", "di atas tabel"},
      {"data.line.header", "column names", "nama kolom"},
      {"data.line.data", "row", "baris data"},
      {"data.line.empty", "empty", "kosong"},
      {"data.line.comment", "remark", "catatan"},
      {"data.line.footer", "below the table", "di bawah tabel"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
