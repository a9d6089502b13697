// What the stages of a session leave behind: everything that was opened, everything that was found in it.
#pragma once

#include <memory>
#include <string>

#include "base/bytes.hpp"
#include "features/prepare.hpp"
#include "ingest/ingest.hpp"
#include "insight/segment_profiles.hpp"
#include "profile/profile.hpp"
#include "protocol/summaries.hpp"
#include "segmentation/choose_k.hpp"
#include "segmentation/kmeans.hpp"
#include "segmentation/pca.hpp"
#include "segmentation/silhouette.hpp"

namespace ruas {

/// A file read to the end. The source stays, because the export copies the user's own bytes.
struct OpenedFile {
  std::string name;
  std::unique_ptr<ByteSource> source;
  IngestReport report;
  Table table;
  Profile profile;
};

/// One segmentation of the opened file, with everything shown about it.
struct FoundSegments {
  Prepared prepared;
  Segmentation segmentation;
  Projection projection;
  protocol::SegmentationSummary summary;
};

}  // namespace ruas
