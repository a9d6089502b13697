#include "words/chapters.hpp"

namespace ruas::chapters {
namespace {

constexpr std::string_view kHelpEnglish =
    R"(Ruas finds the segments among your customers. Nothing leaves this computer.

  ruas profile FILE... [--json]
      What the files hold: columns, roles, criteria, quality, and how several files go together.

  ruas segment FILE... [--columns a,b,c] [--ignore x,y] [--k N|auto] [--out OUT.csv] [--summary OUT.json]
      Finds segments. --out is your file with segment and confidence added; --summary says what sets each apart.

  ruas rfm FILE... --customer C --date D --amount A [--order O] [--out OUT.csv] [--summary OUT.json]
      Scores customers by recency, frequency and money, and names eleven segments.

  ruas clv FILE... --customer C --date D --amount A [--out OUT.csv] [--summary OUT.json]
      What each customer is likely to buy and be worth in a year; says so where that cannot be known.

  ruas personas FILE... [--k N|auto] [--fewest N] [--json]
      Who stands behind each segment. Numbers of fewer than N customers (10) are kept back.

  ruas campaign split FILE... [--hold 10%] [--rate 5%] [--in A,B] [--out SPLIT.csv] [--message TEXT --messages OUT.csv] [--json]
      Who of each segment is written to and who is left alone, and how small an effect that would show.
  ruas campaign measure RESULT.csv [--split SPLIT.csv] [--response C] [--spend C] [--arm C --treated V --control V] [--by C] [--json]
      What the campaign changed, in all and in every segment.

  ruas compare A.csv B.csv --on ID [--segment-column segment] [--json] [--out DIFFERING.csv]
      How far the segments of two files agree, and the rows on which they differ.

  ruas concentration FILE... [--json]      ruas segment-type FILE... [--json]
      How much of the revenue hangs on how few, and what is left without them; which type of market it is, and why.

  ruas lookalike FILE... [--seeds ID,ID,...] [--prospects FILE] [--fit COLUMN=LABEL] [--out OUT.csv] [--json]
      Who resembles the best tenth of your customers. --margin-weight N --growth-weight N --fit-weight N (0 to 10) say what best
      means, --margin C which column holds the margin, --fit who fits your plans (--fit COLUMN: the higher the better).

  ruas migrate OLD NEW [--json]            ruas migrate FILE --from DAY [--to DAY] [--json]
      From file to file, or from as many days before to these days of the same orders: who stayed in their segment, who moved, came and went, and which columns have drifted.

  ruas sample sports|shop|supplier --out FILE [--orders FILE] [--campaign FILE] [--customers N] [--seed N]
      Invented customers to try it with, their orders, and the results of a campaign whose effect is known.

FILE may be - for standard input, an output may be - for standard output.

Segments
  --columns a,b,c    use these columns only            --ignore x,y      leave these out
  --k N              this many segments (default: auto, the best silhouette of 2 to 10)
  --method NAME      auto, kmeans, kprototypes, gmm, ward, kmedoids, hdbscan, rfm, rules
  --restarts N       independent starts (default: 4)    --rules FILE      lines such as “Young: age < 30 and city is Jakarta”
  --covariance full|tied|diagonal|spherical             of gmm: what shape groups may have
  --min-cluster-size N  --min-samples N                 of hdbscan: smallest group, smallest neighbourhood
  --k-max N          judge 1 … N: how many segments    --stability       do they come back in resamples
  --explain          tree, rules, segment quality
  --merge A+C  --split B:2  --rename "A=Regulars"       by hand, in the order given; letters as they are by then
  --seed N           the same seed, the same segments (default: 1)
  --no-log           do not take logarithms of skewed columns
  --threads N        default: one per processor; the result is the same with any number
Orders
  --kind customers|transactions|matrix                 what a row is
  --customer C  --date D  --amount A  --order O  --quantity Q  --price P  --category K    the columns that say it
  --as-of DAY  --from DAY  --to DAY                     days as 2024-04-03
  --refunds subtract|leave_out|count_as_orders         --orders-by number|moment|day|line
  --scoring independent|nested  --fixed-bands          --map FILE        lines like “champions: 555 554”
  --join A.csv:ID=B.csv:ID                              how files go together (default: proposed)
  --today DAY        later dates are impossible
Reading, where detection got it wrong
  --encoding utf-8|utf-16le|utf-16be|windows-1252      --delimiter ,|;|tab|"|"|space
  --header yes|no    --decimal-mark point|comma        --date-order ymd|dmy|mdy
Others
  --lang en|id       the language of this text, of messages and of samples
  --help             --version

Exit code: 0 done, 1 something is wrong with the data, 2 something is wrong with the command.
)";

constexpr std::string_view kHelpIndonesian =
    R"(Ruas menemukan segmen di antara pelanggan Anda. Tidak ada data yang keluar dari komputer ini.

