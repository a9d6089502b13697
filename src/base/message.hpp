// A sentence for a person, before it has a language: a key of src/words and the values that go into it.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ruas {

/// A value inside a sentence. Numbers stay numbers until the reader's language is known ("1,234.5" or "1.234,5").
using MessageValue = std::variant<std::string, std::int64_t, double>;

/// What went wrong, what was noticed, what is being done. The words are in `src/words`, found by `key`; each
/// `{name}` in them is replaced by the argument of that name.
struct Message {
  std::string key;
  std::vector<std::pair<std::string, MessageValue>> arguments;

  Message() = default;
  explicit Message(std::string message_key) : key(std::move(message_key)) {}

  /// Adds one argument; returns itself, so that a message reads as one expression.
  Message& with(std::string name, std::string value) & { return add(std::move(name), std::move(value)); }
  Message& with(std::string name, std::int64_t value) & { return add(std::move(name), value); }
  Message& with(std::string name, double value) & { return add(std::move(name), value); }
  template <class Value>
  Message&& with(std::string name, Value value) && {
    return std::move(with(std::move(name), std::move(value)));
  }
  /// Counts and sizes of any integer type.
  template <class Integer, class = std::enable_if_t<std::is_integral_v<Integer>>>
  Message& with(std::string name, Integer value) & {
    return add(std::move(name), static_cast<std::int64_t>(value));
  }
  Message& with(std::string name, const char* value) & { return add(std::move(name), std::string(value)); }

  friend bool operator==(const Message&, const Message&) = default;

 private:
  Message& add(std::string name, MessageValue value) {
    arguments.emplace_back(std::move(name), std::move(value));
    return *this;
  }
};

}  // namespace ruas
