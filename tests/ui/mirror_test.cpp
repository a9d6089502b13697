// What screens draw is what the page's elements say and do.
#include "ui/mirror.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "imgui.h"
#include "ui/headless.hpp"
#include "ui/host.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

using nlohmann::json;

TEST(Mirror, EveryWidgetHasARoleAndAName) {
  const std::vector<std::string> options = {"Comma", "Semicolon"};
  Headless page([&](Ui& ui) {
    PageZones zones;
    zones.work_name = "Work";
    zones.work = [&] {
      heading(ui, 1, "Data");
      paragraph(ui, "Nothing leaves this computer.");
      button(ui, "Find segments", {.emphasis = Emphasis::primary});
      icon_button(ui, Icon::close, "Close");
      link(ui, "Learn more");
      toggle(ui, "Lasso", true);
      check(ui, "Use logarithms", false);
      file_button(ui, "Open CSV");
      help(ui, "Silhouette", "How clearly the segments part.");
      choice(ui, "Delimiter", options, 1);
      number_field(ui, "Segments", 4, {.least = 2, .most = 10});
      text_field(ui, "Name", "Ana");
      tabs(ui, "Views", options, 0);
      segment_chip(ui, {1, 4}, "Loyal");
      progress(ui, "Reading", 0.25, "25%", "Cancel");
      notice(ui, Severity::error, "No such file", {.close = "Close"});
    };
    ruas::ui::page(ui, zones);
  });
  EXPECT_TRUE(page.problems().empty()) << page.tree();
  EXPECT_NE(page.find(Role::main, "Work"), nullptr);
  EXPECT_EQ(page.find(Role::heading, "Data")->level, 1);
  EXPECT_NE(page.find(Role::paragraph, "Nothing leaves this computer."), nullptr);
  EXPECT_NE(page.find(Role::button, "Close"), nullptr);
  EXPECT_NE(page.find(Role::link, "Learn more"), nullptr);
  EXPECT_EQ(page.find(Role::button, "Lasso")->pressed, State::on);
  EXPECT_EQ(page.find(Role::checkbox, "Use logarithms")->checked, State::off);
  EXPECT_EQ(page.find(Role::button, "Open CSV")->gesture, Gesture::open_file);
  EXPECT_EQ(page.find(Role::button, "? Silhouette")->expanded, State::off);
  EXPECT_EQ(page.find(Role::combobox, "Delimiter")->value, "Semicolon");
  EXPECT_EQ(page.find(Role::spinbutton, "Segments")->now, 4);
  EXPECT_EQ(page.find(Role::textbox, "Name")->value, "Ana");
  EXPECT_EQ(page.find(Role::tab, "Comma")->selected, State::on);
  EXPECT_NE(page.find(Role::paragraph, "B: Loyal"), nullptr);
  EXPECT_DOUBLE_EQ(page.find(Role::progressbar, "Reading")->now, 0.25);
  EXPECT_NE(page.find(Role::button, "Close: No such file"), nullptr);
}

TEST(Mirror, TabsThatDoNotFitBesideEachOtherStandBelow) {
  const std::vector<std::string> names{"Segments", "Are they real?", "Why these", "Compare"};
  Headless page([&](Ui& ui) {
    PageZones zones;
    zones.work_name = "Work";
    zones.work = [&] { tabs(ui, "Views", names, 0); };
    ruas::ui::page(ui, zones);
  });
  page.resize(390, 844);
  page.settle(10);
  for (const std::string& name : names) {
    const MirrorNode* tab = page.find(Role::tab, name);
    ASSERT_NE(tab, nullptr) << name;
    EXPECT_LE(tab->rect.left + tab->rect.width, 390) << name;
  }
  EXPECT_GT(page.find(Role::tab, "Compare")->rect.top, page.find(Role::tab, "Segments")->rect.top);
}