  ruas profile BERKAS... [--json]
      Isi berkas: kolom, peran, kriteria, mutu, dan hubungan antarberkas.

  ruas segment BERKAS... [--columns a,b,c] [--ignore x,y] [--k N|auto] [--out HASIL.csv] [--summary HASIL.json]
      Mencari segmen. --out adalah berkas Anda dengan kolom segmen dan keyakinan; --summary berisi pembeda tiap segmen.

  ruas rfm BERKAS... --customer C --date D --amount A [--order O] [--out HASIL.csv] [--summary HASIL.json]
      Memberi skor kebaruan, frekuensi, dan nilai belanja, lalu menamai sebelas segmen.

  ruas clv BERKAS... --customer C --date D --amount A [--out HASIL.csv] [--summary HASIL.json]
      Perkiraan pembelian dan nilai tiap pelanggan setahun ke depan; bila tidak bisa diketahui, disebutkan.

  ruas personas BERKAS... [--k N|auto] [--fewest N] [--json]
      Siapa di balik tiap segmen. Angka tentang kurang dari N pelanggan (10) tidak ditampilkan.

  ruas campaign split BERKAS... [--hold 10%] [--rate 5%] [--in A,B] [--out BAGI.csv] [--message TEKS --messages HASIL.csv] [--json]
      Siapa di tiap segmen yang disapa dan yang tidak, dan pengaruh sekecil apa yang akan terlihat.
  ruas campaign measure HASIL.csv [--split BAGI.csv] [--response C] [--spend C] [--arm C --treated V --control V] [--by C] [--json]
      Apa yang diubah kampanye, seluruhnya dan per segmen.

  ruas compare A.csv B.csv --on ID [--segment-column segment] [--json] [--out BEDA.csv]
      Seberapa sama segmen di dua berkas, dan baris mana yang berbeda.

  ruas concentration BERKAS... [--json]      ruas segment-type BERKAS... [--json]
      Seberapa besar omzet bergantung pada segelintir pelanggan, dan sisanya tanpa mereka; jenis pasarnya beserta alasannya.

  ruas lookalike BERKAS... [--seeds ID,ID,...] [--prospects BERKAS] [--fit KOLOM=LABEL] [--out HASIL.csv] [--json]
      Siapa yang mirip dengan sepersepuluh pelanggan terbaik. --margin-weight N --growth-weight N --fit-weight N (0 sampai 10)
      menentukan arti terbaik, --margin C kolom marginnya, --fit yang cocok dengan rencana Anda (--fit KOLOM: makin tinggi makin baik).

  ruas migrate LAMA BARU [--json]          ruas migrate BERKAS --from TANGGAL [--to TANGGAL] [--json]
      Dari berkas ke berkas, atau dari rentang sama panjang sebelumnya ke rentang ini: siapa yang tetap di segmennya, pindah, datang, dan pergi, serta kolom mana yang bergeser.

