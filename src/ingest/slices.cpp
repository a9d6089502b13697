#include "ingest/slices.hpp"

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

namespace ruas {
namespace {

/// Room in front of a slice for what the one before it leaves over: mostly a few records.
constexpr std::size_t kHeadroom = std::size_t{64} << 10;

}  // namespace

void SliceBuffer::Slice::prepend(std::string_view text) {
  if (text.size() > begin) {
    const std::size_t more = text.size() - begin;
    memory.insert(begin, more, '\0');
    begin += more;
  }
  begin -= text.size();
  size += text.size();
  std::memcpy(memory.data() + begin, text.data(), text.size());
}

Status SliceBuffer::restart() {
  current_.size = 0;
  current_.ends_file = false;
  has_next_ = false;
  failure_.reset();
  bytes_read_ = 0;
  return source_.rewind();
}

void SliceBuffer::read_ahead() {
  if (has_next_ || current_.ends_file) return;
  std::size_t wanted = slice_bytes_;
  // A short file needs no more room than it fills; one byte over tells its end.
  if (const auto total = source_.size(); total && *total >= bytes_read_)
    wanted = static_cast<std::size_t>(std::min<std::uint64_t>(wanted, *total - bytes_read_ + 1));
  next_.begin = kHeadroom;
  next_.size = 0;
  next_.ends_file = false;
  if (next_.memory.size() < kHeadroom + wanted + kScanPadding) next_.memory.resize(kHeadroom + wanted + kScanPadding);
  char* const begin = next_.memory.data() + kHeadroom;
  while (next_.size < wanted && !next_.ends_file && !failure_) {
    const Result<std::size_t> count = source_.read(std::span(begin + next_.size, wanted - next_.size));
    if (!count) {
      failure_ = count.error();
    } else {
      next_.ends_file = *count == 0;
      next_.size += *count;
    }
  }
  std::memset(begin + next_.size, 0, kScanPadding);
  has_next_ = true;
}

Status SliceBuffer::advance(std::size_t used) {
  read_ahead();
  if (failure_) return *std::exchange(failure_, std::nullopt);
  if (!has_next_) {  // nothing comes after the end
    current_.begin += used;
    current_.size -= used;
    return Done{};
  }
  const std::size_t read = next_.size;
  next_.prepend(bytes().substr(used));
  std::swap(current_, next_);
  has_next_ = false;
  bytes_read_ += read;
  return Done{};
}

}  // namespace ruas
