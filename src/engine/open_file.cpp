#include "engine/open_file.hpp"

#include "engine/language_of.hpp"
#include "samples/samples.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

/// Bytes in memory together with their reader.
class OwnedBytes final : public ByteSource {
 public:
  explicit OwnedBytes(std::string bytes) : bytes_(std::move(bytes)), reader_(bytes_) {}
  Result<std::size_t> read(std::span<char> into) override { return reader_.read(into); }
  Status rewind() override { return reader_.rewind(); }
  std::optional<std::uint64_t> size() const override { return reader_.size(); }

 private:
  std::string bytes_;
  MemorySource reader_;
};

using WriteSample = Status (*)(const SampleOptions&, ByteSink&);

WriteSample writer_of(SampleFile file) {
  switch (file) {
    case SampleFile::orders:
      return write_sample_orders;
    case SampleFile::campaign:
      return write_sample_campaign;
    case SampleFile::customers:
      break;
  }
  return write_sample_customers;
}

const char* name_key(SampleFile file) {
  switch (file) {
    case SampleFile::orders:
      return "engine.sample_orders";
    case SampleFile::campaign:
      return "engine.sample_campaign";
    case SampleFile::customers:
      break;
  }
  return "engine.sample_customers";
}

}  // namespace

Result<OpenedFile> open_file(std::string handle, std::string name, std::unique_ptr<ByteSource> source,
                             const ReadOptions& options, Run& run) {
  Result<Ingested> ingested = ingest(*source, options, run);
  if (!ingested) return ingested.error();
  auto profile = std::make_shared<const Profile>(profile_table(ingested->table, run));
  return OpenedFile{std::move(handle),
                    std::move(name),
                    std::move(source),
                    std::move(ingested->report),
                    std::make_shared<const Table>(std::move(ingested->table)),
                    std::move(profile)};
}

Result<std::unique_ptr<ByteSource>> sample_source(const protocol::OpenSample& request, SampleFile file) {
  const std::optional<Sample> sample = sample_named(request.sample);
  if (!sample) return Error("engine.unknown_sample").with("sample", request.sample);
  SampleOptions options;
  options.sample = *sample;
  options.customers = request.customers;
  options.language = language_called(request.language);
  StringSink sink;
  if (const Status written = writer_of(file)(options, sink); !written) return written.error();
  return std::unique_ptr<ByteSource>(std::make_unique<OwnedBytes>(sink.take()));
}

std::string sample_file_name(const protocol::OpenSample& request, SampleFile file) {
  const Language language = language_called(request.language);
  return sentence(
      language,
      Message(name_key(file)).with("sample", std::string(word(language, "engine.sample_" + request.sample))));
}

Result<OpenedFile> open_sample(const protocol::OpenSample& request, SampleFile file, Run& run) {
  Result<std::unique_ptr<ByteSource>> source = sample_source(request, file);
  if (!source) return source.error();
  return open_file({}, sample_file_name(request, file), std::move(*source), ReadOptions(), run);
}

}  // namespace ruas
