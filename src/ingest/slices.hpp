// A file in memory, slice by slice, each slice starting where the unread part of the last one begins.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "ingest/byte_scan.hpp"

namespace ruas {

/// Holds the bytes read and not yet used, with kScanPadding zero bytes behind them, and the slice after them where it
/// was read ahead. Used by one thread; others may look at bytes() while it reads ahead.
class SliceBuffer {
 public:
  SliceBuffer(ByteSource& source, std::size_t slice_bytes) : source_(source), slice_bytes_(slice_bytes) {}

  /// Starts again at the first byte of the source.
  Status restart();
  /// Reads the slice after bytes(), which stay as they are: in a browser the bytes of a file take as long to come as to
  /// be understood. What fails here is told by the next advance.
  void read_ahead();
  /// Drops the first `used` bytes and puts the next slice behind the rest.
  Status advance(std::size_t used);

  std::string_view bytes() const { return current_.bytes(); }
  bool at_end_of_file() const { return current_.ends_file; }
  /// Bytes read from the source since the start, those read ahead not counted.
  std::uint64_t bytes_read() const { return bytes_read_; }

 private:
  struct Slice {
    std::string memory;
    std::size_t begin = 0;
    std::size_t size = 0;
    bool ends_file = false;

    std::string_view bytes() const { return std::string_view(memory).substr(begin, size); }
    /// Puts `text` in front, into the room left there or after making more.
    void prepend(std::string_view text);
  };

  ByteSource& source_;
  std::size_t slice_bytes_;
  Slice current_;
  Slice next_;
  bool has_next_ = false;
  std::optional<Error> failure_;  // of reading ahead
  std::uint64_t bytes_read_ = 0;
};

}  // namespace ruas
