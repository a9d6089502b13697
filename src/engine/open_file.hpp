// Bytes → OpenedFile: read, look at each column.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "protocol/commands.hpp"

namespace ruas {

Result<OpenedFile> open_file(std::string handle, std::string name, std::unique_ptr<ByteSource> source,
                             const ReadOptions& options, Run& run);

/// A sample is files that belong together; the campaign is what came of one.
enum class SampleFile { customers, orders, campaign };

/// One of the sample's invented files in memory. Error: no sample of that name.
Result<std::unique_ptr<ByteSource>> sample_source(const protocol::OpenSample& request,
                                                  SampleFile file = SampleFile::customers);
/// The same, read. It has no handle.
Result<OpenedFile> open_sample(const protocol::OpenSample& request, SampleFile file, Run& run);
/// "sports-shop-customers.csv", "toko-olahraga-pesanan.csv".
std::string sample_file_name(const protocol::OpenSample& request, SampleFile file);

}  // namespace ruas