TEST(Mirror, FindsItemsWithoutANameOrDescription) {
  Headless page([](Ui& ui) {
    ImGui::Begin("window", nullptr, ImGuiWindowFlags_NoDecoration);
    ImGui::InvisibleButton("##hidden", {20, 20});
    const ImGuiID id = ImGui::GetItemID();
    ImGui::InvisibleButton("forgotten", {20, 20});
    ui.mirror().item(id, Role::button, "");
    ImGui::End();
  });
  ASSERT_EQ(page.problems().size(), 2u) << page.tree();
  EXPECT_EQ(page.problems()[0].what, "this item has no name");
  EXPECT_EQ(page.problems()[1].what, "no widget described this item");
}

TEST(Mirror, FindsTwoItemsWithOneId) {
  Headless page([](Ui& ui) {
    PageZones zones;
    zones.work = [&] {
      button(ui, "Remove");
      button(ui, "Remove");
    };
    ruas::ui::page(ui, zones);
  });
  ASSERT_EQ(page.problems().size(), 1u);
  EXPECT_EQ(page.problems()[0].what, "two items have this id");
}

struct Counted {
  int pressed = 0;
  Headless page{[this](Ui& ui) {
    PageZones zones;
    zones.work = [&] {
      for (int line = 0; line < 200; ++line) paragraph(ui, "line " + std::to_string(line));
      if (button(ui, "Far below")) ++pressed;
      if (button(ui, "Not now", {.enabled = false})) ++pressed;
    };
    ruas::ui::page(ui, zones);
  }};
};

TEST(Mirror, PressesWhatIsScrolledAway) {
  Counted counted;
  EXPECT_TRUE(counted.page.press(Role::button, "Far below"));
  EXPECT_EQ(counted.pressed, 1);
}

TEST(Mirror, NeverPressesWhatIsDisabled) {
  Counted counted;
  EXPECT_FALSE(counted.page.press(Role::button, "Not now"));
  EXPECT_EQ(counted.pressed, 0);
}

TEST(Mirror, AClickOfTheMousePressesTheSameButton) {
  int pressed = 0;
  Headless page([&](Ui& ui) {
    PageZones zones;
    zones.work = [&] {
      if (button(ui, "Here")) ++pressed;
    };
    ruas::ui::page(ui, zones);
  });
  EXPECT_TRUE(page.click(Role::button, "Here"));
  EXPECT_EQ(pressed, 1);
}

struct Fields {
  double k = 4;
  std::size_t delimiter = 0;
  std::string name = "Ana";
  double weight = 5;
  std::string message = "Hello";
  std::vector<std::string> options = {"Comma", "Semicolon", "Tab"};
  Headless page{[this](Ui& ui) {
    PageZones zones;
    zones.work = [&] {
      if (const auto now = number_field(ui, "Segments", k, {.least = 2, .most = 10})) k = *now;
      if (const auto now = choice(ui, "Delimiter", options, delimiter)) delimiter = *now;
      if (const auto now = text_field(ui, "Name", name)) name = *now;
      if (const auto now = slider(ui, "Weight", weight, {.most = 10})) weight = *now;
      if (const auto now = text_area(ui, "Message", message, 3)) message = *now;
    };
    ruas::ui::page(ui, zones);
  }};
};

TEST(Fields, TakeWhatIsTypedAndChosen) {
  Fields fields;
  EXPECT_TRUE(fields.page.fill(Role::spinbutton, "Segments", "7"));
  EXPECT_TRUE(fields.page.fill(Role::combobox, "Delimiter", "Tab"));
  EXPECT_TRUE(fields.page.fill(Role::textbox, "Name", "Bapak Joko"));
  EXPECT_EQ(fields.k, 7);
  EXPECT_EQ(fields.delimiter, 2u);
  EXPECT_EQ(fields.name, "Bapak Joko");
}

