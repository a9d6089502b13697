// The two languages of Ruas. Sentences live in words/; numbers and dates are written in base/number_format.hpp.
#pragma once

namespace ruas {

enum class Language { english, indonesian };

}  // namespace ruas
