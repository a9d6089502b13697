// The language that the names of made columns, texts in downloads and messages are in.
#pragma once

#include <string_view>

#include "base/language.hpp"
#include "protocol/plan.hpp"

namespace ruas {

/// "id" is Indonesian, everything else English.
inline Language language_called(std::string_view code) {
  return code == "id" ? Language::indonesian : Language::english;
}
inline Language language_of(const protocol::Plan& plan) { return language_called(plan.language); }

}  // namespace ruas
