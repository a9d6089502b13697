#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

#include "platform/file_source.hpp"
#include "platform/gzip_source.hpp"

namespace ruas {
namespace {

/// An open file, closed with its owner.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (number_ > STDERR_FILENO) close(number_);
  }
  int number() const { return number_; }

  /// Bytes read, 0 at the end, nothing where reading failed.
  std::optional<std::size_t> read(std::span<char> into) const {
    for (;;) {
      const ssize_t count = ::read(number_, into.data(), into.size());
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno != EINTR) return std::nullopt;
    }
  }

 private:
  int number_;
};

struct stat status_of(const Descriptor& file) {
  struct stat status {};
  fstat(file.number(), &status);
  return status;
}

/// A file on disk. Notices at its end, and when it is read again, that somebody changed it meanwhile.
class DiskSource final : public ByteSource {
 public:
  DiskSource(Descriptor file, std::string name)
      : file_(std::move(file)), name_(std::move(name)), opened_(status_of(file_)) {}

  Result<std::size_t> read(std::span<char> into) override {
    const std::optional<std::size_t> count = file_.read(into);
    if (!count || (*count == 0 && !into.empty() && changed())) return unreadable();
    return *count;
  }

  Status rewind() override {
    if (changed() || lseek(file_.number(), 0, SEEK_SET) < 0) return unreadable();
    return Done{};
  }

  std::optional<std::uint64_t> size() const override { return static_cast<std::uint64_t>(opened_.st_size); }

 private:
  bool changed() const {
    const struct stat now = status_of(file_);
    return now.st_size != opened_.st_size || now.st_mtim.tv_sec != opened_.st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != opened_.st_mtim.tv_nsec;
  }
  Error unreadable() const { return Error("file.unreadable").with("name", name_); }

  Descriptor file_;
  std::string name_;
  struct stat opened_;
};

/// Standard input or a pipe: comes once, so it is kept, in pieces that never move.
class StreamSource final : public ByteSource {
 public:
  StreamSource(Descriptor stream, std::string name) : stream_(std::move(stream)), name_(std::move(name)) {}

  Result<std::size_t> read(std::span<char> into) override {
    if (const Status kept = keep_up_to(position_ + into.size()); !kept) return kept.error();
    const std::size_t wanted = std::min(into.size(), kept_ - position_);
    for (std::size_t done = 0; done < wanted;) {
      const std::size_t within = position_ % kPieceBytes;
      const std::size_t count = std::min(wanted - done, kPieceBytes - within);
      std::copy_n(pieces_[position_ / kPieceBytes].begin() + static_cast<std::ptrdiff_t>(within), count,
                  into.begin() + static_cast<std::ptrdiff_t>(done));
      position_ += count;
      done += count;
    }
    return wanted;
  }

  Status rewind() override {
    position_ = 0;
    return Done{};
  }

  std::optional<std::uint64_t> size() const override { return std::nullopt; }

 private:
  static constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

  /// Reads on until that many bytes are there, or no more come.
  Status keep_up_to(std::size_t bytes) {
    while (kept_ < bytes && !ended_) {
      if (kept_ == pieces_.size() * kPieceBytes) pieces_.emplace_back(kPieceBytes);
      const std::optional<std::size_t> count =
          stream_.read(std::span(pieces_.back()).subspan(kept_ % kPieceBytes));
      if (!count) return Error("file.unreadable").with("name", name_);
      kept_ += *count;
      ended_ = *count == 0;
    }
    return Done{};
  }

  Descriptor stream_;
  std::string name_;
  std::vector<std::vector<char>> pieces_;
  std::size_t kept_ = 0;
  std::size_t position_ = 0;
  bool ended_ = false;
};

Result<std::unique_ptr<ByteSource>> open_bytes(const std::string& file) {
  Descriptor opened(file == "-" ? STDIN_FILENO : open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (opened.number() < 0) {
    const bool absent = errno == ENOENT || errno == ENOTDIR;
    return Error(absent ? "file.not_found" : "file.no_permission").with("name", file);
  }
  const mode_t mode = status_of(opened).st_mode;
  if (S_ISDIR(mode)) return Error("file.is_folder").with("name", file);
  if (S_ISREG(mode) && file != "-")
    return std::unique_ptr<ByteSource>(std::make_unique<DiskSource>(std::move(opened), file));
  return std::unique_ptr<ByteSource>(std::make_unique<StreamSource>(std::move(opened), file));
}

/// The first two bytes, as many as there are; the source stands at its start again.
Result<std::string> beginning_of(ByteSource& source) {
  std::string beginning(2, '\0');
  std::size_t filled = 0;
  while (filled < beginning.size()) {
    const Result<std::size_t> count = source.read(std::span(beginning).subspan(filled));
    if (!count) return count.error();
    if (*count == 0) break;
    filled += *count;
  }
  beginning.resize(filled);
  if (const Status rewound = source.rewind(); !rewound) return rewound.error();
  return beginning;
}

}  // namespace

Result<std::unique_ptr<ByteSource>> open_file_source(const std::string& file) {
  Result<std::unique_ptr<ByteSource>> opened = open_bytes(file);
  if (!opened) return opened.error();
  const Result<std::string> beginning = beginning_of(**opened);
  if (!beginning) return beginning.error();
  if (!is_gzip(*beginning)) return opened;
  return make_gzip_source(std::move(*opened), file);
}

}  // namespace ruas
