#include "quality/offers.hpp"

#include <utility>

namespace ruas {

OfferedFix offer_rows(FixKind kind, const std::string& column, std::uint64_t rows) {
  OfferedFix offered;
  offered.fix.kind = kind;
  offered.fix.column = column;
  offered.label = Message("quality.fix_leave_rows_out").with("rows", rows);
  offered.rows_left_out = rows;
  return offered;
}

OfferedFix offer_cells(FixKind kind, const std::string& column, const char* label, std::uint64_t cells) {
  OfferedFix offered;
  offered.fix.kind = kind;
  offered.fix.column = column;
  offered.label = Message(label).with("cells", cells);
  offered.cells_changed = cells;
  return offered;
}

OfferedFix offer_without_column(const std::string& column) {
  return offer_cells(FixKind::leave_column_out, column, "quality.fix_leave_column_out", 0);
}

OfferedFix with_range(OfferedFix offered, double low, double high) {
  offered.fix.low = low;
  offered.fix.high = high;
  return offered;
}

OfferedFix recommended(OfferedFix offered) {
  offered.recommended = true;
  return offered;
}

}  // namespace ruas
