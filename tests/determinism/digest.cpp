#include "determinism/digest.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "support/folders.hpp"

namespace ruas::testing {
namespace {

std::map<std::string, std::string> committed(const std::string& path) {
  std::map<std::string, std::string> digests;
  std::ifstream file(path);
  std::string line, name, digest;
  while (std::getline(file, line))
    if (std::istringstream(line) >> name >> digest) digests[name] = digest;
  return digests;
}

}  // namespace

void expect_committed_digests(const std::string& file, const DigestCases& cases) {
  const std::string path = (tests_folder() / "golden" / file).string();
  if (std::getenv("RUAS_WRITE_DIGESTS")) {
    std::ofstream out(path);
    for (const auto& [name, compute] : cases) out << name << ' ' << compute(1) << '\n';
    GTEST_SKIP() << "Wrote " << path;
  }
  const auto golden = committed(path);
  ASSERT_EQ(golden.size(), cases.size()) << path;
  for (const auto& [name, compute] : cases)
    for (const std::size_t threads : {1, 2, 4})
      EXPECT_EQ(compute(threads), golden.at(name)) << name << " with " << threads << " threads";
}

}  // namespace ruas::testing
