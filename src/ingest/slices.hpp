// A file in memory, slice by slice, each slice starting where the unread part of the last one begins.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "ingest/byte_scan.hpp"

namespace ruas {

/// Holds the bytes read and not yet used, with kScanPadding zero bytes behind them. Used by one thread.
class SliceBuffer {
 public:
  SliceBuffer(ByteSource& source, std::size_t slice_bytes) : source_(source), slice_bytes_(slice_bytes) {}

  /// Starts again at the first byte of the source.
  Status restart();
  /// Drops the first `used` bytes and reads a slice more behind the rest.
  Status advance(std::size_t used);

  std::string_view bytes() const { return std::string_view(buffer_.data(), size_); }
  bool at_end_of_file() const { return at_end_; }
  /// Bytes read from the source since the start.
  std::uint64_t bytes_read() const { return bytes_read_; }

 private:
  ByteSource& source_;
  std::size_t slice_bytes_;
  std::string buffer_;
  std::size_t size_ = 0;
  std::uint64_t bytes_read_ = 0;
  bool at_end_ = false;
};

}  // namespace ruas
