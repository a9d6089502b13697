#include "words/spoken_numbers.hpp"

#include <cmath>

#include "base/number_format.hpp"

namespace ruas {
namespace {

struct Magnitude {
  double from;
  std::string_view english;
  std::string_view indonesian;
};

constexpr Magnitude kMagnitudes[] = {
    {1e12, " trillion", " triliun"}, {1e9, " billion", " miliar"}, {1e6, " million", " juta"}};

std::string spoken_amount(double size, Language language) {
  for (const Magnitude& magnitude : kMagnitudes)
    if (size >= magnitude.from)
      return format_measure(size / magnitude.from, language) +
             std::string(language == Language::english ? magnitude.english : magnitude.indonesian);
  const bool whole = size >= 1000 || size == std::floor(size);
  return format_number(size, whole ? 0 : 2, language);
}

/// "IDR" and "USD" stand apart, signs such as "Rp" and "US$" do not.
bool is_code(std::string_view currency) {
  if (currency.size() != 3) return false;
  for (const char letter : currency)
    if (letter < 'A' || letter > 'Z') return false;
  return true;
}

}  // namespace

std::string spoken_money(double amount, std::string_view currency, Language language) {
  if (!std::isfinite(amount)) return format_number(amount, 0, language);
  std::string out = amount < 0 ? "\u2212" : "";
  out += currency;
  if (is_code(currency)) out += ' ';
  return out + spoken_amount(std::fabs(amount), language);
}

std::string spoken_share(double share, Language language) {
  if (share > 0 && share < 0.0005) return "<" + format_percent(0.001, 1, language);
  if (share < 1 && share >= 0.9995) return ">" + format_percent(0.999, 1, language);
  const double tenths = std::floor(std::fabs(share) * 1000 + 0.5);
  const bool whole = (std::fabs(share) >= 0.0995 && share < 0.995) || std::fmod(tenths, 10) == 0;
  return format_percent(share, whole ? 0 : 1, language);
}

std::string spoken_collective(std::int64_t count) {
  constexpr std::string_view kWords[] = {"dua",   "tiga",    "empat",    "lima",   "enam",
                                         "tujuh", "delapan", "sembilan", "sepuluh"};
  if (count < 2 || count > 10) return "Ke-" + std::to_string(count);
  return "Ke" + std::string(kWords[count - 2]);
}

}  // namespace ruas
