#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "cli/program.hpp"

namespace ruas {
namespace {

using testing::Outcome;
using testing::Workshop;

struct Mistake {
  std::vector<std::string> arguments;
  std::string says;  // part of the sentence
};

TEST(Usage, MistakesAreSentencesOnStandardErrorWithExitCode2) {
  const Mistake mistakes[] = {
      {{}, "Say what to do"},
      {{"segmnet", "a.csv"}, "Did you mean segment?"},
      {{"dance"}, "There is no command “dance”"},
      {{"segment"}, "Say which file"},
      {{"profile"}, "Say which file"},
      {{"sample"}, "Say which sample"},
      {{"sample", "sprots", "--out", "x.csv"}, "Did you mean sports?"},
      {{"sample", "sports"}, "Say where to write it"},
      {{"sample", "shop", "b.csv"}, "“b.csv” is one too many"},
      {{"segment", "a.csv", "--colunms", "age"}, "Did you mean --columns?"},
      {{"segment", "a.csv", "--sede=3"}, "Did you mean --seed?"},
      {{"segment", "a.csv", "--xyzzyplugh", "3"}, "ruas --help lists them all"},
      {{"segment", "a.csv", "--k"}, "--k needs a value"},
      {{"segment", "a.csv", "--k", "0"}, "from 1 to 50, not “0”"},
      {{"segment", "a.csv", "--k", "51"}, "from 1 to 50"},
      {{"segment", "a.csv", "--k", "3x"}, "not “3x”"},
      {{"segment", "a.csv", "--seed", "-1"}, "not “-1”"},
      {{"segment", "a.csv", "--seed", "18446744073709551616"}, "whole number"},
      {{"segment", "a.csv", "--threads", "0"}, "--threads takes"},
      {{"segment", "a.csv", "--restarts", "0"}, "--restarts takes"},
      {{"segment", "a.csv", "--method", "magic"}, "Choose one of: auto, kmeans"},
      {{"segment", "a.csv", "--no-log=1"}, "takes no value"},
      {{"segment", "a.csv", "--json"}, "does not go with ruas segment"},
      {{"profile", "a.csv", "--k", "3"}, "does not go with ruas profile"},
      {{"profile", "a.csv", "--lang", "fr"}, "Choose one of: en, id"},
      {{"sample", "shop", "--out", "x", "--customers", "many"}, "whole number"},
      {{"profile", "a.csv", "--delimiter", "comma"}, "Choose one of: ,, ;, tab, |, space"},
      {{"profil", "a.csv", "--lang", "id"}, "Mungkin maksud Anda profile?"},
  };
  const Workshop workshop;
  for (const Mistake& mistake : mistakes) {
    const Outcome outcome = workshop.run(mistake.arguments);
    EXPECT_EQ(outcome.code, 2) << mistake.says;
    EXPECT_NE(outcome.err.find(mistake.says), std::string::npos)
        << "wanted: " << mistake.says << "\ngot: " << outcome.err;
    EXPECT_EQ(outcome.err.find("⟦"), std::string::npos) << outcome.err;
    EXPECT_EQ(outcome.err.back(), '\n');
    EXPECT_TRUE(outcome.out.empty()) << outcome.out;
  }
  EXPECT_EQ(workshop.files(), 0u);
}

TEST(Usage, HelpAndVersionGoToStandardOutput) {
  const Workshop workshop;
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"--help"}, {"segment", "--help"}, {"-h"}, {"--nonsense", "--help"}}) {
    const Outcome outcome = workshop.run(arguments);
    EXPECT_EQ(outcome.code, 0);
    EXPECT_NE(outcome.out.find("ruas segment FILE"), std::string::npos);
    EXPECT_TRUE(outcome.err.empty());
  }
  EXPECT_NE(workshop.run({"--help", "--lang", "id"}).out.find("ruas segment BERKAS"), std::string::npos);
  EXPECT_EQ(workshop.run({"--version"}).out, "ruas " RUAS_VERSION "\n");
}

TEST(Usage, DataIsNeverWrittenOver) {
  const Workshop workshop;
  const std::string file = "a,b\n1,2\n3,4\n5,6\n";
  workshop.write("mine.csv", file);
  std::filesystem::create_hard_link(workshop.path("mine.csv"), workshop.path("also.csv"));
  std::filesystem::create_symlink("mine.csv", workshop.path("link.csv"));
  for (const char* out : {"mine.csv", "./mine.csv", "also.csv", "link.csv"})
    for (const char* option : {"--out", "--summary"}) {
      const Outcome outcome = workshop.run({"segment", "mine.csv", "--k", "2", option, out});
      EXPECT_EQ(outcome.code, 2) << out;
      EXPECT_NE(outcome.err.find("never writes over your data"), std::string::npos) << outcome.err;
    }
  EXPECT_EQ(workshop.read("mine.csv"), file);
  const Outcome twice = workshop.run({"segment", "mine.csv", "--k", "2", "--out", "x", "--summary", "./x"});
  EXPECT_EQ(twice.code, 2);
  EXPECT_FALSE(workshop.has("x"));
}

TEST(Usage, DoubleDashEndsTheOptions) {
  const Workshop workshop;
  workshop.write("--odd.csv", "a,b\n1,2\n3,4\n");
  EXPECT_EQ(workshop.run({"profile", "--", "--odd.csv"}).code, 0);
}

}  // namespace
}  // namespace ruas
