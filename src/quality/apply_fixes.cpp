#include <algorithm>
#include <utility>

#include "quality/cell_fixes.hpp"
#include "quality/fix.hpp"
#include "quality/names.hpp"
#include "quality/row_fixes.hpp"
#include "quality/select_rows.hpp"

namespace ruas {
namespace {

AppliedFix applied(const Fix& fix, std::uint64_t rows, std::uint64_t cells) {
  return {Message("quality.did_" + std::string(name_of(fix.kind)))
              .with("column", fix.column)
              .with("rows", rows)
              .with("cells", cells)
              .with("labels", fix.labels.size())
              .with("text", fix.text)
              .with("value", fix.low),
          rows, cells};
}

AppliedFix not_applied(const Fix& fix) {
  return {Message("quality.did_not_fit").with("column", fix.column), 0, 0};
}

/// The columns while they are being mended.
class Mender {
 public:
  Mender(const Table& table, Run& run) : run_(run), columns_(table.columns()), rows_(table.rows()) {}

  void apply(const Fix& fix) { fixed_.log.push_back(change(fix)); }
  FixedTable take() && {
    fixed_.table = Table(std::move(columns_), rows_);
    return std::move(fixed_);
  }

 private:
  AppliedFix change(const Fix& fix) {
    if (const auto rows = rows_that_stay(columns_, fix, run_)) return keep(fix, *rows);
    const auto column = std::find_if(columns_.begin(), columns_.end(),
                                     [&](const Column& candidate) { return candidate.name == fix.column; });
    if (column == columns_.end()) return not_applied(fix);
    if (fix.kind == FixKind::leave_column_out) return leave_out(fix);
    const auto cells = change_cells(*column, fix);
    return cells ? applied(fix, 0, *cells) : not_applied(fix);
  }

  AppliedFix keep(const Fix& fix, const std::vector<std::uint32_t>& rows) {
    const std::uint64_t left_out = rows_ - rows.size();
    if (left_out == 0) return applied(fix, 0, 0);
    std::vector<std::uint32_t> sources(rows);
    if (!fixed_.source_rows.empty())
      for (std::uint32_t& row : sources) row = fixed_.source_rows[row];
    columns_ = select_rows(columns_, rows, run_);
    rows_ = rows.size();
    fixed_.source_rows = std::move(sources);
    return applied(fix, left_out, 0);
  }

  AppliedFix leave_out(const Fix& fix) {
    auto& left_out = fixed_.columns_left_out;
    if (std::find(left_out.begin(), left_out.end(), fix.column) == left_out.end())
      left_out.push_back(fix.column);
    return applied(fix, 0, 0);
  }

  Run& run_;
  std::vector<Column> columns_;
  std::size_t rows_;
  FixedTable fixed_;
};

}  // namespace

FixedTable apply_fixes(const Table& table, const std::vector<Fix>& fixes, Run& run) {
  Mender mender(table, run);
  for (const Fix& fix : fixes) mender.apply(fix);
  return std::move(mender).take();
}

}  // namespace ruas
