#include "rules/text_form.hpp"

#include <gtest/gtest.h>

#include "base/dates.hpp"
#include "base/random.hpp"
#include "support/columns.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

Table people() {
  return testing::table({testing::numbers("age", {20}), testing::numbers("Total spend (k)", {1}),
                         testing::categories("city", {"Jakarta"}),
                         testing::categories("status", {"single male"}), testing::dates("joined", {0}),
                         testing::texts("note", {"x"}), testing::numbers("age group", {1})});
}

/// The condition of a rule "R: text".
Condition parsed(const std::string& text) {
  const auto rules = parse_rules("R: " + text, people());
  EXPECT_TRUE(rules) << text << ": " << (rules ? "" : rules.error().key);
  return rules ? rules->at(0).condition : Condition();
}

double day(int year, int month, int of_month) {
  return static_cast<double>(days_from_civil({year, month, of_month}));
}

TEST(ParseRules, ReadsComparisons) {
  EXPECT_EQ(parsed("age < 30"), compare("age", Predicate::below, 30));
  EXPECT_EQ(parsed("age<=30"), compare("age", Predicate::at_most, 30));
  EXPECT_EQ(parsed("age ≥ -1.5e2"), compare("age", Predicate::at_least, -150));
  EXPECT_EQ(parsed("Age > 30"), compare("age", Predicate::above, 30));
  EXPECT_EQ(parsed("age between 20 and 40"), between("age", 20, 40));
  EXPECT_EQ(parsed("age = 3"), between("age", 3, 3));
  EXPECT_EQ(parsed("age <> 3"),
            any_of({compare("age", Predicate::below, 3), compare("age", Predicate::above, 3)}));
  EXPECT_EQ(parsed("age in (1, 2)"), any_of({between("age", 1, 1), between("age", 2, 2)}));
  EXPECT_EQ(parsed("age is missing"), missing("age"));
  EXPECT_EQ(parsed("age is not missing"), present("age"));
}

TEST(ParseRules, ReadsLabels) {
  EXPECT_EQ(parsed("city = Jakarta"), one_of("city", {"Jakarta"}));
  EXPECT_EQ(parsed("city is jakarta"), one_of("city", {"Jakarta"}));
  EXPECT_EQ(parsed("city is one of Jakarta, \"Kota, Baru\", Medan"),
            one_of("city", {"Jakarta", "Kota, Baru", "Medan"}));
  EXPECT_EQ(parsed("city is none of (Jakarta)"), none_of("city", {"Jakarta"}));
  EXPECT_EQ(parsed("status is single male and age < 3"),
            all_of({one_of("status", {"single male"}), compare("age", Predicate::below, 3)}));
  EXPECT_EQ(parsed("note is not \"a \"\"b\"\"\""), none_of("note", {"a \"b\""}));
}

TEST(ParseRules, ReadsDays) {
  EXPECT_EQ(parsed("joined after 2024-12-31"),
            on_days(compare("joined", Predicate::above, day(2024, 12, 31))));
  EXPECT_EQ(parsed("joined is before 2024-02-29"),
            on_days(compare("joined", Predicate::below, day(2024, 2, 29))));
  EXPECT_EQ(parsed("joined = 2024-02-29"), on_days(between("joined", day(2024, 2, 29), day(2024, 2, 29))));
}

TEST(ParseRules, ReadsNamesOfColumnsAsTheyStand) {
  EXPECT_EQ(parsed("Total spend (k) > 1"), compare("Total spend (k)", Predicate::above, 1));
  EXPECT_EQ(parsed("\"Total spend (k)\" > 1"), compare("Total spend (k)", Predicate::above, 1));
  EXPECT_EQ(parsed("age group > 1"), compare("age group", Predicate::above, 1));
}

TEST(ParseRules, AndBindsMoreTightlyThanOrAndBracketsNest) {
  const Condition a = compare("age", Predicate::below, 1), b = missing("city"), c = present("note");
  EXPECT_EQ(parsed("age < 1 or city is missing and note is filled in"), any_of({a, all_of({b, c})}));
  EXPECT_EQ(parsed("(age < 1 or city is missing) AND note is filled in"), all_of({any_of({a, b}), c}));
  EXPECT_EQ(parsed("((age < 1))"), a);
  EXPECT_EQ(parsed("everybody"), all_of({}));
}

TEST(ParseRules, UnderstandsIndonesian) {
  EXPECT_EQ(parsed("age antara 20 dan 40 atau city bukan Jakarta"),
            any_of({between("age", 20, 40), none_of("city", {"Jakarta"})}));
  EXPECT_EQ(parsed("city salah satu dari Jakarta, Medan dan joined setelah 2024-12-31"),
            all_of({one_of("city", {"Jakarta", "Medan"}),
                    on_days(compare("joined", Predicate::above, day(2024, 12, 31)))}));
  EXPECT_EQ(parsed("city kosong"), missing("city"));
}

