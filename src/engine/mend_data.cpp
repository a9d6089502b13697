#include "engine/mend_data.hpp"

#include "quality/names.hpp"

namespace ruas {
namespace {

std::vector<Fix> fixes_of(const std::vector<protocol::FixDecision>& decisions) {
  std::vector<Fix> fixes;
  for (const protocol::FixDecision& decision : decisions) fixes.push_back(fix_of(decision));
  return fixes;
}

/// The profile of a file as it was read is known already.
SharedProfile profile_of(const JoinedData& joined, const Files& files, Run& run) {
  if (joined.table == files[joined.fact]->table) return files[joined.fact]->profile;
  return std::make_shared<const Profile>(profile_table(*joined.table, run));
}

}  // namespace

MendedData mend_data(const JoinedData& joined, const Files& files, const std::vector<protocol::FixDecision>& fixes,
                     Run& run) {
  const std::size_t fact_columns = files[joined.fact]->table->columns().size();
  if (fixes.empty()) return {joined.table, profile_of(joined, files, run), {}, {}, {}, fact_columns};
  FixedTable fixed = apply_fixes(*joined.table, fixes_of(fixes), run);
  MendedData mended;
  mended.table = std::make_shared<const Table>(std::move(fixed.table));
  mended.profile = std::make_shared<const Profile>(profile_table(*mended.table, run));
  mended.source_rows = std::move(fixed.source_rows);
  mended.columns_left_out = std::move(fixed.columns_left_out);
  mended.log = std::move(fixed.log);
  mended.fact_columns = fact_columns;
  return mended;
}

Fix fix_of(const protocol::FixDecision& decision) {
  Fix fix{fix_kind_named(decision.kind).value_or(FixKind::leave_column_out), decision.column, decision.low,
          decision.high, decision.text, {}};
  for (const protocol::LabelPair& pair : decision.labels) fix.labels.emplace_back(pair.from, pair.to);
  return fix;
}

protocol::FixDecision decision_of(const Fix& fix) {
  protocol::FixDecision decision{std::string(name_of(fix.kind)), fix.column, fix.low, fix.high, fix.text, {}};
  for (const auto& [from, to] : fix.labels) decision.labels.push_back({from, to});
  return decision;
}

}  // namespace ruas
