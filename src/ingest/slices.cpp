#include "ingest/slices.hpp"

#include <algorithm>
#include <cstring>
#include <span>

namespace ruas {

Status SliceBuffer::restart() {
  size_ = 0;
  bytes_read_ = 0;
  at_end_ = false;
  return source_.rewind();
}

Status SliceBuffer::advance(std::size_t used) {
  const std::size_t kept = size_ - used;
  std::memmove(buffer_.data(), buffer_.data() + used, kept);
  std::size_t wanted = slice_bytes_;
  // A short file needs no more room than it fills; one byte over tells its end.
  if (const auto total = source_.size(); total && *total >= bytes_read_)
    wanted = static_cast<std::size_t>(std::min<std::uint64_t>(wanted, *total - bytes_read_ + 1));
  if (buffer_.size() < kept + wanted + kScanPadding) buffer_.resize(kept + wanted + kScanPadding);
  size_ = kept;
  while (size_ < kept + wanted && !at_end_) {
    const Result<std::size_t> count = source_.read(std::span(buffer_.data() + size_, kept + wanted - size_));
    if (!count) return count.error();
    at_end_ = *count == 0;
    size_ += *count;
    bytes_read_ += *count;
  }
  std::memset(buffer_.data() + size_, 0, kScanPadding);
  return Done{};
}

}  // namespace ruas