TEST(ParseRules, ReadsLinesWithNamesAndRemarks) {
  const auto rules = parse_rules("# mine\n\n Young: age < 30\r\n\"A: b\": city is missing", people());
  ASSERT_TRUE(rules);
  EXPECT_EQ(*rules,
            (std::vector<Rule>{{"Young", compare("age", Predicate::below, 30)}, {"A: b", missing("city")}}));
  EXPECT_TRUE(parse_rules("", people())->empty());
}

Error problem_of(const std::string& text) {
  const auto rules = parse_rules(text, people());
  EXPECT_FALSE(rules) << text;
  return rules ? Error() : rules.error();
}

Error in_rule(const char* key, int number) {
  return Error(key).with("in_file", 0).with("line", number);
}

TEST(ParseRules, SaysWhatIsWrongAndWhere) {
  EXPECT_EQ(problem_of("\nage < 30"), in_rule("rules.expected_name", 2));
  EXPECT_EQ(
      problem_of("R: agee < 30"),
      Error("rules.unknown_column_near").with("rule", "R").with("column", "agee").with("nearest", "age"));
  EXPECT_EQ(
      problem_of("R: \"agee\" < 30"),
      Error("rules.unknown_column_near").with("rule", "R").with("column", "agee").with("nearest", "age"));
  EXPECT_EQ(problem_of("R: age < x"),
            in_rule("rules.expected_number", 1).with("position", 10).with("column", "age"));
  EXPECT_EQ(problem_of("R: joined after 2024-02-30").key, "rules.expected_day");
  EXPECT_EQ(problem_of("R: age 30"), in_rule("rules.expected_comparison", 1).with("position", 8));
  EXPECT_EQ(problem_of("R: age < 3 city is missing"),
            in_rule("rules.expected_and_or", 1).with("position", 12));
  EXPECT_EQ(problem_of("R: (age < 3"), in_rule("rules.expected_bracket", 1).with("position", 12));
  EXPECT_EQ(problem_of("R: age between 3").key, "rules.expected_range");
  EXPECT_EQ(problem_of("R: age between 5 and 3").key, "rules.swapped_range");
  EXPECT_EQ(problem_of("R: city < 3").key, "rules.label_column");
  EXPECT_EQ(problem_of("R: city is").key, "rules.expected_label");
  EXPECT_EQ(problem_of("R:").key, "rules.expected_comparison");
  EXPECT_EQ(problem_of("R: " + std::string(1000, '(') + "age < 3").key, "rules.too_deep");
}

TEST(ParseRules, CallsTheLineWhatThePersonSees) {
  const auto said = [](LinesAre lines, Language language) {
    return sentence(language, parse_rules("# mine\nR: age < x", people(), lines).error()).substr(0, 8);
  };
  EXPECT_EQ(said(LinesAre::rules, Language::english), "Rule 2, ");
  EXPECT_EQ(said(LinesAre::of_a_file, Language::english), "Line 2, ");
  EXPECT_EQ(said(LinesAre::rules, Language::indonesian), "Aturan 2");
  EXPECT_EQ(said(LinesAre::of_a_file, Language::indonesian), "Baris 2,");
}

/// Any condition, of every kind.
Condition some_condition(Random& random, int depth) {
  const std::uint64_t kind = random.below(depth > 0 ? 8 : 6);
  const double value = static_cast<double>(random.below(1000)) / 8;
  switch (kind) {
    case 0:
      return compare("age", static_cast<Predicate>(2 + random.below(4)), value);
    case 1:
      return between("Total spend (k)", -value, value);
    case 2:
      return on_days(compare("joined", static_cast<Predicate>(2 + random.below(4)),
                             1000 + static_cast<double>(random.below(20000))));
    case 3:
      return one_of("city", {"Jakarta", "a \"b\", c"});
    case 4:
      return none_of("note", {"and or", "("});
    case 5:
      return random.below(2) == 0 ? missing("city") : present("joined");
    default:
      break;
  }
  std::vector<Condition> parts;
  for (std::uint64_t i = 0, count = 2 + random.below(3); i < count; ++i)
    parts.push_back(some_condition(random, depth - 1));
  return kind == 6 ? all_of(parts) : any_of(parts);
}

TEST(WriteRules, IsReadBackAsTheSameRules) {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Random random(seed);
    const std::vector<Rule> rules = {{"One: \"two\"", some_condition(random, 3)},
                                     {"#3", some_condition(random, 2)}};
    const auto again = parse_rules(write_rules(rules), people());
    ASSERT_TRUE(again) << write_rules(rules) << again.error().key;
    EXPECT_EQ(*again, rules) << write_rules(rules);
  }
}

}  // namespace
}  // namespace ruas
