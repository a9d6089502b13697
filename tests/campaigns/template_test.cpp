#include "campaigns/template.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

const std::vector<std::string_view> kFields = {"name", "days_since"};

std::string written(std::string_view text, const std::vector<std::string>& values) {
  const Result<MessageTemplate> message = read_template(text, kFields);
  EXPECT_TRUE(message) << text;
  std::string out;
  const auto value_of = [&](std::size_t field, std::string& to) { to += values[field]; };
  return message && !write_message(*message, value_of, out) ? out : "(no message)";
}

std::int64_t argument(const Error& error, const std::string& name) {
  for (const auto& [key, value] : error.arguments)
    if (key == name) return std::get<std::int64_t>(value);
  return -1;
}

TEST(Template, FieldsAreFilledIn) {
  EXPECT_EQ(written("Hello {name}, {days_since} days!", {"Siti", "30"}), "Hello Siti, 30 days!");
  EXPECT_EQ(written("{ name }", {"Siti", ""}), "Siti");
  EXPECT_EQ(written("a {{b}} c", {"", ""}), "a {b} c");
}

TEST(Template, AGapIsNeverSent) {
  EXPECT_EQ(written("Hello {name}!", {"", "30"}), "(no message)");
  EXPECT_EQ(written("Hello {name|friend}!", {"", "30"}), "Hello friend!");
  EXPECT_EQ(written("Hello {name|}!", {"", "30"}), "Hello !");  // the user's own wish
}

TEST(Template, AFailedMessageLeavesNothingBehind) {
  const Result<MessageTemplate> message = read_template("Dear {name} {days_since}", kFields);
  std::string out = "before";
  EXPECT_EQ(write_message(*message, [](std::size_t field, std::string& to) { to += field == 0 ? "Ayu" : ""; }, out), 1u);
  EXPECT_EQ(out, "before");
}

TEST(Template, AnUnknownFieldWithSomethingInItsPlaceOnlyWarns) {
  EXPECT_EQ(written("Hi {nama depan|friend}, {name}!", {"Siti", ""}), "Hi friend, Siti!");
  const Result<MessageTemplate> message = read_template("Hi {nmae|friend}", kFields);
  ASSERT_TRUE(message);
  ASSERT_EQ(message->warnings.size(), 1u);
  EXPECT_EQ(message->warnings[0].key, "campaign.template_unknown_replaced_near");
  EXPECT_EQ(argument(message->warnings[0], "column"), 4);
}

TEST(Template, NothingIsSuggestedWhereNothingIsNear) {
  EXPECT_EQ(read_template("{favourite colour}", kFields).error().key, "campaign.template_unknown_field");
}

TEST(Template, ErrorsSayWhere) {
  const auto unknown = read_template("Halo,\nkabar {nmae}?", kFields);
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().key, "campaign.template_unknown_field_near");
  EXPECT_EQ(argument(unknown.error(), "line"), 2);
  EXPECT_EQ(argument(unknown.error(), "column"), 7);
  EXPECT_EQ(read_template("{name", kFields).error().key, "campaign.template_not_closed");
  EXPECT_EQ(read_template("{na{me}", kFields).error().key, "campaign.template_not_closed");
  EXPECT_EQ(read_template("name}", kFields).error().key, "campaign.template_not_opened");
  EXPECT_EQ(read_template("{}", kFields).error().key, "campaign.template_no_field");
  EXPECT_EQ(read_template(" \n", kFields).error().key, "campaign.template_empty");
  EXPECT_EQ(argument(read_template("é{x}", kFields).error(), "column"), 2);  // characters, not bytes
}

}  // namespace
}  // namespace ruas
