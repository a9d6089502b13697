// Two personas side by side, and the page and picture that can be kept of them.
#include "ui/model/persona_page.hpp"

#include <gtest/gtest.h>
#include <string>

#include "ui/example.hpp"
#include "ui/model/campaign_view.hpp"
#include "ui/model/personas_view.hpp"

namespace ruas::ui {
namespace {

using namespace example;

protocol::PersonaSummary persona(const std::string& letter, const std::string& name) {
  protocol::PersonaSummary summary;
  summary.letter = letter;
  summary.id = letter;
  summary.head = Message("persona.head_recency_low");
  summary.edited_name = name;
  summary.portrait = {"basket", "dots", 4, 3};
  summary.line.text = Message("persona.line").with("size", 40).with("share", .4);
  summary.confidence.text = Message("persona.confidence_clear").with("confidence", .9);
  protocol::PersonaSectionSummary& who = summary.sections.emplace_back();
  who.section = "who";
  who.sentences.push_back({"who.age", Message("persona.unknown_who"), {}, false, {}});
  summary.channel.text = Message("campaign.channel_unknown");
  return summary;
}

class PersonaPage : public ::testing::Test {
 protected:
  void SetUp() override {
    apply(found.state, GoTo{Screen::personas}, found.sender);
    protocol::PersonasSummary summary;
    summary.personas = {persona("A", "Tea & <cake>"), persona("B", "Others")};
    summary.personas[1].sections.push_back(
        {"business", {{"business.party", Message("persona.unknown_when"), {}, false, {}}}});
    update(found.state,
           {found.sender.last<protocol::DescribePersonas>()->id, protocol::PersonasDescribed{summary}},
           found.sender);
  }
  Found found;
};

TEST_F(PersonaPage, TwoAreComparedTopicByTopic) {
  EXPECT_TRUE(personas_view(found.state).comparison.empty());
  apply(found.state, ComparePersona{1}, found.sender);
  const PersonasView view = personas_view(found.state);
  ASSERT_EQ(view.comparison.size(), 4u) << "size, who, channel, and business that only one of them has";
  EXPECT_EQ(view.comparison[0].left, "40 customers: 40% of all.");
  EXPECT_EQ(view.comparison[1].topic, "Who they are");
  EXPECT_EQ(view.comparison[3].topic, "Business or private");
  EXPECT_EQ(view.comparison[3].left, "");
  EXPECT_FALSE(view.comparison[3].right.empty());
}

TEST_F(PersonaPage, ThePageHoldsEveryCardAndFetchesNothing) {
  apply(found.state, KeepPersonas{}, found.sender);
  ASSERT_EQ(found.sender.kept.size(), 1u);
  const KeptFile& page = found.sender.kept[0];
  ASSERT_EQ(found.state.notices.size(), 1u) << "only the newest download is told";
  EXPECT_EQ(found.state.notices[0].message.key, "page.notice.kept");
  apply(found.state, GoTo{Screen::segments}, found.sender);
  EXPECT_TRUE(found.state.notices.empty()) << "old news on the next screen";
  EXPECT_EQ(page.name, "pelanggan-personas.html");
  EXPECT_FALSE(page.picture);
  EXPECT_NE(page.content.find("<h1>Tea &amp; &lt;cake&gt;</h1>"), std::string::npos);
  EXPECT_NE(page.content.find("<h1>Others</h1>"), std::string::npos);
  EXPECT_NE(page.content.find("(your name for: Active customers)"), std::string::npos) << "it is marked as such";
  EXPECT_NE(page.content.find("default-src 'none'"), std::string::npos);
  EXPECT_EQ(page.content.find("http://"), page.content.find("http://www.w3.org/1999/xhtml"))
      << "names, no addresses";
  EXPECT_EQ(page.content.find("src="), std::string::npos);
  std::size_t opened = 0, closed = 0;
  for (std::size_t at = 0; (at = page.content.find("<svg", at)) != std::string::npos; ++at) ++opened;
  for (std::size_t at = 0; (at = page.content.find("</svg>", at)) != std::string::npos; ++at) ++closed;
  EXPECT_EQ(opened, 2u);
  EXPECT_EQ(closed, 2u);
}

TEST_F(PersonaPage, ThePictureIsOfOneCard) {
  apply(found.state, KeepPersonaPicture{1}, found.sender);
  ASSERT_EQ(found.sender.kept.size(), 1u);
  EXPECT_EQ(found.sender.kept[0].name, "pelanggan-persona-B.png");
  EXPECT_TRUE(found.sender.kept[0].picture);
  EXPECT_EQ(found.sender.kept[0].content.find("Tea"), std::string::npos);
  apply(found.state, KeepPersonaPicture{9}, found.sender);
  EXPECT_EQ(found.sender.kept.size(), 1u);
}

/// A segment so small that nothing is told of it, beside one that is told.
TEST_F(PersonaPage, OfAHandfulOneLineIsSaidOnTheCardAndInTheCampaign) {
  protocol::PersonaSummary small;
  small.letter = "B";
  small.id = "small:B";
  small.head = Message("persona.head_small").with("letter", "B");
  small.portrait = {"ring", "plain", 3, 2};
  small.line.text = Message("persona.too_few").with("n", 10);
  found.state.personas.described->personas[1] = small;
  found.state.personas.described->notes = {Message("persona.not_counted").with("n", 7)};
  const std::vector<PersonaCard> cards = persona_cards(found.state);
  EXPECT_EQ(cards[1].name, "Small segment B");
  EXPECT_EQ(cards[1].line.text, "Fewer than 10 customers: nothing is told about them.");
  EXPECT_TRUE(cards[1].sections.empty());
  EXPECT_EQ(cards[1].confidence.text, "");

  apply(found.state, KeepPersonas{}, found.sender);
  const std::string& page = found.sender.kept[0].content;
  EXPECT_NE(page.find("7 customers without a segment are not counted here."), std::string::npos);
  EXPECT_EQ(page.find("⟦"), std::string::npos);

  protocol::SplitSummary& split = found.state.campaign.split.emplace();
  split.segments.resize(2);
  split.segments[0].letter = "A";
  split.segments[1].letter = "B";
  EXPECT_EQ(campaign_view(found.state).segments[1].offer, cards[1].line.text);
}

}  // namespace
}  // namespace ruas::ui