  ruas sample sports|shop|supplier --out BERKAS [--orders BERKAS] [--campaign BERKAS] [--customers N] [--seed N]
      Pelanggan rekaan untuk mencoba, beserta pesanannya dan hasil kampanye yang pengaruhnya diketahui.

BERKAS boleh berupa - untuk masukan standar; hasil boleh berupa - untuk keluaran standar.

Segmen
  --columns a,b,c    pakai kolom ini saja              --ignore x,y      abaikan kolom ini
  --k N              jumlah segmen (bawaan: auto, yaitu silhouette terbaik dari 2 sampai 10)
  --method NAMA      auto, kmeans, kprototypes, gmm, ward, kmedoids, hdbscan, rfm, rules
  --restarts N       banyaknya awal percobaan (bawaan: 4)
  --rules BERKAS     baris seperti “Muda: umur < 30 dan kota adalah Jakarta”
  --covariance full|tied|diagonal|spherical             untuk gmm: bentuk kelompok yang boleh
  --min-cluster-size N  --min-samples N                 untuk hdbscan: kelompok dan ketetanggaan terkecil
  --k-max N          nilai 1 … N: berapa segmen        --stability       apakah muncul kembali di sampel ulang
  --explain          pohon, aturan, mutu segmen
  --merge A+C  --split B:2  --rename "A=Pelanggan Setia"  diubah manual, sesuai urutan; huruf menurut keadaan saat itu
  --seed N           seed sama, segmen sama (bawaan: 1)
  --no-log           jangan ambil logaritma kolom yang menceng
  --threads N        bawaan: satu per prosesor; hasilnya sama berapa pun jumlahnya
Pesanan
  --kind customers|transactions|matrix                 arti satu baris
  --customer C  --date D  --amount A  --order O  --quantity Q  --price P  --category K    kolom yang memuatnya
  --as-of HARI  --from HARI  --to HARI                  tanggal seperti 2024-04-03
  --refunds subtract|leave_out|count_as_orders         --orders-by number|moment|day|line
  --scoring independent|nested  --fixed-bands          --map BERKAS      baris seperti “champions: 555 554”
  --join A.csv:ID=B.csv:ID                              hubungan antarberkas (bawaan: diusulkan)
  --today HARI       tanggal sesudahnya dianggap mustahil
Pembacaan, bila deteksi keliru
  --encoding utf-8|utf-16le|utf-16be|windows-1252      --delimiter ,|;|tab|"|"|space
  --header yes|no    --decimal-mark point|comma        --date-order ymd|dmy|mdy
Lainnya
  --lang en|id       bahasa teks ini, pesan, dan data contoh
  --help             --version

Kode keluar: 0 selesai, 1 ada masalah pada data, 2 ada masalah pada perintah.
)";

}  // namespace

