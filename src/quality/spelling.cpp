#include "quality/spelling.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ruas {
namespace {

constexpr std::size_t kFewestLetters = 4;
constexpr std::size_t kLongest = 64;       // bytes: longer ones are texts
constexpr std::size_t kNamingSystem = 50;  // so many labels one letter apart are named so on purpose
constexpr std::uint64_t kRarer = 4;        // times as frequent as a typing error the right word must be

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_high(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// Signs that words are joined and ended with.
bool is_joint(char c) {
  return std::string_view(" \t\r\n_-.,;:/\\'\"`()[]{}*!?|").find(c) != std::string_view::npos;
}

struct PlainLabel {
  std::string form;
  std::uint32_t label;
};

/// The labels that occur, ordered by form, the most frequent first among equals, then as they appear.
std::vector<PlainLabel> plain_labels(std::span<const std::string> labels,
                                     std::span<const std::uint64_t> counts) {
  std::vector<PlainLabel> plain;
  for (std::uint32_t i = 0; i < labels.size(); ++i)
    if (counts[i] > 0) plain.push_back({plain_form(labels[i]), i});
  std::erase_if(plain, [](const PlainLabel& label) { return label.form.empty(); });
  std::sort(plain.begin(), plain.end(), [&](const PlainLabel& a, const PlainLabel& b) {
    if (a.form != b.form) return a.form < b.form;
    return counts[a.label] != counts[b.label] ? counts[a.label] > counts[b.label] : a.label < b.label;
  });
  return plain;
}

/// A form with one letter taken out, or with none: its hash, and whose form it is. Two forms one edit apart
/// share one.
struct Shortened {
  std::uint64_t hash;
  std::uint32_t place;  // among the plain forms
};

/// FNV-1a of a text without the letter at `without`.
std::uint64_t hash_without(std::string_view text, std::size_t without) {
  std::uint64_t hash = 0xcbf2'9ce4'8422'2325;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i != without) hash = (hash ^ static_cast<unsigned char>(text[i])) * 0x100'0000'01b3;
  return hash;
}

std::size_t letters_in(std::string_view form) {
  return static_cast<std::size_t>(
      std::count_if(form.begin(), form.end(), [](char c) { return is_ascii_letter(c) || is_high(c); }));
}

std::vector<Shortened> shortened_forms(const std::vector<PlainLabel>& plain) {
  std::vector<Shortened> shortened;
  for (std::uint32_t place = 0; place < plain.size(); ++place) {
    const std::string& form = plain[place].form;
    if (letters_in(form) < kFewestLetters || form.size() > kLongest) continue;
    shortened.push_back({hash_without(form, form.size()), place});
    for (std::size_t at = 0; at < form.size(); ++at)
      if (at == 0 || form[at] != form[at - 1]) shortened.push_back({hash_without(form, at), place});
  }
  std::sort(shortened.begin(), shortened.end(), [](const Shortened& a, const Shortened& b) {
    return a.hash != b.hash ? a.hash < b.hash : a.place < b.place;
  });
  return shortened;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_digit);
}

/// One letter more, less, other, or two neighbours swapped; no digit takes part.
bool one_edit_apart(std::string_view a, std::string_view b) {
  std::size_t head = 0;
  while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
  a.remove_prefix(head), b.remove_prefix(head);
  std::size_t tail = 0;
  while (tail < a.size() && tail < b.size() && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
  a.remove_suffix(tail), b.remove_suffix(tail);
  if (has_digit(a) || has_digit(b)) return false;
  if (a.size() <= 1 && b.size() <= 1) return a.size() + b.size() > 0;
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

}  // namespace

std::string plain_form(std::string_view label) {
  std::string form;
  for (std::size_t i = 0; i < label.size(); ++i) {
    const char c = label[i];
    const char next = i + 1 < label.size() ? label[i + 1] : ' ';
    if (c == '\xC2' && next == '\xA0') {  // no-break space
      ++i;
    } else if (c == '\xC3' && is_high(next)) {  // À … Þ → à … þ
      const auto letter = static_cast<unsigned char>(next);
      const bool capital = letter >= 0x80 && letter <= 0x9E && letter != 0x97;
      form += c;
      form += static_cast<char>(capital ? letter + 0x20 : letter);
      ++i;
    } else if (is_ascii_letter(c)) {
      form += static_cast<char>(c | 0x20);
    } else if (!is_joint(c) || ((c == '-' || c == '.' || c == ',') && is_digit(next))) {
      form += c;
    }
  }
  return form;
}

std::vector<Respelling> same_but_for_form(std::span<const std::string> labels,
                                          std::span<const std::uint64_t> counts) {
  const std::vector<PlainLabel> plain = plain_labels(labels, counts);
  std::vector<Respelling> respellings;
  std::uint32_t first = 0;
  for (std::uint32_t i = 1; i < plain.size(); ++i) {
    if (plain[i].form != plain[first].form)
      first = i;
    else
      respellings.push_back({plain[i].label, plain[first].label});
  }
  return respellings;
}

std::vector<Respelling> one_letter_apart(std::span<const std::string> labels,
                                         std::span<const std::uint64_t> counts) {
  const std::vector<PlainLabel> plain = plain_labels(labels, counts);
  const std::vector<Shortened> shortened = shortened_forms(plain);
  std::vector<Respelling> respellings;
  const auto consider = [&](std::uint32_t one, std::uint32_t other) {
    if (counts[plain[one].label] > counts[plain[other].label]) std::swap(one, other);
    const auto [rarer, common] = std::pair(plain[one].label, plain[other].label);
    if (counts[rarer] * kRarer <= counts[common] && one_edit_apart(plain[one].form, plain[other].form))
      respellings.push_back({rarer, common});
  };
  for (std::size_t begin = 0, end = 0; begin < shortened.size(); begin = end) {
    while (end < shortened.size() && shortened[end].hash == shortened[begin].hash) ++end;
    if (end - begin > kNamingSystem) continue;
    for (std::size_t i = begin; i < end; ++i)
      for (std::size_t j = i + 1; j < end; ++j) consider(shortened[i].place, shortened[j].place);
  }
  // Each rare label once, to the most frequent of its neighbours.
  std::sort(respellings.begin(), respellings.end(), [&](const Respelling& a, const Respelling& b) {
    if (a.from != b.from) return a.from < b.from;
    return counts[a.to] != counts[b.to] ? counts[a.to] > counts[b.to] : a.to < b.to;
  });
  const auto last = std::unique(respellings.begin(), respellings.end(),
                                [](const Respelling& a, const Respelling& b) { return a.from == b.from; });
  respellings.erase(last, respellings.end());
  return respellings;
}

}  // namespace ruas
