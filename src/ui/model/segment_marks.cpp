#include "ui/model/segment_marks.hpp"

#include <algorithm>

#include "base/segment_letters.hpp"

namespace ruas::ui {

std::vector<std::string> letters_of(const protocol::SegmentationSummary& summary) {
  std::vector<std::string> letters;
  for (const protocol::SegmentSummary& segment : summary.segments) letters.push_back(segment.letter);
  return letters;
}

std::vector<SegmentMark> marks_of(const std::vector<std::string>& letters) {
  std::vector<SegmentMark> marks;
  std::size_t in_use = 0;
  for (const std::string& letter : letters) {
    marks.push_back({letter_number(letter).value_or(0), 0});
    in_use = std::max(in_use, marks.back().letter + 1);
  }
  for (SegmentMark& mark : marks) mark.letters = in_use;
  return marks;
}

std::vector<SegmentMark> marks_of(const protocol::SegmentationSummary& summary) {
  return marks_of(letters_of(summary));
}

std::vector<SegmentMark> marks_of(const AppState& state) {
  return state.found ? marks_of(state.found->result.summary) : std::vector<SegmentMark>();
}

}  // namespace ruas::ui