std::span<const Entry> command_line() {
  static constexpr Entry kEntries[] = {
      {"command_line.not_a_share", "{option} takes a share such as 0.1 or 10%, not “{value}”.",
       "{option} memerlukan porsi seperti 0.1 atau 10%, bukan “{value}”."},
      {"command_line.treated", "Treated", "Disapa"},
      {"command_line.left_alone", "Left alone", "Tidak disapa"},
      {"command_line.not_asked", "Left out", "Tidak ikut"},
      {"command_line.detectable", "Smallest change seen", "Perubahan terkecil yang terlihat"},
      {"command_line.group", "Group", "Kelompok"},
      {"command_line.rate", "Response", "Tanggapan"},
      {"command_line.difference", "Difference", "Selisih"},
      {"command_line.interval", "95% interval", "Selang 95%"},
      {"command_line.all", "All", "Semua"},
      {"command_line.help", kHelpEnglish, kHelpIndonesian},

      // What was typed.
      {"command_line.migrate_two_files", "Name two files, the earlier one first; or one file of orders, and from which day on: --from 2024-04-03.",
       "Sebutkan dua berkas, yang lama lebih dulu; atau satu berkas pesanan dan tanggal awalnya: --from 2024-04-03."},
      {"command_line.nothing_to_do",
       "Say what to do: ruas profile FILE, ruas segment FILE, or ruas sample NAME --out FILE. ruas --help "
       "tells more.",
       "Sebutkan perintahnya: ruas profile BERKAS, ruas segment BERKAS, atau ruas sample NAMA --out BERKAS. "
       "Lihat ruas "
       "--help."},
      {"command_line.unknown_command",
       "There is no command “{typed}”. The commands are profile, segment and sample; ruas --help tells more.",
       "Tidak ada perintah “{typed}”. Perintah yang ada: profile, segment, dan sample; lihat ruas --help."},
      {"command_line.unknown_command_near", "There is no command “{typed}”. Did you mean {meant}?",
       "Tidak ada perintah “{typed}”. Mungkin maksud Anda {meant}?"},
      {"command_line.unknown_option", "There is no option {typed}. ruas --help lists them all.",
       "Tidak ada opsi {typed}. Lihat semua opsi dengan ruas --help."},
      {"command_line.unknown_option_near", "There is no option {typed}. Did you mean {meant}?",
       "Tidak ada opsi {typed}. Mungkin maksud Anda {meant}?"},
      {"command_line.unknown_sample", "There is no sample “{typed}”. Choose sports, shop or supplier.",
       "Tidak ada contoh “{typed}”. Pilih sports, shop, atau supplier."},
      {"command_line.unknown_sample_near", "There is no sample “{typed}”. Did you mean {meant}?",
       "Tidak ada contoh “{typed}”. Mungkin maksud Anda {meant}?"},
      {"command_line.option_of_another_command",
       "{option} does not go with ruas {command}. ruas --help shows what does.",
       "{option} tidak berlaku untuk ruas {command}. Lihat opsinya dengan ruas --help."},
      {"command_line.takes_no_value", "{option} takes no value: write it without “=”.",
       "{option} tidak memakai nilai: tulis tanpa “=”."},
      {"command_line.value_missing", "{option} needs a value after it.",
       "{option} perlu diikuti sebuah nilai."},
      {"command_line.not_a_number", "{option} takes a whole number from {least} to {most}, not “{value}”.",
       "{option} memakai bilangan bulat dari {least} sampai {most}, bukan “{value}”."},
      {"command_line.not_a_merge", "--merge takes letters joined by a plus, such as A+C, not “{value}”.",
       "--merge memakai huruf yang disambung tanda tambah, misalnya A+C, bukan “{value}”."},
      {"command_line.not_a_split", "--split takes a letter and from 2 to 50 parts, such as B:2, not “{value}”.",
       "--split memakai satu huruf dan 2 sampai 50 bagian, misalnya B:2, bukan “{value}”."},
      {"command_line.not_a_name", "--rename takes a letter and a name, such as \"A=Regulars\", not “{value}”.",
       "--rename memakai satu huruf dan sebuah nama, misalnya \"A=Pelanggan Setia\", bukan “{value}”."},
      {"command_line.not_a_choice", "{option} cannot be “{value}”. Choose one of: {choices}",
       "{option} tidak bisa “{value}”. Pilih salah satu: {choices}"},
      {"command_line.file_missing", "Say which file: ruas {command} FILE (or - for standard input).",
       "Sebutkan berkasnya: ruas {command} BERKAS (atau - untuk masukan standar)."},
      {"command_line.sample_missing",
       "Say which sample: ruas sample sports, shop or supplier, and --out FILE.",
       "Sebutkan contohnya: ruas sample sports, shop, atau supplier, dan --out BERKAS."},
      {"command_line.out_missing",
       "Say where to write it: ruas sample {sample} --out FILE (or - for standard output).",
       "Sebutkan tempat menulisnya: ruas sample {sample} --out BERKAS (atau - untuk keluaran standar)."},
      {"command_line.one_too_many", "One sample at a time: “{typed}” is one too many.",
       "Satu contoh saja: “{typed}” berlebih."},
      {"command_line.would_overwrite",
       "“{name}” is the file being read. Ruas never writes over your data: choose another name for the "
       "result.",
       "“{name}” adalah berkas yang sedang dibaca. Ruas tidak pernah menimpa data Anda: pilih nama lain "
       "untuk "
       "hasilnya."},
      {"command_line.same_output", "Two results cannot go to the same place (“{name}”). Choose two names.",
       "Dua hasil tidak bisa ditulis ke tempat yang sama (“{name}”). Pilih dua nama."},
      {"command_line.out_of_memory",
       "There is not enough memory for this. Ask for fewer customers, or close other programs.",
       "Memori tidak cukup untuk ini. Kurangi jumlah pelanggan, atau tutup program lain."},

      // ruas profile.
      {"command_line.profile_heading",
       "{file}: {rows} {rows:row|rows}, {columns} {columns:column|columns}, {size:bytes}",
       "{file}: {rows} baris, {columns} kolom, {size:bytes}"},
      {"command_line.lines", "({n:line|lines} {lines})", "(baris {lines})"},
      {"command_line.column", "Column", "Kolom"},
      {"command_line.type", "Type", "Jenis"},
      {"command_line.missing", "Missing", "Kosong"},
      {"command_line.distinct", "Distinct", "Berbeda"},
      {"command_line.values", "Values", "Isi"},
      {"command_line.part", "In segments", "Untuk segmen"},
      {"command_line.type_number", "number", "angka"},
      {"command_line.type_date", "date", "tanggal"},
      {"command_line.type_category", "category", "kategori"},
      {"command_line.type_text", "text", "teks"},
      {"command_line.number_values", "{minimum} … {maximum}, median {median}",
       "{minimum} … {maximum}, median {median}"},
      {"command_line.used", "used", "dipakai"},

      // ruas segment.
      {"command_line.segments_chosen",
       "{file}: {rows} {rows:row|rows} in {k} {k:segment|segments} (best silhouette: {silhouette})",
       "{file}: {rows} baris dalam {k} segmen (silhouette terbaik: {silhouette})"},
      {"command_line.segments_given",
       "{file}: {rows} {rows:row|rows} in {k} {k:segment|segments} (silhouette: {silhouette})",
       "{file}: {rows} baris dalam {k} segmen (silhouette: {silhouette})"},
      {"command_line.segment", "Segment", "Segmen"},
      {"command_line.quality_score", "Data quality: {score} of 100", "Mutu data: {score} dari 100"},
      {"command_line.no_such_column", "There is no column “{column}” in the data.",
       "Tidak ada kolom “{column}” di data."},
      {"command_line.not_a_key",
       "“{value}” does not say how files go together. Write orders.csv:CustomerID=customers.csv:id.",
       "“{value}” tidak menjelaskan hubungan berkas. Tulis pesanan.csv:IDPelanggan=pelanggan.csv:id."},
      {"command_line.rfm_heading", "{customers} {customers:customer|customers} scored as of {day}",
       "{customers} pelanggan diberi skor per {day}"},
      {"command_line.share_of_revenue", "Share of revenue", "Porsi omzet"},
      {"command_line.lifetime_heading",
       "{customers} customers from {from} to {to}: {once} bought on one day, {repeat} came back.",
       "{customers} pelanggan dari {from} sampai {to}: {once} membeli pada satu hari saja, {repeat} kembali membeli."},
      {"command_line.lifetime_orders", "Expected over the next 12 months: {orders} orders.",
       "Perkiraan 12 bulan ke depan: {orders} pesanan."},
      {"command_line.lifetime_value", "Their expected value today: {value}.", "Perkiraan nilainya saat ini: {value}."},
      {"command_line.lifetime_holdout",
       "Checked on what was held back after {split}: {expected} repeat orders expected, {actual} came ({error:percent}).",
       "Diuji dengan data sesudah {split}: {expected} pesanan ulang diperkirakan, {actual} terjadi ({error:percent})."},
      {"command_line.size", "Size", "Jumlah"},
      {"command_line.two_files", "Two files are compared, not {given}: ruas compare A.csv B.csv --on id.",
       "Yang dibandingkan dua berkas, bukan {given}: ruas compare A.csv B.csv --on id."},
      {"command_line.on_missing", "Say which column tells which row is which: --on customer_id.",
       "Sebutkan kolom yang menandai baris yang sama: --on id_pelanggan."},
      {"command_line.comparison_heading",
       "{first} against {second}: {rows} {rows:row|rows} in both, adjusted Rand index {rand} (1: the same, 0: as by chance)",
       "{first} dan {second}: {rows} baris ada di keduanya, indeks Rand terkoreksi {rand} (1: sama, 0: seperti kebetulan)"},
      {"command_line.comparison_differing",
       "{rows} {rows:row is|rows are} not where the best match of the segments would put {rows:it|them}.",
       "{rows} baris tidak berada di segmen padanannya."},
      {"command_line.comparison_only", "{rows} {rows:row is|rows are} in {file} only.", "{rows} baris hanya ada di {file}."},
      {"command_line.share", "Share", "Porsi"},
      {"command_line.share_of", "Share of {column}", "Porsi {column}"},
      {"command_line.confidence", "Confidence", "Keyakinan"},
      {"command_line.apart", "What sets it apart", "Yang membedakannya"},
      {"command_line.apart_note",
       "“all” is every row, the segment’s own among them; ↑, ↓ and the order come from the difference to all other rows.",
       "“semua” adalah semua baris, termasuk milik segmen itu; ↑, ↓, dan urutannya dari selisih terhadap semua baris lain."},
      {"command_line.nothing_apart", "close to the average in everything",
       "dekat dengan rata-rata dalam segala hal"},
      {"command_line.number_apart", "{column}: {mean} on average (all: {overall})",
       "{column}: rata-rata {mean} (semua: {overall})"},
      {"command_line.category_apart", "{column}: {share:percent} {level} (all: {overall:percent})",
       "{column}: {share:percent} {level} (semua: {overall:percent})"},
      {"command_line.columns_used", "Columns used: {columns}", "Kolom yang dipakai: {columns}"},
      {"command_line.logged", "logarithm", "logaritma"},
      {"command_line.column_left_out", "{column}: left out. {reason}", "{column}: tidak dipakai. {reason}"},
      {"command_line.left_out", "{file} is left out.", "{file} tidak diikutkan."},
      {"command_line.rows_set_aside",
       "{rows} {rows:row|rows} without a segment: a number is missing in one of the columns used.",
       "{rows} baris tanpa segmen: ada angka yang kosong di salah satu kolom yang dipakai."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
