// Every sentence a person reads, in English and Indonesian, from one catalogue.
//
// A pattern holds {name} where a value goes. Whole numbers get thousands marks, measures a sensible number of
// digits, both in the reader's language. {share:percent}, {gain:points} (of per cent), {size:bytes} and
// {day:date} choose another way to write the value; {total:money} and {part:share} write it as one would say
// it aloud, money in the message's own {currency}. {k:collective} writes "Kedua" where Indonesian begins a
// sentence with all two of them. {rows:row|rows} writes one of the two words and not the number (singular for
// exactly 1).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/language.hpp"
#include "base/message.hpp"

namespace ruas {

struct Entry {
  std::string_view key;
  std::string_view english;
  std::string_view indonesian;
};

/// All entries, ordered by key.
std::span<const Entry> catalogue();

/// The pattern as it stands in the catalogue, for words without values; it ends with a zero byte. Empty where
/// the key is unknown: the tests fail on one.
std::string_view word(Language language, std::string_view key);

/// The finished sentence. An unknown key comes back as itself in ⟦ ⟧, so that it is seen.
std::string sentence(Language language, const Message& message);

}  // namespace ruas
