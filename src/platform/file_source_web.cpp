#include <algorithm>
#include <emscripten/em_js.h>

#include "platform/file_source.hpp"

// The shell (web/engine_worker.js) holds the File objects and reads them in slices. Sizes and offsets are
// doubles: exact up to 2^53. Addresses are made unsigned: memory may reach beyond 2 GiB.
EM_JS_DEPS(ruas_files, "$UTF8ToString,$stringToNewUTF8")
EM_JS(double, ruas_file_size, (const char* handle),
      { return Module.shell.fileSize(UTF8ToString(handle >>> 0)); })
EM_JS(char*, ruas_file_name, (const char* handle),
      { return stringToNewUTF8(Module.shell.fileName(UTF8ToString(handle >>> 0))); })
EM_JS(int, ruas_read_file, (const char* handle, double offset, char* into, int length),
      { return Module.shell.readFile(UTF8ToString(handle >>> 0), offset, into >>> 0, length); })

namespace ruas {
namespace {

constexpr std::size_t kMostBytesPerCall = std::size_t{1} << 30;

class BrowserFile final : public ByteSource {
 public:
  BrowserFile(std::string handle, std::uint64_t size) : handle_(std::move(handle)), size_(size) {}

  Result<std::size_t> read(std::span<char> into) override {
    const int wanted = static_cast<int>(std::min(into.size(), kMostBytesPerCall));
    const int count = ruas_read_file(handle_.c_str(), static_cast<double>(position_), into.data(), wanted);
    if (count < 0) return unreadable();
    position_ += static_cast<std::uint64_t>(count);
    return static_cast<std::size_t>(count);
  }

  Status rewind() override {
    position_ = 0;
    return Done{};
  }

  std::optional<std::uint64_t> size() const override { return size_; }

 private:
  Error unreadable() const {
    const std::unique_ptr<char, decltype(&std::free)> name(ruas_file_name(handle_.c_str()), &std::free);
    return Error("file.unreadable").with("name", std::string(name.get()));
  }

  std::string handle_;
  std::uint64_t size_;
  std::uint64_t position_ = 0;
};

}  // namespace

Result<std::unique_ptr<ByteSource>> open_file_source(const std::string& file) {
  const double size = ruas_file_size(file.c_str());
  if (size < 0) return Error("file.not_found").with("name", file);
  return std::unique_ptr<ByteSource>(std::make_unique<BrowserFile>(file, static_cast<std::uint64_t>(size)));
}

}  // namespace ruas
