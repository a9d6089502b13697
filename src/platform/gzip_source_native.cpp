#include <new>
#include <vector>
#include <zlib.h>

#include "platform/gzip_source.hpp"

namespace ruas {
namespace {

constexpr std::size_t kPackedBufferBytes = std::size_t{1} << 18;
constexpr int kGzipOnly = 15 + 16;  // window bits; 16 asks for the gzip wrapper

class GzipSource final : public ByteSource {
 public:
  GzipSource(std::unique_ptr<ByteSource> packed, std::string name)
      : packed_(std::move(packed)), name_(std::move(name)), buffer_(kPackedBufferBytes) {
    if (inflateInit2(&stream_, kGzipOnly) != Z_OK) throw std::bad_alloc();
  }
  ~GzipSource() override { inflateEnd(&stream_); }
  GzipSource(const GzipSource&) = delete;
  GzipSource& operator=(const GzipSource&) = delete;

  Result<std::size_t> read(std::span<char> into) override {
    stream_.next_out = reinterpret_cast<Bytef*>(into.data());
    stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(into.size(), std::size_t{1} << 30));
    const uInt wanted = stream_.avail_out;
    while (wanted > 0 && stream_.avail_out == wanted && !ended_)
      if (const Status advanced = inflate_some(); !advanced) return advanced.error();
    return static_cast<std::size_t>(wanted - stream_.avail_out);
  }

  Status rewind() override {
    inflateReset(&stream_);
    stream_.avail_in = 0;
    between_members_ = true;
    ended_ = false;
    any_member_ = false;
    return packed_->rewind();
  }

  std::optional<std::uint64_t> size() const override { return std::nullopt; }

 private:
  Status inflate_some() {
    if (stream_.avail_in == 0) {
      const Result<std::size_t> count = packed_->read(buffer_);
      if (!count) return count.error();
      stream_.next_in = reinterpret_cast<Bytef*>(buffer_.data());
      stream_.avail_in = static_cast<uInt>(*count);
      if (*count == 0) {
        ended_ = true;
        return between_members_ ? Status(Done{}) : damaged();
      }
    }
    between_members_ = false;
    const int outcome = inflate(&stream_, Z_NO_FLUSH);
    if (outcome == Z_STREAM_END) {
      inflateReset(&stream_);
      between_members_ = any_member_ = true;
      return Done{};
    }
    if (outcome == Z_OK || outcome == Z_BUF_ERROR) return Done{};
    // Bytes behind the last member that are no member (padding of tapes and disks) are not data.
    ended_ = true;
    return any_member_ && stream_.total_out == 0 ? Status(Done{}) : damaged();
  }

  Status damaged() const { return Error("file.damaged_gzip").with("name", name_); }

  std::unique_ptr<ByteSource> packed_;
  std::string name_;
  std::vector<char> buffer_;
  z_stream stream_{};
  bool between_members_ = true;  // nothing of the next member has been read yet
  bool any_member_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> make_gzip_source(std::unique_ptr<ByteSource> packed, std::string name) {
  return std::make_unique<GzipSource>(std::move(packed), std::move(name));
}

bool is_gzip(std::string_view beginning) {
  return beginning.starts_with("\x1f\x8b");
}

}  // namespace ruas
