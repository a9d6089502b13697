#include "quality/personal_data.hpp"

#include <gtest/gtest.h>

#include "checking.hpp"

namespace ruas {
namespace {

TEST(IsEmail, NeedsOneAtAndADomain) {
  EXPECT_TRUE(is_email("siti@contoh.co.id"));
  EXPECT_TRUE(is_email("a.b+c@x.io"));
  for (const char* text :
       {"", "@x.io", "siti@", "siti@contoh", "siti@.id", "a@b@c.id", "siti @x.io", "siti@x.i"})
    EXPECT_FALSE(is_email(text)) << text;
}

TEST(IsPhone, KnowsIndonesianAndInternationalForms) {
  for (const char* text : {"0812-3456-7890", "+62 812 3456 4821", "6281234567890", "(021) 555 1234",
                           "081234567890", "+1 (212) 555-0199"})
    EXPECT_TRUE(is_phone(text)) << text;
  for (const char* text :
       {"", "12345", "1234567890", "0000012345", "2024-01-31", "0812-ABC-7890", "+", "(", "00123456789"})
    EXPECT_FALSE(is_phone(text)) << text;
}

TEST(IsNik, ChecksProvinceAndDayOfBirth) {
  EXPECT_TRUE(is_nik("3174051708900001"));
  EXPECT_TRUE(is_nik("3174055708900001"));  // a woman: day + 40
  for (const char* text :
       {"3174051708900000", "0174051708900001", "3174053208900001", "3174051713900001", "3174050008900001",
        "317405170890000", "31740517089000012", "3174O51708900001", "3174058108900001"})
    EXPECT_FALSE(is_nik(text)) << text;
}

/// Numbers that payment companies publish for testing.
TEST(IsCardNumber, SatisfiesLuhn) {
  for (const char* text : {"4111111111111111", "5555 5555 5555 4444", "378282246310005",
                           "6011-1111-1111-1117", "30569309025904"})
    EXPECT_TRUE(is_card_number(text)) << text;
  for (const char* text :
       {"4111111111111112", "5555555555554445", "411111111111", "1111111111111117", "", "4111x11111111111"})
    EXPECT_FALSE(is_card_number(text)) << text;
}

TEST(MayBePersonName, IsLettersOnly) {
  for (const char* text : {"Siti Aminah", "Budi", "Dr. R. A. Kartini", "O'Brien", "Jean-Luc", "José"})
    EXPECT_TRUE(may_be_person_name(text)) << text;
  for (const char* text : {"", "Item 7", "WHITE HANGING HEART T-LIGHT HOLDER SET", "a@b.c", "100%"})
    EXPECT_FALSE(may_be_person_name(text)) << text;
}

TEST(Mask, KeepsEnoughToTellApartAndNoMore) {
  EXPECT_EQ(mask("siti@contoh.co.id"), "s•••@•••.id");
  EXPECT_EQ(mask("anna@example.com"), "a•••@•••.com");
  EXPECT_EQ(mask("+62 812 3456 4821"), "+62 ••• 4821");
  EXPECT_EQ(mask("0812-3456-4821"), "••• 4821");
  EXPECT_EQ(mask("3174051708900007"), "••• 0007");
  EXPECT_EQ(mask("4111 1111 1111 1111"), "••• 1111");
  EXPECT_EQ(mask("Siti Aminah"), "S••• A•••");
  EXPECT_EQ(mask("  Élodie  "), "É•••");
  EXPECT_EQ(mask(""), "");
  EXPECT_EQ(mask("12345"), "1•••");
}

TEST(Mask, NeverShowsTheWholeText) {
  for (const char* text : {"a", "ab", "1", "+", "x@y.zz", "A B", "+62812345", "123456789", "日本"})
    EXPECT_NE(mask(text), text);
}

using testing::categories;
using testing::examine;
using testing::texts;

std::vector<std::string> many(std::string (*make)(int)) {
  std::vector<std::string> cells;
  for (int i = 0; i < 50; ++i) cells.push_back(make(i));
  return cells;
}

TEST(CheckPersonal, FindsEachKindByItsForm) {
  const auto examined = examine(testing::table({
      texts("a", many([](int i) { return "user" + std::to_string(i) + "@mail.com"; })),
      texts("b", many([](int i) { return "0812" + std::to_string(1000000 + i * 37); })),
      texts("c", many([](int i) { return "31740517089" + std::to_string(10001 + i); })),
      texts("nama pelanggan",
            many([](int i) { return std::string("Siti ") + char('A' + i % 26) + char('a' + i / 26); })),
      texts("alamat", many([](int i) { return "Jl. Merdeka " + std::to_string(i); })),
      texts("d", many([](int i) { return "item " + std::to_string(i); })),
      texts("notes",
            many([](int i) { return i == 7 ? std::string("me@x.io") : "nothing " + std::to_string(i); })),
  }));
  EXPECT_EQ(personal_columns(examined.report),
            (std::vector<std::string>{"a", "b", "c", "nama pelanggan", "alamat", "notes"}));
  EXPECT_EQ(examined.find("personal_data:a")->personal, PersonalData::email);
  EXPECT_EQ(examined.find("personal_data:a")->share(), 1);
  EXPECT_EQ(examined.find("personal_data:b")->personal, PersonalData::phone);
  EXPECT_EQ(examined.find("personal_data:c")->personal, PersonalData::national_id);
  EXPECT_EQ(examined.find("personal_data:nama pelanggan")->personal, PersonalData::person_name);
  EXPECT_EQ(examined.find("personal_data:alamat")->personal, PersonalData::address);
  EXPECT_EQ(examined.find("personal_data:notes")->count, 1u);
}

TEST(CheckPersonal, ProductsStoresAndCodesAreNoPeople) {
  const auto examined = examine(testing::table({
      texts("Product Name",
            many([](int i) { return std::string("Choco ") + char('A' + i % 26) + char('a' + i / 26); })),
      texts("InvoiceNo", many([](int i) { return std::to_string(536365 + i); })),
      texts("code", many([](int i) { return "00000" + std::to_string(12345 + i); })),
      categories("city", many([](int i) { return std::string(i % 2 ? "Bogor" : "Depok"); })),
  }));
  EXPECT_TRUE(personal_columns(examined.report).empty());
}

}  // namespace
}  // namespace ruas
