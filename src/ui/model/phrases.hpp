// Words and numbers in the reader's language: what view-models are written with.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "base/message.hpp"

namespace ruas::ui {

class Phrases {
 public:
  explicit Phrases(Language language) : language_(language) {}

  Language language() const { return language_; }
  std::string word(std::string_view key) const;
  std::string say(const Message& message) const;
  std::string count(std::uint64_t value) const;
  std::string measure(double value) const;
  /// "Rp1.5 million", "US$412": as the file writes its currency; empty: without one.
  std::string money(double amount, std::string_view currency) const;
  std::string percent(double share) const;
  /// Without decimals, where room is scarce; below 1 % with one.
  std::string rough_percent(double share) const;
  std::string bytes(std::uint64_t size) const;
  /// Two decimals, always: silhouettes, differences.
  std::string score(double value) const;
  /// The same; three decimals where two would put it on the other side of `line`: 0.795 is not yet 0.80.
  std::string score_against(double value, double line) const;
  /// "2024-04-03" or "2024-04-03T08:15:00" as the language writes it; anything else comes back unchanged.
  std::string date(std::string_view iso8601) const;
  /// "3, 5 and 9"
  std::string list(const std::vector<std::uint64_t>& numbers) const;

 private:
  Language language_;
};

}  // namespace ruas::ui
