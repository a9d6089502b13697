#include "campaigns/message_fields.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace ruas {
namespace {

/// Two customers: a name column of few different names becomes categories, as in the samples.
Table customers() {
  CategoryColumn names;
  names.labels = {"Dwi Joko Bria", "Ayu"};
  names.codes = {0, 1};
  return Table(
      {{"name", names}, {"promotion_share", NumberColumn{{0.794, 0.5}}}, {"member", NumberColumn{{1, 0}}}},
      2);
}

std::vector<MessageField> fields(const Table& table) {
  std::vector<ColumnMeaning> meanings(3);
  for (std::size_t i = 0; i < 3; ++i) meanings[i].column = table.column(i).name;
  meanings[0].role.value = Role::name;
  const std::vector<DescribedColumn> described = {{1, Topic::promotions, Criterion::none, {}, {}},
                                                  {2, Topic::yes_no, Criterion::none, {}, {}}};
  return message_fields(table, meanings, described);
}

std::string written(const std::string& name, std::size_t row) {
  const Table table = customers();
  std::string out;
  for (const MessageField& field : fields(table))
    if (field.name == name) write_field(table, field, row, Language::indonesian, out);
  return out;
}

TEST(MessageFields, AFirstNameIsTheFirstWordInWhateverKindOfColumn) {
  EXPECT_EQ(written("first_name", 0), "Dwi");
  EXPECT_EQ(written("nama_depan", 1), "Ayu");
  EXPECT_EQ(written("name", 0), "Dwi Joko Bria");
}

TEST(MessageFields, SharesAreWrittenAsPeopleWriteThem) {
  EXPECT_EQ(written("promotion_share", 0), "79%");
  EXPECT_EQ(written("member", 0), "1");
}

}  // namespace
}  // namespace ruas
