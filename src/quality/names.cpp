#include "quality/names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace ruas {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 16> kFindings = {
    "missing_values",    "missing_ids",     "duplicate_rows",  "duplicate_ids",
    "spelling_variants", "similar_labels",  "impossible",      "future_dates",
    "refunds",           "constant_column", "near_duplicates", "extreme_values",
    "stale_customers",   "old_file",        "personal_data",   "several_currencies"};
constexpr std::array<std::string_view, 3> kSeverities = {"notice", "warning", "serious"};
constexpr std::array<std::string_view, 6> kPersonal = {"email",       "phone",       "person_name",
                                                       "national_id", "card_number", "address"};
constexpr std::array<std::string_view, 16> kFixes = {
    "leave_column_out",     "leave_rows_out_empty",    "leave_rows_out_outside",
    "leave_rows_out_equal", "leave_rows_out_prefix",   "leave_rows_out_twice",
    "keep_first_of_id",     "keep_last_of_id",         "keep_label",
    "fill_with_median",     "fill_with_most_frequent", "fill_with_label",
    "merge_labels",         "empty_outside",           "empty_equal",
    "limit_to_range"};

}  // namespace

std::string_view name_of(FindingKind kind) {
  return kFindings[static_cast<std::size_t>(kind)];
}
std::string_view name_of(Severity severity) {
  return kSeverities[static_cast<std::size_t>(severity)];
}
std::string_view name_of(PersonalData what) {
  return kPersonal[static_cast<std::size_t>(what)];
}
std::string_view name_of(FixKind kind) {
  return kFixes[static_cast<std::size_t>(kind)];
}

std::optional<FixKind> fix_kind_named(std::string_view name) {
  const auto found = std::find(kFixes.begin(), kFixes.end(), name);
  if (found == kFixes.end()) return {};
  return static_cast<FixKind>(found - kFixes.begin());
}

}  // namespace ruas
