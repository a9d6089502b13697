#include "protocol/plan_names.hpp"

namespace ruas::protocol {

void rename_column(Plan& plan, const ColumnRenamed& renamed) {
  const auto rename = [&](std::string& name) {
    if (name == renamed.from) name = renamed.to;
  };
  for (KeyDecision& key : plan.keys) {
    if (key.from_file == renamed.file) rename(key.from_column);
    if (key.to_file == renamed.file) rename(key.to_column);
  }
  if (!renamed.in_data) return;
  for (ColumnDecision& decision : plan.columns) rename(decision.column);
  for (FixDecision& fix : plan.fixes) rename(fix.column);
}

}  // namespace ruas::protocol
