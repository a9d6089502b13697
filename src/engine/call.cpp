#include "engine/call.hpp"

#include "engine/open_file.hpp"

namespace ruas {
namespace {

constexpr std::size_t kChunkBytes = std::size_t{4} << 20;

class ChunkSink final : public ByteSink {
 public:
  explicit ChunkSink(const Call& call) : call_(call) {}

  Status write(std::string_view bytes) override {
    pending_.append(bytes);
    total_ += bytes.size();
    if (pending_.size() >= kChunkBytes) flush();
    return Done{};
  }
  void flush() {
    if (!pending_.empty()) call_.emit(protocol::ExportChunk{std::exchange(pending_, {})});
  }
  std::uint64_t total() const { return total_; }

 private:
  const Call& call_;
  std::string pending_;
  std::uint64_t total_ = 0;
};

}  // namespace

Result<OpenedFile> Call::open(const std::string& handle, const std::string& name,
                              const ReadOptions& options) const {
  Result<std::unique_ptr<ByteSource>> source = open_source_(handle);
  if (!source) return source.error();
  return open_file(handle, name, std::move(*source), options, run);
}

Result<protocol::Answer> Call::download(const std::string& file_name, const Write& write) const {
  run.begin_stage("stage.export");
  ChunkSink sink(*this);
  if (const Status written = write(sink); !written) return written.error();
  sink.flush();
  return protocol::Answer(protocol::Exported{file_name, "text/csv", sink.total()});
}

}  // namespace ruas
