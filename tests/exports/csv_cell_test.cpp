#include "exports/csv_cell.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

std::string cell(std::string_view text) {
  std::string out;
  append_csv_cell(text, out);
  return out;
}

std::string text_cell(std::string_view text) {
  std::string out;
  append_csv_text(text, out);
  return out;
}

TEST(CsvCell, KeepsTheBytesOfTheUser) {
  EXPECT_EQ(cell("-5"), "-5");
  EXPECT_EQ(cell("+62812"), "+62812");
  EXPECT_EQ(cell("=1"), "=1");
  EXPECT_EQ(cell("a,\"b\""), "\"a,\"\"b\"\"\"");
}

TEST(CsvText, IsNeverAFormula) {
  for (const char first : std::string("=+-@\t"))
    EXPECT_EQ(text_cell(first + std::string("A1")), "'" + (first + std::string("A1")));
  EXPECT_EQ(text_cell("\rA1"), "\"'\rA1\"");
  EXPECT_EQ(text_cell("\nA1"), "\"'\nA1\"");
  EXPECT_EQ(text_cell("=A1,B1"), "\"'=A1,B1\"");
}

TEST(CsvText, IsLeftAsItIsWhereItIsPlain) {
  EXPECT_EQ(text_cell("Hello = there"), "Hello = there");
  EXPECT_EQ(text_cell(""), "");
}

}  // namespace
}  // namespace ruas
