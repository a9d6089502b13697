#include "ingest/text_source.hpp"

#include <algorithm>
#include <array>

#include "ingest/encoding.hpp"

namespace ruas {
namespace {

/// UTF-16 read as UTF-8. A mark at the start becomes the one of UTF-8.
class Utf16Source final : public ByteSource {
 public:
  Utf16Source(ByteSource& source, bool big_endian) : source_(source), big_endian_(big_endian) {}

  Result<std::size_t> read(std::span<char> into) override {
    while (ready_.size() == given_ && !at_end_)
      if (auto refilled = refill(); !refilled) return refilled.error();
    const std::size_t count = std::string_view(ready_).substr(given_).copy(into.data(), into.size());
    given_ += count;
    return count;
  }

  Status rewind() override {
    raw_.clear();
    ready_.clear();
    given_ = 0;
    at_end_ = false;
    return source_.rewind();
  }

  std::optional<std::uint64_t> size() const override { return std::nullopt; }

 private:
  Status refill() {
    constexpr std::size_t kPiece = std::size_t{1} << 20;
    const std::size_t kept = raw_.size();
    raw_.resize(kept + kPiece);
    const auto count = source_.read(std::span(raw_.data() + kept, kPiece));
    if (!count) return count.error();
    raw_.resize(kept + *count);
    at_end_ = *count == 0;
    ready_.clear();
    given_ = 0;
    raw_.erase(0, append_from_utf16(raw_, big_endian_, at_end_, ready_));
    return Done{};
  }

  ByteSource& source_;
  bool big_endian_;
  std::string raw_;
  std::string ready_;
  std::size_t given_ = 0;
  bool at_end_ = false;
};

struct Signature {
  std::string_view bytes;
  const char* error;
};

/// Files that people take for tables.
constexpr std::array<Signature, 7> kSignatures = {{
    {{"PK\x03\x04", 4}, "reading.spreadsheet"},
    {{"\xD0\xCF\x11\xE0", 4}, "reading.spreadsheet"},
    {{"\x1F\x8B", 2}, "reading.compressed"},
    {{"%PDF", 4}, "reading.document"},
    {{"\x89PNG", 4}, "reading.picture"},
    {{"\xFF\xD8\xFF", 3}, "reading.picture"},
    {{"GIF8", 4}, "reading.picture"},
}};

bool same_letters(char a, char b) {
  return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
}

/// Text, but with its values in tags or braces instead of rows and columns. A "[" alone may begin a column's name.
Status check_for_other_notations(std::string_view text) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF", kBlanks = " \t\r\n";
  constexpr std::array<std::string_view, 5> kMarkup = {"<!doctype", "<html", "<?xml", "<table", "<!--"};
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  for (const std::string_view begin : kMarkup)
    if (text.size() >= begin.size() && std::equal(begin.begin(), begin.end(), text.begin(),
                                                  [](char small, char c) { return same_letters(c, small); }))
      return Error("reading.markup");
  if (text.empty() || (text.front() != '{' && text.front() != '[')) return Done{};
  const std::string_view after = text.front() == '{' ? "\"}" : "{[";
  const std::size_t next = text.find_first_not_of(kBlanks, 1);
  if (next != std::string_view::npos && after.find(text[next]) != std::string_view::npos)
    return Error("reading.json");
  return Done{};
}

Status check_for_text(std::string_view text) {
  for (const Signature& signature : kSignatures)
    if (text.starts_with(signature.bytes)) return Error(signature.error);
  const ByteSurvey survey = survey_bytes(text.data(), text.data() + text.size());
  const std::uint64_t odd = survey.controls + survey.nuls;
  // NUL bytes alone may be padding; text has next to no other control characters.
  if (survey.controls * 50 > text.size() || odd * 3 > text.size()) return Error("reading.binary");
  if (odd + survey.line_ends == text.size()) return Error("reading.empty");
  return check_for_other_notations(text);
}

/// Starts at the first byte, with enough of the file to detect everything from.
Status load_beginning(SliceBuffer& slices) {
  constexpr std::size_t kEnough = std::size_t{4} << 20;
  if (auto restarted = slices.restart(); !restarted) return restarted;
  do {
    if (auto read = slices.advance(0); !read) return read;
  } while (slices.bytes().size() < kEnough && !slices.at_end_of_file());
  return Done{};
}

}  // namespace

Result<TextSource> open_text(ByteSource& source, const ReadOptions& options) {
  TextSource text;
  text.slices = std::make_unique<SliceBuffer>(source, options.slice_bytes);
  if (auto loaded = load_beginning(*text.slices); !loaded) return loaded.error();
  if (text.slices->bytes().empty()) return Error("reading.empty");

  const Choice<Encoding>& choice = options.dialect.encoding;
  text.encoding = choice.by_user ? choice.value : detect_encoding(text.slices->bytes()).encoding;
  text.byte_order_mark = byte_order_mark(text.slices->bytes(), text.encoding) > 0;
  if (text.encoding == Encoding::utf16_le || text.encoding == Encoding::utf16_be) {
    text.transcoder = std::make_unique<Utf16Source>(source, text.encoding == Encoding::utf16_be);
    text.slices = std::make_unique<SliceBuffer>(*text.transcoder, options.slice_bytes);
    if (auto loaded = load_beginning(*text.slices); !loaded) return loaded.error();
  }
  const std::string_view content = text.slices->bytes().substr(text.mark_bytes());
  if (content.empty()) return Error("reading.empty");
  if (auto checked = check_for_text(content); !checked) return checked.error();
  if (text.encoding == Encoding::utf8 && !choice.by_user && !text.byte_order_mark &&
      examine_utf8(content).speaks_for_windows_1252())
    text.encoding = Encoding::windows_1252;
  return text;
}

}  // namespace ruas
