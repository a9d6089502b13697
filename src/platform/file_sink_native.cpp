#include <cstdio>
#include <filesystem>
#include <system_error>
#include <utility>

#include "platform/file_sink.hpp"

namespace ruas {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBufferBytes = std::size_t{1} << 20;

Error not_writable(const std::string& path) {
  return Error("file.not_writable").with("name", path);
}

class StandardFileSink final : public FileSink {
 public:
  /// `written` is the name while writing; empty where bytes go straight to their place.
  StandardFileSink(std::FILE* file, std::string path, fs::path target, fs::path written)
      : file_(file), path_(std::move(path)), target_(std::move(target)), written_(std::move(written)) {
    std::setvbuf(file_, nullptr, _IOFBF, kBufferBytes);
  }

  ~StandardFileSink() override {
    if (!file_) return;
    release();
    std::error_code ignored;
    if (!written_.empty()) fs::remove(written_, ignored);
  }

  Status write(std::string_view bytes) override {
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) return not_writable(path_);
    return Done{};
  }

  Status close() override {
    std::error_code failed;
    const bool flushed = release();
    if (!written_.empty()) {
      if (flushed) fs::rename(written_, target_, failed);
      std::error_code ignored;
      if (!flushed || failed) fs::remove(written_, ignored);
    }
    if (!flushed || failed) return not_writable(path_);
    return Done{};
  }

 private:
  bool release() {
    std::FILE* file = std::exchange(file_, nullptr);
    return (file == stdout ? std::fflush(file) : std::fclose(file)) == 0;
  }

  std::FILE* file_;
  std::string path_;
  fs::path target_;
  fs::path written_;
};

Result<std::unique_ptr<FileSink>> sink_of(std::FILE* file, const std::string& path, fs::path target,
                                          fs::path written) {
  if (!file) return not_writable(path);
  return std::unique_ptr<FileSink>(
      std::make_unique<StandardFileSink>(file, path, std::move(target), std::move(written)));
}

}  // namespace

Result<std::unique_ptr<FileSink>> FileSink::open(const std::string& path) {
  if (path == "-") return sink_of(stdout, path, {}, {});
  std::error_code failed;
  const fs::file_status status = fs::status(path, failed);
  if (fs::is_directory(status)) return not_writable(path);
  if (fs::exists(status) && !fs::is_regular_file(status))
    return sink_of(std::fopen(path.c_str(), "wb"), path, {}, {});
  // A link stays a link: the file it points to is replaced.
  fs::path target = fs::exists(status) ? fs::canonical(path, failed) : fs::path(path);
  fs::path written = target;
  written += ".part";
  std::FILE* file = std::fopen(written.c_str(), "wb");
  return sink_of(file, path, std::move(target), std::move(written));
}

}  // namespace ruas
