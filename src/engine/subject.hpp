// Mended data → the table that is segmented: the data itself, or the customers behind its transactions.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// How the subject is prepared unless the user says otherwise.
PrepareOptions default_preparation(const SubjectTable& subject);

/// The column that was made from orders under this id (customers/customers.hpp); nothing where none was.
const Column* made_column(const SubjectTable& subject, std::string_view id);

SubjectTable subject_of(const MendedData& data, const DataMeaning& meaning, const protocol::Plan& plan, Run& run);

}  // namespace ruas