TEST(Fields, SlidersTakeWhatTheyAreDraggedTo) {
  Fields fields;
  EXPECT_TRUE(fields.page.fill(Role::slider, "Weight", "8"));
  EXPECT_EQ(fields.weight, 8);
  EXPECT_EQ(fields.page.find(Role::slider, "Weight")->now, 8);
  for (const char* text : {"11", "-1", ""}) fields.page.fill(Role::slider, "Weight", text);
  EXPECT_EQ(fields.weight, 8);
}

TEST(Fields, AreasGrowWithTheirLines) {
  Fields fields;
  const float before = fields.page.find(Role::textbox, "Message")->rect.height;
  EXPECT_TRUE(fields.page.fill(Role::textbox, "Message", "Hello\nand\nwelcome\nto\n"));
  EXPECT_EQ(fields.message, "Hello\nand\nwelcome\nto\n");
  fields.page.settle(5);
  const MirrorNode* area = fields.page.find(Role::textbox, "Message");
  EXPECT_GT(area->rect.height, before * 1.5f) << "five lines with the one that is begun, and not three";
  EXPECT_TRUE(area->multiline);
  EXPECT_FALSE(fields.page.find(Role::textbox, "Name")->multiline);
}

TEST(Fields, RefuseWhatIsNotANumberOrOutside) {
  Fields fields;
  for (const char* text : {"", "many", "1", "11", "4x", "-3", "2.5e9"}) {
    fields.page.fill(Role::spinbutton, "Segments", text);
    EXPECT_EQ(fields.k, 4) << text;
  }
}

TEST(Fields, StepsStayInTheRange) {
  Fields fields;
  fields.k = 9;
  fields.page.press(Role::button, "+ Segments");
  EXPECT_EQ(fields.k, 10);
  EXPECT_FALSE(fields.page.press(Role::button, "+ Segments"));
  fields.page.press(Role::button, "− Segments");
  EXPECT_EQ(fields.k, 9);
}

struct Rows {
  std::size_t count = 100000;
  std::optional<TableSort> sort;
  std::optional<std::size_t> pressed;
  std::size_t drawn = 0;
  Headless page{[this](Ui& ui) {
    PageZones zones;
    zones.work = [&] {
      const std::vector<TableColumn> columns = {{.name = "Name", .sortable = true},
                                                {.name = "Amount", .number = true, .sortable = true},
                                                {.name = "Note", .help = "Anything"}};
      drawn = 0;
      const TableAnswer answer =
          table(ui, {.name = "Customers", .columns = columns, .rows = count, .sort = sort, .height = 400},
                [&](TableRow& row) {
                  ++drawn;
                  row.pressable("Row " + std::to_string(row.row()), false);
                  row.text("Customer " + std::to_string(row.row()));
                  row.text(std::to_string(row.row() * 10));
                  row.muted("–");
                });
      if (answer.sort) sort = answer.sort;
      if (answer.pressed) pressed = answer.pressed;
    };
    ruas::ui::page(ui, zones);
  }};
};

TEST(Table, DrawsAndTellsOnlyTheRowsInView) {
  Rows rows;
  EXPECT_GT(rows.drawn, 5u);
  EXPECT_LT(rows.drawn, 20u);
  const MirrorNode* table = rows.page.find(Role::table, "Customers");
  ASSERT_NE(table, nullptr);
  EXPECT_EQ(table->rows, 100001u);
  EXPECT_EQ(table->columns, 3u);
  EXPECT_TRUE(rows.page.problems().empty());
  EXPECT_NE(rows.page.find(Role::cell, "Customer 0"), nullptr);
  EXPECT_EQ(rows.page.find(Role::cell, "Customer 5000"), nullptr);
}

TEST(Table, HeadersSortAndSayHow) {
  Rows rows;
  EXPECT_EQ(rows.page.find(Role::columnheader, "Amount")->sort, "none");
  EXPECT_EQ(rows.page.find(Role::columnheader, "Note")->sort, "");
  rows.page.press(Role::button, "Amount");
  EXPECT_EQ(rows.sort, (TableSort{1, true}));
  EXPECT_EQ(rows.page.find(Role::columnheader, "Amount")->sort, "descending");
  rows.page.click(Role::button, "Amount");
  EXPECT_EQ(rows.sort, (TableSort{1, false}));
  rows.page.press(Role::button, "Name");
  EXPECT_EQ(rows.sort, (TableSort{0, false}));
}

