// Unpacks gzip (RFC 1952) while it is read. Native only: the browser unpacks by itself (web/files.js).
#pragma once

#include <memory>
#include <string>

#include "base/bytes.hpp"

namespace ruas {

/// `packed` stands at its first byte; `name` is for the error "file.damaged_gzip". Several members in one
/// file are read as one, as gzip does it.
std::unique_ptr<ByteSource> make_gzip_source(std::unique_ptr<ByteSource> packed, std::string name);

/// Whether a file that begins with these bytes is gzip.
bool is_gzip(std::string_view beginning);

}  // namespace ruas
