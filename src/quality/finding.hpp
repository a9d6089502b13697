// What is wrong, or worth knowing, about a table's values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "quality/fix.hpp"

namespace ruas {

enum class FindingKind {
  missing_values,
  missing_ids,
  duplicate_rows,
  duplicate_ids,
  spelling_variants,  // the same but for case, blanks and punctuation
  similar_labels,     // one letter apart: perhaps a typing error
  impossible_values,
  future_dates,
  refunds,
  constant_column,
  near_duplicate_columns,
  extreme_values,
  stale_customers,
  old_file,
  personal_data,
  several_currencies,
};

/// notice: worth a look · warning: likely to bend results · serious: mend before segmenting.
enum class Severity { notice, warning, serious };

enum class PersonalData { email, phone, person_name, national_id, card_number, address };

/// A fix that is offered, and what it costs.
struct OfferedFix {
  Fix fix;
  Message label;  // "Leave these rows out"
  std::uint64_t rows_left_out = 0;
  std::uint64_t cells_changed = 0;
  bool recommended = false;  // at most one per finding; none where leaving things alone is best
};

struct Finding {
  std::string id;  // stable for the same file: "missing_values:TotalCharges"
  FindingKind kind{};
  Severity severity{};
  std::vector<std::string> columns;
  std::uint64_t count = 0;                  // cells or rows concerned
  std::uint64_t of = 0;                     // out of so many
  Message what;                             // one sentence with the numbers; key "quality.found_…"
  std::vector<std::uint64_t> example_rows;  // the first ones, at most kExampleRows, increasing
  std::vector<OfferedFix> fixes;
  std::optional<PersonalData> personal;  // for personal_data

  double share() const { return of == 0 ? 0 : static_cast<double>(count) / static_cast<double>(of); }
};

inline constexpr std::size_t kExampleRows = 5;

}  // namespace ruas
