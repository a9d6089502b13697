// Pointers that are quicker than frames: fingers, and mice that are moved by other programs.
#include <gtest/gtest.h>
#include <string>

#include "imgui.h"

#include "ui/headless.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// A plane with a button upon it, as the map has them.
struct PlaneAndButton {
  int plane = 0, button = 0;
  bool pointed = false;
  Headless page{[this](Ui& ui) { draw(ui); }};

  void draw(Ui& ui) {
    PageZones zones;
    zones.work_name = "Work";
    zones.work = [&] {
      const ImVec2 corner = ImGui::GetCursorScreenPos();
      ImGui::SetNextItemAllowOverlap();
      if (ImGui::InvisibleButton("plane", {400, 300})) ++plane;
      pointed = ImGui::IsItemHovered();
      ui.mirror().item(ImGui::GetItemID(), Role::application, "Map");
      ImGui::SetCursorScreenPos({corner.x + 20, corner.y + 20});
      if (ruas::ui::button(ui, "Show all")) ++button;
    };
    ruas::ui::page(ui, zones);
  }
};

TEST(Pointing, ATapOnAButtonUponThePlaneIsTheButtons) {
  PlaneAndButton both;
  both.page.click(Role::application, "Map");
  ASSERT_TRUE(both.pointed);
  ASSERT_TRUE(both.page.tap(Role::button, "Show all"));
  EXPECT_EQ(both.button, 1);
  EXPECT_EQ(both.plane, 1);
}

TEST(Pointing, AFingerThatLeavesPointsAtNothing) {
  PlaneAndButton both;
  both.page.tap(Role::application, "Map");
  EXPECT_EQ(both.plane, 1);
  EXPECT_FALSE(both.pointed);
}

TEST(Pointing, AtThePageDoesNotHoldItWhereItIsWhenFocusMovesOn) {
  Headless page([](Ui& ui) {
    PageZones zones;
    zones.work_name = "Work";
    zones.work = [&] {
      for (int i = 1; i <= 60; ++i) button(ui, "Button " + std::to_string(i));
    };
    ruas::ui::page(ui, zones);
  });
  ASSERT_TRUE(page.click(Role::button, "Button 2"));
  ASSERT_GT(page.find(Role::button, "Button 60")->rect.top, 720);
  ASSERT_TRUE(page.focus(Role::button, "Button 60"));
  const MirrorRect& rect = page.find(Role::button, "Button 60")->rect;
  EXPECT_GT(rect.top, 0);
  EXPECT_LT(rect.top + rect.height, 720);
}

}  // namespace
}  // namespace ruas::ui
