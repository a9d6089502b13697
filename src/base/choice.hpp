// A setting that detection proposes and the user can overrule.
#pragma once

#include <utility>

namespace ruas {

/// A user's choice survives every new detection.
template <class T>
struct Choice {
  T value{};
  bool by_user = false;

  /// Takes a detected value unless the user has chosen.
  void detect(T detected) {
    if (!by_user) value = std::move(detected);
  }
  void choose(T chosen) {
    value = std::move(chosen);
    by_user = true;
  }
  friend bool operator==(const Choice&, const Choice&) = default;
};

}  // namespace ruas
