#include "engine/apply_edits.hpp"

#include <algorithm>
#include <utility>

#include "base/joined.hpp"
#include "insight/segment_profiles.hpp"
#include "segmentation/kmeans.hpp"

namespace ruas {
namespace {

using protocol::SegmentEdit;

/// On one line, without blanks around it.
std::string tidy(const std::string& name) {
  std::string out;
  for (const char c : name) {
    const bool blank = static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// Of UTF-8: every byte but those that continue a character.
std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// The user's own text: given by hand, or to a rule.
bool says(const Message& name, const std::string& text) {
  if (name.key != "hand.name" && name.key != "rules.own") return false;
  return !name.arguments.empty() && name.arguments[0].second == MessageValue(text);
}

class Editor {
 public:
  Editor(const FeatureMatrix& matrix, Segmentation found, std::vector<Message> names, std::uint64_t seed,
         Run& run)
      : matrix_(matrix), seed_(seed), run_(run) {
    out_.segmentation = std::move(found);
    out_.names = std::move(names);
    out_.names.resize(out_.segmentation.k);
    methods_names_ = out_.names;
    for (Message& name : methods_names_)
      if (own_name_in(name)) name = Message();
  }

  Status apply(const SegmentEdit& edit) {
    const Result<std::vector<std::uint8_t>> segments = segments_called(edit.letters);
    if (!segments) return segments.error();
    if (edit.what == "merge") return merge(edit, *segments);
    if (segments->size() != 1) return Error("hand.one_segment").with("change", edit.what);
    if (edit.what == "rename") return rename(edit, segments->front());
    if (edit.what == "split") return split(edit, segments->front());
    return Error("hand.unknown_change").with("change", edit.what);
  }

  EditedSegments take() { return std::move(out_); }

 private:
  Result<std::vector<std::uint8_t>> segments_called(const std::vector<std::string>& letters) const {
    std::vector<std::uint8_t> segments;
    for (const std::string& letter : letters) {
      std::size_t segment = 0;
      while (segment < out_.segmentation.k && segment_letter(segment) != letter) ++segment;
      if (segment == out_.segmentation.k)
        return Error("hand.no_such_segment")
            .with("letter", letter)
            .with("last", segment_letter(out_.segmentation.k - 1));
      if (std::find(segments.begin(), segments.end(), segment) == segments.end())
        segments.push_back(static_cast<std::uint8_t>(segment));
    }
    return segments;
  }

  Status rename(const SegmentEdit& edit, std::uint8_t segment) {
    SegmentEdit made = edit;
    made.name = tidy(edit.name);
    if (made.name.empty()) return give_back_name(made, segment);
    if (characters(made.name) > kLongestName)
      return Error("hand.name_too_long")
          .with("characters", characters(made.name))
          .with("limit", kLongestName);
    for (std::size_t other = 0; other < out_.names.size(); ++other)
      if (other != segment && says(out_.names[other], made.name))
        return Error("hand.name_taken").with("name", made.name).with("letter", segment_letter(other));
    out_.names[segment] = own_name(made.name);
    remember(made, Message("hand.renamed").with("letter", segment_letter(segment)).with("name", made.name));
    return Done{};
  }

  /// Without a name of the user's own a segment is called what the method calls it, if anything.
  Status give_back_name(const SegmentEdit& edit, std::uint8_t segment) {
    const std::string letter = segment_letter(segment);
    if (!own_name_in(out_.names[segment])) return Error("hand.name_empty").with("letter", letter);
    out_.names[segment] = methods_names_[segment];
    remember(edit, Message("hand.unnamed").with("letter", letter));
    return Done{};
  }

  Status merge(const SegmentEdit& edit, const std::vector<std::uint8_t>& segments) {
    if (segments.size() < 2) return Error("hand.merge_needs_two");
    if (segments.size() == out_.segmentation.k) return Error("hand.merge_everybody");
    Message name;
    for (const std::uint8_t segment : segments)
      if (name.key.empty() && own_name_in(out_.names[segment])) name = out_.names[segment];
    const Regrouping step = merge_segments(out_.segmentation, segments);
    const std::uint8_t place = step.place_of[segments[0]];
    take_step(step);
    out_.names[place] = std::move(name);
    methods_names_[place] = Message();
    remember(
        edit,
        Message("hand.merged").with("letters", joined(edit.letters)).with("letter", segment_letter(place)));
    return Done{};
  }

  Status split(const SegmentEdit& edit, std::uint8_t segment) {
    const Segmentation& found = out_.segmentation;
    const std::string letter = segment_letter(segment);
    if (edit.parts < 2) return Error("hand.split_needs_two");
    if (found.k + edit.parts - 1 > kMaximumSegments)
      return Error("hand.too_many").with("k", found.k + edit.parts - 1).with("limit", kMaximumSegments);
    if (found.has_outliers && segment + 1u == found.k)
      return Error("hand.split_outliers").with("letter", letter);
    const std::size_t distinct =
        count_distinct_rows(rows_of_segment(matrix_, found.labels, segment), edit.parts);
    if (distinct < edit.parts)
      return Error("hand.split_alike")
          .with("letter", letter)
          .with("distinct", distinct)
          .with("parts", edit.parts);
    const Regrouping step = split_segment(matrix_, found, segment, edit.parts, seed_, run_);
    Message name = out_.names[segment];
    take_step(step);
    std::vector<std::uint8_t> places = step.parts;
    std::sort(places.begin(), places.end());
    std::vector<std::string> letters;
    for (const std::uint8_t place : places) {
      letters.push_back(segment_letter(place));
      out_.names[place] = place == segment && own_name_in(name) ? name : Message();
      methods_names_[place] = Message();
    }
    remember(edit, Message("hand.split")
                       .with("letter", letter)
                       .with("parts", edit.parts)
                       .with("letters", joined(letters)));
    return Done{};
  }

  /// Names move with their segments; those of what was merged or split are for the caller to give.
  void take_step(const Regrouping& step) {
    Segmentation& found = out_.segmentation;
    Membership membership{std::move(found.labels), std::move(found.confidence)};
    regroup(step, matrix_, membership, run_);
    found.labels = std::move(membership.labels);
    found.confidence = std::move(membership.confidence);
    for (std::vector<Message>* names : {&out_.names, &methods_names_}) {
      std::vector<Message> moved(step.k);
      for (std::size_t segment = 0; segment < found.k; ++segment)
        moved[step.place_of[segment]] = std::move((*names)[segment]);
      *names = std::move(moved);
    }
    found.k = step.k;
    found.has_outliers = step.has_outliers;
    out_.steps.push_back(step);
  }

  void remember(SegmentEdit edit, Message text) { out_.made.push_back({std::move(edit), std::move(text)}); }

  const FeatureMatrix& matrix_;
  std::uint64_t seed_;
  Run& run_;
  std::vector<Message> methods_names_;  // of the segments as they are now; empty: none
  EditedSegments out_;
};

}  // namespace

Message own_name(std::string name) {
  return Message("hand.name").with("name", std::move(name));
}

std::optional<std::string> own_name_in(const Message& name) {
  if (name.key != "hand.name" || name.arguments.empty()) return std::nullopt;
  const auto* const text = std::get_if<std::string>(&name.arguments[0].second);
  return text ? std::optional(*text) : std::nullopt;
}

Result<EditedSegments> apply_edits(const FeatureMatrix& matrix, Segmentation found,
                                   std::vector<Message> names, const std::vector<SegmentEdit>& edits,
                                   std::uint64_t seed, Run& run) {
  Editor editor(matrix, std::move(found), std::move(names), seed, run);
  for (const SegmentEdit& edit : edits)
    if (Status applied = editor.apply(edit); !applied) return applied.error();
  return editor.take();
}

}  // namespace ruas
