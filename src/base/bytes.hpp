// Where bytes come from and where they go: a file in the browser, a path, standard input, memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace ruas {

/// A readable sequence of bytes that can be read again from its start. Used by one thread at a time.
class ByteSource {
 public:
  virtual ~ByteSource() = default;

  /// Reads the next bytes into `into`; returns how many, 0 at the end. An error where the bytes cannot be had any more
  /// (removed, changed while being read, no permission).
  virtual Result<std::size_t> read(std::span<char> into) = 0;
  /// Starts again at the first byte.
  virtual Status rewind() = 0;
  /// Total size in bytes where it is known beforehand.
  virtual std::optional<std::uint64_t> size() const = 0;
};

/// Takes bytes in order. Used by one thread at a time.
class ByteSink {
 public:
  virtual ~ByteSink() = default;
  virtual Status write(std::string_view bytes) = 0;
};

/// Bytes in memory that somebody else keeps alive.
class MemorySource final : public ByteSource {
 public:
  explicit MemorySource(std::string_view bytes) : bytes_(bytes) {}
  Result<std::size_t> read(std::span<char> into) override {
    const std::size_t count = bytes_.copy(into.data(), into.size(), position_);
    position_ += count;
    return count;
  }
  Status rewind() override {
    position_ = 0;
    return Done{};
  }
  std::optional<std::uint64_t> size() const override { return bytes_.size(); }

 private:
  std::string_view bytes_;
  std::size_t position_ = 0;
};

/// Collects what is written.
class StringSink final : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    text_.append(bytes);
    return Done{};
  }
  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

}  // namespace ruas