TEST(Table, RowsArePressed) {
  Rows rows;
  rows.page.press(Role::button, "Row 3");
  EXPECT_EQ(rows.pressed, 3u);
  rows.page.click(Role::button, "Row 5");
  EXPECT_EQ(rows.pressed, 5u);
}

TEST(Help, OpensAndCloses) {
  Headless page([](Ui& ui) {
    PageZones zones;
    zones.work = [&] { help(ui, "Silhouette", "How clearly the segments part."); };
    ruas::ui::page(ui, zones);
  });
  EXPECT_EQ(page.find(Role::paragraph, "How clearly the segments part."), nullptr);
  page.press(Role::button, "? Silhouette");
  EXPECT_NE(page.find(Role::paragraph, "How clearly the segments part."), nullptr);
  EXPECT_EQ(page.find(Role::button, "? Silhouette")->expanded, State::on);
  page.press(Role::button, "? Silhouette");
  EXPECT_EQ(page.find(Role::paragraph, "How clearly the segments part."), nullptr);
}

// --- what the page is told -------------------------------------------------------------------------------------------

struct Told {
  std::string text = "one";
  bool second = false;
  Host host;
  double seconds = 0;
  json changes(float scale = 1) {
    for (int frame = 0; frame < 3; ++frame)
      host.frame(seconds += 0.016, [this](Ui& ui) {
        PageZones zones;
        zones.work = [&] {
          paragraph(ui, text);
          if (second) button(ui, "Second");
        };
        page(ui, zones);
      });
    const std::string out = host.mirror().take_changes(scale);
    return out.empty() ? json() : json::parse(out);
  }
};

TEST(MirrorChanges, AreEmptyWhileNothingChanges) {
  Told told;
  EXPECT_FALSE(told.changes().is_null());
  EXPECT_TRUE(told.changes().is_null());
}

TEST(MirrorChanges, HoldOnlyWhatChanged) {
  Told told;
  told.changes();
  told.text = "two";
  const json changes = told.changes();
  ASSERT_EQ(changes.at("changed").size(), 1u) << changes;
  EXPECT_EQ(changes["changed"][0]["name"], "two");
  EXPECT_FALSE(changes.contains("order"));
  EXPECT_FALSE(changes.contains("removed"));
}

TEST(MirrorChanges, TellWhatComesAndGoesInReadingOrder) {
  Told told;
  told.changes();
  told.second = true;
  const json added = told.changes();
  ASSERT_EQ(added.at("changed").size(), 1u) << added;
  const auto key = added["changed"][0]["key"];
  EXPECT_EQ(added["changed"][0]["role"], "button");
  EXPECT_TRUE(added.contains("order"));
  told.second = false;
  EXPECT_EQ(told.changes().at("removed"), json::array({key}));
}

TEST(MirrorChanges, PlaceElementsFromTheCornerOfTheirParent) {
  Told told;
  const json changes = told.changes(2);
  std::map<std::uint32_t, json> nodes;
  for (const json& node : changes.at("changed")) nodes[node["key"]] = node;
  for (const MirrorNode& node : told.host.mirror().nodes()) {
    float left = 0, top = 0;
    for (std::uint32_t key = node.key; key != 0; key = nodes.at(key)["parent"]) {
      left += nodes.at(key)["rect"][0].get<float>();
      top += nodes.at(key)["rect"][1].get<float>();
    }
    EXPECT_FLOAT_EQ(left, node.rect.left * 2);
    EXPECT_FLOAT_EQ(top, node.rect.top * 2);
  }
}

}  // namespace
}  // namespace ruas::ui
