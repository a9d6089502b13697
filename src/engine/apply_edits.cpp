#include "engine/apply_edits.hpp"

#include <algorithm>
#include <utility>

#include "base/joined.hpp"
#include "engine/order_letters.hpp"
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
  Editor(const FeatureMatrix& matrix, CalledSegments found, std::uint64_t seed, Run& run)
      : matrix_(matrix), seed_(seed), run_(run) {
    out_.now = std::move(found);
    out_.now.names.resize(out_.now.segmentation.k);
    methods_names_ = out_.now.names;
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
      const std::optional<std::size_t> segment = out_.now.letters.find(letter);
      if (!segment)
        return Error("hand.no_such_segment").with("letter", letter).with("letters", joined(out_.now.letters.all()));
      if (std::find(segments.begin(), segments.end(), *segment) == segments.end())
        segments.push_back(static_cast<std::uint8_t>(*segment));
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
    for (std::size_t other = 0; other < out_.now.names.size(); ++other)
      if (other != segment && says(out_.now.names[other], made.name))
        return Error("hand.name_taken").with("name", made.name).with("letter", letter_of(other));
    out_.now.names[segment] = own_name(made.name);
    remember(made, Message("hand.renamed").with("letter", letter_of(segment)).with("name", made.name));
    return Done{};
  }

  /// Without a name of the user's own a segment is called what the method calls it, if anything.
  Status give_back_name(const SegmentEdit& edit, std::uint8_t segment) {
    const std::string letter = letter_of(segment);
    if (!own_name_in(out_.now.names[segment])) return Error("hand.name_empty").with("letter", letter);
    out_.now.names[segment] = methods_names_[segment];
    remember(edit, Message("hand.unnamed").with("letter", letter));
    return Done{};
  }

  Status merge(const SegmentEdit& edit, const std::vector<std::uint8_t>& segments) {
    if (segments.size() < 2) return Error("hand.merge_needs_two");
    if (segments.size() == out_.now.segmentation.k) return Error("hand.merge_everybody");
    Message name;
    for (const std::uint8_t segment : segments)
      if (name.key.empty() && own_name_in(out_.now.names[segment])) name = out_.now.names[segment];
    const std::uint8_t place = take_step(merge_segments(out_.now.segmentation, segments)).place_of[segments[0]];
    out_.now.names[place] = std::move(name);
    methods_names_[place] = Message();
    remember(edit,
             Message("hand.merged").with("letters", joined(edit.letters)).with("letter", letter_of(place)));
    return Done{};
  }

  Status split(const SegmentEdit& edit, std::uint8_t segment) {
    const Segmentation& found = out_.now.segmentation;
    const std::string letter = letter_of(segment);
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
    const Message name = out_.now.names[segment];
    std::vector<std::uint8_t> places = take_step(split_segment(matrix_, found, segment, edit.parts, seed_, run_)).parts;
    std::sort(places.begin(), places.end());
    std::vector<std::string> letters;
    for (const std::uint8_t place : places) {
      letters.push_back(letter_of(place));
      out_.now.names[place] = letters.back() == letter && own_name_in(name) ? name : Message();
      methods_names_[place] = Message();
    }
    remember(edit, Message("hand.split")
                       .with("letter", letter)
                       .with("parts", edit.parts)
                       .with("letters", joined(letters)));
    return Done{};
  }

  std::string letter_of(std::size_t segment) const { return out_.now.letters.of(segment); }

  /// Letters and names move with their segments; the names of what was merged or split are for the caller to
  /// give. Answers the step as it was taken.
  const Regrouping& take_step(Regrouping step) {
    Segmentation& found = out_.now.segmentation;
    OrderedLetters ordered = order_letters(letters_after(step), step.has_outliers);
    stand_at(ordered.place_of, step);
    out_.now.letters = std::move(ordered.letters);
    Membership membership{std::move(found.labels), std::move(found.confidence)};
    regroup(step, matrix_, membership, run_);
    found.labels = std::move(membership.labels);
    found.confidence = std::move(membership.confidence);
    for (std::vector<Message>* names : {&out_.now.names, &methods_names_}) {
      std::vector<Message> moved(step.k);
      for (std::size_t segment = 0; segment < found.k; ++segment)
        moved[step.place_of[segment]] = std::move((*names)[segment]);
      *names = std::move(moved);
    }
    found.k = step.k;
    found.has_outliers = step.has_outliers;
    return out_.steps.emplace_back(std::move(step));
  }

  /// By the places after the step. Where nobody stood before, the first letters that nobody had.
  std::vector<std::size_t> letters_after(const Regrouping& step) const {
    const SegmentLetters& before = out_.now.letters;
    std::vector<std::optional<std::size_t>> kept(step.k);
    for (std::size_t segment = 0; segment < before.size(); ++segment)
      if (std::optional<std::size_t>& number = kept[step.place_of[segment]]; !number) number = before.number(segment);
    const std::vector<std::size_t> free = before.free_numbers(step.k);
    auto next = free.begin();
    std::vector<std::size_t> numbers;
    for (const std::optional<std::size_t>& number : kept) numbers.push_back(number ? *number : *next++);
    return numbers;
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

Result<EditedSegments> apply_edits(const FeatureMatrix& matrix, CalledSegments found,
                                   const std::vector<SegmentEdit>& edits, std::uint64_t seed, Run& run) {
  Editor editor(matrix, std::move(found), seed, run);
  for (const SegmentEdit& edit : edits)
    if (Status applied = editor.apply(edit); !applied) return applied.error();
  return editor.take();
}

}  // namespace ruas
