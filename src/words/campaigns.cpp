#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> campaigns() {
  static constexpr Entry kEntries[] = {
      // What to offer: the offer, then its reason in numbers.
      {"campaign.offer_high_value",
       "Personal care: a contact of their own, first choice of what is new. They are {share:share} of the customers and "
       "bring {revenue:share} of the revenue.",
       "Perhatian pribadi: narahubung sendiri dan kesempatan pertama untuk barang baru. Mereka {share:share} dari pelanggan "
       "dan menghasilkan {revenue:share} dari omzet."},
      {"campaign.offer_business",
       "Terms for businesses: bulk prices, invoices, regular delivery. {value:share} are “{level}” (all customers: "
       "{all:share}).",
       "Layanan untuk usaha: harga grosir, faktur, pengiriman rutin. {value:share} adalah “{level}” (semua pelanggan: "
       "{all:share})."},
      {"campaign.offer_slipping",
       "Win them back soon, with a reminder of what they used to buy. Half of them have been away for {value} days or more "
       "(all customers: {all}).",
       "Segera ajak kembali, ingatkan barang yang dulu mereka beli. Separuhnya sudah {value} hari atau lebih tidak membeli "
       "(semua pelanggan: {all})."},
      {"campaign.offer_slipping_mean",
       "Win them back soon, with a reminder of what they used to buy. On average they have been away for {value} days (all customers: {all}).",
       "Segera ajak kembali, ingatkan barang yang dulu mereka beli. Rata-rata sudah {value} hari tidak membeli (semua pelanggan: {all})."},
      {"campaign.offer_sleeping",
       "One friendly invitation with a small welcome-back offer. Half of them have been away for {value} days or more (all "
       "customers: {all}).",
       "Satu undangan ramah dengan tawaran kecil untuk kembali. Separuhnya sudah {value} hari atau lebih tidak membeli (semua "
       "pelanggan: {all})."},
      {"campaign.offer_sleeping_mean",
       "One friendly invitation with a small welcome-back offer. On average they have been away for {value} days (all customers: {all}).",
       "Satu undangan ramah dengan tawaran kecil untuk kembali. Rata-rata sudah {value} hari tidak membeli (semua pelanggan: {all})."},
      {"campaign.offer_loyal",
       "Thank them: points, early access, a gift for recommending you. Half of them have ordered {value} times or more (all "
       "customers: {all}).",
       "Ucapkan terima kasih: poin, akses lebih awal, hadiah untuk yang merekomendasikan. Separuhnya sudah memesan {value} "
       "kali atau lebih (semua pelanggan: {all})."},
      {"campaign.offer_loyal_mean",
       "Thank them: points, early access, a gift for recommending you. On average they have ordered {value} times (all customers: {all}).",
       "Ucapkan terima kasih: poin, akses lebih awal, hadiah untuk yang merekomendasikan. Rata-rata sudah memesan {value} kali (semua pelanggan: {all})."},
      {"campaign.offer_newcomers",
       "A good start: help with the first purchase and a reason for the second. Half of them joined at most {value} days ago "
       "(all customers: {all}).",
       "Sambutan yang baik: bantuan untuk pembelian pertama dan alasan untuk yang kedua. Separuhnya bergabung paling lama "
       "{value} hari lalu (semua pelanggan: {all})."},
      {"campaign.offer_newcomers_mean",
       "A good start: help with the first purchase and a reason for the second. On average they joined {value} days ago (all customers: {all}).",
       "Sambutan yang baik: bantuan untuk pembelian pertama dan alasan untuk yang kedua. Rata-rata bergabung {value} hari lalu (semua pelanggan: {all})."},
      {"campaign.offer_bargains",
       "Sales on few, fixed days, and bundles rather than lower prices. On average {value:share} of what they buy is on "
       "promotion (all customers: {all:share}).",
       "Promo di hari tertentu saja, dan paket hemat alih-alih potongan harga. Rata-rata {value:share} belanjanya adalah "
       "barang promo (semua pelanggan: {all:share})."},
      {"campaign.offer_full_price",
       "Something new and something good, at full price. On average only {value:share} of what they buy is on promotion (all "
       "customers: {all:share}).",
       "Barang baru dan bermutu dengan harga biasa. Rata-rata hanya {value:share} belanjanya berupa barang promo (semua "
       "pelanggan: {all:share})."},
      {"campaign.offer_returns",
       "Advice before they buy: sizes, photographs, questions answered. On average they send back {value:share} of what they "
       "buy (all customers: {all:share}).",
       "Bantuan sebelum membeli: ukuran, foto, jawaban atas pertanyaan. Rata-rata {value:share} belanjanya dikembalikan "
       "(semua pelanggan: {all:share})."},
      {"campaign.offer_category",
       "New arrivals and sets in {level}. {value:share} of them buy it above all (all customers: {all:share}).",
       "Kabar dan paket dari kategori {level}. {value:share} dari mereka paling banyak membelinya (semua pelanggan: "
       "{all:share})."},
      {"campaign.offer_small_orders",
       "Sets and free delivery from a certain amount on. A typical order is worth {value:money} (all customers: "
       "{all:money}).",
       "Paket hemat dan gratis ongkir mulai nilai tertentu. Satu pesanan biasanya bernilai {value:money} (semua pelanggan: "
       "{all:money})."},
      {"campaign.offer_unclear",
       "Ask before you offer: what is measured here does not tell what they would like. A short survey tells more than a discount.",
       "Bertanyalah sebelum menawarkan: data ini belum menunjukkan apa yang mereka inginkan. Survei singkat lebih berguna daripada "
       "diskon."},

      // What to spare them.
      {"campaign.avoid_high_value", "Do not give discounts to those who pay the full price, nor leave complaints waiting.",
       "Jangan memberi diskon kepada yang rela membayar penuh, dan jangan biarkan keluhan menunggu."},
      {"campaign.avoid_business", "Do not write to them like private customers: no birthday wishes, no evening messages.",
       "Jangan menyapa mereka seperti pelanggan pribadi: tanpa ucapan ulang tahun, tanpa pesan malam hari."},
      {"campaign.avoid_slipping", "Do not wait for the next season, and do not begin with the largest discount.",
       "Jangan menunggu musim berikutnya, dan jangan langsung memberi diskon terbesar."},
      {"campaign.avoid_sleeping", "Do not write every week: who has been away this long unsubscribes first.",
       "Jangan menulis setiap minggu: yang sudah lama pergi paling cepat berhenti berlangganan."},
      {"campaign.avoid_loyal", "Do not offer a discount for what they would buy anyway.",
       "Jangan memberi diskon untuk barang yang tetap akan mereka beli."},
      {"campaign.avoid_newcomers", "Do not ask for a review or a recommendation before the first order has arrived.",
       "Jangan meminta ulasan atau rekomendasi sebelum pesanan pertama tiba."},
      {"campaign.avoid_bargains", "Do not run promotions all the time: they then wait for the next one.",
       "Jangan membuat promo terus-menerus: mereka akan selalu menunggu promo berikutnya."},
      {"campaign.avoid_full_price", "Do not send codes for discounts: they teach them to wait.",
       "Jangan mengirim kode diskon: itu mengajari mereka untuk menunggu."},
      {"campaign.avoid_returns", "Do not advertise free returns to them.", "Jangan mengiklankan retur gratis kepada mereka."},
      {"campaign.avoid_category", "Do not send them what you send to everyone: what they like is {level}.",
       "Jangan mengirimi mereka kabar yang sama dengan semua orang: kesukaan mereka kategori {level}."},
      {"campaign.avoid_small_orders", "Do not offer free delivery without a smallest amount.",
       "Jangan memberi gratis ongkir tanpa batas belanja terkecil."},
      {"campaign.avoid_unclear", "Do not guess what they want from this alone.",
       "Jangan menebak keinginan mereka hanya dari sini."},

      // How to reach them.
      {"campaign.channel", "Reach them through “{level}”: {value:share} mostly buy there (all customers: {all:share}).",
       "Sapa mereka lewat “{level}”: {value:share} terutama membeli di sana (semua pelanggan: {all:share})."},
      {"campaign.channel_as_all",
       "Reach them where everyone is: “{level}”, where {value:share} mostly buy (all customers: {all:share}).",
       "Sapa mereka di saluran yang dipakai semua orang: “{level}”, tempat {value:share} terutama membeli (semua pelanggan: {all:share})."},
      {"campaign.channel_unknown", "No data on their channel: ask customers how they like to hear from you.",
       "Belum ada data salurannya: tanyakan lewat apa mereka ingin dihubungi."},

      // What is wrong with a message.
      {"campaign.template_empty", "The message is empty. Write what the customers shall read.",
       "Pesannya masih kosong. Tulislah yang akan dibaca pelanggan."},
      {"campaign.template_not_opened",
       "Line {line}, column {column}: a closing brace without an opening one. Take it out, or write it twice if you mean a brace.",
       "Baris {line}, kolom {column}: ada kurung kurawal tutup tanpa pembuka. Hapus, atau tulis dua kali bila memang kurung kurawal yang dimaksud."},
      {"campaign.template_not_closed", "Line {line}, column {column}: this brace is never closed. Add a closing one after the field.",
       "Baris {line}, kolom {column}: kurung kurawal ini tidak ditutup. Tambahkan penutupnya setelah nama isian."},
      {"campaign.template_no_field", "Line {line}, column {column}: the braces are empty. Write the name of a field in them.",
       "Baris {line}, kolom {column}: kurungnya kosong. Tulis nama isian di dalamnya."},
      {"campaign.template_unknown_field", "Line {line}, column {column}: no field is called “{field}”.",
       "Baris {line}, kolom {column}: tidak ada isian bernama “{field}”."},
      {"campaign.template_unknown_field_near",
       "Line {line}, column {column}: no field is called “{field}”. Did you mean “{nearest}”?",
       "Baris {line}, kolom {column}: tidak ada isian bernama “{field}”. Maksud Anda “{nearest}”?"},
      {"campaign.template_unknown_replaced",
       "Line {line}, column {column}: no field is called “{field}”, so everybody reads “{instead}”.",
       "Baris {line}, kolom {column}: tidak ada isian bernama “{field}”, jadi semua orang membaca “{instead}”."},
      {"campaign.template_unknown_replaced_near",
       "Line {line}, column {column}: no field is called “{field}”, so everybody reads “{instead}”. Did you mean “{nearest}”?",
       "Baris {line}, kolom {column}: tidak ada isian bernama “{field}”, jadi semua orang membaca “{instead}”. Maksud Anda "
       "“{nearest}”?"},
      {"campaign.field_missing",
       "{count} {count:customer gets|customers get} no message, because “{field}” is not known of them. Write what to say "
       "instead after a bar: “{field}|friend”.",
       "{count} pelanggan tidak mendapat pesan karena “{field}” tidak diketahui. Tulis gantinya setelah garis tegak: "
       "“{field}|kawan”."},

      // Splitting.
      {"campaign.no_holdout",
       "The share to leave alone must lie between 0 and 1 (it is {share}). Without anybody left alone, nobody can tell what "
       "the campaign did.",
       "Porsi yang tidak disapa harus di antara 0 dan 1 (sekarang {share}). Tanpa pelanggan yang tidak disapa, pengaruh "
       "kampanye tidak bisa diketahui."},
      {"campaign.no_rate", "The response expected must lie between 0 and 1 (it is {rate}).",
       "Tanggapan yang diharapkan harus di antara 0 dan 1 (sekarang {rate})."},
      {"campaign.called_by_row",
       "No column numbers the customers, so the downloads call each by the row of {file} (“{column}”: the first below the "
       "header is 1, empty lines do not count). Keep the file as it is until the results are in.",
       "Tidak ada kolom nomor pelanggan, jadi berkas unduhan menyebut tiap pelanggan dengan nomor barisnya di {file} (“{column}”: "
       "baris pertama di bawah judul adalah 1, baris kosong tidak dihitung). Jangan ubah urutan berkas itu sampai hasilnya masuk."},
      {"campaign.without_consent", "{count} {count:customer is|customers are} left out: no consent (“{column}”).",
       "{count} pelanggan tidak diikutkan: tidak memberi persetujuan (“{column}”)."},
      {"campaign.without_contact", "{count} {count:customer is|customers are} left out: no address or number.",
       "{count} pelanggan tidak diikutkan: tidak ada alamat atau nomor."},
      {"campaign.no_consent_column",
       "No column says who agreed to be written to. Make sure of it before you send anything.",
       "Tidak ada kolom persetujuan. Pastikan pelanggan bersedia dihubungi sebelum Anda mengirim apa pun."},
      {"campaign.without_segment",
       "{count} {count:customer is|customers are} in no segment and {count:gets|get} nothing: a number that the segments are told "
       "apart by is missing. The Segments screen says which.",
       "{count} pelanggan tidak masuk segmen mana pun dan tidak mendapat apa-apa: ada angka yang kosong, padahal dipakai "
       "membedakan segmen. Layar Segmen menyebut yang mana."},
      {"campaign.cannot_be_seen",
       "Segment {letter}: with {treat} treated and {hold} left alone, only a change of {detectable:share} or more would show.",
       "Segmen {letter}: dengan {treat} disapa dan {hold} tidak, hanya perubahan {detectable:share} atau lebih yang akan "
       "terlihat."},

      // Measuring.
      {"campaign.read_arms", "Who was treated is read from “{column}”: {treated} treated, “{control}” left alone.",
       "Siapa yang disapa dibaca dari “{column}”: {treated} disapa, “{control}” tidak disapa."},
      {"campaign.read_split", "Who was treated is known from the split; customers are found again by “{column}”.",
       "Siapa yang disapa diketahui dari pembagian; pelanggan dicocokkan lewat “{column}”."},
      {"campaign.read_response", "Who responded is read from “{column}”.", "Siapa yang menanggapi dibaca dari “{column}”."},
      {"campaign.read_spend", "What they spent is read from “{column}”.", "Belanja mereka dibaca dari “{column}”."},
      {"campaign.read_group", "The rows of the table are the values of “{column}”.",
       "Baris tabel adalah nilai kolom “{column}”."},
      {"campaign.without_group",
       "{count} {count:customer is|customers are} in none of the rows below “All together” and {count:counts|count} only there.",
       "{count} pelanggan tidak termasuk baris mana pun di bawah “Semua” dan hanya dihitung di sana."},
      {"campaign.truth_planted",
       "What this invented campaign truly did: of the bargain hunters {most:points} percentage points more respond, of the regular "
       "customers {least:points}, of all the others nobody; over all customers that makes {all:points}. The segments found mix these "
       "groups a little.",
       "Pengaruh sebenarnya dari kampanye rekaan ini: tanggapan pemburu promo naik {most:points} poin persen, pelanggan tetap "
       "{least:points}, yang lain tidak berubah; untuk semua pelanggan berarti {all:points}. Segmen yang ditemukan sedikit "
       "mencampur kelompok-kelompok ini."},
      {"campaign.truth_nothing", "This invented campaign truly changed nothing: whatever seems to differ is chance.",
       "Kampanye rekaan ini sebenarnya tidak mengubah apa pun: perbedaan yang tampak hanyalah kebetulan."},
      {"campaign.no_such_column", "The result file has no column “{column}”. Its columns: {columns}.",
       "Berkas hasil tidak punya kolom “{column}”. Kolomnya: {columns}."},
      {"campaign.no_response_column",
       "The result file does not say who responded. Name the column that does, for example with 1 and 0. Its "
       "columns: {columns}.",
       "Berkas hasil tidak menyebut siapa yang menanggapi. Sebutkan kolomnya, misalnya berisi 1 dan 0. Kolomnya: {columns}."},
      {"campaign.no_arms",
       "Nobody knows who was treated: the result file has no column for it, and no split was made here. Name the column, or "
       "give the split file. Its columns: {columns}.",
       "Tidak diketahui siapa yang disapa: berkas hasil tidak punya kolomnya, dan belum ada pembagian di sini. Sebutkan "
       "kolomnya, atau sertakan berkas pembagian. Kolomnya: {columns}."},
      {"campaign.no_id_column",
       "Nothing tells who was treated. Choose the column of the results that says it, or that of the customer numbers, by which the "
       "split tells it.",
       "Belum diketahui siapa yang disapa. Pilih kolom hasil yang menyebutnya, atau kolom nomor pelanggan untuk mencocokkannya dengan "
       "pembagian."},
      {"campaign.no_match",
       "None of the {rows} customers of the result file are in the split (“{example}”, for example). Is it the right file?",
       "Tak satu pun dari {rows} pelanggan di berkas hasil ada dalam pembagian (misalnya “{example}”). Apakah berkasnya "
       "benar?"},
      {"campaign.not_in_split",
       "{count} {count:row|rows} of the result file name customers who were not in the split (“{example}”, for example): left "
       "out.",
       "{count} baris berkas hasil menyebut pelanggan yang tidak ada dalam pembagian (misalnya “{example}”): tidak "
       "dihitung."},
      {"campaign.listed_is_response",
       "The result file does not say who responded: the {count} customers in it are taken to have responded.",
       "Berkas hasil tidak menyebut siapa yang menanggapi: {count} pelanggan di dalamnya dianggap menanggapi."},
      {"campaign.too_many_groups", "“{column}” has more than {most} groups: too many to be told apart here.",
       "“{column}” punya lebih dari {most} kelompok: terlalu banyak untuk dibedakan di sini."},
      {"campaign.listed_twice", "{count} {count:customer stands|customers stand} in the result file more than once: added up.",
       "{count} pelanggan muncul lebih dari sekali di berkas hasil: dijumlahkan."},
      {"campaign.one_arm_empty",
       "Only one group is there: {treated} treated, {control} left alone. Both are needed to tell what the campaign did.",
       "Hanya ada satu kelompok: {treated} disapa, {control} tidak. Keduanya diperlukan untuk mengetahui pengaruhnya."},
      {"campaign.which_arms",
       "“{column}” has {count} groups: {groups}. Say which was treated and which was left alone.",
       "“{column}” punya {count} kelompok: {groups}. Sebutkan mana yang disapa dan mana yang tidak."},
      {"campaign.arm_unknown", "“{column}” has no group “{group}”. Its groups: {groups}.",
       "“{column}” tidak punya kelompok “{group}”. Kelompoknya: {groups}."},

      // What came of it.
      {"campaign.worked",
       "The campaign worked: {treated:percent} of the treated responded, {control:percent} of those left alone. The "
       "difference is {difference:points} percentage points, very likely between {low:points} and {high:points}.",
       "Kampanye berhasil: {treated:percent} dari yang disapa menanggapi, dari yang tidak disapa {control:percent}. Selisihnya "
       "{difference:points} poin persen, kemungkinan besar antara {low:points} dan {high:points}."},
      {"campaign.harmed",
       "The campaign did harm: {treated:percent} of the treated responded, {control:percent} of those left alone. The "
       "difference is {difference:points} percentage points, very likely between {low:points} and {high:points}.",
       "Kampanye justru merugikan: {treated:percent} dari yang disapa menanggapi, dari yang tidak disapa {control:percent}. "
       "Selisihnya {difference:points} poin persen, kemungkinan besar antara {low:points} dan {high:points}."},
      {"campaign.not_shown",
       "No effect can be shown: {treated:percent} of the treated responded, {control:percent} of those left alone. The "
       "difference of {difference:points} percentage points may be chance (between {low:points} and {high:points}).",
       "Belum terbukti ada pengaruh: {treated:percent} dari yang disapa menanggapi, dari yang tidak disapa {control:percent}. "
       "Selisih {difference:points} poin persen bisa jadi kebetulan (antara {low:points} dan {high:points})."},
      {"campaign.spend_more",
       "Per customer {difference:money} more was spent (between {low:money} and {high:money}).",
       "Belanja per pelanggan bertambah {difference:money} (antara {low:money} dan {high:money})."},
      {"campaign.spend_not_shown",
       "Whether more was spent cannot be told: {difference:money} per customer (between {low:money} and {high:money}).",
       "Belum bisa dipastikan apakah belanja bertambah: {difference:money} per pelanggan (antara {low:money} dan "
       "{high:money})."},
      {"campaign.arm_treat", "treat", "sapa"},
      {"campaign.arm_hold", "hold", "tahan"},
      {"campaign.column_row", "row", "baris"},
      {"campaign.column_segment", "segment", "segmen"},
      {"campaign.column_arm", "group", "kelompok"},
      {"campaign.column_message", "message", "pesan"},
  };
  return kEntries;
}

}  // namespace ruas::chapters
