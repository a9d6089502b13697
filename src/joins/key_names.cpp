#include "joins/key_names.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "profile/header_words.hpp"
#include "profile/identifier.hpp"

namespace ruas {
namespace {

/// Words for one thing; the first names it.
constexpr std::array<std::array<std::string_view, 9>, 8> kThings = {{
    {"customer", "cust", "client", "klien", "pelanggan", "konsumen", "nasabah", "member", "anggota"},
    {"product", "prod", "item", "produk", "barang", "sku", "article", "artikel", "stock"},
    {"store", "shop", "toko", "outlet", "branch", "cabang", "gerai", "", ""},
    {"order", "invoice", "pesanan", "faktur", "nota", "", "", "", ""},
    {"transaction", "trans", "trx", "transaksi", "", "", "", "", ""},
    {"employee", "staff", "salesman", "salesperson", "karyawan", "pegawai", "", "", ""},
    {"category", "kategori", "categories", "", "", "", "", "", ""},
    {"supplier", "vendor", "pemasok", "", "", "", "", "", ""},
}};

constexpr std::array<std::string_view, 14> kNaming = {
    "id", "ids", "no", "nr", "num", "number", "code", "kode", "nomor", "nomer", "key", "ref", "uuid", "guid"};

bool is_naming(std::string_view word) {
  return std::find(kNaming.begin(), kNaming.end(), word) != kNaming.end();
}

/// Empty where the word is of no known thing. Plurals count.
std::string_view known_thing(std::string_view word) {
  const std::string_view singular = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
  for (const auto& words : kThings)
    for (const std::string_view name : words)
      if (!name.empty() && (word == name || singular == name)) return words.front();
  return {};
}

/// "customerid", "idpelanggan": the thing in a word that also names.
std::string_view thing_in_compound(std::string_view word) {
  for (const std::string_view naming : kNaming) {
    if (word.ends_with(naming))
      if (const auto thing = known_thing(word.substr(0, word.size() - naming.size())); !thing.empty())
        return thing;
    if (word.starts_with(naming))
      if (const auto thing = known_thing(word.substr(naming.size())); !thing.empty()) return thing;
  }
  return {};
}

void add_thing(std::string_view thing, KeyName& name) {
  if (std::find(name.things.begin(), name.things.end(), thing) == name.things.end())
    name.things.emplace_back(thing);
}

std::string without_ending(const std::string& file) {
  const std::size_t slash = file.find_last_of("/\\");
  std::string name = slash == std::string::npos ? file : file.substr(slash + 1);
  for (const std::string_view ending : {".gz", ".csv", ".tsv", ".txt", ".CSV", ".TSV", ".TXT"})
    if (name.size() > ending.size() && name.ends_with(ending)) name.resize(name.size() - ending.size());
  return name;
}

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Length of what all names begin with, up to the start of a word.
std::size_t common_beginning(const std::vector<std::string>& names) {
  std::size_t length = names.front().size();
  for (const std::string& name : names) {
    const auto end =
        std::mismatch(names.front().begin(), names.front().end(), name.begin(), name.end()).first;
    length = std::min(length, static_cast<std::size_t>(end - names.front().begin()));
  }
  while (length > 0 && is_letter_or_digit(names.front()[length - 1])) --length;
  return length;
}

/// "- Store" where another file had no dash there.
std::string without_separators_before(const std::string& name) {
  const std::size_t begin = name.find_first_not_of(" -_.");
  return begin == std::string::npos ? std::string() : name.substr(begin);
}

}  // namespace

KeyName key_name_of(std::string_view column, std::string_view table) {
  KeyName name;
  name.names_rows = named_like_identifier(column);
  for (const std::string& word : header_words(column)) {
    if (is_naming(word)) continue;
    std::string_view thing = known_thing(word);
    if (thing.empty()) thing = thing_in_compound(word);
    add_thing(thing.empty() ? std::string_view(word) : thing, name);
  }
  if (!name.things.empty()) return name;
  for (const std::string& word : header_words(table))
    if (const std::string_view thing = known_thing(word); !thing.empty()) add_thing(thing, name);
  // Of who knows what; a running number of rows ("No", "Index") is of nothing.
  const std::vector<std::string> words = header_words(column);
  if (name.things.empty() && has_word(words, {"id", "code", "kode", "key", "uuid", "guid"}))
    add_thing("id", name);
  return name;
}

Kinship kinship_of(const KeyName& a, const KeyName& b) {
  if (a.things.empty() || b.things.empty()) return Kinship::none;
  if (a.things == b.things) return Kinship::same;
  const bool shares = std::any_of(a.things.begin(), a.things.end(), [&](const std::string& thing) {
    return std::find(b.things.begin(), b.things.end(), thing) != b.things.end();
  });
  return shares ? Kinship::related : Kinship::none;
}

std::vector<std::string> short_table_names(const std::vector<std::string>& files) {
  std::vector<std::string> names;
  for (const std::string& file : files) names.push_back(without_ending(file));
  if (names.size() < 2) return names;
  const std::size_t cut = common_beginning(names);
  std::vector<std::string> shorter;
  for (const std::string& name : names) shorter.push_back(without_separators_before(name.substr(cut)));
  const std::set<std::string> different(shorter.begin(), shorter.end());
  return different.size() == names.size() && !different.contains("") ? shorter : names;
}

}  // namespace ruas
