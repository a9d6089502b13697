// Rows of a sample file as cells. Samples need no quotes, so a comma always parts two cells.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.hpp"
#include "samples/samples.hpp"

namespace ruas::samples {

class CsvRows {
 public:
  explicit CsvRows(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      std::vector<std::string> cells = split(text.substr(0, end));
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
      if (header_.empty())
        header_ = std::move(cells);
      else
        rows_.push_back(std::move(cells));
    }
    for (std::size_t i = 0; i < header_.size(); ++i) places_[header_[i]] = i;
  }

  std::size_t size() const { return rows_.size(); }
  const std::vector<std::string>& header() const { return header_; }
  const std::vector<std::string>& row(std::size_t row) const { return rows_[row]; }
  const std::string& cell(std::size_t row, const std::string& column) const {
    return rows_[row].at(places_.at(column));
  }
  long long whole(std::size_t row, const std::string& column) const { return std::stoll(cell(row, column)); }

 private:
  static std::vector<std::string> split(std::string_view line) {
    std::vector<std::string> cells;
    for (;;) {
      const std::size_t comma = line.find(',');
      cells.emplace_back(line.substr(0, comma));
      if (comma == std::string_view::npos) return cells;
      line.remove_prefix(comma + 1);
    }
  }

  std::vector<std::string> header_;
  std::vector<std::vector<std::string>> rows_;
  std::map<std::string, std::size_t> places_;
};

inline std::string customers_text(const SampleOptions& options) {
  StringSink sink;
  return write_sample_customers(options, sink) ? sink.take() : std::string();
}

inline std::string orders_text(const SampleOptions& options) {
  StringSink sink;
  return write_sample_orders(options, sink) ? sink.take() : std::string();
}

}  // namespace ruas::samples
