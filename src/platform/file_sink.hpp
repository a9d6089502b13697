// Writes a file on the command line. Native only: the browser saves through web/downloads.js.
#pragma once

#include <memory>
#include <string>

#include "base/bytes.hpp"
#include "base/result.hpp"

namespace ruas {

/// A file being written, under another name until close(): what stood there before is whole until the new one
/// is, even when it is the very file being read. Without close() nothing is left behind. Errors are
/// "file.not_writable".
class FileSink : public ByteSink {
 public:
  /// `path` may be "-" for standard output, or a device or pipe; these are written at once.
  static Result<std::unique_ptr<FileSink>> open(const std::string& path);

  /// Everything has reached the file system, and the file has its name.
  virtual Status close() = 0;
};

}  // namespace ruas
