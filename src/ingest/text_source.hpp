// Step 1: the encoding. From here on everybody sees UTF-8 (or Windows-1252, whose ASCII part is the same).
#pragma once

#include <memory>
#include <string>

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "ingest/dialect.hpp"
#include "ingest/slices.hpp"

namespace ruas {

/// The file as text in slices, opened at its first one.
struct TextSource {
  Encoding encoding = Encoding::utf8;  // of the file
  bool byte_order_mark = false;
  std::unique_ptr<ByteSource> transcoder;  // UTF-16 only; reads from the source it was made of
  std::unique_ptr<SliceBuffer> slices;

  /// Of the text in the slices.
  Encoding text_encoding() const { return encoding == Encoding::windows_1252 ? encoding : Encoding::utf8; }
  /// Length of the mark at the start of the text.
  std::size_t mark_bytes() const { return byte_order_mark ? 3 : 0; }
};

/// Decides the encoding and reads the first slice. Errors: the file is empty, or no text but an archive, an
/// image …
Result<TextSource> open_text(ByteSource& source, const ReadOptions& options);

}  // namespace ruas
