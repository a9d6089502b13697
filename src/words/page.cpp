#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> page() {
  static constexpr Entry kEntries[] = {
      // Around every screen.
      {"page.app", "Ruas", "Ruas"},
      {"page.zone.steps", "Steps", "Langkah"},
      {"page.zone.work", "Work", "Area kerja"},
      {"page.zone.inspector", "Details", "Rincian"},
      {"page.step.start", "Open", "Buka"},
      {"page.step.data", "Data", "Data"},
      {"page.step.segments", "Segments", "Segmen"},
      {"page.step.needs_file", "Open a file or a sample first.", "Buka berkas atau contoh dulu."},
      {"page.count.rows", "{rows} {rows:row|rows}", "{rows} baris"},
      {"page.count.segments", "{segments} {segments:segment|segments}", "{segments} segmen"},
      {"page.language", "Language", "Bahasa"},
      {"page.language.english", "English", "English"},
      {"page.language.indonesian", "Bahasa Indonesia", "Bahasa Indonesia"},
      {"page.theme", "Appearance", "Tampilan"},
      {"page.theme.system", "Automatic", "Otomatis"},
      {"page.theme.light", "Light", "Terang"},
      {"page.theme.dark", "Dark", "Gelap"},
      {"page.theme.projector", "Projector", "Proyektor"},
      {"page.zoom", "Size", "Ukuran"},
      {"page.zoom.percent", "{percent}%", "{percent}%"},
      {"page.close", "Close", "Tutup"},
      {"page.cancel", "Cancel", "Batalkan"},
      {"page.cancelling", "Stopping …", "Menghentikan …"},
      {"page.progress.speed", "{rows} {rows:row|rows} per second", "{rows} baris per detik"},
      {"page.notice.downloaded", "“{file}” is in your downloads ({bytes:bytes}).",
       "“{file}” sudah ada di unduhan Anda ({bytes:bytes})."},
      {"page.notice.kept", "“{file}” is on its way to your downloads.", "“{file}” sedang disimpan ke unduhan Anda."},
      {"page.notice.stopped", "Stopped. What you had before is unchanged.",
       "Dihentikan. Hasil sebelumnya tidak berubah."},
      {"page.list.and", " and ", " dan "},
      {"page.value.missing", "missing", "kosong"},

      // Start.
      {"page.start.title", "Meet the groups among your customers",
       "Kenali kelompok di antara pelanggan Anda"},
      {"page.start.sentence",
       "Ruas reads a table of customers, finds those who are alike, and says in plain words what sets each "
       "group "
       "apart.",
       "Ruas membaca tabel pelanggan, menemukan yang mirip satu sama lain, dan menjelaskan dengan kata-kata "
       "biasa apa "
       "yang membedakan tiap kelompok."},
      {"page.start.open", "Open CSV", "Buka CSV"},
      {"page.start.drop_title", "Drop your CSV file here", "Letakkan berkas CSV di sini"},
      {"page.start.drop_text", "One row per customer works best. A .csv.gz will do as well.",
       "Paling baik satu baris per pelanggan. Berkas .csv.gz juga bisa."},
      {"page.start.samples", "Or try it on invented customers", "Atau coba dengan pelanggan rekaan"},
      {"page.start.back", "Back to “{file}”", "Kembali ke “{file}”"},
      {"page.sample.sports.title", "Sports shop", "Toko olahraga"},
      {"page.sample.sports.text",
       "Football and tennis players in one shop: two groups that could hardly differ more.",
       "Pemain sepak bola dan tenis di satu toko: dua kelompok yang sangat berbeda."},
      {"page.sample.shop.title", "Web shop", "Toko daring"},
      {"page.sample.shop.text", "Two years of orders, with refunds and with people who bought only once.",
       "Pesanan selama dua tahun, lengkap dengan pengembalian dana dan pembeli sekali saja."},
      {"page.sample.supplier.title", "Supplier", "Pemasok"},
      {"page.sample.supplier.text", "Business and private customers; two accounts bring in half the revenue.",
       "Pelanggan bisnis dan perorangan; dua akun menyumbang separuh omzet."},
      {"page.sample.open", "Try this sample", "Coba contoh ini"},
      {"page.sample.open_about", "Try the sample {name}", "Coba contoh {name}"},
      {"page.promise",
       "Your file stays in this tab. Nothing is uploaded: this page has no way to send anything.",
       "Berkas Anda tetap di tab ini. Tidak ada yang diunggah: halaman ini tidak punya cara untuk mengirim "
       "apa pun."},
      {"page.proof.ask", "How can I check this?", "Bagaimana cara memeriksanya?"},
      {"page.proof.title", "Check it yourself", "Periksa sendiri"},
      {"page.proof.offline",
       "Switch off the network, or pull the cable, and use everything on this page. It all still works, "
       "because all of "
       "it is already here.",
       "Matikan jaringan atau cabut kabelnya, lalu pakai semua yang ada di halaman ini. Semuanya tetap "
       "bekerja, karena "
       "semuanya sudah ada di sini."},
      {"page.proof.watch",
       "Open the browser’s developer tools (F12), choose Network, and open a file. The list stays empty.",
       "Buka alat pengembang peramban (F12), pilih Network, lalu buka sebuah berkas. Daftarnya tetap "
       "kosong."},
      {"page.proof.policy",
       "View the page’s source: its first lines hold a Content-Security-Policy with connect-src 'none'. With "
       "it the "
       "browser itself refuses every request a script could make, and runs only the scripts whose hash is "
       "listed.",
       "Lihat kode sumber halaman: baris pertamanya memuat Content-Security-Policy dengan connect-src "
       "'none'. Dengan "
       "itu peramban sendiri menolak setiap permintaan dari skrip, dan hanya menjalankan skrip yang hash-nya "
       "terdaftar."},
      {"page.proof.depth",
       "Honestly: that policy does not cover everything. Some browsers leave three doors open to scripts: "
       "WebRTC, "
       "window.open and going to another address. Ruas bars all three before anything else runs. That is a "
       "second "
       "lock (defence in depth), not a proof; the network switch is one.",
       "Sejujurnya: kebijakan itu tidak mencakup semuanya. Di beberapa peramban masih ada tiga pintu yang "
       "terbuka bagi "
       "skrip: WebRTC, window.open, dan perpindahan ke alamat lain. Ruas menutup ketiganya sebelum yang lain "
       "berjalan. "
       "Itu kunci kedua (pertahanan berlapis), bukan bukti; mematikan jaringan barulah bukti."},

      // Data.
      {"page.data.headline", "{rows} {rows:row|rows} and {columns} {columns:column|columns}",
       "{rows} baris dan {columns} kolom"},
      {"page.find", "Find segments", "Cari segmen"},
      {"page.find_again", "Find again", "Cari lagi"},
      {"page.find_by_columns", "Search by columns instead", "Cari menurut kolom saja"},
      {"page.data.no_rows", "There are no rows below the header, so there is nothing to segment.",
       "Tidak ada baris di bawah kepala tabel, jadi tidak ada yang bisa disegmentasi."},
      {"page.data.no_columns", "Choose at least one column in the table of columns.",
       "Pilih sedikitnya satu kolom di tabel kolom."},
      {"page.data.nothing_differs",
       "No column here tells rows apart: each is empty, the same in every row, or only a name. Open a file "
       "with numbers "
       "or categories that differ.",
       "Tidak ada kolom yang membedakan baris: semuanya kosong, sama di setiap baris, atau hanya nama. Buka "
       "berkas "
       "dengan angka atau kategori yang berbeda-beda."},
      {"page.data.reading", "How the file was read", "Cara berkas dibaca"},
      {"page.data.reading_sample", "Samples are read as they were made.", "Contoh dibaca apa adanya."},
      {"page.data.irregular", "What was odd", "Yang tidak biasa"},
      {"page.data.regular", "Nothing was odd: every line could be read as it stands.",
       "Tidak ada yang aneh: setiap baris terbaca apa adanya."},
      {"page.data.columns", "Columns", "Kolom"},
      {"page.data.preview", "Rows as they were read", "Baris seperti yang dibaca"},
      {"page.data.inspector_hint", "Press a column in the table to see what it holds.",
       "Tekan sebuah kolom di tabel untuk melihat isinya."},
      {"page.fact.rows", "Rows", "Baris"},
      {"page.fact.columns", "Columns", "Kolom"},
      {"page.fact.size", "Size", "Ukuran"},
      {"page.fact.present", "Filled in", "Terisi"},
      {"page.fact.missing", "Missing", "Kosong"},
      {"page.fact.unreadable", "Unreadable", "Tak terbaca"},
      {"page.fact.distinct", "Different values", "Nilai berbeda"},
      {"page.fact.minimum", "Smallest", "Terkecil"},
      {"page.fact.quartile_1", "First quartile", "Kuartil pertama"},
      {"page.fact.median", "Median", "Median"},
      {"page.fact.quartile_3", "Third quartile", "Kuartil ketiga"},
      {"page.fact.maximum", "Largest", "Terbesar"},
      {"page.fact.mean", "Mean", "Rata-rata"},
      {"page.fact.deviation", "Standard deviation", "Simpangan baku"},
      {"page.fact.skewness", "Skewness", "Kemencengan"},
      {"page.fact.earliest", "Earliest", "Paling awal"},
      {"page.fact.latest", "Latest", "Paling akhir"},
      {"page.fact.most_frequent", "Most frequent", "Paling sering"},
      {"page.read.encoding", "Characters", "Karakter"},
      {"page.read.delimiter", "Columns separated by", "Pemisah kolom"},
      {"page.read.header", "First line", "Baris pertama"},
      {"page.read.decimal", "Decimal mark", "Tanda desimal"},
      {"page.read.dates", "Order in dates", "Urutan tanggal"},
      {"page.read.detected", "{value} (detected)", "{value} (terdeteksi)"},
      {"page.read.nothing", "Nothing in this file tells", "Tidak ada petunjuk di berkas ini"},
      {"page.read.detect", "Detect", "Deteksi otomatis"},
      {"page.read.change_hint", "Another choice reads the file again at once.",
       "Pilihan lain langsung membaca ulang berkas."},
      {"page.encoding.utf8", "UTF-8", "UTF-8"},
      {"page.encoding.windows1252", "Windows-1252", "Windows-1252"},
      {"page.encoding.utf16le", "UTF-16, little-endian", "UTF-16, little-endian"},
      {"page.encoding.utf16be", "UTF-16, big-endian", "UTF-16, big-endian"},
      {"page.delimiter.comma", "Comma ,", "Koma ,"},
      {"page.delimiter.semicolon", "Semicolon ;", "Titik koma ;"},
      {"page.delimiter.tab", "Tab", "Tab"},
      {"page.delimiter.bar", "Bar |", "Garis tegak |"},
      {"page.delimiter.space", "Spaces", "Spasi"},
      {"page.header.yes", "Column names", "Nama kolom"},
      {"page.header.no", "Already data", "Sudah data"},
      {"page.decimal.point", "Point: 1,234.56", "Titik: 1,234.56"},
      {"page.decimal.comma", "Comma: 1.234,56", "Koma: 1.234,56"},
      {"page.dates.dmy", "Day, month, year", "Hari, bulan, tahun"},
      {"page.dates.mdy", "Month, day, year", "Bulan, hari, tahun"},
      {"page.dates.ymd", "Year, month, day", "Tahun, bulan, hari"},
      {"page.irregular.lines", "{count:Line|Lines} {lines}", "{count:Baris|Baris} {lines}"},
      {"page.irregular.first_lines", "First on {count:line|lines} {lines}",
       "Pertama di {count:baris|baris} {lines}"},
      {"page.type.number", "Number", "Angka"},
      {"page.type.date", "Date", "Tanggal"},
      {"page.type.category", "Category", "Kategori"},
      {"page.type.text", "Text", "Teks"},
      {"page.typical.number", "{median}", "{median}"},
      {"page.typical.number_help",
       "Numbers: the median. Categories: the most frequent. Dates: the earliest and the latest. Press a row "
       "for more.",
       "Angka: median. Kategori: yang paling sering. Tanggal: yang paling awal dan paling akhir. Tekan baris "
       "untuk selengkapnya."},
      {"page.typical.date", "{from} – {to}", "{from} – {to}"},
      {"page.typical.text", "free text", "teks bebas"},
      {"page.typical.empty", "empty", "kosong"},
      {"page.columns.name", "Column", "Kolom"},
      {"page.columns.type", "Kind", "Jenis"},
      {"page.columns.distinct", "Distinct", "Berbeda"},
      {"page.columns.typical", "Typical", "Umumnya"},
      {"page.columns.compare", "Used", "Dipakai"},
      {"page.columns.compare_about", "Use {column}", "Pakai {column}"},
      {"page.columns.compare_help",
       "Rows that are alike in the columns used end up in the same segment. Columns that only name a row, or "
       "are the same in every row, say nothing about likeness.",
       "Baris yang mirip pada kolom yang dipakai masuk ke segmen yang sama. Kolom yang hanya menamai baris, "
       "atau sama di semua baris, tidak memberi tahu apa pun tentang kemiripan."},
      {"page.columns.used", "Yes", "Ya"},
      {"page.columns.used_by_default", "Used: it tells rows apart.", "Dipakai: kolom ini membedakan baris."},
      {"page.columns.used_by_you", "Used: your choice", "Dipakai: pilihan Anda"},
      {"page.columns.left_out", "No", "Tidak"},
      {"page.columns.left_out_by_you", "Left out: your choice", "Tidak dipakai: pilihan Anda"},
      {"page.columns.summary", "{used} of {columns} {columns:column|columns} used",
       "{used} dari {columns} kolom dipakai"},
      {"page.columns.left_out_title", "Left out, and why", "Tidak dipakai, dan alasannya"},
      {"page.columns.left_out_more", "{columns} more: press a column to see why.",
       "{columns} lagi: tekan sebuah kolom untuk melihat alasannya."},
      {"page.columns.reset", "Back to the suggestion", "Kembali ke saran"},
      {"page.preview.show", "Show rows", "Tampilkan baris"},
      {"page.preview.hide", "Hide rows", "Sembunyikan baris"},
      {"page.preview.range", "Rows {first}–{last} of {rows}", "Baris {first}–{last} dari {rows}"},
      {"page.preview.columns",
       "The first {shown} of {columns} columns; the table of columns above has all of them.",
       "{shown} kolom pertama dari {columns}; semuanya ada di tabel kolom di atas."},
      {"page.preview.previous", "Rows before", "Baris sebelumnya"},
      {"page.preview.next", "Rows after", "Baris berikutnya"},

      // Segments: before and while they are found.
      {"page.segments.none_title", "No segments yet", "Belum ada segmen"},
      {"page.segments.none_text",
       "Press “Find segments”: Ruas tries several numbers of segments and keeps the best.",
       "Tekan “Cari segmen”: Ruas mencoba beberapa jumlah segmen dan memilih yang terbaik."},
      {"page.settings.title", "Settings", "Pengaturan"},
      {"page.settings.columns", "Choose columns", "Pilih kolom"},
      {"page.settings.k", "Number of segments", "Jumlah segmen"},
      {"page.settings.k_auto", "Best", "Terbaik"},
      {"page.settings.k_number", "I choose", "Saya pilih"},
      {"page.settings.k_help",
       "Best: from 2 to 10, the number with the highest silhouette, the measure of how clearly the segments are separate. Whether they are "
       "more than pieces of even noise is said beside them.",
       "Terbaik: dari 2 sampai 10, jumlah dengan silhouette tertinggi, ukuran seberapa jelas segmen terpisah. Apakah segmennya lebih dari "
       "sekadar potongan derau merata disebutkan di sampingnya."},
      {"page.settings.k_field", "How many segments", "Berapa segmen"},
      {"page.settings.seed", "Seed", "Seed"},
      {"page.settings.seed_help",
       "The search begins at random places drawn from this number. The same file, settings and seed always "
       "give the "
       "same segments.",
       "Pencarian dimulai dari tempat acak yang ditentukan angka ini. Berkas, pengaturan, dan seed yang sama "
       "selalu "
       "memberi segmen yang sama."},
      {"page.settings.restarts", "Restarts", "Pengulangan"},
      {"page.settings.restarts_help",
       "How many times the search starts afresh (n_init); the tightest result is kept. More takes longer and "
       "may "
       "find a slightly better one.",
       "Berapa kali pencarian dimulai dari awal (n_init); hasil yang paling rapat dipakai. Lebih banyak "
       "butuh waktu "
       "lebih lama dan bisa sedikit lebih baik."},
      {"page.settings.log", "Even out columns with a few very large values",
       "Ratakan kolom dengan sedikit nilai yang sangat besar"},
      {"page.settings.log_help",
       "Takes the logarithm, log(1 + x), of columns whose skewness is above 2, so that a few huge values do "
       "not decide "
       "everything.",
       "Memakai logaritma, log(1 + x), untuk kolom dengan kemencengan di atas 2, supaya beberapa nilai besar "
       "tidak "
       "menentukan semuanya."},

      // Segments: what was found.
      {"page.found.headline", "{segments} {segments:segment|segments} among {rows} {rows:row|rows}",
       "{segments} segmen dari {rows} baris"},
      {"page.found.headline_customers",
       "{segments} {segments:segment|segments} among {rows} {rows:customer|customers}",
       "{segments} segmen dari {rows} pelanggan"},
      {"page.found.headline_outliers",
       "{segments} {segments:segment|segments} and {outliers} {outliers:outlier|outliers} among {rows} {rows:row|rows}",
       "{segments} segmen dan {outliers} pencilan dari {rows} baris"},
      {"page.found.headline_outliers_customers",
       "{segments} {segments:segment|segments} and {outliers} {outliers:outlier|outliers} among {rows} {rows:customer|customers}",
       "{segments} segmen dan {outliers} pencilan dari {rows} pelanggan"},
      {"page.found.set_aside_customers",
       "{rows} of {all} {all:customer|customers} {rows:has|have} no number in a compared column and {rows:was|were} "
       "set aside.",
       "{rows} dari {all} pelanggan tidak punya angka di salah satu kolom yang dibandingkan dan disisihkan."},
      {"page.found.set_aside",
       "{rows} of {all} {all:row|rows} {rows:has|have} no number in a compared column and {rows:was|were} "
       "set aside.",
       "{rows} dari {all} baris tidak punya angka di salah satu kolom yang dibandingkan dan disisihkan."},
      {"page.found.emptiest", "Most often it is “{column}” that is missing: {rows} times.",
       "Yang paling sering kosong adalah “{column}”: {rows} kali."},
      {"page.found.leave_out", "Leave out {column}", "Tanpa {column}"},
      {"page.found.not_converged",
       "The search reached its limit of steps before it came to rest. The segments may still move a little; "
       "more "
       "restarts can help.",
       "Pencarian mencapai batas langkah sebelum benar-benar berhenti. Segmen mungkin masih bergeser "
       "sedikit; lebih "
       "banyak pengulangan bisa membantu."},
      {"page.k.chosen", "Of {first} to {last} segments, {k} fit best.",
       "{k} paling cocok dari {first} sampai {last}."},
      {"page.k.slices", "Of {first} to {last} segments none is clearly tighter than chance; {k} look clearest.",
       "Dari {first} sampai {last} segmen tidak ada yang jelas lebih rapat daripada kebetulan; {k} tampak paling jelas."},
      {"page.k.best", "{k} fit best.", "{k} paling cocok."},
      {"page.k.by_density", "{k} {k:segment|segments} came out of the data by {k:itself|themselves}.",
       "{k} segmen muncul sendiri dari data."},
      {"page.k.by_rules", "{k}: one for each rule that fits somebody.", "{k}: satu untuk tiap aturan yang cocok."},
      {"page.k.by_rules_and_rest", "{k}: one for each rule that fits somebody, and everybody else.",
       "{k}: satu untuk tiap aturan yang cocok, ditambah sisanya."},
      {"page.k.ceiling", "{k} is the most that was tried; more may fit better.",
       "{k} adalah yang terbanyak dicoba; lebih banyak mungkin lebih cocok."},
      {"page.k.by_you", "{k}, as you chose.", "{k}, sesuai pilihan Anda."},
      {"page.verdict.strong", "The segments stand far apart.", "Segmen-segmen ini terpisah jauh."},
      {"page.verdict.reasonable", "The segments are clearly separate.", "Segmen-segmen ini terpisah jelas."},
      {"page.verdict.weak", "The segments overlap at their edges: a useful division, not a sharp one.",
       "Segmen-segmen ini tumpang tindih di tepinya: pembagian yang berguna, tetapi tidak tajam."},
      {"page.verdict.none",
       "The groups run into each other (silhouette below 0.25): there is no gap where the borders lie. “Are they "
       "real?” tells whether they come back all the same.",
       "Kelompoknya saling menyatu (silhouette di bawah 0,25): tidak ada celah di batasnya. “Benar-benar ada?” "
       "menunjukkan apakah segmennya tetap muncul kembali."},
      {"page.verdict.slices",
       "One group, cut into {k}: they are not clearly tighter than {k} pieces of even noise. You may use them as slices, but their borders "
       "are yours, not the data's.",
       "Satu kelompok yang dipotong menjadi {k}: tidak jelas lebih rapat daripada {k} potongan derau merata. Boleh dipakai sebagai irisan, "
       "tetapi batasnya buatan Anda, bukan dari datanya."},
      {"page.verdict.other_number",
       "These {k} are not clearly tighter than {k} pieces of even noise; {other} would be. “Are they real?” tells more.",
       "{k} segmen ini tidak jelas lebih rapat daripada {k} potongan derau merata; {other} segmen lebih rapat. “Benar-benar ada?” "
       "menjelaskan lebih jauh."},
      {"page.verdict.chance",
       "Against even noise cut into {k}: {above} standard deviations tighter (below 0: looser), on {rows} {rows:row|rows}; from 5 on we take "
       "it for more than chance (after the gap statistic of Tibshirani, Walther and Hastie).",
       "Dibandingkan dengan derau merata yang dipotong menjadi {k}: {above} simpangan baku lebih rapat (di bawah 0: lebih longgar), pada "
       "{rows} baris; mulai 5 kami anggap bukan kebetulan (menurut statistik gap Tibshirani, Walther, dan Hastie)."},
      {"page.verdict.one", "All rows are in one segment, as you chose.",
       "Semua baris ada di satu segmen, sesuai pilihan Anda."},
      {"page.verdict.unknown",
       "How clearly separate they are cannot be told: all rows fell into one segment.",
       "Seberapa jelas pemisahannya tidak bisa dinilai: semua baris masuk ke satu segmen."},
      {"page.verdict.outliers", "One segment holds nearly everybody; the others are outliers.",
       "Satu segmen berisi hampir semuanya; yang lain pencilan."},
      {"page.verdict.rfm",
       "Each segment is a part of the RFM map: who belongs where is a rule, not a gap between customers.",
       "Tiap segmen adalah bagian dari peta RFM: keanggotaannya ditentukan aturan, bukan celah antarpelanggan."},
      {"page.verdict.score", "Silhouette {silhouette}", "Silhouette {silhouette}"},
      {"page.table.size_and_share", "{size} · {share}", "{size} · {share}"},
      {"page.table.numbers", "{size} · {confidence:percent} confidence",
       "{size} · keyakinan {confidence:percent}"},
      {"page.verdict.term", "Silhouette", "Silhouette"},
      {"page.verdict.detail",
       "Mean silhouette {silhouette}, on {rows} {rows:row|rows}. It goes from −1 to 1: how much closer a row "
       "is to its "
       "own segment than to the next. From 0.70 strong, from 0.50 reasonable, from 0.25 weak, below that no "
       "clear "
       "groups (Kaufman and Rousseeuw).",
       "Rata-rata silhouette {silhouette}, pada {rows} baris. Nilainya −1 sampai 1: seberapa lebih dekat "
       "sebuah baris "
       "ke segmennya sendiri daripada ke segmen terdekat berikutnya. Mulai 0,70 kuat, 0,50 wajar, 0,25 "
       "lemah, di bawah "
       "itu tidak ada kelompok yang jelas (Kaufman dan Rousseeuw)."},
      {"page.stale.settings",
       "These segments were found with other settings. Find them again to bring them up to date.",
       "Segmen ini ditemukan dengan pengaturan lain. Cari lagi untuk memperbaruinya."},
      {"page.stale.decisions",
       "Your decisions about the data changed since these segments were found. Find them again to describe rows and to "
       "download.",
       "Keputusan Anda tentang data berubah sejak segmen ini ditemukan. Cari lagi untuk melihat baris dan mengunduh."},
      {"page.stale.files",
       "Files were added or removed since these segments were found. Find them again to describe rows and to download.",
       "Ada berkas yang ditambah atau dikeluarkan sejak segmen ini ditemukan. Cari lagi untuk melihat baris dan "
       "mengunduh."},
      {"page.stale.reading",
       "The file was read again since these segments were found. Find them again to describe rows and to "
       "download.",
       "Berkas sudah dibaca ulang sejak segmen ini ditemukan. Cari lagi untuk melihat baris dan mengunduh."},
      {"page.order.size", "{letter} is the largest segment.", "{letter} adalah segmen terbesar."},
      {"page.order.revenue", "{letter} has the largest total of “{column}”.", "Total “{column}” terbesar ada di {letter}."},
      {"page.order.customers", "Letters follow the customers from the segments before.",
       "Huruf mengikuti pelanggan dari segmen sebelumnya."},
      {"page.map.name", "Map of {rows} {rows:row|rows} in {segments} {segments:segment|segments}",
       "Peta {rows} baris dalam {segments} segmen"},
      {"page.map.across", "First direction: {share:percent} of the differences",
       "Arah pertama: {share:percent} dari perbedaan"},
      {"page.map.up", "Second direction: {share:percent} of the differences",
       "Arah kedua: {share:percent} dari perbedaan"},
      {"page.map.move", "Move", "Geser"},
      {"page.map.lasso", "Circle", "Lingkari"},
      {"page.map.zoom_in", "Closer", "Perbesar"},
      {"page.map.zoom_out", "Further away", "Perkecil"},
      {"page.map.fit", "Show all", "Tampilkan semua"},
      {"page.map.preparing", "Laying out the points", "Menata titik"},
      {"page.map.help",
       "Every dot is a row; close dots are alike in the compared columns. The two directions are the first "
       "two "
       "principal components, so rows that differ in other respects can lie on top of each other.",
       "Setiap titik adalah satu baris; titik yang berdekatan mirip pada kolom yang dibandingkan. Kedua arah "
       "adalah dua "
       "komponen utama pertama, jadi baris yang berbeda dalam hal lain bisa bertumpuk."},
      {"page.map.term", "Principal components", "Komponen utama"},
      {"page.map.hint_narrow", "Touch a dot to see its row. “Circle” picks out several. Two fingers zoom.",
       "Sentuh satu titik untuk melihat barisnya. “Lingkari” memilih beberapa. Dua jari untuk memperbesar."},
      {"page.map.hint", "Point at a dot to see its row. “Circle” picks out several. Click the map, and the wheel zooms.",
       "Arahkan ke titik untuk melihat barisnya. “Lingkari” memilih beberapa sekaligus. Klik peta, lalu roda mouse memperbesar."},
      {"page.table.title", "Segments", "Segmen"},
      {"page.table.segment", "Segment", "Segmen"},
      {"page.table.size", "Rows", "Baris"},
      {"page.table.apart", "What sets it apart", "Yang membedakan"},
      {"page.table.apart_help",
       "In brackets: all rows, this segment among them. How far apart is measured against all other rows. A little: 0.2 "
       "standard deviations or more; clearly: 0.5; far: 0.8 (Cohen).",
       "Di dalam kurung: semua baris, termasuk segmen ini. Besar bedanya diukur terhadap semua baris lain. Sedikit: 0,2 "
       "simpangan baku atau lebih; jelas: 0,5; jauh: 0,8 (Cohen)."},
      {"page.table.confidence", "Confidence", "Keyakinan"},
      {"page.table.confidence_help",
       "How much closer rows are to the middle of their own segment than to the next one: 0% on the border, "
       "100% in the "
       "very middle.",
       "Seberapa lebih dekat baris ke pusat segmennya sendiri daripada ke pusat segmen berikutnya: 0% di "
       "perbatasan, "
       "100% tepat di pusat."},
      {"page.table.revenue", "Revenue", "Omzet"},
      {"page.table.of_total", "Of the total", "Dari total"},
      {"page.table.of_total_help", "Share of the total of “{column}”.", "Porsi dari total “{column}”."},
      {"page.table.show", "Show segment {letter}", "Tampilkan segmen {letter}"},
      {"page.apart.nothing", "Close to the average in every column", "Dekat dengan rata-rata di semua kolom"},
      {"page.apart.none", "{column}: about the same as in all rows",
       "{column}: kurang lebih sama dengan semua baris"},
      {"page.apart.little_higher", "{column} a little higher: {here} (average {overall})",
       "{column} sedikit lebih tinggi: {here} (rata-rata {overall})"},
      {"page.apart.clear_higher", "{column} clearly higher: {here} (average {overall})",
       "{column} jelas lebih tinggi: {here} (rata-rata {overall})"},
      {"page.apart.far_higher", "{column} far higher: {here} (average {overall})",
       "{column} jauh lebih tinggi: {here} (rata-rata {overall})"},
      {"page.apart.little_lower", "{column} a little lower: {here} (average {overall})",
       "{column} sedikit lebih rendah: {here} (rata-rata {overall})"},
      {"page.apart.clear_lower", "{column} clearly lower: {here} (average {overall})",
       "{column} jelas lebih rendah: {here} (rata-rata {overall})"},
      {"page.apart.far_lower", "{column} far lower: {here} (average {overall})",
       "{column} jauh lebih rendah: {here} (rata-rata {overall})"},
      {"page.apart.little_more",
       "{column} a little more often {level}: {here:percent} (overall {overall:percent})",
       "{column} sedikit lebih sering {level}: {here:percent} (keseluruhan {overall:percent})"},
      {"page.apart.clear_more",
       "{column} clearly more often {level}: {here:percent} (overall {overall:percent})",
       "{column} jelas lebih sering {level}: {here:percent} (keseluruhan {overall:percent})"},
      {"page.apart.far_more", "{column} far more often {level}: {here:percent} (overall {overall:percent})",
       "{column} jauh lebih sering {level}: {here:percent} (keseluruhan {overall:percent})"},
      {"page.apart.little_less",
       "{column} a little less often {level}: {here:percent} (overall {overall:percent})",
       "{column} sedikit lebih jarang {level}: {here:percent} (keseluruhan {overall:percent})"},
      {"page.apart.clear_less",
       "{column} clearly less often {level}: {here:percent} (overall {overall:percent})",
       "{column} jelas lebih jarang {level}: {here:percent} (keseluruhan {overall:percent})"},
      {"page.apart.far_less", "{column} far less often {level}: {here:percent} (overall {overall:percent})",
       "{column} jauh lebih jarang {level}: {here:percent} (keseluruhan {overall:percent})"},
      {"page.effect.none", "about the same", "kurang lebih sama"},
      {"page.effect.little_higher", "a little higher", "sedikit lebih tinggi"},
      {"page.effect.clear_higher", "clearly higher", "jelas lebih tinggi"},
      {"page.effect.far_higher", "far higher", "jauh lebih tinggi"},
      {"page.effect.little_lower", "a little lower", "sedikit lebih rendah"},
      {"page.effect.clear_lower", "clearly lower", "jelas lebih rendah"},
      {"page.effect.far_lower", "far lower", "jauh lebih rendah"},
      {"page.effect.little_more", "a little more often", "sedikit lebih sering"},
      {"page.effect.clear_more", "clearly more often", "jelas lebih sering"},
      {"page.effect.far_more", "far more often", "jauh lebih sering"},
      {"page.effect.little_less", "a little less often", "sedikit lebih jarang"},
      {"page.effect.clear_less", "clearly less often", "jelas lebih jarang"},
      {"page.effect.far_less", "far less often", "jauh lebih jarang"},
      {"page.trials.title", "How the number was chosen", "Cara jumlahnya dipilih"},
      {"page.trials.k", "Segments", "Segmen"},
      {"page.trials.bic", "BIC", "BIC"},
      {"page.trials.bic_help",
       "Bayesian information criterion: how badly the mixture fits, plus a price for every further number it needs. The lowest is chosen.",
       "Kriteria informasi Bayes: seberapa buruk kecocokan campuran dengan data, ditambah harga untuk tiap angka tambahan yang "
       "diperlukannya. Yang terendah dipilih."},
      {"page.trials.inertia", "Inertia", "Inersia"},
      {"page.trials.inertia_help",
       "Sum of squared distances to the middle of the own segment. It always falls as segments are added, so "
       "it alone "
       "cannot choose.",
       "Jumlah kuadrat jarak ke pusat segmen sendiri. Nilainya selalu turun saat segmen bertambah, jadi "
       "tidak bisa "
       "memilih sendirian."},
      {"page.trials.note", "Note", "Catatan"},
      {"page.trials.chosen", "kept", "dipakai"},
      {"page.trials.sample", "Compared on a random sample of {rows} rows; the segments are of all rows.",
       "Dibandingkan pada sampel acak {rows} baris; segmennya dari semua baris."},
      {"page.prepared.title", "How columns were compared", "Cara kolom dibandingkan"},
      {"page.prepared.number",
       "Every column counts alike: minus the mean {mean}, divided by the standard deviation {deviation}.",
       "Setiap kolom berbobot sama: dikurangi rata-rata {mean}, dibagi simpangan baku {deviation}."},
      {"page.prepared.log",
       "A few values are very large, so its logarithm log(1 + x) was taken; then minus the mean {mean}, "
       "divided by the "
       "standard deviation {deviation}.",
       "Beberapa nilainya sangat besar, jadi dipakai logaritmanya log(1 + x); lalu dikurangi rata-rata "
       "{mean}, dibagi "
       "simpangan baku {deviation}."},
      {"page.prepared.category",
       "Its {levels} {levels:value counts|values count} together as much as one column.",
       "{levels} {levels:nilainya|nilainya} bersama-sama berbobot satu kolom."},
      {"page.left_out.title", "Left out", "Tidak dipakai"},
      {"page.download.table", "Download CSV", "Unduh CSV"},
      {"page.download.summary", "Summary (JSON)", "Ringkasan (JSON)"},

      // Segments: the inspector.
      {"page.segments.inspector_hint", "Press a segment in the table, or point at a dot on the map.",
       "Tekan sebuah segmen di tabel, atau arahkan ke sebuah titik di peta."},
      {"page.segment.title", "Segment {letter}", "Segmen {letter}"},
      {"page.segment.headline", "{rows} {rows:row|rows}, {share:percent} of all",
       "{rows} baris, {share:percent} dari semua"},
      {"page.segment.headline_customers", "{rows} {rows:customer|customers}, {share:percent} of all",
       "{rows} pelanggan, {share:percent} dari semua"},
      {"page.segment.confidence", "Mean confidence {confidence:percent}",
       "Rata-rata keyakinan {confidence:percent}"},
      {"page.segment.revenue", "{share:percent} of {column}: {revenue} in all",
       "{share:percent} dari {column}: total {revenue}"},
      {"page.segment.total", "{share:percent} of the total of “{column}”: {revenue} in all",
       "{share:percent} dari total “{column}”: seluruhnya {revenue}"},
      {"page.segment.profile", "Column by column", "Kolom demi kolom"},
      {"page.profile.number", "{here} (all {overall})", "{here} (semua {overall})"},
      {"page.profile.share", "{here} (all {overall})", "{here} (semua {overall})"},
      {"page.profile.level", "{here:percent} (all {overall:percent})",
       "{here:percent} (semua {overall:percent})"},
      {"page.segment.difference", "Difference", "Perbedaan"},
      {"page.segment.difference_help",
       "Standardised mean difference against all other rows: how many standard deviations apart. 0.2 is little, 0.5 clear, "
       "0.8 far. “All” beside it are all rows, these among them.",
       "Selisih rata-rata terstandar terhadap semua baris lain: berapa simpangan baku jaraknya. 0,2 kecil, 0,5 jelas, 0,8 "
       "jauh. “Semua” di sebelahnya adalah semua baris, termasuk baris ini."},
      {"page.selection.title", "Selection", "Pilihan"},
      {"page.selection.headline", "{rows} {rows:row|rows} circled, {share:percent} of all",
       "{rows} baris dilingkari, {share:percent} dari semua"},
      {"page.selection.headline_customers", "{rows} {rows:customer|customers} circled, {share:percent} of all",
       "{rows} pelanggan dilingkari, {share:percent} dari semua"},
      {"page.selection.clear", "Clear selection", "Hapus pilihan"},
      {"page.point.title", "Row {row}", "Baris {row}"},
      {"page.point.confidence", "{confidence:percent} confidence", "Keyakinan {confidence:percent}"},
      {"page.point.set_aside", "In no segment: set aside because a number is missing.",
       "Tidak masuk segmen: disisihkan karena ada angka yang kosong."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
