// A value, or the sentence that says why there is none.
#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "base/message.hpp"

namespace ruas {

/// An error is a message that names what is wrong, where, and how to mend it.
using Error = Message;

/// What a step that can fail on the user's data returns. Programming mistakes assert instead; cancelling and
/// running out of memory travel as exceptions and are caught once, in engine/Session.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}          // NOLINT: implicit on purpose
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}      // NOLINT: implicit on purpose

  explicit operator bool() const { return state_.index() == 0; }

  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(value()); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const Error& error() const {
    assert(state_.index() == 1);
    return *std::get_if<1>(&state_);
  }

 private:
  T& value() {
    assert(state_.index() == 0);
    return *std::get_if<0>(&state_);
  }
  const T& value() const {
    assert(state_.index() == 0);
    return *std::get_if<0>(&state_);
  }

  std::variant<T, Error> state_;
};

/// A step that returns nothing but can fail.
struct Done {};
using Status = Result<Done>;

}  // namespace ruas
