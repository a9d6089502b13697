#include "engine/warm_up.hpp"

#include "engine/find_segments.hpp"
#include "engine/open_file.hpp"
#include "engine/work.hpp"

namespace ruas {
namespace {

constexpr std::uint32_t kCustomers = 4000;
constexpr std::uint32_t kSegments = 4;

Result<std::unique_ptr<ByteSource>> invented_file() {
  protocol::OpenSample request;
  request.sample = "shop";
  request.customers = kCustomers;
  return sample_source(request, SampleFile::customers);
}

}  // namespace

bool WarmUp::step(Run& run) {
  if (steps_done_++ == kSteps) return false;
  if (!source_) {
    Result<std::unique_ptr<ByteSource>> made = invented_file();
    if (!made) return false;
    source_ = std::move(*made);
  }
  Result<OpenedFile> opened = open_file({}, {}, std::move(source_), ReadOptions(), run);
  if (!opened) return false;
  const auto file = std::make_shared<OpenedFile>(std::move(*opened));
  protocol::FindSegments request;
  request.k = kSegments;
  const bool found = static_cast<bool>(find_segments(work_on({file}, {}, nullptr, run), request, run));
  source_ = std::move(file->source);
  return found && static_cast<bool>(source_->rewind());
}

}  // namespace ruas
