// Texts one after the other.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace ruas {

/// "a, b, c": of each item, what `text_of` makes of it.
template <class Items, class TextOf>
std::string joined_by(const Items& items, TextOf text_of, std::string_view between = ", ") {
  std::string all;
  bool first = true;
  for (const auto& item : items) {
    if (!first) all += between;
    first = false;
    all += std::invoke(text_of, item);
  }
  return all;
}

template <class Texts>
std::string joined(const Texts& texts, std::string_view between = ", ") {
  return joined_by(texts, std::identity(), between);
}

}  // namespace ruas
