#include "ingest/raw_lines.hpp"

#include <algorithm>
#include <utility>

#include "ingest/encoding.hpp"

namespace ruas {
namespace {

std::string decode(std::string_view bytes, Encoding encoding) {
  std::string text;
  switch (encoding) {
    case Encoding::utf8:
      append_repaired_utf8(bytes, text);
      break;
    case Encoding::windows_1252:
      append_from_windows_1252(bytes, text);
      break;
    case Encoding::utf16_le:
    case Encoding::utf16_be:
      append_from_utf16(bytes, encoding == Encoding::utf16_be, true, text);
      break;
  }
  return text;
}

/// No longer than kLongestRawLine, and no character halved.
void cut(RawLine& line) {
  if (line.text.size() <= kLongestRawLine) return;
  std::size_t end = kLongestRawLine;
  while (end > 0 && (static_cast<unsigned char>(line.text[end]) & 0xC0) == 0x80) --end;
  line.text.resize(end);
  line.cut = true;
}

/// The text up to the next line end, which is taken off with it.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end);
  if (text.starts_with("\r\n"))
    text.remove_prefix(2);
  else if (!text.empty())
    text.remove_prefix(1);
  return line;
}

}  // namespace

Result<std::vector<RawLine>> read_raw_lines(ByteSource& source, const IngestReport& report,
                                            std::size_t most) {
  std::vector<RawLine> lines;
  RecordStream records(source, report);
  bool mark = report.byte_order_mark;
  while (lines.size() < most) {
    const Result<std::optional<Record>> record = records.next();
    if (!record) return record.error();
    if (!*record) break;
    // The byte order mark comes as a record of its own.
    if (std::exchange(mark, false)) continue;
    const std::string text = decode((*record)->bytes, report.dialect.encoding.value);
    std::string_view rest = text;
    do {
      RawLine line;
      line.number = lines.size() + 1;
      line.begins_record = rest.data() == text.data();
      line.kind = (*record)->kind;
      line.row = (*record)->kind == RecordKind::data ? (*record)->row : 0;
      line.text = take_line(rest);
      cut(line);
      lines.push_back(std::move(line));
    } while (!rest.empty() && lines.size() < most);
  }
  return lines;
}

}  // namespace ruas
