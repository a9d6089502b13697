// A message to customers with fields in it: "Hello {name|there}, it has been {days_since} days." METHODS §14.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace ruas {

/// A field, or words. {field|instead} writes `instead` for customers of whom the field is not known. {{ and }} are braces.
struct TemplatePart {
  std::string words;            // where `field` is kWords
  std::size_t field = 0;        // index into the fields known
  std::string instead;
  bool has_instead = false;

  static constexpr std::size_t kWords = static_cast<std::size_t>(-1);
  bool is_words() const { return field == kWords; }
};

struct MessageTemplate {
  std::vector<TemplatePart> parts;
  std::vector<Message> warnings;  // fields that are not known: everybody reads what stands in their place
};

/// `fields` are the names that may stand in braces. Errors, each with the line and column (from 1, in characters) where the
/// brace opens: a field that is not known and has nothing in its place, with the nearest that is if one is near; a brace that
/// is not closed or was not opened; an empty pair. An empty text is an error too.
Result<MessageTemplate> read_template(std::string_view text, std::vector<std::string_view> fields);

/// Appends the message to `out`. `value_of(field, out)` appends the text of a field, nothing where it is not known. Returns
/// the first field that is not known and has no replacement: nothing is appended then, since a gap is never sent.
template <class ValueOf>
std::optional<std::size_t> write_message(const MessageTemplate& message, ValueOf&& value_of, std::string& out) {
  const std::size_t before = out.size();
  for (const TemplatePart& part : message.parts) {
    if (part.is_words()) {
      out += part.words;
      continue;
    }
    const std::size_t start = out.size();
    value_of(part.field, out);
    if (out.size() > start) continue;
    if (!part.has_instead) {
      out.resize(before);
      return part.field;
    }
    out += part.instead;
  }
  return std::nullopt;
}

}  // namespace ruas
