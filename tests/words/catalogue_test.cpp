#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "words/words.hpp"
#include "support/folders.hpp"

namespace ruas {
namespace {

/// The names of the values that are written. "{rows:row|rows}" only chooses a word: not every language needs
/// to.
std::set<std::string> placeholders(std::string_view pattern) {
  std::set<std::string> names;
  for (std::size_t open = pattern.find('{'); open != std::string_view::npos;
       open = pattern.find('{', open + 1)) {
    const std::size_t end = pattern.find_first_of(":}", open);
    const std::string_view slot = pattern.substr(open, pattern.find('}', open) - open);
    if (slot.find('|') == std::string_view::npos) names.emplace(pattern.substr(open + 1, end - open - 1));
  }
  return names;
}

bool braces_match(std::string_view pattern) {
  int depth = 0;
  for (const char c : pattern) {
    if (c == '{') ++depth;
    if (c == '}') --depth;
    if (depth < 0 || depth > 1) return false;
  }
  return depth == 0;
}

/// How each value is written: "percent", "bytes", "date", "money", "share", "points" or nothing; the plural forms differ by language.
std::multiset<std::string> styles(std::string_view pattern) {
  std::multiset<std::string> found;
  for (const std::string style : {":percent}", ":bytes}", ":date}", ":money}", ":share}", ":points}"})
    for (std::size_t at = pattern.find(style); at != std::string_view::npos; at = pattern.find(style, at + 1))
      found.insert(style);
  return found;
}

TEST(Catalogue, EveryEntryIsWrittenInBothLanguages) {
  ASSERT_FALSE(catalogue().empty());
  for (const Entry& entry : catalogue()) {
    EXPECT_FALSE(entry.english.empty()) << entry.key;
    EXPECT_FALSE(entry.indonesian.empty()) << entry.key;
  }
}

TEST(Catalogue, EveryKeyStandsOnce) {
  const std::span<const Entry> entries = catalogue();
  for (std::size_t i = 1; i < entries.size(); ++i) EXPECT_LT(entries[i - 1].key, entries[i].key);
}

TEST(Catalogue, BothLanguagesWriteTheSameValues) {
  for (const Entry& entry : catalogue()) {
    EXPECT_TRUE(braces_match(entry.english)) << entry.key;
    EXPECT_TRUE(braces_match(entry.indonesian)) << entry.key;
    EXPECT_EQ(placeholders(entry.english), placeholders(entry.indonesian)) << entry.key;
    EXPECT_EQ(styles(entry.english), styles(entry.indonesian)) << entry.key;
  }
}

/// Except on the command line, where they must be typed.
TEST(Catalogue, QuotesAreTypographic) {
  for (const Entry& entry : catalogue()) {
    if (entry.key.starts_with("command_line.")) continue;
    for (const std::string_view pattern : {entry.english, entry.indonesian})
      EXPECT_EQ(pattern.find('"'), std::string_view::npos) << entry.key << ": " << pattern;
  }
}

struct KeyInSource {
  std::string key;
  std::string file;
};

/// String literals of src that look like a key of one of the catalogue's chapters: "page.find", "stage.read".
std::vector<KeyInSource> keys_in_sources() {
  std::set<std::string> chapters;
  for (const Entry& entry : catalogue()) chapters.emplace(entry.key.substr(0, entry.key.find('.')));
  const std::regex literal(R"re("([a-z_]+)(\.[a-z0-9_.]*)")re");
  std::vector<KeyInSource> keys;
  const std::filesystem::path sources = testing::tests_folder().parent_path() / "src";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(sources)) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
    if (entry.path().parent_path().filename() == "words") continue;
    std::ifstream stream(entry.path());
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    for (std::sregex_iterator match(text.begin(), text.end(), literal), end; match != end; ++match)
      if (chapters.count((*match)[1]))
        keys.push_back({(*match)[1].str() + (*match)[2].str(), entry.path().string()});
  }
  return keys;
}

bool exists(const std::string& key) {
  return !word(Language::english, key).empty();
}

/// "page.effect." and "engine.sample_file_" are completed while running: at least one entry must begin so.
bool is_completed_later(const std::string& key) {
  return key.back() == '.' || key.back() == '_';
}

bool begins_an_entry(const std::string& prefix) {
  const std::span<const Entry> entries = catalogue();
  return std::any_of(entries.begin(), entries.end(),
                     [&](const Entry& entry) { return entry.key.substr(0, prefix.size()) == prefix; });
}

TEST(Catalogue, EveryKeyInTheSourcesExists) {
  const std::vector<KeyInSource> keys = keys_in_sources();
  ASSERT_FALSE(keys.empty());
  for (const auto& [key, file] : keys)
    EXPECT_TRUE(is_completed_later(key) ? begins_an_entry(key) : exists(key)) << key << " in " << file;
}

TEST(Catalogue, EveryWordOfThePageIsUsed) {
  std::set<std::string> used;
  std::vector<std::string> prefixes;
  for (const auto& [key, file] : keys_in_sources())
    (is_completed_later(key) ? (void)prefixes.push_back(key) : (void)used.insert(key));
  for (const Entry& entry : catalogue()) {
    if (entry.key.substr(0, 5) != "page.") continue;
    const std::string key(entry.key);
    const bool completed = std::any_of(prefixes.begin(), prefixes.end(),
                                       [&](const std::string& prefix) { return key.starts_with(prefix); });
    EXPECT_TRUE(completed || used.count(key)) << key << " stands in the catalogue and nowhere else";
  }
}

}  // namespace
}  // namespace ruas
