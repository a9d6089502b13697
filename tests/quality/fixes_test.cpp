#include <gtest/gtest.h>

#include "checking.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::fix;
using testing::numbers;
using testing::table;
using testing::texts;

constexpr std::int64_t kDay = 86400;

Table shop() {
  return table({texts("invoice", {"C100", "101", "102", "103", "103", "Cash"}),
                numbers("amount", {-5, 10, kMissingNumber, 30, 30, 1000}),
                categories("city", {"Bogor", "bogor", "", "Bogor", "Bogor", "Depok"}),
                dates("day", {0, kDay, 2 * kDay, kMissingDate, kMissingDate, 90000 * kDay})});
}

Fix make(FixKind kind, std::string column, double low = 0, double high = 0, std::string text = "") {
  return {kind, std::move(column), low, high, std::move(text), {}};
}

const std::vector<double>& numbers_of(const FixedTable& fixed, const char* column) {
  return std::get<NumberColumn>(fixed.table.find(column)->values).values;
}

std::string label_at(const FixedTable& fixed, const char* column, std::size_t row) {
  const auto& category = std::get<CategoryColumn>(fixed.table.find(column)->values);
  return category.is_missing(row) ? "" : category.labels[category.codes[row]];
}

TEST(ApplyFixes, WithNoneTheTableStaysAsItIs) {
  const FixedTable fixed = fix(shop(), {});
  EXPECT_EQ(fixed.table.rows(), 6u);
  EXPECT_TRUE(fixed.source_rows.empty());
  EXPECT_TRUE(fixed.log.empty());
  EXPECT_EQ(fixed.source_row(4), 4u);
}

TEST(ApplyFixes, LeavesRowsOutAndKeepsTrackOfWhereTheyStood) {
  using Rows = std::vector<std::uint32_t>;
  EXPECT_EQ(fix(shop(), {make(FixKind::leave_rows_out_empty, "amount")}).source_rows, (Rows{0, 1, 3, 4, 5}));
  EXPECT_EQ(fix(shop(), {make(FixKind::leave_rows_out_outside, "amount", 0, 100)}).source_rows,
            (Rows{1, 2, 3, 4}));  // a missing amount is not outside
  EXPECT_EQ(fix(shop(), {make(FixKind::leave_rows_out_outside, "day", 0, 100)}).source_rows,
            (Rows{0, 1, 2, 3, 4}));
  EXPECT_EQ(fix(shop(), {make(FixKind::leave_rows_out_equal, "amount", 30)}).source_rows, (Rows{0, 1, 2, 5}));
  EXPECT_EQ(fix(shop(), {make(FixKind::leave_rows_out_prefix, "invoice", 0, 0, "C")}).source_rows,
            (Rows{1, 2, 3, 4, 5}));  // "Cash" is no number
  EXPECT_EQ(fix(shop(), {make(FixKind::leave_rows_out_twice, "")}).source_rows, (Rows{0, 1, 2, 3, 5}));
  EXPECT_EQ(fix(shop(), {make(FixKind::keep_first_of_id, "invoice")}).source_rows, (Rows{0, 1, 2, 3, 5}));
  EXPECT_EQ(fix(shop(), {make(FixKind::keep_last_of_id, "invoice")}).source_rows, (Rows{0, 1, 2, 4, 5}));
  EXPECT_EQ(fix(shop(), {make(FixKind::keep_label, "city", 0, 0, "Bogor")}).source_rows, (Rows{0, 2, 3, 4}));
}

TEST(ApplyFixes, RowsLeftOutOneAfterAnotherStillKnowTheirSource) {
  const FixedTable fixed =
      fix(shop(), {make(FixKind::leave_rows_out_outside, "amount", 0, kNoHighBound),
                   make(FixKind::leave_rows_out_empty, "amount"), make(FixKind::leave_rows_out_twice, "")});
  EXPECT_EQ(fixed.source_rows, (std::vector<std::uint32_t>{1, 3, 5}));
  EXPECT_EQ(fixed.source_row(2), 5u);
  EXPECT_EQ(std::get<TextColumn>(fixed.table.find("invoice")->values)[1], "103");
  EXPECT_EQ(fixed.log[0].rows_left_out, 1u);
  EXPECT_EQ(fixed.log[0].what.key, "quality.did_leave_rows_out_outside");
}

