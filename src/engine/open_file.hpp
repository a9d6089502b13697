// Bytes → OpenedFile: read, look at each column.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "protocol/commands.hpp"

namespace ruas {

Result<OpenedFile> open_file(std::string handle, std::string name, std::unique_ptr<ByteSource> source,
                             const ReadOptions& options, Run& run);

/// The invented customers of a sample as a file in memory. Error: no sample of that name.
Result<std::unique_ptr<ByteSource>> sample_source(const protocol::OpenSample& request);
/// The results of its campaign, likewise.
Result<std::unique_ptr<ByteSource>> sample_campaign_source(const protocol::OpenSample& request);
/// "sports.csv", "olahraga.csv": what the sample's download will be called.
std::string sample_file_name(const protocol::OpenSample& request);

}  // namespace ruas
