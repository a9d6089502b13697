// The open files and what follows from them, as the page shows it.
#pragma once

#include "engine/results.hpp"

namespace ruas {

protocol::DataSummary summarise(const Work& work);

}  // namespace ruas