TEST(ApplyFixes, FillsAndChangesCells) {
  EXPECT_EQ(numbers_of(fix(shop(), {make(FixKind::fill_with_median, "amount")}), "amount")[2], 30);
  EXPECT_EQ(label_at(fix(shop(), {make(FixKind::fill_with_most_frequent, "city")}), "city", 2), "Bogor");
  EXPECT_EQ(label_at(fix(shop(), {make(FixKind::fill_with_label, "city", 0, 0, "(none)")}), "city", 2),
            "(none)");
  EXPECT_EQ(numbers_of(fix(shop(), {make(FixKind::limit_to_range, "amount", 0, 100)}), "amount")[5], 100);
  EXPECT_EQ(numbers_of(fix(shop(), {make(FixKind::limit_to_range, "amount", 0, 100)}), "amount")[0], 0);
  EXPECT_TRUE(
      std::isnan(numbers_of(fix(shop(), {make(FixKind::empty_outside, "amount", 0, 100)}), "amount")[5]));
  EXPECT_TRUE(std::isnan(numbers_of(fix(shop(), {make(FixKind::empty_equal, "amount", 10)}), "amount")[1]));
  const FixedTable days = fix(shop(), {make(FixKind::empty_outside, "day", 0, 100)});
  EXPECT_EQ(days.log[0].cells_changed, 1u);
  EXPECT_TRUE(days.table.find("day")->is_missing(5));
  EXPECT_FALSE(days.table.find("day")->is_missing(2));
}

TEST(ApplyFixes, MergesLabels) {
  Fix merge = make(FixKind::merge_labels, "city");
  merge.labels = {{"bogor", "Bogor"}, {"Nowhere", "Bogor"}};
  const FixedTable fixed = fix(shop(), {merge});
  EXPECT_EQ(label_at(fixed, "city", 1), "Bogor");
  EXPECT_EQ(label_at(fixed, "city", 5), "Depok");
  EXPECT_EQ(fixed.log[0].cells_changed, 1u);
}

TEST(ApplyFixes, AColumnLeftOutStaysInTheTable) {
  const FixedTable fixed =
      fix(shop(), {make(FixKind::leave_column_out, "city"), make(FixKind::leave_column_out, "city")});
  EXPECT_EQ(fixed.columns_left_out, (std::vector<std::string>{"city"}));
  EXPECT_NE(fixed.table.find("city"), nullptr);
}

TEST(ApplyFixes, WhatDoesNotFitChangesNothingAndSaysSo) {
  for (const Fix& wrong :
       {make(FixKind::fill_with_median, "city"), make(FixKind::fill_with_median, "nothing"),
        make(FixKind::leave_rows_out_outside, "city", 0, 1), make(FixKind::merge_labels, "amount"),
        make(FixKind::fill_with_most_frequent, "invoice"), make(FixKind::leave_rows_out_prefix, "amount"),
        make(FixKind::keep_label, "amount"), make(FixKind::leave_column_out, "nothing")}) {
    const FixedTable fixed = fix(shop(), {wrong});
    EXPECT_EQ(fixed.log.at(0).what.key, "quality.did_not_fit");
    EXPECT_EQ(fixed.table.rows(), 6u);
    EXPECT_TRUE(fixed.columns_left_out.empty());
  }
}

TEST(ApplyFixes, AppliedTwiceAFixFindsNothingMore) {
  for (const Fix& once :
       {make(FixKind::leave_rows_out_empty, "amount"), make(FixKind::leave_rows_out_twice, ""),
        make(FixKind::keep_last_of_id, "invoice"), make(FixKind::fill_with_median, "amount"),
        make(FixKind::limit_to_range, "amount", 0, 100), make(FixKind::empty_outside, "amount", 0, 100)}) {
    const FixedTable fixed = fix(shop(), {once, once});
    EXPECT_GT(fixed.log[0].rows_left_out + fixed.log[0].cells_changed, 0u);
    EXPECT_EQ(fixed.log[1].rows_left_out + fixed.log[1].cells_changed, 0u);
  }
}

TEST(ApplyFixes, UndoingIsApplyingAShorterList) {
  const std::vector<Fix> both = {make(FixKind::fill_with_median, "amount"),
                                 make(FixKind::leave_rows_out_outside, "amount", 0, 100)};
  const Table before = shop();
  const FixedTable after = fix(before, both);
  EXPECT_EQ(after.table.rows(), 4u);
  const FixedTable undone = fix(before, {both[0]});
  EXPECT_EQ(undone.table.rows(), 6u);
  EXPECT_EQ(numbers_of(undone, "amount")[2], 30);
  EXPECT_TRUE(std::isnan(std::get<NumberColumn>(before.find("amount")->values).values[2]));
}

TEST(ApplyFixes, MayLeaveNothing) {
  const FixedTable fixed =
      fix(shop(), {make(FixKind::leave_rows_out_outside, "amount", 5000, 6000),
                   make(FixKind::leave_rows_out_empty, "amount"), make(FixKind::fill_with_median, "amount")});
  EXPECT_EQ(fixed.table.rows(), 0u);
  for (const Column& column : fixed.table.columns()) EXPECT_EQ(column.size(), 0u);
}

}  // namespace
}  // namespace ruas
