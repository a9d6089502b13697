// Mended data → the table that is segmented: the data itself, or the customers behind its transactions.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// How the subject is prepared unless the user says otherwise.
PrepareOptions default_preparation(const SubjectTable& subject);

SubjectTable subject_of(const MendedData& data, const DataMeaning& meaning, const protocol::Plan& plan, Run& run);

}  // namespace ruas
