#include "ui/screens/screens.hpp"

#include <gtest/gtest.h>
#include <string>

#include "ui/example.hpp"
#include "ui/headless.hpp"
#include "ui/model/method_choices.hpp"
#include "ui/orders_example.hpp"

namespace ruas::ui {
namespace {

using namespace example;

/// The page over a session: what is pressed changes the session's state, as in the browser.
template <class Session>
class Page {
 public:
  explicit Page(Session& session, HeadlessOptions options = {})
      : session_(session), headless_([this](Ui& ui) { draw(ui); }, options) {
    settle();
  }

  void settle() { frames_ = headless_.settle(30); }
  bool at_rest() const { return frames_ < 30; }
  Headless& headless() { return headless_; }
  bool has(Role role, std::string_view name) const { return headless_.find(role, name) != nullptr; }
  bool press(Role role, std::string_view name) {
    const bool pressed = headless_.press(role, name);
    settle();
    return pressed;
  }
  void speak(Language language) {
    apply(session_.state, SetLanguage{language}, session_.sender);
    headless_.set_language(language);
    settle();
  }
  std::string problems() const {
    std::string text;
    for (const MirrorProblem& problem : headless_.problems())
      text +=
          problem.what + ": " + std::string(role_word(problem.node.role)) + " “" + problem.node.name + "”\n";
    return text;
  }

 private:
  void draw(Ui& ui) {
    Actions actions;
    screens_.draw(ui, session_.state, actions);
    for (const UiAction& action : actions) apply(session_.state, action, session_.sender);
  }

