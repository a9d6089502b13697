// Random tables written in random dialects read back the same; and a file gives the same table however it is
// cut and however many threads read it.
#include <cstring>

#include "base/number_format.hpp"
#include "base/random.hpp"
#include "ingest/reading.hpp"
#include "ingest/records.hpp"

namespace ruas {
namespace {

struct Written {
  std::string text;
  std::vector<std::vector<std::string>> words;  // two columns of words
  std::vector<double> numbers;
};

std::string random_word(Random& random, char delimiter) {
  static const std::vector<std::string> kPieces = {"Ani",    "Budi", " ", "\"", "\n",    "\r\n",
                                                   "\u00e9", "x",    ",", ";",  "Jl. 5", "\t"};
  std::string word = "w";
  for (std::uint64_t n = random.below(5); n > 0; --n) {
    const std::string& piece = kPieces[random.below(kPieces.size())];
    if (!(delimiter == '\t' && piece == "\t")) word += piece;
  }
  return word + std::to_string(random.below(40));
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

Written write_random(std::uint64_t seed) {
  Random random(seed);
  const char delimiter = ",;\t|"[random.below(4)];
  const bool comma = delimiter != ',' && random.below(2) == 0;
  const std::string line_end = random.below(2) == 0 ? "\n" : "\r\n";
  Written table;
  table.text = std::string("id") + delimiter + "name" + delimiter + "amount" + line_end;
  const std::uint64_t rows = 1 + random.below(300);
  for (std::uint64_t row = 0; row < rows; ++row) {
    const std::vector<std::string> words = {"r" + std::to_string(row), random_word(random, delimiter)};
    const double number = static_cast<double>(random.below(1'000'000)) / 100 + 0.005;
    std::string written = shortest_number(number);
    if (comma) written[written.find('.')] = ',';
    const bool needs_quotes = words[1].find_first_of("\"\n\r") != std::string::npos ||
                              words[1].find(delimiter) != std::string::npos;
    table.text += words[0] + delimiter +
                  (needs_quotes || random.below(3) == 0 ? quoted(words[1]) : words[1]) + delimiter + written;
    if (row + 1 < rows || random.below(2) == 0) table.text += line_end;
    if (random.below(20) == 0 && row + 1 < rows) table.text += line_end;  // an empty line
    table.words.push_back(words);
    table.numbers.push_back(number);
  }
  return table;
}

TEST(Properties, RandomTablesReadBackTheSame) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Written written = write_random(seed);
    const auto read = read_text(written.text);
    ASSERT_TRUE(read) << seed;
    const Table& table = read->table;
    ASSERT_EQ(table.rows(), written.numbers.size()) << "seed " << seed << "\n" << written.text.substr(0, 400);
    ASSERT_EQ(table.columns().size(), 3u) << seed;
    for (std::size_t row = 0; row < table.rows(); ++row) {
      ASSERT_EQ(shown_cell(table.column(0), row), written.words[row][0]) << seed;
      ASSERT_EQ(shown_cell(table.column(1), row), written.words[row][1]) << seed << " row " << row;
      ASSERT_EQ(std::get_if<NumberColumn>(&table.column(2).values)->values[row], written.numbers[row])
          << seed;
    }
  }
}

void expect_same(const Ingested& a, const Ingested& b, const std::string& how) {
  ASSERT_EQ(a.table.rows(), b.table.rows()) << how;
  for (std::size_t i = 0; i < a.table.columns().size(); ++i) {
    const Column &one = a.table.column(i), &other = b.table.column(i);
    ASSERT_EQ(one.type(), other.type()) << how;
    for (std::size_t row = 0; row < a.table.rows(); ++row)
      ASSERT_EQ(shown_cell(one, row), shown_cell(other, row)) << how;
    if (const auto* words = std::get_if<CategoryColumn>(&one.values)) {
      ASSERT_EQ(words->labels, std::get_if<CategoryColumn>(&other.values)->labels) << how;
    }
    ASSERT_EQ(a.report.columns[i].evidence, b.report.columns[i].evidence) << how;
    ASSERT_EQ(a.report.columns[i].missing, b.report.columns[i].missing) << how;
  }
  ASSERT_EQ(a.report.dialect, b.report.dialect) << how;
  ASSERT_EQ(a.report.irregularities.size(), b.report.irregularities.size()) << how;
  for (std::size_t i = 0; i < a.report.irregularities.size(); ++i) {
    ASSERT_EQ(a.report.irregularities[i].what, b.report.irregularities[i].what) << how;
    ASSERT_EQ(a.report.irregularities[i].lines, b.report.irregularities[i].lines) << how;
  }
}

TEST(Properties, TheTableDoesNotDependOnCutsAndThreads) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    std::string text = write_random(seed).text;
    text += "\nr,\"un\"even\" x,1,2,3\n5\" y\n\n\"open,1\n\"w\n\nq,2";
    text += "\nTotal,,5\n";
    const auto whole = read_text(text);
    ASSERT_TRUE(whole);
    for (const std::size_t slice : {7, 64, 1000})
      for (const std::size_t chunk : {1, 50, 700})
        for (const std::size_t threads : {1, 2, 4}) {
          ReadOptions options;
          options.slice_bytes = slice;
          options.chunk_bytes = chunk;
          const auto read = read_text(text, options, threads);
          ASSERT_TRUE(read);
          expect_same(*whole, *read,
                      "seed " + std::to_string(seed) + " slice " + std::to_string(slice) + " chunk " +
                          std::to_string(chunk) + " threads " + std::to_string(threads));
        }
  }
}

