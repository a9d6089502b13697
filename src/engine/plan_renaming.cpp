#include "engine/plan_renaming.hpp"

#include "protocol/plan_names.hpp"

namespace ruas {
namespace {

/// Of files that have a column of the same name, the data calls only one column so.
bool is_name_in_data(const Work& work, const OpenedFile& file, const std::string& name) {
  const JoinedData& data = *work.joined;
  for (std::size_t i = 0; i < data.origins.size(); ++i)
    if (data.table->column(i).name == name) return work.files[data.origins[i].table].get() == &file;
  return false;
}

}  // namespace

protocol::Plan plan_after(const Work& work, const OpenedFile& file) {
  protocol::Plan plan = work.plan;
  for (const auto& before : work.files) {
    if (before->handle != file.handle) continue;
    for (const ColumnReading& old : before->report.columns)
      for (const ColumnReading& fresh : file.report.columns)
        if (old.original_name == fresh.original_name && old.name != fresh.name)
          rename_column(plan, {file.name, old.name, fresh.name, is_name_in_data(work, *before, old.name)});
  }
  return plan;
}

}  // namespace ruas
