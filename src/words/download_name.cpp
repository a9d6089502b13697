#include "words/download_name.hpp"

#include "words/words.hpp"

namespace ruas {
namespace {

std::string_view without_folders(std::string_view path) {
  const std::size_t slash = path.find_last_of("/\\");
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// Takes off ".gz" and then one more ending.
std::string_view without_endings(std::string_view name) {
  for (int pass = 0; pass < 2; ++pass) {
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0) break;
    const bool compressed = name.substr(dot) == ".gz";
    name = name.substr(0, dot);
    if (!compressed) break;
  }
  return name;
}

}  // namespace

std::string download_name(Language language, std::string_view file_name, std::string_view key) {
  std::string name(without_endings(without_folders(file_name)));
  return name.append("-").append(word(language, key));
}

}  // namespace ruas
