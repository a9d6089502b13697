#include "ingest/encoding.hpp"

#include "ingest/reading.hpp"

namespace ruas {
namespace {

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

constexpr std::u16string_view kTable = u"nama;kota\nJos\u00e9;K\u00f6ln\nAni;\U0001F600\u20ac\n";

void expect_table(const Ingested& read, Encoding encoding) {
  EXPECT_EQ(read.report.dialect.encoding.value, encoding);
  ASSERT_EQ(read.table.rows(), 2u);
  EXPECT_EQ(read.table.column(0).name, "nama");
  EXPECT_EQ(shown_cell(read.table.column(0), 0), "Jos\u00e9");
  EXPECT_EQ(shown_cell(read.table.column(1), 0), "K\u00f6ln");
  EXPECT_EQ(shown_cell(read.table.column(1), 1), "\U0001F600\u20ac");
}

TEST(Encoding, ReadsUtf16InBothOrdersWithMark) {
  for (const bool big_endian : {false, true}) {
    const auto read = read_text(utf16(std::u16string(u"\ufeff") + std::u16string(kTable), big_endian));
    ASSERT_TRUE(read);
    expect_table(*read, big_endian ? Encoding::utf16_be : Encoding::utf16_le);
    EXPECT_TRUE(read->report.byte_order_mark);
  }
}

TEST(Encoding, TellsUtf16WithoutMarkByItsZeros) {
  for (const bool big_endian : {false, true}) {
    const auto read = read_text(utf16(kTable, big_endian));
    ASSERT_TRUE(read);
    expect_table(*read, big_endian ? Encoding::utf16_be : Encoding::utf16_le);
  }
}

TEST(Encoding, ReadsUtf8WithAndWithoutMark) {
  const std::string table = "nama;kota\nJos\u00e9;K\u00f6ln\nAni;\U0001F600\u20ac\n";
  for (const std::string& text : {table, "\xEF\xBB\xBF" + table}) {
    const auto read = read_text(text);
    ASSERT_TRUE(read);
    expect_table(*read, Encoding::utf8);
  }
}

TEST(Encoding, InvalidUtf8IsWindows1252) {
  const auto read = read_text("nama,harga\nJos\xe9,\x80\x35\nM\xfcller,\x80\x37\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->report.dialect.encoding.value, Encoding::windows_1252);
  EXPECT_EQ(shown_cell(read->table.column(0), 0), "Jos\u00e9");
  EXPECT_EQ(shown_cell(read->table.column(1), 1), "7");  // € 7
}

TEST(Encoding, ADamagedCharacterDoesNotChangeTheEncoding) {
  const auto read = read_text("nama,kota\nJos\u00e9,K\u00f6ln\nAn\xc3,M\u00fcnchen\n");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->report.dialect.encoding.value, Encoding::utf8);
  EXPECT_EQ(shown_cell(read->table.column(0), 1), "An\ufffd");
  const Irregularity* invalid = irregularity(read->report, "reading.odd.invalid_utf8");
  ASSERT_NE(invalid, nullptr);
  EXPECT_EQ(invalid->count, 1u);
  EXPECT_EQ(invalid->lines, std::vector<std::uint64_t>{3});
}

TEST(Encoding, IsDecidedByTheWholeFile) {
  // Nothing above ASCII in the first 4 MiB that detection looks at.
  std::string text = "nama,n\n";
  while (text.size() < std::size_t{5} << 20) text += "Ani,1\nBudi,2\n";
  text += "Jos\xe9,3\n";
  const auto read = read_text(text);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->report.dialect.encoding.value, Encoding::windows_1252);
  EXPECT_FALSE(read->report.dialect.encoding.by_user);
  EXPECT_EQ(shown_cell(read->table.column(0), read->table.rows() - 1), "Jos\u00e9");
}

TEST(Encoding, TranscodesEveryByteOfWindows1252) {
  std::string out;
  append_from_windows_1252("\x80\x99\xe9\x81", out);
  EXPECT_EQ(out, "\u20ac\u2122\u00e9\u0081");
}

TEST(Encoding, CountsWellFormedSequencesOnly) {
  EXPECT_EQ(examine_utf8("\u00e9\u20ac\U0001F600").characters, 3u);
  EXPECT_EQ(examine_utf8("\xc0\xaf").invalid, 2u);          // overlong
  EXPECT_EQ(examine_utf8("\xed\xa0\x80").invalid, 3u);      // surrogate
  EXPECT_EQ(examine_utf8("\xf4\x90\x80\x80").invalid, 4u);  // beyond U+10FFFF
  EXPECT_EQ(examine_utf8("abcdefgh\xe2\x82").invalid, 2u);  // cut off
}

}  // namespace
}  // namespace ruas
