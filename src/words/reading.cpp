#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> reading() {
  static constexpr Entry kEntries[] = {
      // What was detected.
      {"reading.delimiter.comma", "The {columns} columns are separated by commas.", "{columns} kolom dipisahkan koma."},
      {"reading.delimiter.semicolon", "The {columns} columns are separated by semicolons.",
       "{columns} kolom dipisahkan titik koma."},
      {"reading.delimiter.tab", "The {columns} columns are separated by tabs.", "{columns} kolom dipisahkan tab."},
      {"reading.delimiter.bar", "The {columns} columns are separated by vertical bars.",
       "{columns} kolom dipisahkan garis tegak (|)."},
      {"reading.delimiter.blanks", "The {columns} columns are separated by blanks.", "{columns} kolom dipisahkan spasi."},
      {"reading.delimiter.other", "The {columns} columns are separated by the delimiter you chose.",
       "{columns} kolom dipisahkan tanda yang Anda pilih."},
      {"reading.delimiter.none", "The file has a single column.", "Berkas ini hanya punya satu kolom."},
      {"reading.encoding.utf8", "The text is UTF-8.", "Teksnya UTF-8."},
      {"reading.encoding.utf8_mark", "The text is UTF-8, with a byte order mark.",
       "Teksnya UTF-8, dengan tanda urutan bita (BOM)."},
      {"reading.encoding.utf16_le", "The text is UTF-16 (little-endian).", "Teksnya UTF-16 (little-endian)."},
      {"reading.encoding.utf16_be", "The text is UTF-16 (big-endian).", "Teksnya UTF-16 (big-endian)."},
      {"reading.encoding.windows_1252", "The text is Windows-1252, as older Windows programs write it.",
       "Teksnya Windows-1252, seperti yang ditulis program Windows lama."},
      {"reading.header.found", "The first row holds the column names.", "Baris pertama berisi nama kolom."},
      {"reading.header.none", "There are no column names: the first row is data.",
       "Tidak ada nama kolom: baris pertama sudah berisi data."},
      {"reading.decimal.point", "Numbers are written with a decimal point (1,234.56).",
       "Angka ditulis dengan titik desimal (1,234.56)."},
      {"reading.decimal.comma", "Numbers are written with a decimal comma (1.234,56).",
       "Angka ditulis dengan koma desimal (1.234,56)."},
      {"reading.dates.year_first", "Dates are written year first (2024-04-03).",
       "Tanggal ditulis mulai dari tahun (2024-04-03)."},
      {"reading.dates.day_first", "Dates are read day first: 03/04/2024 is 3 April.",
       "Tanggal dibaca mulai dari hari: 03/04/2024 adalah 3 April."},
      {"reading.dates.month_first", "Dates are read month first: 03/04/2024 is 4 March.",
       "Tanggal dibaca mulai dari bulan: 03/04/2024 adalah 4 Maret."},

      {"reading.missing.tokens", "{count} {count:cell counts|cells count} as missing: empty, or one of {tokens}.",
       "{count} sel dianggap kosong: tidak berisi, atau berisi salah satu dari {tokens}."},
      {"reading.missing.empty", "{count} {count:cell is|cells are} empty and {count:counts|count} as missing.",
       "{count} sel kosong dan dianggap tidak ada isinya."},

      // Why a column was read as it was.
      {"reading.column.number", "Numbers: {read} of {given} values.", "Angka: {read} dari {given} nilai."},
      {"reading.column.number_point", "Numbers with a decimal point: {read} of {given} values.",
       "Angka dengan titik desimal: {read} dari {given} nilai."},
      {"reading.column.number_comma", "Numbers with a decimal comma: {read} of {given} values.",
       "Angka dengan koma desimal: {read} dari {given} nilai."},
      {"reading.column.number_assumed_point",
       "Numbers: {read} of {given} values. This column alone does not tell what its marks mean; the point "
       "was taken for "
       "the decimal mark, the comma for thousands.",
       "Angka: {read} dari {given} nilai. Kolom ini sendiri tidak menunjukkan arti tandanya; titik dianggap "
       "tanda "
       "desimal, koma pemisah ribuan."},
      {"reading.column.number_assumed_comma",
       "Numbers: {read} of {given} values. This column alone does not tell what its marks mean; the comma "
       "was taken for "
       "the decimal mark, the point for thousands.",
       "Angka: {read} dari {given} nilai. Kolom ini sendiri tidak menunjukkan arti tandanya; koma dianggap "
       "tanda "
       "desimal, titik pemisah ribuan."},
      {"reading.column.date", "Dates: {read} of {given} values. “{example}” is {day:date}.",
       "Tanggal: {read} dari {given} nilai. “{example}” adalah {day:date}."},
      {"reading.column.date_day_first",
       "Dates, day first: “{example}” is {day:date}. {certain} of {given} values allow no other order.",
       "Tanggal, mulai dari hari: “{example}” adalah {day:date}. {certain} dari {given} nilai hanya bisa "
       "dibaca begitu."},
      {"reading.column.date_month_first",
       "Dates, month first: “{example}” is {day:date}. {certain} of {given} values allow no other order.",
       "Tanggal, mulai dari bulan: “{example}” adalah {day:date}. {certain} dari {given} nilai hanya bisa "
       "dibaca begitu."},
      {"reading.column.date_assumed_day_first",
       "Dates: “{example}” was read as {day:date}, day first. No value shows the order, so please check it.",
       "Tanggal: “{example}” dibaca {day:date}, mulai dari hari. Tidak ada nilai yang menunjukkan urutannya, "
       "jadi mohon "
       "diperiksa."},
      {"reading.column.date_assumed_month_first",
       "Dates: “{example}” was read as {day:date}, month first. No value shows the order, so please check "
       "it.",
       "Tanggal: “{example}” dibaca {day:date}, mulai dari bulan. Tidak ada nilai yang menunjukkan "
       "urutannya, jadi mohon "
       "diperiksa."},
      {"reading.column.date_chosen_day_first",
       "Dates, day first as you chose: “{example}” is {day:date}. {read} of {given} values can be read so.",
       "Tanggal, mulai dari hari sesuai pilihan Anda: “{example}” adalah {day:date}. {read} dari {given} nilai bisa "
       "dibaca begitu."},
      {"reading.column.date_chosen_month_first",
       "Dates, month first as you chose: “{example}” is {day:date}. {read} of {given} values can be read so.",
       "Tanggal, mulai dari bulan sesuai pilihan Anda: “{example}” adalah {day:date}. {read} dari {given} nilai bisa "
       "dibaca begitu."},
      {"reading.column.date_unix", "Moments counted since 1970 (Unix time): “{example}” is {day:date}.",
       "Waktu yang dihitung sejak 1970 (waktu Unix): “{example}” adalah {day:date}."},
      {"reading.column.date_spreadsheet", "Dates as a spreadsheet counts days: “{example}” is {day:date}.",
       "Tanggal sebagai hitungan hari lembar kerja: “{example}” adalah {day:date}."},
      {"reading.column.category", "{labels} different {labels:label|labels} in {given} values.",
       "{labels} label berbeda dalam {given} nilai."},
      {"reading.column.two_valued", "Two values, “{first}” and “{second}”, in {given} cells.",
       "Dua nilai, “{first}” dan “{second}”, dalam {given} sel."},
      {"reading.column.text", "Text: {given} values, too varied to be categories.",
       "Teks: {given} nilai, terlalu beragam untuk dijadikan kategori."},
      {"reading.column.text_chosen", "Kept as text, as you chose: {given} values.",
       "Disimpan sebagai teks sesuai pilihan Anda: {given} nilai."},
      {"reading.column.identifier", "Digits that name things rather than count them: kept as text.",
       "Deretan angka ini adalah nomor pengenal, bukan jumlah: disimpan sebagai teks."},
      {"reading.column.empty", "The column has no values.", "Kolom ini tidak berisi nilai."},

      // What was odd.
      {"reading.odd.preamble", "{count} {count:line|lines} above the table left aside.",
       "{count} baris di atas tabel tidak ikut dibaca."},
      {"reading.odd.footer", "{count} closing {count:line|lines} below the table left aside.",
       "{count} baris penutup di bawah tabel tidak ikut dibaca."},
      {"reading.odd.empty_line", "{count} empty {count:line|lines} skipped.",
       "{count} baris kosong dilewati."},
      {"reading.odd.comment", "{count} {count:line is a remark|lines are remarks} and no {count:row|rows}: left aside.",
       "{count} baris hanya berisi catatan, bukan data: tidak ikut dibaca."},
      {"reading.odd.row_names",
       "The header has one name fewer than the rows have values. The first column was taken for row names, as R "
       "writes them, and is called “{column}”.",
       "Baris nama kolom kurang satu dari jumlah nilai. Kolom pertama dianggap nama baris, seperti yang ditulis R, "
       "dan diberi nama “{column}”."},
      {"reading.odd.short_row",
       "{count} {count:row has|rows have} fewer than {columns} values; the rest counts as missing.",
       "{count} baris berisi kurang dari {columns} nilai; sisanya dianggap kosong."},
      {"reading.odd.long_row",
       "{count} {count:row has|rows have} more than {columns} values; the extra ones are not in the table.",
       "{count} baris berisi lebih dari {columns} nilai; kelebihannya tidak masuk tabel."},
      {"reading.odd.misplaced_quote",
       "{count} {count:value has|values have} a quotation mark in an unexpected place.",
       "{count} nilai punya tanda kutip di tempat yang tidak semestinya."},
      {"reading.odd.unclosed_quote",
       "{count} {count:value opens|values open} a quotation mark that is never closed; it was read as an "
       "ordinary "
       "character.",
       "{count} nilai membuka tanda kutip tanpa menutupnya; tandanya dibaca sebagai huruf biasa."},
      {"reading.odd.nul_byte", "{count} zero {count:byte|bytes} inside the text left out.",
       "{count} bita nol di dalam teks diabaikan."},
      {"reading.odd.invalid_utf8", "{count} {count:byte is|bytes are} not valid UTF-8 and shown as �.",
       "{count} bita bukan UTF-8 yang sah dan ditampilkan sebagai �."},
      {"reading.odd.text_mark",
       "{count} {count:number has|numbers have} an apostrophe in front, as spreadsheets mark text; it was left out.",
       "{count} nomor diawali tanda petik tunggal, seperti penanda teks di lembar kerja; tandanya diabaikan."},
      {"reading.odd.unreadable_number",
       "“{column}”: {count} {count:value is not a number|values are not numbers} and {count:counts|count} as "
       "missing.",
       "“{column}”: {count} nilai bukan angka dan dianggap kosong."},
      {"reading.odd.unreadable_date",
       "“{column}”: {count} {count:value is not a date|values are not dates} and {count:counts|count} as "
       "missing.",
       "“{column}”: {count} nilai bukan tanggal dan dianggap kosong."},
      {"reading.odd.renamed_column",
       "{count} column {count:name was|names were} empty or used twice and got a name of {count:its|their} "
       "own.",
       "{count} nama kolom kosong atau terpakai dua kali, jadi diberi nama sendiri."},

      // Columns written in more than one way.
      {"reading.mixed.units",
       "“{column}” has values in different units: {units}. Nothing was converted, so sums over this column mix them.",
       "“{column}” berisi nilai dengan satuan berbeda: {units}. Tidak ada yang dikonversi, jadi jumlah kolom ini "
       "mencampur semuanya."},
      {"reading.mixed.marks_read_as_point",
       "“{column}”: {points} numbers have a decimal point and {commas} a decimal comma. They were read with the point; "
       "the others count as missing.",
       "“{column}”: {points} angka memakai titik desimal dan {commas} memakai koma desimal. Yang dibaca adalah yang "
       "memakai titik; yang lain dianggap kosong."},
      {"reading.mixed.marks_read_as_comma",
       "“{column}”: {commas} numbers have a decimal comma and {points} a decimal point. They were read with the comma; "
       "the others count as missing.",
       "“{column}”: {commas} angka memakai koma desimal dan {points} memakai titik desimal. Yang dibaca adalah yang "
       "memakai koma; yang lain dianggap kosong."},
      {"reading.mixed.marks_kept_as_text",
       "“{column}”: {points} numbers have a decimal point and {commas} a decimal comma. It was kept as text so that none "
       "is misread; choose “number” and a decimal mark to read those that fit.",
       "“{column}”: {points} angka memakai titik desimal dan {commas} memakai koma desimal. Kolom ini disimpan sebagai "
       "teks agar tidak salah baca; pilih “angka” dan tanda desimalnya untuk membaca yang cocok."},
      {"reading.mixed.orders_day_first",
       "“{column}” mixes two orders: {days} dates can only be day first, {months} only month first, {either} either. They "
       "were read day first; the {months} count as missing, and some of the {either} may be wrong.",
       "“{column}” mencampur dua urutan: {days} tanggal hanya mungkin mulai dari hari, {months} hanya mungkin mulai "
       "dari bulan, {either} bisa keduanya. Semua dibaca mulai dari hari; yang {months} dianggap kosong, dan "
       "sebagian dari yang {either} bisa keliru."},
      {"reading.mixed.orders_month_first",
       "“{column}” mixes two orders: {months} dates can only be month first, {days} only day first, {either} either. They "
       "were read month first; the {days} count as missing, and some of the {either} may be wrong.",
       "“{column}” mencampur dua urutan: {months} tanggal hanya mungkin mulai dari bulan, {days} hanya mungkin mulai "
       "dari hari, {either} bisa keduanya. Semua dibaca mulai dari bulan; yang {days} dianggap kosong, dan sebagian "
       "dari yang {either} bisa keliru."},
      {"reading.mixed.orders_kept_as_text",
       "“{column}” mixes two orders of dates: {days} can only be day first, {months} only month first, {either} either. It "
       "was kept as text so that none is misread; choose “date” and an order to read those that fit.",
       "“{column}” mencampur dua urutan tanggal: {days} hanya mungkin mulai dari hari, {months} hanya mungkin mulai "
       "dari bulan, {either} bisa keduanya. Kolom ini disimpan sebagai teks agar tidak salah baca; pilih “tanggal” "
       "dan urutannya untuk membaca yang cocok."},
      {"reading.mixed.forms",
       "“{column}” writes dates in several ways: {years} with the year first, {names} with the month as a word, {figures} "
       "in figures like 03/04/2024. All were read; please check a few.",
       "“{column}” menulis tanggal dengan beberapa cara: {years} mulai dari tahun, {names} dengan nama bulan, {figures} "
       "dengan angka seperti 03/04/2024. Semua terbaca; mohon periksa beberapa."},
      {"reading.mixed.zones",
       "“{column}”: {zoned} of {given} times name a time zone, from UTC{least} to UTC{greatest}. Each was kept as its own "
       "clock shows it; nothing was converted.",
       "“{column}”: {zoned} dari {given} waktu menyebut zona waktu, dari UTC{least} sampai UTC{greatest}. Semuanya "
       "disimpan menurut jamnya masing-masing; tidak ada yang dikonversi."},
      {"reading.mixed.dates_and_numbers",
       "“{column}” mixes {dates} dates with {numbers} numbers, as when a spreadsheet takes only some of the dates for dates. "
       "It was kept as text; write all of them in one way, or choose “date” to read those that are.",
       "“{column}” mencampur {dates} tanggal dengan {numbers} angka, seperti saat lembar kerja mengenali sebagian tanggal "
       "saja. Kolom ini disimpan sebagai teks; tulis semuanya dengan satu cara, atau pilih “tanggal” untuk membaca "
       "yang memang tanggal."},

      // Why a file could not be read.
      {"reading.empty", "The file is empty. Choose a file with at least one row of data.",
       "Berkas ini kosong. Pilih berkas yang berisi paling sedikit satu baris data."},
      {"reading.header_only",
       "The file has column names ({columns}) but no rows below them. Export it again with the data "
       "included.",
       "Berkas ini punya nama kolom ({columns}) tetapi tidak ada baris data. Ekspor lagi beserta datanya."},
      {"reading.nothing_below",
       "You asked to skip the first {skipped} {skipped:line|lines}, but the file has only {lines}. Skip fewer lines.",
       "Anda meminta {skipped} baris pertama dilewati, padahal berkas ini hanya punya {lines} baris. Lewati lebih "
       "sedikit baris."},
      {"reading.long_preamble",
       "The first {lines} lines fill more than 64 MB. Skip fewer lines, or cut them off the file.",
       "{lines} baris pertama berisi lebih dari 64 MB. Lewati lebih sedikit baris, atau potong dari berkasnya."},
      // Why a choice for a column cannot be had.
      {"reading.choice.unknown_column",
       "The file has no column “{column}”. Choose one of its columns, as the header names it.",
       "Berkas ini tidak punya kolom “{column}”. Pilih salah satu kolomnya, sesuai nama di baris judul."},
      {"reading.choice.twice", "There are two sets of choices for the column “{column}”. Keep one of them.",
       "Ada dua pilihan untuk kolom “{column}”. Sisakan satu saja."},
      {"reading.choice.no_name", "The column “{column}” needs a name of at least one character.",
       "Kolom “{column}” perlu nama, paling sedikit satu huruf."},
      {"reading.choice.name_taken", "Two columns cannot both be called “{name}”. Give one of them another name.",
       "Dua kolom tidak bisa sama-sama bernama “{name}”. Beri nama lain untuk salah satunya."},
      {"reading.choice.no_numbers",
       "“{column}” cannot be read as numbers: none of its {given} values is one. Choose text or category for it.",
       "“{column}” tidak bisa dibaca sebagai angka: dari {given} nilainya, tidak ada yang berupa angka. Pilih teks "
       "atau kategori."},
      {"reading.choice.no_dates",
       "“{column}” cannot be read as dates: none of its {given} values is one. Choose another type for it.",
       "“{column}” tidak bisa dibaca sebagai tanggal: dari {given} nilainya, tidak ada yang berupa tanggal. Pilih "
       "jenis lain."},
      {"reading.choice.too_many_labels",
       "“{column}” has more than {most} different values, too many for a category. Choose text for it.",
       "“{column}” punya lebih dari {most} nilai berbeda, terlalu banyak untuk kategori. Pilih teks."},
      {"reading.binary",
       "This is not a text file with rows and columns. Export your table as CSV and open that file.",
       "Ini bukan berkas teks berisi baris dan kolom. Ekspor tabel Anda sebagai CSV, lalu buka berkas itu."},
      {"reading.spreadsheet",
       "This is a spreadsheet (Excel or similar) or a ZIP archive, not a CSV file. Open it there, choose "
       "“Save as → CSV”, "
       "and open the new file here.",
       "Ini lembar kerja (Excel atau sejenisnya) atau arsip ZIP, bukan berkas CSV. Buka di sana, pilih "
       "“Simpan sebagai → "
       "CSV”, lalu buka berkas barunya di sini."},
      {"reading.compressed",
       "This file is compressed (gzip). Unpack it first, then open the CSV file inside.",
       "Berkas ini terkompresi (gzip). Buka kompresinya dulu, lalu buka berkas CSV di dalamnya."},
      {"reading.markup",
       "This is a web page (HTML) or XML, not rows and columns of text. Open it in Excel or a similar program, choose "
       "“Save as → CSV”, and open the new file here.",
       "Ini halaman web (HTML) atau XML, bukan teks berbaris dan berkolom. Buka di Excel atau program sejenis, pilih "
       "“Simpan sebagai → CSV”, lalu buka berkas barunya di sini."},
      {"reading.json",
       "This is JSON, not a table with rows and columns. Export the data as CSV and open that file.",
       "Ini JSON, bukan tabel berbaris dan berkolom. Ekspor datanya sebagai CSV, lalu buka berkas itu."},
      {"reading.document", "This is a PDF document, not a table. Export the data as CSV and open that file.",
       "Ini dokumen PDF, bukan tabel. Ekspor datanya sebagai CSV, lalu buka berkas itu."},
      {"reading.picture", "This is a picture, not a table. Choose a CSV file.",
       "Ini gambar, bukan tabel. Pilih berkas CSV."},
      {"reading.long_record",
       "The row that starts on line {line} is longer than 64 MB. The file may not be a table, or a quotation "
       "mark is "
       "missing near that line.",
       "Baris data yang mulai di baris {line} lebih panjang dari 64 MB. Mungkin berkas ini bukan tabel, atau "
       "ada tanda "
       "kutip yang hilang di dekat baris itu."},
      {"reading.too_many_columns",
       "The file has {columns} columns; Ruas reads up to 20,000. Leave out the columns you do not need, or "
       "check the "
       "delimiter.",
       "Berkas ini punya {columns} kolom; Ruas membaca paling banyak 20.000. Buang kolom yang tidak perlu, "
       "atau periksa "
       "tanda pemisahnya."},
      {"reading.too_large",
       "This file has about {rows} rows and would need {needed:bytes} of memory; {budget:bytes} are "
       "available here. Split "
       "it, leave out columns, or use the command-line program.",
       "Berkas ini berisi sekitar {rows} baris dan butuh memori {needed:bytes}; di sini tersedia "
       "{budget:bytes}. Bagi "
       "berkasnya, buang sebagian kolom, atau pakai program baris perintah."},
      {"reading.changed", "The file changed while it was being read. Open it again.",
       "Berkas berubah saat sedang dibaca. Buka lagi berkasnya."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
