// What follows on segments, asked of a whole Session as the page asks: many of the file's customers, then one request.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "engine/session.hpp"
#include "protocol/events.hpp"

namespace ruas::benchmarks {

class RequestStages {
 public:
  static bool has(std::string_view stage);

  /// Opens as many of `all`'s rows as `stage` needs and finds segments in its eight numbers. `all` outlives this.
  RequestStages(std::string_view stage, ByteSource& all, std::size_t threads);

  /// sweep_100k: k = 1 … 12 with every index. resamples_100k: 50 of them, k = 6. explain_100k: tree, rules, proxies. market and
  /// personas: of every customer in 12 segments. messages_100k: one per customer.
  void call(std::string_view stage);

  std::uint64_t rows() const { return rows_; }

 private:
  Result<std::unique_ptr<ByteSource>> open();
  /// Throws what the engine refuses: a benchmark's file is ours.
  void ask(protocol::Request request);

  ByteSource& all_;
  std::string head_;  // the first rows, where not all are needed
  std::uint64_t rows_ = 0;
  protocol::Answer answer_;
  Session session_;
  std::uint32_t last_id_ = 0;
};

}  // namespace ruas::benchmarks
