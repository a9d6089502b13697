// The bytes of a file the user named: a path or standard input on the command line, a chosen File in the
// browser.
#pragma once

#include <memory>
#include <string>

#include "base/bytes.hpp"
#include "base/result.hpp"

namespace ruas {

/// Opens a file for reading. Errors are the `file.…` messages of src/words.
///
/// Native: `file` is a path, or "-" for standard input. Gzip is recognised by its first bytes and unpacked.
/// What cannot be read twice (standard input, a pipe) is kept in memory as it is read, so that it can be
/// rewound. Browser: `file` is a handle of web/files.js, already unpacked; only the thread that owns the
/// worker's shell may read.
Result<std::unique_ptr<ByteSource>> open_file_source(const std::string& file);

}  // namespace ruas
