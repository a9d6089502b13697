#include "apps/command_line/edit_arguments.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "segmentation/segmentation.hpp"

namespace ruas::command_line {
namespace {

using protocol::SegmentEdit;

/// A letter as segments have it; empty where it is none.
std::string letter_typed(std::string_view typed) {
  std::string letter(typed);
  for (char& c : letter)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  const bool fine = std::all_of(letter.begin(), letter.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return fine ? letter : std::string();
}

Error misspelt(const char* key, std::string_view value) {
  return Error(key).with("value", std::string(value));
}

}  // namespace

Result<SegmentEdit> merge_typed(std::string_view value) {
  SegmentEdit edit{"merge", {}};
  for (std::string_view rest = value;;) {
    const std::size_t plus = rest.find('+');
    edit.letters.push_back(letter_typed(rest.substr(0, plus)));
    if (edit.letters.back().empty()) return misspelt("command_line.not_a_merge", value);
    if (plus == std::string_view::npos) break;
    rest.remove_prefix(plus + 1);
  }
  if (edit.letters.size() < 2) return misspelt("command_line.not_a_merge", value);
  return edit;
}

Result<SegmentEdit> split_typed(std::string_view value) {
  const std::size_t colon = value.find(':');
  SegmentEdit edit{"split", {letter_typed(value.substr(0, colon))}};
  bool fine = !edit.letters[0].empty();
  if (colon != std::string_view::npos) {
    const char* const end = value.data() + value.size();
    const auto [stop, failed] = std::from_chars(value.data() + colon + 1, end, edit.parts);
    fine = fine && failed == std::errc() && stop == end && edit.parts >= 2 && edit.parts <= kMaximumSegments;
  }
  if (!fine) return misspelt("command_line.not_a_split", value);
  return edit;
}

Result<SegmentEdit> rename_typed(std::string_view value) {
  const std::size_t equals = value.find('=');
  SegmentEdit edit{"rename", {letter_typed(value.substr(0, equals))}};
  if (edit.letters[0].empty() || equals == std::string_view::npos)
    return misspelt("command_line.not_a_name", value);
  edit.name = value.substr(equals + 1);
  return edit;
}

}  // namespace ruas::command_line
