// Contrast of what is read, measured as WCAG 2.2 does.
#include "ui/theme.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ruas::ui {
namespace {

struct Pair {
  std::string what;
  Colour front, back;
};

/// Everything that is written, on everything it is written on.
std::vector<Pair> texts(const Theme& theme) {
  std::vector<Pair> pairs;
  const std::pair<std::string, Colour> grounds[] = {{"page", theme.page},     {"surface", theme.surface},
                                                    {"sunken", theme.sunken}, {"hover", theme.hover},
                                                    {"accent soft", theme.accent_soft}};
  for (const auto& [name, ground] : grounds) {
    pairs.push_back({"text on " + name, theme.text, ground});
    pairs.push_back({"muted on " + name, theme.muted, ground});
  }
  for (const Colour accent : {theme.accent, theme.accent_hover, theme.accent_pressed})
    pairs.push_back({"on accent", theme.on_accent, accent});
  pairs.push_back({"link on page", theme.accent, theme.page});
  pairs.push_back({"link on surface", theme.accent, theme.surface});
  for (const Tone& tone : {theme.info, theme.good, theme.warning, theme.error})
    pairs.push_back({"tone", tone.text, tone.fill});
  return pairs;
}

struct Look {
  ThemeName name;
  bool more_contrast;
  double least;
};

class ThemeContrast : public ::testing::TestWithParam<Look> {};

TEST_P(ThemeContrast, TextCanBeRead) {
  const auto [name, more_contrast, least] = GetParam();
  for (const Pair& pair : texts(make_theme(name, more_contrast)))
    EXPECT_GE(contrast(pair.front, pair.back), least) << pair.what;
}

TEST_P(ThemeContrast, ControlsAndFocusCanBeSeen) {
  const Theme theme = make_theme(GetParam().name, GetParam().more_contrast);
  for (const Colour ground : {theme.page, theme.surface}) {
    EXPECT_GE(contrast(theme.border_strong, ground), 3.0);
    EXPECT_GE(contrast(theme.focus, ground), 3.0);
    EXPECT_GE(contrast(theme.accent, ground), 3.0);
  }
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeContrast,
                         ::testing::Values(Look{ThemeName::light, false, 4.5}, Look{ThemeName::dark, false, 4.5},
                                         Look{ThemeName::projector, false, 7.0}, Look{ThemeName::light, true, 7.0},
                                         Look{ThemeName::dark, true, 7.0}));

TEST(Contrast, MatchesThePublishedExamples) {
  EXPECT_NEAR(contrast(rgb(0x000000), rgb(0xFFFFFF)), 21.0, 1e-9);
  EXPECT_NEAR(contrast(rgb(0x777777), rgb(0xFFFFFF)), 4.48, 0.005);
  EXPECT_NEAR(contrast(rgb(0x0000FF), rgb(0xFFFFFF)), 8.59, 0.005);
  EXPECT_EQ(contrast(rgb(0x123456), rgb(0x123456)), 1.0);
}

}  // namespace
}  // namespace ruas::ui
