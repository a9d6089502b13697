// Segments that were checked and explained: what the tests of "Are they real?" and "Why these" begin from.
#pragma once

#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "ui/example.hpp"
#include "ui/headless.hpp"
#include "ui/screens/screens.hpp"

namespace ruas::ui::example {

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

inline protocol::KRow k_row(std::uint32_t k, double inertia, double silhouette, double strength) {
  protocol::KRow row;
  row.k = k;
  row.inertia = inertia;
  row.silhouette = row.calinski_harabasz = row.davies_bouldin = silhouette;
  row.gap = silhouette;
  row.gap_error = 0.01;
  row.prediction_strength = strength;
  return row;
}

/// 1 … 12: the silhouette prefers 2, five cannot be found, 3 are in use.
inline protocol::ValiditySummary swept() {
  protocol::ValiditySummary summary;
  summary.rows = {k_row(1, 1000, kNone, 1)};
  for (std::uint32_t k = 2; k <= 12; ++k)
    summary.rows.push_back(k_row(k, 1000.0 / k, 0.6 - 0.04 * k, 1.1 - 0.1 * k));
  summary.rows[4].failed = true;
  summary.rows[4].failure =
      Message("segmenting.more_segments_than_distinct_rows").with("k", 5).with("distinct", 4);
  summary.compared_rows = 1990;
  summary.gap_rows = 1000;
  summary.strength_rows = 1990;
  summary.best_silhouette = summary.best_calinski_harabasz = 2;
  summary.best_strength = 3;
  summary.evidence = "groups";
  summary.suggested_k = 2;
  summary.verdict = Message("validity.groups").with("k", 2).with("strength", 0.9);
  summary.k_in_use = 3;
  summary.about_segments = true;
  return summary;
}

inline protocol::StabilitySummary stability_of_three() {
  protocol::StabilitySummary summary;
  summary.resamples = 50;
  summary.resample_rows = 1990;
  summary.segments = {
      {"A", 0.95, "highly_stable", 0.97}, {"B", 0.65, "pattern_only", 0.7}, {"C", 0.4, "do_not_use", 0.5}};
  return summary;
}

/// age decides: young ones are B, the others A or C by spend.
inline protocol::ExplanationSummary explained() {
  protocol::ExplanationSummary summary;
  summary.rows = 1990;
  summary.tree = {{"age is at most 30", "age maksimal 30", 1, 2, "B", {500, 1000, 490}},
                  {"", "", 0, 0, "B", {10, 980, 10}},
                  {"spend is at most 100", "spend maksimal 100", 3, 4, "A", {490, 20, 480}},
                  {"", "", 0, 0, "C", {20, 10, 470}},
                  {"", "", 0, 0, "A", {470, 10, 10}}};
  summary.fidelity = 0.94;
  summary.guess = 0.5;
  summary.price = 1.08;
  summary.rules = {
      {"A", 2, 0.95, 0.9, 0.93, 1.1, 0.75, "spend is above 100", "spend di atas 100", "\"spend\" > 100", "=IF(1,2)",
       "=IF(1;2)"},
      {"B", 1, 0.98, 0.98, 0.97, kNone, 0.5, "age is at most 30", "age maksimal 30", "\"age\" <= 30", "=IF(3,4)", "=IF(3;4)"},
      {"C", 0, 0, 0, kNone, kNone, kNone, "", "", "", "", ""}};
  summary.sql_case = "CASE WHEN … END";
  summary.rules_right = 0.87;
  summary.rules_left_out = 0.06;
  summary.associations = {{"age", "eta", 0.78, 0.61}, {"city", "cramers_v", 0.12, kNone}};
  summary.proxies = {{"age", 0.9, 0.33, true, true, "B", 0.95, true}, {"city", 0.35, 0.33, false, false, "A", 0.55, false}};
  const auto answers = [](const char* differentiable) {
    return std::vector<protocol::QualityAnswerSummary>{
        {"measurable", "pass", Message("kotler.measurable").with("share", 0.99)},
        {"substantial", "fail", Message("kotler.substantial_size").with("customers", 12).with("share", 0.01)},
        {"accessible", "unknown", Message("kotler.accessible_unknown")},
        {"differentiable", differentiable, Message("kotler.differentiable_unknown").with("difference", 1.2)},
        {"actionable", "pass", Message("kotler.actionable").with("precision", 0.95).with("recall", 0.9)}};
  };
  summary.quality = {{"A", answers("pass")}, {"B", answers("unknown")}, {"C", answers("fail")}};
  return summary;
}

/// Wide and narrow, in both languages: named, and without problems for those who do not see it.
inline void expect_sound(AppState& state, Sender& sender, std::vector<std::pair<Role, std::string>> present) {
  for (const float width : {1280.0f, 390.0f}) {
    for (const Language language : {Language::indonesian, Language::english}) {
      apply(state, SetLanguage{language}, sender);
      Screens screens(nullptr);
      HeadlessOptions options;
      options.width = width;
      Headless headless(
          [&](Ui& ui) {
            Actions actions;
            screens.draw(ui, state, actions);
            for (const UiAction& action : actions) apply(state, action, sender);
          },
          options);
      headless.set_language(language);
      EXPECT_LT(headless.settle(30), 30);
      EXPECT_TRUE(headless.problems().empty()) << headless.tree();
      EXPECT_EQ(headless.tree().find("⟦"), std::string::npos);
      if (language != Language::english) continue;
      for (const auto& [role, name] : present)
        EXPECT_NE(headless.find(role, name), nullptr) << name << "\n" << headless.tree();
    }
  }
}

class Real : public ::testing::Test, protected Found {
 protected:
  void SetUp() override { apply(state, ShowSegmentsTab{SegmentsTab::real}, sender); }

  template <class Request>
  void answer_to(protocol::Answer with) {
    answer(sender.last<Request>()->id, std::move(with));
  }
  void check() {
    apply(state, CheckReality{}, sender);
    answer_to<protocol::SweepK>(protocol::KSwept{swept()});
    answer_to<protocol::CheckStability>(protocol::StabilityChecked{stability_of_three()});
  }
};

}  // namespace ruas::ui::example
