// What becomes of a plan when the user calls a column of a file otherwise: every decision about it stays.
#pragma once

#include <string>

#include "protocol/plan.hpp"

namespace ruas::protocol {

struct ColumnRenamed {
  std::string file;  // its name
  std::string from;
  std::string to;
  bool in_data = true;  // the data calls the column so; false where another file's column has that name
};

void rename_column(Plan& plan, const ColumnRenamed& renamed);

}  // namespace ruas::protocol
