#include "quality/personal_data.hpp"

#include <algorithm>
#include <string_view>

namespace ruas {
namespace {

constexpr std::string_view kHidden = "•••";
constexpr std::size_t kShownDigits = 4;
constexpr std::size_t kFewestDigitsOfANumber = 9;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The digits of a text that holds nothing but digits and `signs`; empty where it holds something else.
std::string digits_among(std::string_view text, std::string_view signs) {
  std::string digits;
  for (const char c : text) {
    if (is_digit(c))
      digits += c;
    else if (signs.find(c) == std::string_view::npos)
      return {};
  }
  return digits;
}

int number_at(std::string_view digits, std::size_t at) {
  return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

bool passes_luhn(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const int digit = digits[digits.size() - 1 - i] - '0';
    const int doubled = i % 2 == 1 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 == 0;
}

/// Bytes of the letter that begins at text[at], UTF-8.
std::size_t letter_bytes(std::string_view text, std::size_t at) {
  std::size_t bytes = 1;
  while (at + bytes < text.size() && (static_cast<unsigned char>(text[at + bytes]) & 0xC0) == 0x80) ++bytes;
  return bytes;
}

std::string mask_email(std::string_view text) {
  const std::size_t dot = text.rfind('.');
  return std::string(text.substr(0, letter_bytes(text, 0))) + std::string(kHidden) + "@" +
         std::string(kHidden) + std::string(text.substr(dot));
}

std::string mask_number(std::string_view text, std::string_view digits) {
  std::string masked;
  if (text.front() == '+') masked = "+" + std::string(digits.substr(0, 2)) + " ";
  return masked + std::string(kHidden) + " " + std::string(digits.substr(digits.size() - kShownDigits));
}

std::string mask_words(std::string_view text) {
  std::string masked;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of(' ', at);
    if (begin == std::string_view::npos) break;
    if (!masked.empty()) masked += ' ';
    masked += text.substr(begin, letter_bytes(text, begin));
    masked += kHidden;
    at = std::min(text.find(' ', begin), text.size());
  }
  return masked;
}

}  // namespace

bool is_email(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
    return false;
  const std::size_t dot = text.rfind('.');
  const bool has_domain = dot != std::string_view::npos && dot > at + 1 && dot + 2 < text.size();
  return has_domain && text.find_first_of(" \t,;") == std::string_view::npos;
}

bool is_phone(std::string_view text) {
  if (text.empty()) return false;
  const std::string digits = digits_among(text, "+ -.()/");
  if (digits.size() < kFewestDigitsOfANumber || digits.size() > 15) return false;
  const char begin = text.front() == '(' && text.size() > 1 ? text[1] : text.front();
  if (begin == '+') return true;
  return (digits[0] == '0' && digits[1] != '0' && begin == '0') || digits.starts_with("62");
}

bool is_nik(std::string_view text) {
  if (text.size() != 16 || !std::all_of(text.begin(), text.end(), is_digit)) return false;
  const int province = number_at(text, 0);
  const int day = number_at(text, 6) % 40;
  const int month = number_at(text, 8);
  return province >= 11 && province <= 94 && day >= 1 && day <= 31 && number_at(text, 6) <= 71 &&
         month >= 1 && month <= 12 && text.substr(12) != "0000";
}

bool is_card_number(std::string_view text) {
  const std::string digits = digits_among(text, " -");
  return digits.size() >= 13 && digits.size() <= 19 && digits[0] >= '3' && digits[0] <= '6' &&
         passes_luhn(digits);
}

bool may_be_person_name(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    if (is_letter(c)) {
      words += !inside;
      inside = true;
    } else if (c == ' ' || c == '-' || c == '.' || c == ',') {
      inside = c != ' ' && inside;
    } else if (c != '\'') {
      return false;
    }
  }
  return words >= 1 && words <= 5;
}

std::string mask(std::string_view text) {
  if (text.empty()) return {};
  if (is_email(text)) return mask_email(text);
  const std::string digits = digits_among(text, "+ -.()/");
  if (digits.size() >= kFewestDigitsOfANumber) return mask_number(text, digits);
  return mask_words(text);
}

}  // namespace ruas
