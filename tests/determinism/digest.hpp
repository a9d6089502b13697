// Digests of results, and their comparison with the committed ones of tests/golden. A line there: the case's name, then
// FNV-1a over every result, in hexadecimal.
//
// After a change that is meant to alter results: run with RUAS_WRITE_DIGESTS=1, then run every build without it.
#pragma once

#include <cstdint>
#include <cstring>
#include <functional>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace ruas::testing {

class Digest {
 public:
  template <class T>
  void add(const T& value) {
    static_assert(std::is_trivially_copyable_v<T>);
    unsigned char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    for (const unsigned char byte : bytes) hash_ = (hash_ ^ byte) * 0x100000001b3u;
  }
  template <class T>
  void add(const std::vector<T>& values) {
    add(static_cast<std::uint64_t>(values.size()));
    for (const T& value : values) add(value);
  }
  std::string text() const {
    std::string digits(16, '0');
    for (std::size_t i = 0; i < 16; ++i) digits[15 - i] = "0123456789abcdef"[(hash_ >> (4 * i)) & 15];
    return digits;
  }

 private:
  std::uint64_t hash_ = 0xcbf29ce484222325u;
};

/// By name: computes the digest with so many threads.
using DigestCases = std::map<std::string, std::function<std::string(std::size_t threads)>>;

/// Every case with 1, 2 and 4 threads gives the digest committed in tests/golden/`file`.
void expect_committed_digests(const std::string& file, const DigestCases& cases);

}  // namespace ruas::testing
