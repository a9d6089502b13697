// What the engine knows of the subject's columns, in the terms of src/personas.
#pragma once

#include <string>
#include <vector>

#include "engine/results.hpp"
#include "personas/topics.hpp"

namespace ruas {

/// The columns of the subject that a persona may speak of, with their currency where the files write one.
std::vector<DescribedColumn> persona_columns(const Work& work);

/// "Rp" where the files write it beside the numbers of that column, or beside the amounts that a column made
/// from orders was summed up from; else empty.
std::string currency_of(const Work& work, const std::string& column);

}  // namespace ruas
