#include "engine/data_meaning.hpp"

#include <algorithm>

#include "profile/names.hpp"
#include "quality/checks.hpp"

namespace ruas {
namespace {

std::vector<std::string> personal_columns(const MendedData& data, const DataMeaning& meaning, Run& run) {
  const QualityOptions options;
  const Subject subject{*data.table, *data.profile, meaning.columns, meaning.kind.kind.value, options};
  const std::size_t columns = data.table->columns().size();
  const auto personal = map_blocks<char>(
      run, columns, 1, [&](Block block) { return !check_personal(subject, block.begin).findings.empty(); });
  std::vector<std::string> names;
  for (std::size_t i = 0; i < columns; ++i)
    if (personal[i]) names.push_back(data.table->column(i).name);
  return names;
}

}  // namespace

void decide_meanings(std::vector<ColumnMeaning>& meanings, const std::vector<protocol::ColumnDecision>& decisions) {
  for (const protocol::ColumnDecision& decision : decisions)
    for (ColumnMeaning& meaning : meanings) {
      if (meaning.column != decision.column) continue;
      if (const auto role = role_named(decision.role)) meaning.role.choose(*role);
      if (const auto criterion = criterion_named(decision.criterion)) meaning.criterion.choose(*criterion);
    }
}

bool tells_who(const ColumnMeaning& column, const std::vector<std::string>& personal) {
  const Role role = column.role.value;
  return role == Role::name || role == Role::contact || role == Role::customer_id ||
         std::find(personal.begin(), personal.end(), column.column) != personal.end();
}

DataMeaning data_meaning(const MendedData& data, const protocol::Plan& plan, Run& run) {
  DataMeaning meaning;
  meaning.columns = suggest_meanings(*data.table, *data.profile);
  decide_meanings(meaning.columns, plan.columns);
  meaning.kind = suggest_file_kind(*data.table, *data.profile, meaning.columns);
  if (const auto kind = file_kind_named(plan.kind)) meaning.kind.kind.choose(*kind);
  meaning.personal = personal_columns(data, meaning, run);
  return meaning;
}

}  // namespace ruas
