// What the files are called that a person takes away.
#pragma once

#include <string>
#include <string_view>

#include "base/language.hpp"

namespace ruas {

/// "data/customers.csv.gz", "download.split" → "customers-split", "customers-pembagian": the name of the file
/// without its folder and endings, then the word of `key`. The ending of the new file is the caller's.
std::string download_name(Language language, std::string_view file_name, std::string_view key);

}  // namespace ruas