TEST(Records, AreTheFileByteForByteAndTheRowsOfTheTable) {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    std::string text = (seed % 2 ? "\xEF\xBB\xBF" : "") + write_random(seed).text;
    if (seed % 3 == 0) text += "\n\"open,1";
    const auto read = read_text(text);
    ASSERT_TRUE(read);
    MemorySource source(text);
    RecordStream records(source, read->report);
    std::string copy;
    std::uint64_t rows = 0;
    for (auto record = records.next(); *record; record = records.next()) {
      copy.append((*record)->bytes).append((*record)->line_end);
      if ((*record)->kind != RecordKind::data) continue;
      EXPECT_EQ((*record)->row, rows++);
      if ((*record)->bytes.starts_with('r')) {
        EXPECT_EQ(records.cells(), 3u);
      }
    }
    EXPECT_EQ(copy, text);
    EXPECT_EQ(rows, read->table.rows());
  }
}

TEST(Records, SayWhatEachOneIs) {
  const std::string text = "Laporan\r\n\r\nid;n;x\r\n1;2;a\r\n\r\n3;4;\"b\r\nc\"\r\nTotal;6;\r\n";
  const auto read = read_text(text);
  ASSERT_TRUE(read);
  MemorySource source(text);
  RecordStream records(source, read->report);
  std::vector<RecordKind> kinds;
  for (auto record = records.next(); *record; record = records.next()) kinds.push_back((*record)->kind);
  EXPECT_EQ(kinds, (std::vector<RecordKind>{RecordKind::preamble, RecordKind::preamble, RecordKind::header,
                                            RecordKind::data, RecordKind::empty, RecordKind::data,
                                            RecordKind::footer}));
}

TEST(Records, WorkOnUtf16CodeUnits) {
  std::string text = "\xFF\xFE";
  for (const char c : std::string("id;n\r\n1;\"a\nb\"\r\n2;c\r\n")) text += {c, '\0'};
  const auto read = read_text(text);
  ASSERT_TRUE(read);
  MemorySource source(text);
  RecordStream records(source, read->report);
  std::string copy;
  std::uint64_t rows = 0;
  for (auto record = records.next(); *record; record = records.next()) {
    copy.append((*record)->bytes).append((*record)->line_end);
    rows += (*record)->kind == RecordKind::data;
  }
  EXPECT_EQ(copy, text);
  EXPECT_EQ(rows, 2u);
}

}  // namespace
}  // namespace ruas
