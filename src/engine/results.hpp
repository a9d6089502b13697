// What the stages of a session leave behind, from the files to the segments.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.hpp"
#include "base/segment_letters.hpp"
#include "customers/customers.hpp"
#include "customers/plan.hpp"
#include "features/prepare.hpp"
#include "ingest/ingest.hpp"
#include "insight/segment_profiles.hpp"
#include "joins/join_tables.hpp"
#include "profile/file_kind.hpp"
#include "profile/profile.hpp"
#include "protocol/commands.hpp"
#include "protocol/summaries.hpp"
#include "quality/fix.hpp"
#include "segmentation/kmeans.hpp"
#include "segmentation/pca.hpp"
#include "segmentation/segment_model.hpp"
#include "segmentation/silhouette.hpp"

namespace ruas {

/// Tables are large: stages that change nothing pass on the one before.
using SharedTable = std::shared_ptr<const Table>;
using SharedProfile = std::shared_ptr<const Profile>;

/// A file read to the end. The source stays, because the export copies the user's own bytes.
struct OpenedFile {
  std::string handle;
  std::string name;
  std::unique_ptr<ByteSource> source;
  IngestReport report;
  SharedTable table;
  SharedProfile profile;
};

using Files = std::vector<std::shared_ptr<const OpenedFile>>;

/// The open files as one table.
struct JoinedData {
  SharedTable table;
  std::size_t fact = 0;               // the file whose rows these are
  std::vector<ColumnOrigin> origins;  // of the columns; `table` is an index into the files
  std::vector<KeyReport> reports;
  std::vector<Message> renamed;
  std::vector<LeftOut> left_out;  // files that go with no other
  std::optional<Error> problem;   // why no files could be joined; the table is then the fact file's
};

/// The same after the plan's fixes.
struct MendedData {
  SharedTable table;
  SharedProfile profile;
  std::vector<std::uint32_t> source_rows;  // rows of JoinedData::table; empty: all of them
  std::vector<std::string> columns_left_out;
  std::vector<AppliedFix> log;
  std::size_t fact_columns = 0;  // the first ones: of the file whose rows these are

  std::uint64_t source_row(std::uint64_t row) const { return source_rows.empty() ? row : source_rows[row]; }
};

/// What the columns of the data are for.
struct DataMeaning {
  std::vector<ColumnMeaning> columns;
  FileKindSuggestion kind;
  std::vector<std::string> personal;  // columns with personal data
};

/// The table that is segmented: customers made from transactions, or the data itself.
struct SubjectTable {
  SharedTable table;
  SharedProfile profile;
  std::vector<ColumnMeaning> meanings;
  std::vector<std::string> personal;
  std::vector<LeftOutColumn> unless_named;    // columns that take no part by themselves, and why
  std::vector<ColumnWeight> weights;
  int revenue = -1;                           // column of the table, or none
  std::shared_ptr<const Customers> customers;  // nothing where the data itself is segmented
  TransactionPlan parts;  // that the columns of the data played in making them
  std::optional<Error> problem;                // why no customers could be made from transactions
};

/// Everything that follows from the files and the plan.
struct Work {
  Files files;
  protocol::Plan plan;
  std::shared_ptr<const JoinedData> joined;
  std::shared_ptr<const MendedData> mended;
  std::shared_ptr<const DataMeaning> meaning;
  std::shared_ptr<const SubjectTable> subject;

  const OpenedFile& fact_file() const { return *files[joined->fact]; }
};

/// Who belongs where, and everything shown about it: what a change by hand makes anew.
struct Grouping {
  Segmentation segmentation;
  SegmentLetters letters;
  std::shared_ptr<const SegmentModel> model;
  std::vector<std::uint8_t> place_of;  // of the model's segments in `segmentation`
  protocol::SegmentationSummary summary;
  std::vector<float> stayed{};  // per matrix row, once stability was checked: METHODS, "Are they real"
};

/// One segmentation of the subject.
struct FoundSegments : Grouping {
  Prepared prepared;
  Projection projection;
  protocol::FindSegments request;  // what was asked, with the method and the k that came of it
  std::shared_ptr<const Grouping> as_found;  // by the method, before the changes by hand; null without any
};

}  // namespace ruas
