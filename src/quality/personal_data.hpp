// Telling personal data from other text by its form.
#pragma once

#include <string>
#include <string_view>

namespace ruas {

/// "siti@contoh.co.id": one @ between a local part and a domain with a dot, no blanks.
bool is_email(std::string_view text);

/// 9 to 15 digits with the signs phone numbers are written with, and the beginning of one: +, 0 and a digit
/// other than 0, or 62 (Indonesia); "0812-3456-789", "+62 812 3456 789", "(021) 555 1234".
bool is_phone(std::string_view text);

/// Indonesian identity number: 16 digits, province 11–94, day of birth 1–31 (women 41–71), month 1–12, and a
/// running number above 0.
bool is_nik(std::string_view text);

/// 13 to 19 digits, blanks and hyphens between them, that begin with 3, 4, 5 or 6 and satisfy Luhn's check
/// (ISO/IEC 7812).
bool is_card_number(std::string_view text);

/// Letters, at most five words, no digits: may be a person's name. (Most other words are so too: ask the
/// column's name.)
bool may_be_person_name(std::string_view text);

/// What may be shown of a personal text. Keeps the first letter of an e-mail address and its last part, the
/// country and the last four digits of a phone or card number, and the first letter of each word of anything
/// else: "siti@contoh.co.id" → "s•••@•••.id", "+62 812 3456 4821" → "+62 ••• 4821", "3174…" → "••• 0007",
/// "Siti Aminah" → "S••• A•••".
std::string mask(std::string_view text);

}  // namespace ruas
