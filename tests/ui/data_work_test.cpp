// Several files, decisions and their undoing, quality and reading again, as the Data screen has them.
#include <gtest/gtest.h>

#include "ui/example.hpp"
#include "ui/model/data_view.hpp"

namespace ruas::ui {
namespace {

using namespace example;

protocol::Plan with_one_fix() {
  protocol::Plan plan;
  plan.fixes.push_back({"leave_rows_out_empty", "age", 0, 0, "", {}});
  return plan;
}

/// Answers the newest SetPlan as the engine does.
void answer_plan(Opened& session) {
  const protocol::Command& command = *session.sender.last<protocol::SetPlan>();
  protocol::DataSummary summary = data_summary();
  summary.plan = std::get<protocol::SetPlan>(command.request).plan;
  session.answer(command.id, protocol::Opened{summary});
}

TEST(Deciding, IsUndoneAndDoneAgain) {
  Opened session;
  apply(session.state, UndoPlan{}, session.sender);
  EXPECT_FALSE(session.sender.last<protocol::SetPlan>()) << "there is nothing to undo";
  apply(session.state, ChangePlan{with_one_fix()}, session.sender);
  answer_plan(session);
  EXPECT_TRUE(data_view(session.state).can_undo);
  apply(session.state, UndoPlan{}, session.sender);
  answer_plan(session);
  EXPECT_TRUE(session.state.data->summary.plan.fixes.empty());
  EXPECT_FALSE(data_view(session.state).can_undo);
  apply(session.state, RedoPlan{}, session.sender);
  answer_plan(session);
  EXPECT_EQ(session.state.data->summary.plan.fixes.size(), 1u);
  EXPECT_FALSE(data_view(session.state).can_redo);
}

TEST(Quality, IsLookedAtByItselfAndAgainAfterADecision) {
  Opened session;
  const protocol::Command* first = session.sender.last<protocol::CheckQuality>();
  ASSERT_TRUE(first);
  const std::uint32_t id = first->id;
  EXPECT_TRUE(data_view(session.state).quality.checking);
  protocol::QualitySummary quality;
  quality.checked = true;
  session.answer(id, protocol::QualityChecked{quality});
  EXPECT_TRUE(data_view(session.state).quality.checked);
  EXPECT_TRUE(data_view(session.state).quality.findings.empty());
  apply(session.state, ChangePlan{with_one_fix()}, session.sender);
  answer_plan(session);
  EXPECT_GT(session.sender.last<protocol::CheckQuality>()->id, id);
  EXPECT_TRUE(data_view(session.state).quality.checked) << "what was found before stays until then";
}

TEST(SeveralFiles, ComeOneAfterTheOtherBesideTheFirst) {
  AppState state;
  RecordingSender sender;
  apply(state, FileChosen{"file-1", "a.csv"}, sender);
  apply(state, FileChosen{"file-2", "b.csv", true}, sender);
  ASSERT_EQ(sender.commands.size(), 1u) << "the second waits for the first";
  update(state, {sender.commands.back().id, protocol::Opened{data_summary()}}, sender);
  const auto& second = std::get<protocol::OpenFile>(sender.commands.back().request);
  EXPECT_EQ(second.file, "file-2");
  EXPECT_TRUE(second.add);
}

TEST(SeveralFiles, AFileChosenOnTheDataScreenIsAdded) {
  Opened session;
  apply(session.state, FileChosen{"file-2", "b.csv"}, session.sender);
  EXPECT_TRUE(std::get<protocol::OpenFile>(session.sender.commands.back().request).add);
}

TEST(Days, MustBeInTheCalendar) {
  EXPECT_TRUE(is_day("2024-02-29"));
  EXPECT_FALSE(is_day("2023-02-29"));
  EXPECT_FALSE(is_day("2024-4-3"));
}

TEST(MissingTokens, AreSeparatedByCommas) {
  const protocol::ReadSettings settings = with_missing_tokens({}, " n/a, -,, tidak ada ");
  EXPECT_TRUE(settings.missing_tokens_chosen);
  EXPECT_EQ(settings.missing_tokens, (std::vector<std::string>{"n/a", "-", "tidak ada"}));
}

}  // namespace
}  // namespace ruas::ui
