#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> working() {
  static constexpr Entry kEntries[] = {
      {"stage.read", "Reading the file", "Membaca berkas"},
      {"stage.profile", "Looking at each column", "Memeriksa tiap kolom"},
      {"stage.quality", "Checking the quality of the data", "Memeriksa mutu data"},
      {"stage.prepare", "Preparing the numbers", "Menyiapkan angka"},
      {"stage.join", "Joining the files", "Menggabungkan berkas"},
      {"stage.lifetime_value", "Estimating lifetime value", "Memperkirakan nilai umur pelanggan"},
      {"stage.customers", "Bringing orders together by customer", "Mengumpulkan pesanan tiap pelanggan"},
      {"stage.choose_k", "Trying numbers of segments", "Mencoba beberapa jumlah segmen"},
      {"stage.segment", "Finding segments", "Mencari segmen"},
      {"stage.silhouette", "Checking how separate they are", "Memeriksa seberapa jelas segmen terpisah"},
      {"stage.project", "Drawing the map", "Menggambar peta"},
      {"stage.describe", "Describing the segments", "Menggambarkan tiap segmen"},
      {"stage.export", "Writing the file", "Menulis berkas"},
      {"engine.no_file", "No file is open. Open a CSV file first.", "Belum ada berkas yang dibuka. Buka berkas CSV dulu."},
      {"engine.no_segments", "There are no segments yet. Press “Find segments” first.",
       "Belum ada segmen. Tekan “Cari segmen” dulu."},
      {"engine.out_of_memory",
       "There is not enough memory for this. Close other tabs, or use fewer rows or columns, and try again.",
       "Memori tidak cukup untuk ini. Tutup tab lain, atau kurangi baris atau kolomnya, lalu coba lagi."},
      {"engine.unexpected", "Something went wrong inside Ruas: {what}. Your file is unchanged.",
       "Terjadi kesalahan di dalam Ruas: {what}. Berkas Anda tidak berubah."},
      {"engine.unknown_command", "The engine does not know the command “{command}”.",
       "Mesin tidak mengenal perintah “{command}”."},
      {"engine.unknown_setting", "“{setting}” is not a way of reading that Ruas knows.",
       "“{setting}” bukan cara baca yang dikenal Ruas."},
      {"engine.unknown_sample", "There is no sample called “{sample}”. Choose sports, shop or supplier.",
       "Tidak ada contoh bernama “{sample}”. Pilih sports, shop, atau supplier."},
      {"engine.sample_file_sports", "sports-shop.csv", "toko-olahraga.csv"},
      {"engine.sample_file_shop", "web-shop.csv", "toko-daring.csv"},
      {"engine.sample_file_supplier", "supplier.csv", "pemasok.csv"},
      {"segment.unknown_method", "“{method}” is not a method that Ruas knows. Use kmeans.",
       "“{method}” bukan metode yang dikenal Ruas. Gunakan kmeans."},
      {"segment.too_many_segments", "{k} segments are too many to tell apart. Ask for {limit} or fewer.",
       "{k} segmen terlalu banyak untuk dibedakan. Minta {limit} atau kurang."},
      {"segment.no_restarts", "At least one start is needed. Set the number of starts to 1 or more.",
       "Perlu setidaknya satu kali mulai. Atur jumlah mulai menjadi 1 atau lebih."},
      {"segment.more_segments_than_rows",
       "There are only {distinct} different {distinct:row|rows} in the columns used, too few for {k} segments. Ask for "
       "{distinct} or fewer, or use more columns.",
       "Hanya ada {distinct} baris yang berbeda pada kolom yang dipakai, terlalu sedikit untuk {k} segmen. Minta {distinct} "
       "atau kurang, atau pakai lebih banyak kolom."},
      {"segment.all_rows_alike",
       "All rows are alike in the columns used, so there are no groups to find. Use other columns, or check the file.",
       "Semua baris sama pada kolom yang dipakai, jadi tidak ada yang bisa dipisah. Pakai kolom lain, atau periksa "
       "berkasnya."},
      {"exports.file_changed",
       "The file has changed since it was read: it had {was} {was:row|rows} and has {is} now. Open it again.",
       "Berkas berubah setelah dibaca: tadinya {was} baris, sekarang {is}. Buka lagi berkasnya."},
      {"file.unreadable", "“{name}” cannot be read any more: it was moved, changed or removed. Choose it again.",
       "“{name}” tidak bisa dibaca lagi: berkas dipindah, diubah, atau dihapus. Pilih lagi berkasnya."},
      {"file.not_found", "There is no file “{name}”. Check the name and the folder.",
       "Berkas “{name}” tidak ada. Periksa nama dan foldernya."},
      {"file.is_folder", "“{name}” is a folder. Choose a CSV file inside it.",
       "“{name}” adalah folder. Pilih berkas CSV di dalamnya."},
      {"file.no_permission", "You may not read “{name}”. Ask for permission, or choose a copy.",
       "Anda tidak punya izin membaca “{name}”. Minta izin, atau pilih salinannya."},
      {"file.damaged_gzip", "“{name}” is damaged: it cannot be unpacked. Copy or download it again.",
       "“{name}” rusak: berkas tidak bisa dibuka kemasannya. Salin atau unduh lagi."},
      {"file.not_writable", "“{name}” cannot be written. Check that the folder exists and that you may write there.",
       "“{name}” tidak bisa ditulis. Pastikan foldernya ada dan boleh ditulisi."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
