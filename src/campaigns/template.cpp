#include "campaigns/template.hpp"

#include <algorithm>

#include "features/nearest_name.hpp"

namespace ruas {
namespace {

/// Reads a template from left to right and knows where it is.
class Reader {
 public:
  Reader(std::string_view text, std::vector<std::string_view> fields) : text_(text), fields_(std::move(fields)) {}

  Result<MessageTemplate> read() {
    if (text_.find_first_not_of(" \t\r\n") == std::string_view::npos) return Error("campaign.template_empty");
    while (at_ < text_.size()) {
      const char c = text_[at_];
      const bool doubled = at_ + 1 < text_.size() && text_[at_ + 1] == c;
      if ((c == '{' || c == '}') && doubled) {
        words_ += c;
        at_ += 2;
      } else if (c == '{') {
        if (const Status taken = take_field(); !taken) return taken.error();
      } else if (c == '}') {
        return here("campaign.template_not_opened");
      } else {
        words_ += c;
        ++at_;
      }
    }
    finish_words();
    return std::move(message_);
  }

 private:
  Status take_field() {
    const std::size_t close = text_.find_first_of("{}", at_ + 1);
    if (close == std::string_view::npos || text_[close] == '{') return here("campaign.template_not_closed");
    const std::string_view slot = text_.substr(at_ + 1, close - at_ - 1);
    const std::size_t bar = slot.find('|');
    const std::string_view name = trimmed(slot.substr(0, bar));
    if (name.empty()) return here("campaign.template_no_field");
    const auto found = std::find(fields_.begin(), fields_.end(), name);
    const bool has_instead = bar != std::string_view::npos;
    const std::string instead(has_instead ? slot.substr(bar + 1) : std::string_view());
    if (found == fields_.end()) {
      if (!has_instead) return unknown("campaign.template_unknown_field", name);
      message_.warnings.push_back(unknown("campaign.template_unknown_replaced", name).with("instead", instead));
      words_ += instead;
    } else {
      finish_words();
      TemplatePart& part = message_.parts.emplace_back();
      part.field = static_cast<std::size_t>(found - fields_.begin());
      part.has_instead = has_instead;
      part.instead = instead;
    }
    at_ = close + 1;
    return Done{};
  }

  void finish_words() {
    if (words_.empty()) return;
    TemplatePart& part = message_.parts.emplace_back();
    part.field = TemplatePart::kWords;
    part.words = std::move(words_);
    words_.clear();
  }

  static std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
  }

  Error unknown(const char* key, std::string_view name) const {
    return with_nearest(here(key).with("field", std::string(name)), nearest(name));
  }

  std::string nearest(std::string_view name) const {
    std::vector<Column> columns;
    for (const std::string_view field : fields_) columns.push_back({std::string(field), {}});
    return nearest_name(Table(std::move(columns), 0), name);
  }

  /// An error where the reader stands: line and column in characters, not bytes.
  Error here(const char* key) const {
    std::int64_t line = 1, column = 1;
    for (const char c : text_.substr(0, at_)) {
      if (c == '\n') {
        ++line;
        column = 1;
      } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
        ++column;
      }
    }
    return Error(key).with("line", line).with("column", column);
  }

  std::string_view text_;
  std::vector<std::string_view> fields_;
  std::size_t at_ = 0;
  std::string words_;
  MessageTemplate message_;
};

}  // namespace

Result<MessageTemplate> read_template(std::string_view text, std::vector<std::string_view> fields) {
  return Reader(text, std::move(fields)).read();
}

}  // namespace ruas