  Session& session_;
  Screens screens_{nullptr};
  Headless headless_;
  int frames_ = 0;
};

struct Fresh {
  AppState state;
  RecordingSender sender;
};

/// Every form in which a page is looked at: both languages, wide and narrow, light and dark.
template <class Session>
void expect_sound_in_every_form() {
  for (const float width : {1280.0f, 390.0f}) {
    for (const ThemeName theme : {ThemeName::light, ThemeName::dark}) {
      Session session;
      HeadlessOptions options;
      options.width = width;
      options.height = width > 700 ? 720 : 844;
      options.theme = theme;
      Page<Session> page(session, options);
      for (const Language language : {Language::english, Language::indonesian}) {
        page.speak(language);
        EXPECT_TRUE(page.at_rest()) << "the layout never comes to rest at " << width;
        EXPECT_EQ(page.problems(), "") << width;
        EXPECT_EQ(page.headless().tree().find("⟦"), std::string::npos) << page.headless().tree();
      }
    }
  }
}

TEST(StartScreen, IsSoundInEveryForm) {
  expect_sound_in_every_form<Fresh>();
}
TEST(DataScreen, IsSoundInEveryForm) {
  expect_sound_in_every_form<Opened>();
}
TEST(SegmentsScreen, IsSoundInEveryForm) {
  expect_sound_in_every_form<Found>();
}

TEST(CriteriaScreen, IsSoundInEveryForm) {
  expect_sound_in_every_form<OnCriteria>();
}
TEST(RfmScreen, IsSoundInEveryForm) {
  expect_sound_in_every_form<Scored>();
}
TEST(ValueTab, IsSoundInEveryForm) {
  expect_sound_in_every_form<Forecast>();
}

TEST(CriteriaScreen, SegmentsByOneQuestionAndMovesAColumn) {
  OnCriteria session;
  Page<OnCriteria> page(session);
  ASSERT_TRUE(page.press(Role::button, "Who they are")) << page.headless().tree();
  EXPECT_EQ(columns_taking_part(session.state), 1u);
  EXPECT_FALSE(page.press(Role::button, "Why they buy")) << "it has no columns";
  ASSERT_TRUE(page.press(Role::button, "Compare by Orders")) << page.headless().tree();
  EXPECT_EQ(columns_taking_part(session.state), 2u);
  ASSERT_TRUE(page.press(Role::button, "Weight: Demographic: who they are: ½")) << page.headless().tree();
  EXPECT_EQ(std::get<protocol::SetPlan>(session.sender.last<protocol::SetPlan>()->request).plan.weights.size(),
            1u);
  ASSERT_TRUE(page.headless().fill(Role::combobox, "What age tells", "Geographic: where they are") ||
              page.headless().fill(Role::combobox, "What age tells", "Psychographic: interests and values"))
      << page.headless().tree();
  EXPECT_EQ(
      std::get<protocol::SetPlan>(session.sender.last<protocol::SetPlan>()->request).plan.columns[0].column,
      "age");
}

TEST(RfmScreen, ShowsASquareChangesTheScoringAndUsesTheSegments) {
  Scored session;
  Page<Scored> page(session);
  ASSERT_TRUE(page.press(Role::button, "Recency 4, frequency 4: 600 customers, Loyal customers"))
      << page.headless().tree();
  EXPECT_TRUE(page.has(Role::heading, "Recency 4, frequency 4")) << page.headless().tree();
  ASSERT_TRUE(page.press(Role::button, "How scores are given"));
  ASSERT_TRUE(page.press(Role::button, "Nested")) << page.headless().tree();
  EXPECT_EQ(session.state.rfm.settings.scoring, "nested");
  ASSERT_TRUE(page.press(Role::checkbox, "Fixed bands for the number of orders"));
  ASSERT_TRUE(page.headless().fill(Role::spinbutton, "Score 4: up to", "7")) << page.headless().tree();
  EXPECT_EQ(session.state.rfm.settings.frequency_bands[3], 7);
  session.answer(protocol::RfmScored{rfm_summary()});
  page.settle();
  ASSERT_TRUE(page.press(Role::button, "Use as segments"));
  EXPECT_TRUE(session.sender.last<protocol::FindSegments>());
}

TEST(RfmScreen, TypesOverTheMap) {
  Scored session;
  Page<Scored> page(session);
  ASSERT_TRUE(page.press(Role::button, "Segment map"));
  ASSERT_TRUE(page.headless().fill(Role::textbox, "Line 2", "Regulars: 444 553")) << page.headless().tree();
  EXPECT_EQ(session.state.rfm.settings.map, "champions: 555 554\nRegulars: 444 553\nlost: 111\n");
  session.answer(protocol::RfmScored{rfm_summary()});
  page.settle();
  ASSERT_TRUE(page.press(Role::button, "Back to the eleven segments")) << page.headless().tree();
  EXPECT_EQ(session.state.rfm.settings.map, "");
}

TEST(ValueTab, AddsTheForecastToTheColumnsAndShowsTheNumbers) {
  Forecast session;
  Page<Forecast> page(session);
  ASSERT_TRUE(page.press(Role::button, "Show the numbers")) << page.headless().tree();
  EXPECT_TRUE(page.has(Role::table, "Repeat orders so far, week by week")) << page.headless().tree();
  ASSERT_TRUE(page.press(Role::checkbox, "Add the forecast to the customers’ columns"));
  EXPECT_TRUE(
      std::get<protocol::SetPlan>(session.sender.last<protocol::SetPlan>()->request).plan.lifetime_value);
}

TEST(StartScreen, OpensASampleAndTheProof) {
  Fresh session;
  Page<Fresh> page(session);
  EXPECT_TRUE(page.has(Role::button, "Open CSV"));
  ASSERT_TRUE(page.press(Role::button, "How can I check this?")) << page.headless().tree();
  EXPECT_TRUE(page.has(Role::heading, "Check it yourself")) << page.headless().tree();
  ASSERT_TRUE(page.press(Role::button, "Try the sample Sports shop")) << page.headless().tree();
  EXPECT_TRUE(session.sender.last<protocol::OpenSample>());
  EXPECT_TRUE(session.state.running);
}

TEST(StartScreen, SwitchesTheLanguage) {
  Fresh session;
  Page<Fresh> page(session);
  ASSERT_TRUE(page.headless().fill(Role::combobox, "Language", "Bahasa Indonesia")) << page.headless().tree();
  EXPECT_EQ(session.state.language, Language::indonesian);
}

TEST(DataScreen, OffersOneObviousNextPress) {
  Opened session;
  Page<Opened> page(session);
  ASSERT_TRUE(page.press(Role::button, "Find segments")) << page.headless().tree();
  EXPECT_TRUE(session.sender.last<protocol::FindSegments>());
  EXPECT_EQ(session.state.screen, Screen::segments);
  EXPECT_TRUE(page.has(Role::button, "Cancel")) << page.headless().tree();
}

TEST(DataScreen, LeavesAColumnOut) {
  Opened session;
  Page<Opened> page(session);
  ASSERT_TRUE(page.press(Role::button, "Use age")) << page.headless().tree();
  EXPECT_EQ(session.state.settings.columns.at("age"), false);
  ASSERT_TRUE(page.press(Role::button, "Back to the suggestion") ||
              page.press(Role::link, "Back to the suggestion"))
      << page.headless().tree();
  EXPECT_TRUE(session.state.settings.columns.empty());
}

TEST(DataScreen, ReadsAgainWithAnotherDelimiter) {
  Opened session;
  Page<Opened> page(session);
  ASSERT_TRUE(page.headless().fill(Role::combobox, "Columns separated by", "Tab")) << page.headless().tree();
  EXPECT_EQ(
      std::get<protocol::OpenFile>(session.sender.last<protocol::OpenFile>()->request).settings.delimiter,
      "tab");
}

TEST(DataScreen, ShowsAColumnInTheInspector) {
  Opened session;
  Page<Opened> page(session);
  ASSERT_TRUE(page.press(Role::button, "city")) << page.headless().tree();
  EXPECT_TRUE(page.has(Role::heading, "city")) << page.headless().tree();
}

TEST(SegmentsScreen, ShowsASegmentAndSortsTheTable) {
  Found session;
  Page<Found> page(session);
  ASSERT_TRUE(page.press(Role::button, "Show segment B")) << page.headless().tree();
  EXPECT_EQ(session.state.selected_segment, 1u);
  EXPECT_TRUE(page.has(Role::heading, "Segment B")) << page.headless().tree();
  ASSERT_TRUE(page.press(Role::button, "Rows")) << page.headless().tree();
  EXPECT_EQ(session.state.segment_order, (SegmentOrder{SegmentField::size, true}));
}

TEST(SegmentsScreen, Downloads) {
  Found session;
  Page<Found> page(session);
  ASSERT_TRUE(page.press(Role::button, "Download CSV")) << page.headless().tree();
  EXPECT_TRUE(session.sender.last<protocol::ExportTable>());
  session.answer(protocol::Exported{"pelanggan-segmen.csv", "text/csv", 1234});
  page.settle();
  ASSERT_TRUE(page.press(Role::button, "Summary (JSON)")) << page.headless().tree();
  EXPECT_TRUE(session.sender.last<protocol::ExportSummary>());
}

TEST(SegmentsScreen, ChangesSettings) {
  Found session;
  Page<Found> page(session);
  ASSERT_TRUE(page.press(Role::button, "Settings")) << page.headless().tree();
  ASSERT_TRUE(page.headless().fill(Role::spinbutton, "Seed", "42")) << page.headless().tree();
  EXPECT_EQ(session.state.settings.seed, 42u);
}

TEST(SegmentsScreen, AsksOnlyWhatTheMethodNeeds) {
  Found session;
  Page<Found> page(session);
  ASSERT_TRUE(page.press(Role::button, "Settings")) << page.headless().tree();
  EXPECT_TRUE(page.has(Role::spinbutton, "Restarts")) << page.headless().tree();
  EXPECT_FALSE(page.has(Role::spinbutton, "Smallest group"));
  ASSERT_TRUE(page.headless().fill(Role::combobox, "Method", "Dense groups and outliers (HDBSCAN)")) << page.headless().tree();
  EXPECT_EQ(session.state.settings.method, "hdbscan");
  EXPECT_TRUE(page.has(Role::spinbutton, "Smallest group")) << page.headless().tree();
  EXPECT_EQ(page.headless().find(Role::spinbutton, "Smallest group")->value, "Auto") << "as the canvas says";
  ASSERT_TRUE(page.headless().fill(Role::spinbutton, "Smallest group", "Auto25"));
  EXPECT_EQ(session.state.settings.density.min_cluster_size, 25u) << "typed behind the word";
  ASSERT_TRUE(page.headless().fill(Role::spinbutton, "Smallest group", ""));
  EXPECT_EQ(session.state.settings.density.min_cluster_size, 0u);
  EXPECT_FALSE(page.has(Role::spinbutton, "Restarts"));
  ASSERT_TRUE(page.headless().fill(Role::combobox, "Method", "Gaussian mixture")) << page.headless().tree();
  ASSERT_TRUE(page.headless().fill(Role::combobox, "Shape of the groups", "Round (spherical)")) << page.headless().tree();
  EXPECT_EQ(session.state.settings.mixture.covariance, "spherical");
}

TEST(SegmentsScreen, EveryMethodHasWords) {
  for (const Language language : {Language::english, Language::indonesian}) {
    const Phrases phrases(language);
    for (const OfferedMethod& method : offered_methods()) {
      SegmentSettings settings;
      settings.method = method.name;
      const MethodPicker picker = method_picker(settings, false, phrases);
      EXPECT_EQ(picker.names[picker.chosen].find("⟦"), std::string::npos) << method.name;
      EXPECT_EQ(picker.help.find("⟦"), std::string::npos) << method.name;
    }
  }
}

}  // namespace
}  // namespace ruas::ui
