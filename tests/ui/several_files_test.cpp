// Files side by side: keys chosen by hand, columns called otherwise, rows that show what a finding means.
#include <algorithm>
#include <gtest/gtest.h>

#include "ui/example.hpp"
#include "ui/model/data_view.hpp"
#include "ui/model/key_choices.hpp"

namespace ruas::ui {
namespace {

using namespace example;

protocol::ColumnReadingSummary read_column(const std::string& original, const std::string& name = "") {
  protocol::ColumnReadingSummary column;
  column.original_name = original;
  column.name = name.empty() ? original : name;
  return column;
}

protocol::FileSummary file_of(const std::string& name, const std::vector<std::string>& columns) {
  protocol::FileSummary file;
  file.handle = "handle-" + name;
  file.file = name;
  for (const std::string& column : columns) file.columns.push_back(read_column(column));
  return file;
}

protocol::DataSummary three_files() {
  protocol::DataSummary summary = data_summary();
  summary.files = {file_of("customers.csv", {"id", "age"}),
                   file_of("orders.csv", {"no", "customer", "product"}),
                   file_of("products.csv", {"sku", "kind"})};
  summary.columns = summary.subject_columns;
  for (protocol::FileColumn& column : summary.columns) column.file = "customers.csv";
  summary.join.fact_file = "orders.csv";
  protocol::KeySummary key;
  key.key = {"orders.csv", "customer", "customers.csv", "id", "folded"};
  key.relation = "many_to_one";
  summary.join.keys = {key};
  return summary;
}

struct ThreeFiles {
  ThreeFiles() {
    apply(state, FileChosen{"handle-customers.csv", "customers.csv"}, sender);
    update(state, {sender.commands.back().id, protocol::Opened{three_files()}}, sender);
  }
  AppState state;
  RecordingSender sender;
};

TEST(Keys, OfferTheColumnsOfTheOtherFilesAndShowWhatIsInForce) {
  ThreeFiles session;
  const Phrases phrases(Language::english);
  EXPECT_FALSE(key_choice(*session.state.data, 1, phrases)) << "orders lead";
  const auto customers = key_choice(*session.state.data, 0, phrases);
  ASSERT_TRUE(customers);
  EXPECT_EQ(customers->from.options[customers->from.current], "orders.csv: customer");
  EXPECT_EQ(customers->to.options[customers->to.current], "id");
  const auto products = key_choice(*session.state.data, 2, phrases);
  ASSERT_TRUE(products);
  EXPECT_EQ(products->from.current, 0u) << "no key was found";
}

TEST(Keys, BecomeADecisionThatKeepsTheOthers) {
  ThreeFiles session;
  apply(session.state, UseKey{{"orders.csv", "product"}, {"products.csv", "sku"}}, session.sender);
  const protocol::Command* sent = session.sender.last<protocol::SetPlan>();
  ASSERT_TRUE(sent);
  const auto& keys = std::get<protocol::SetPlan>(sent->request).plan.keys;
  ASSERT_EQ(keys.size(), 2u);
  EXPECT_EQ(keys[0].from_column, "customer");
  EXPECT_EQ(keys[0].spelling, "folded") << "as it was proposed";
  EXPECT_EQ(keys[1], (protocol::KeyDecision{"orders.csv", "product", "products.csv", "sku", "exact"}));
}

TEST(Keys, ReplaceTheOneTheFileHad) {
  ThreeFiles session;
  apply(session.state, UseKey{{"orders.csv", "no"}, {"customers.csv", "id"}}, session.sender);
  const auto& keys = std::get<protocol::SetPlan>(session.sender.last<protocol::SetPlan>()->request).plan.keys;
  ASSERT_EQ(keys.size(), 1u);
  EXPECT_EQ(keys[0].from_column, "no");
}

TEST(Keys, OneEndWaitsForTheOther) {
  ThreeFiles session;
  const Phrases phrases(Language::english);
  const auto before = key_choice(*session.state.data, 2, phrases);
  apply(session.state, WriteDraft{before->to.draft, "sku"}, session.sender);
  const auto after = key_choice(*session.state.data, 2, phrases);
  EXPECT_EQ(after->to.options[after->to.current], "sku");
  EXPECT_FALSE(session.sender.last<protocol::SetPlan>());
}

TEST(Renaming, ChoicesAboutTheColumnStay) {
  ThreeFiles session;
  apply(session.state, UseColumn{"age", false}, session.sender);
  apply(session.state, SelectColumn{"age"}, session.sender);
  protocol::Plan before = session.state.data->summary.plan;
  before.columns = {{"age", "ignore", ""}};
  session.state.data->history.before = {before};
  protocol::ReadSettings settings;
  settings.columns = {{"age", "", "", "", "years"}};
  apply(session.state, ReadAs{"handle-customers.csv", settings}, session.sender);
  protocol::DataSummary renamed = three_files();
  renamed.files[0].columns[1].name = "years";
  renamed.columns[1].name = renamed.subject_columns[1].name = "years";
  update(session.state, {session.sender.commands.back().id, protocol::Opened{renamed}}, session.sender);
  EXPECT_EQ(session.state.selected_column, "years");
  EXPECT_EQ(session.state.settings.columns.at("years"), false);
  EXPECT_EQ(session.state.data->history.before[0].columns[0].column, "years");
}

protocol::QualitySummary with_a_finding() {
  protocol::QualitySummary quality;
  quality.checked = true;
  protocol::FindingSummary finding;
  finding.id = "missing_values:spend";
  finding.kind = "missing_values";
  finding.severity = "warning";
  finding.columns = {"spend"};
  finding.count = 2;
  finding.of = 2000;
  finding.what = Message("page.typical.empty");
  finding.example_rows = {4, 90};
  finding.example_lines = {6, 92};
  quality.findings = {finding};
  return quality;
}

TEST(Examples, OpenAsRowsWithTheColumnInQuestionFirst) {
  ThreeFiles session;
  update(session.state,
         {session.sender.last<protocol::CheckQuality>()->id, protocol::QualityChecked{with_a_finding()}},
         session.sender);
  ASSERT_TRUE(data_view(session.state).quality.findings[0].has_examples);
  EXPECT_FALSE(data_view(session.state).quality.findings[0].examples);
  apply(session.state, ShowExamples{"missing_values:spend"}, session.sender);
  const protocol::Command* sent = session.sender.last<protocol::ReadRows>();
  ASSERT_TRUE(sent);
  const auto& request = std::get<protocol::ReadRows>(sent->request);
  EXPECT_EQ(request.rows, (std::vector<std::uint64_t>{4, 90}));
  EXPECT_EQ(request.of, kDataTable);
  EXPECT_TRUE(request.masked);
  update(session.state,
         {sent->id, protocol::RowsRead{kDataTable, 0, {{"c1", "30", "", "Solo"}, {"c2", "31", "", "Medan"}}}},
         session.sender);
  const auto examples = data_view(session.state).quality.findings[0].examples;
  ASSERT_TRUE(examples);
  EXPECT_EQ(examples->headers, (std::vector<std::string>{"Line", "spend", "id", "age", "city"}));
  EXPECT_EQ(examples->rows[1], (std::vector<std::string>{"92", "", "c2", "31", "Medan"}));
  apply(session.state, ShowExamples{}, session.sender);
  EXPECT_FALSE(data_view(session.state).quality.findings[0].examples);
}

TEST(Samples, KnowTheReadersOwnDate) {
  AppState state;
  state.today = "2026-11-22";
  RecordingSender sender;
  apply(state, SampleChosen{"sports"}, sender);
  EXPECT_EQ(std::get<protocol::OpenSample>(sender.commands.back().request).today, "2026-11-22");
}

}  // namespace
}  // namespace ruas::ui
