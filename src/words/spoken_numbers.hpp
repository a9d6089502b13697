// Numbers as one would say them aloud, for sentences about customers: the exact ones stand beside them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/language.hpp"

namespace ruas {

/// "Rp1.03 million" / "Rp1,03 juta", "$49.90", "IDR 12,500". Without a currency the number alone.
std::string spoken_money(double amount, std::string_view currency, Language language);

/// "85%", but "0.8%" and "99.7%": whole per cents from 10 to 99. Never 0% of something nor 100% of nearly
/// all.
std::string spoken_share(double share, Language language);

/// All of so many, as a sentence begins in Indonesian: "Kedua", "Ketiga", from eleven on "Ke-11".
std::string spoken_collective(std::int64_t count);

}  // namespace ruas
