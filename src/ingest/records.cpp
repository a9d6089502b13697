#include "ingest/records.hpp"

#include "ingest/encoding.hpp"
#include "ingest/record_grammar.hpp"
#include "ingest/slices.hpp"

namespace ruas {
namespace {

constexpr std::size_t kSliceBytes = std::size_t{16} << 20;

}  // namespace

/// Finds records in `text`: the bytes themselves, or one byte per code unit of UTF-16.
class RecordStream::Reader {
 public:
  Reader(ByteSource& source, const IngestReport& report)
      : report_(report),
        slices_(source, kSliceBytes),
        grammar_{report.dialect.delimiter.value},
        unit_bytes_(is_utf16() ? 2 : 1) {}

  Result<std::optional<Record>> next() {
    if (!started_) {
      if (auto started = start(); !started) return started.error();
      if (at_ > 0) return std::optional(record_of(RecordKind::preamble, 0, at_, at_));
    }
    for (;;) {
      const Window window = text_window();
      if (at_ == text_.size() && slices_.at_end_of_file()) return last_half_unit();
      const bool above = lines_above_ < report_.dialect.preamble_lines.value;
      if (const auto span = above ? next_line(window, text_.data() + at_)
                                  : next_record(window, text_.data() + at_, grammar_))
        return std::optional(classify(*span, above));
      if (auto read = read_on(); !read) return read.error();
    }
  }

  std::size_t cells() const {
    return count_cells(text_window(), text_.data() + last_begin_, text_.data() + last_end_, grammar_);
  }

 private:
  bool is_utf16() const {
    const Encoding encoding = report_.dialect.encoding.value;
    return encoding == Encoding::utf16_le || encoding == Encoding::utf16_be;
  }

  Window text_window() const { return {text_.data(), text_.data() + text_.size(), slices_.at_end_of_file()}; }

  Status start() {
    started_ = true;
    if (auto restarted = slices_.restart(); !restarted) return restarted;
    if (auto read = read_on(); !read) return read;
    if (report_.byte_order_mark)
      at_ = byte_order_mark(slices_.bytes(), report_.dialect.encoding.value) / unit_bytes_;
    return Done{};
  }

  Status read_on() {
    if (auto advanced = slices_.advance(at_ * unit_bytes_); !advanced) return advanced;
    at_ = 0;
    if (is_utf16()) {
      narrow_.clear();
      append_narrowed_utf16(slices_.bytes(), report_.dialect.encoding.value == Encoding::utf16_be, narrow_);
      const std::size_t units = narrow_.size();
      narrow_.append(kScanPadding, '\0');
      text_ = std::string_view(narrow_).substr(0, units);
    } else {
      text_ = slices_.bytes();
    }
    return Done{};
  }

  Record classify(const RecordSpan& span, bool above) {
    const auto begin = static_cast<std::size_t>(span.begin - text_.data());
    const auto end = static_cast<std::size_t>(span.end - text_.data());
    const auto next = static_cast<std::size_t>(span.next - text_.data());
    const Record record = record_of(above ? RecordKind::preamble : kind_of(span), begin, end, next);
    lines_above_ += above;
    if (record.kind == RecordKind::data) ++rows_;
    if (record.kind == RecordKind::header) header_seen_ = true;
    return record;
  }

  RecordKind kind_of(const RecordSpan& span) const {
    if (is_empty_record(span.begin, span.end)) return RecordKind::empty;
    if (report_.comments.applies(text_window(), span.begin, span.end, grammar_)) return RecordKind::comment;
    if (report_.dialect.has_header.value && !header_seen_) return RecordKind::header;
    return rows_ < report_.rows ? RecordKind::data : RecordKind::footer;
  }

  Record record_of(RecordKind kind, std::size_t begin, std::size_t end, std::size_t next) {
    last_begin_ = begin;
    last_end_ = end;
    at_ = next;
    const std::string_view bytes = slices_.bytes();
    return {kind, rows_, bytes.substr(begin * unit_bytes_, (end - begin) * unit_bytes_),
            bytes.substr(end * unit_bytes_, (next - end) * unit_bytes_)};
  }

  /// A file of UTF-16 that was cut inside a code unit keeps its last byte.
  std::optional<Record> last_half_unit() {
    const std::string_view rest = slices_.bytes().substr(at_ * unit_bytes_);
    if (rest.empty() || half_unit_given_) return std::nullopt;
    half_unit_given_ = true;
    return Record{RecordKind::footer, rows_, rest, {}};
  }

  const IngestReport& report_;
  SliceBuffer slices_;
  Grammar grammar_;
  std::size_t unit_bytes_;
  std::string narrow_;
  std::string_view text_;
  std::size_t at_ = 0;  // units of text_ already given out
  std::size_t last_begin_ = 0;
  std::size_t last_end_ = 0;
  std::uint64_t lines_above_ = 0;
  std::uint64_t rows_ = 0;
  bool started_ = false;
  bool header_seen_ = false;
  bool half_unit_given_ = false;
};

RecordStream::RecordStream(ByteSource& source, const IngestReport& report)
    : reader_(std::make_unique<Reader>(source, report)) {}

RecordStream::~RecordStream() = default;

Result<std::optional<Record>> RecordStream::next() {
  return reader_->next();
}

std::size_t RecordStream::cells() const {
  return reader_->cells();
}

}  // namespace ruas
