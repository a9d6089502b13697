// Checking a table or a real file in one line, for tests.
#pragma once

#include <gtest/gtest.h>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/ingest.hpp"
#include "quality/check_quality.hpp"
#include "support/columns.hpp"
#include "support/real_data.hpp"

namespace ruas::testing {

/// A table and all that is known of it.
struct Examined {
  Table table;
  Profile profile;
  std::vector<ColumnMeaning> meanings;
  FileKindSuggestion kind;
  QualityReport report;

  const Finding* find(std::string_view id) const {
    for (const Finding& finding : report.findings)
      if (finding.id == id) return &finding;
    return nullptr;
  }
  std::vector<std::string> ids() const {
    std::vector<std::string> found;
    for (const Finding& finding : report.findings) found.push_back(finding.id);
    return found;
  }
  const ColumnMeaning& meaning(std::string_view column) const {
    for (const ColumnMeaning& candidate : meanings)
      if (candidate.column == column) return candidate;
    static const ColumnMeaning kNone;
    ADD_FAILURE() << "no column " << column;
    return kNone;
  }
};

inline Examined examine(Table table, const QualityOptions& options = {}, std::size_t threads = 1) {
  Pool pool(threads);
  Run run(pool);
  Examined examined;
  examined.table = std::move(table);
  examined.profile = profile_table(examined.table, run);
  examined.meanings = suggest_meanings(examined.table, examined.profile);
  examined.kind = suggest_file_kind(examined.table, examined.profile, examined.meanings);
  examined.report = check_quality(examined.table, examined.profile, examined.meanings,
                                  examined.kind.kind.value, options, run);
  return examined;
}

inline Table read_real_table(const std::string& path) {
  const std::string bytes = read_real_file(path);
  MemorySource source(bytes);
  Pool pool(2);
  Run run(pool);
  Result<Ingested> read = ingest(source, ReadOptions(), run);
  EXPECT_TRUE(read) << path;
  return read ? std::move(read->table) : Table();
}

inline FixedTable fix(const Table& table, const std::vector<Fix>& fixes) {
  Pool pool(2);
  Run run(pool);
  return apply_fixes(table, fixes, run);
}

}  // namespace ruas::testing
