// One of the 5 × 5 × 5 cells of the RFM cube.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>

namespace ruas {

inline constexpr std::size_t kRfmCells = 125;

/// A cell by its three scores, 1–5 each.
struct RfmCell {
  std::uint8_t recency = 1;
  std::uint8_t frequency = 1;
  std::uint8_t monetary = 1;

  std::size_t index() const { return (recency - 1u) * 25u + (frequency - 1u) * 5u + (monetary - 1u); }
  static RfmCell at(std::size_t index) {
    return {static_cast<std::uint8_t>(index / 25 + 1), static_cast<std::uint8_t>(index / 5 % 5 + 1),
            static_cast<std::uint8_t>(index % 5 + 1)};
  }
  std::string text() const;  // "543"
  friend auto operator<=>(const RfmCell&, const RfmCell&) = default;
};

}  // namespace ruas
