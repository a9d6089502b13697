#include "words/chapters.hpp"

namespace ruas::chapters {

std::span<const Entry> by_hand() {
  static constexpr Entry kEntries[] = {
      {"hand.name", "{name}", "{name}"},

      // What was done.
      {"hand.renamed", "Segment {letter} is called “{name}”.", "Segmen {letter} diberi nama “{name}”."},
      {"hand.merged", "Segments {letters} were merged into {letter}.", "Segmen {letters} digabung menjadi {letter}."},
      {"hand.split", "Segment {letter} was split into {letters}.", "Segmen {letter} dipecah menjadi {letters}."},

      // When segments are found again.
      {"hand.not_found_again",
       "{segments:Segment|Segments} {letters} {segments:was|were} not found again. The others keep their letters.",
       "Segmen {letters} tidak ditemukan lagi. Segmen lainnya tetap memakai huruf yang sama."},
      {"hand.letters_anew", "These are not the segments from before: letters and colours start again at A.",
       "Segmen-segmen ini bukan segmen yang tadi: huruf dan warna dimulai lagi dari A."},
      {"hand.left_behind",
       "The segments were found anew: {changes} {changes:merge or split|merges and splits} made by hand before no longer "
       "{changes:counts|count}.",
       "Segmen dicari ulang dari awal: {changes} penggabungan atau pemecahan manual sebelumnya tidak berlaku lagi."},
      {"hand.names_lost", "Nobody took over these names, because their people are spread over other segments now: {names}.",
       "Nama-nama ini tidak terpakai lagi karena orang-orangnya kini tersebar di segmen lain: {names}."},

      // What cannot be done.
      {"hand.unknown_change", "“{change}” is not a change that Ruas knows. Use rename, merge or split.",
       "“{change}” bukan perubahan yang dikenal Ruas. Gunakan rename, merge, atau split."},
      {"hand.one_segment", "“{change}” takes one segment at a time. Name one letter.",
       "“{change}” hanya untuk satu segmen sekali jalan. Sebutkan satu huruf."},
      {"hand.no_such_segment", "There is no segment {letter}. The segments are {letters}.",
       "Tidak ada segmen {letter}. Segmen yang ada: {letters}."},
      {"hand.merge_needs_two", "Merging takes two segments or more. Choose another one to merge with.",
       "Penggabungan butuh dua segmen atau lebih. Pilih satu segmen lagi."},
      {"hand.merge_everybody",
       "That would put everybody into one group, and nothing could be told apart any more. Leave at least one segment out.",
       "Semua orang akan masuk satu kelompok, sehingga tidak ada lagi yang bisa dibedakan. Sisakan setidaknya satu segmen."},
      {"hand.split_needs_two", "A segment can be split into 2 parts or more.",
       "Segmen bisa dipecah menjadi 2 bagian atau lebih."},
      {"hand.too_many", "That would make {k} segments, too many to tell apart. {limit} is the most.",
       "Itu akan menjadi {k} segmen, terlalu banyak untuk dibedakan. Paling banyak {limit}."},
      {"hand.split_outliers",
       "{letter} holds those who belong to no group, so there is nothing in it to part. Merge them with a segment, or find the "
       "segments again with smaller groups.",
       "{letter} berisi mereka yang tidak masuk kelompok mana pun, jadi tidak ada yang bisa dipecah. Gabungkan dengan segmen lain, "
       "atau cari segmen lagi dengan kelompok yang lebih kecil."},
      {"hand.split_alike",
       "Segment {letter} holds only {distinct} different {distinct:row|rows} in the columns used, so it cannot be split into "
       "{parts}.",
       "Segmen {letter} hanya berisi {distinct} baris yang berbeda pada kolom yang dipakai, jadi tidak bisa dipecah menjadi "
       "{parts}."},
      {"hand.unnamed", "Segment {letter} has no name of your own any more.", "Segmen {letter} tidak lagi memakai nama dari Anda."},
      {"hand.name_empty", "Segment {letter} needs a name of at least one character.",
       "Nama segmen {letter} tidak boleh kosong."},
      {"hand.name_too_long", "This name has {characters} characters. Shorten it to {limit} or fewer.",
       "Nama ini terdiri dari {characters} karakter. Persingkat menjadi {limit} atau kurang."},
      {"hand.name_taken", "Segment {letter} is called “{name}” already. Choose another name.",
       "Segmen {letter} sudah bernama “{name}”. Pilih nama lain."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
