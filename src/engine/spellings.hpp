// The protocol's words for the engine's own values ("dmy", "many_to_one"), both ways.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ruas {

// For Encoding, DecimalMark, DateOrder, ColumnType, RecordKind, Relation, KeySpelling, RefundRule, OrderRule, Scoring and
// CovarianceShape;
// the names of roles and criteria are in profile/names.hpp, those of findings and fixes in quality/names.hpp.

template <class T>
std::string spell(T value);

/// Nothing where the word is unknown.
template <class T>
std::optional<T> read_spelling(std::string_view word);

}  // namespace ruas
