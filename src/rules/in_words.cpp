#include "rules/in_words.hpp"

#include "base/number_format.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

/// All digits, with the language's marks.
std::string exact_number(double value, Language language) {
  const std::string shortest = shortest_number(value);
  if (shortest.find('e') != std::string::npos) return shortest;
  const std::size_t point = shortest.find('.');
  return format_number(value, point == std::string::npos ? 0 : static_cast<int>(shortest.size() - point - 1),
                       language);
}

class Speaker {
 public:
  explicit Speaker(Language language) : language_(language) {}

  std::string say(const Condition& condition) const {
    switch (condition.predicate) {
      case Predicate::all_of:
        return joined(condition, "rules.and", "rules.everybody");
      case Predicate::any_of:
        return joined(condition, "rules.or", "rules.nobody");
      case Predicate::missing:
        return about(condition, "rules.missing");
      case Predicate::present:
        return about(condition, "rules.present");
      case Predicate::one_of:
        return labelled(condition, condition.labels.size() == 1 ? "rules.is" : "rules.one_of");
      case Predicate::none_of:
        return labelled(condition, condition.labels.size() == 1 ? "rules.is_not" : "rules.none_of");
      default:
        return compared(condition);
    }
  }

 private:
  std::string joined(const Condition& condition, const char* word_key, const char* without_parts) const {
    if (condition.parts.empty()) return std::string(word(language_, without_parts));
    std::string out;
    for (const Condition& part : condition.parts) {
      const bool nested = (part.predicate == Predicate::all_of || part.predicate == Predicate::any_of) &&
                          part.parts.size() > 1 && part.predicate != condition.predicate;
      if (!out.empty()) out += " " + std::string(word(language_, word_key)) + " ";
      out += nested ? "(" + say(part) + ")" : say(part);
    }
    return out;
  }

  std::string about(const Condition& condition, const char* key) const {
    return sentence(language_, Message(key).with("column", condition.column));
  }

  std::string labelled(const Condition& condition, const char* key) const {
    std::string labels;
    for (const std::string& label : condition.labels) labels += (labels.empty() ? "“" : ", “") + label + "”";
    return sentence(language_, Message(key).with("column", condition.column).with("labels", labels));
  }

  std::string compared(const Condition& condition) const {
    return sentence(language_, Message(key_of(condition))
                                   .with("column", condition.column)
                                   .with("value", value_text(condition, condition.value))
                                   .with("upper", value_text(condition, condition.upper)));
  }

  std::string value_text(const Condition& condition, double value) const {
    return condition.date ? format_date(static_cast<std::int64_t>(value), language_)
                          : exact_number(value, language_);
  }

  static const char* key_of(const Condition& condition) {
    switch (condition.predicate) {
      case Predicate::below:
        return condition.date ? "rules.before" : "rules.below";
      case Predicate::at_most:
        return condition.date ? "rules.until" : "rules.at_most";
      case Predicate::above:
        return condition.date ? "rules.after" : "rules.above";
      case Predicate::at_least:
        return condition.date ? "rules.since" : "rules.at_least";
      default:
        break;
    }
    if (condition.value == condition.upper) return condition.date ? "rules.on_day" : "rules.equals";
    return "rules.between";
  }

  Language language_;
};

}  // namespace

std::string in_words(Language language, const Condition& condition) {
  return Speaker(language).say(condition);
}

}  // namespace ruas
