// A small open file and its segments, and a sender that remembers: what the tests of the model begin from.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "protocol/commands.hpp"
#include "protocol/events.hpp"
#include "ui/model/apply.hpp"
#include "ui/model/update.hpp"

namespace ruas::ui::example {

class RecordingSender final : public Sender {
 public:
  void send(const protocol::Command& command) override { commands.push_back(command); }
  void cancel(std::uint32_t id) override { cancelled.push_back(id); }
  void keep(const KeptFile& file) override { kept.push_back(file); }

  /// The newest command that asks for a Request.
  template <class Request>
  const protocol::Command* last() const {
    for (auto command = commands.rbegin(); command != commands.rend(); ++command)
      if (std::holds_alternative<Request>(command->request)) return &*command;
    return nullptr;
  }

  std::vector<protocol::Command> commands;
  std::vector<std::uint32_t> cancelled;
  std::vector<KeptFile> kept;
};

inline protocol::FileColumn number_column(const std::string& name, std::uint64_t distinct = 90) {
  protocol::FileColumn column;
  column.name = name;
  column.type = "number";
  column.present = 1990;
  column.missing = 10;
  column.distinct = distinct;
  column.minimum = 18;
  column.quartile_1 = 30;
  column.median = 41.5;
  column.quartile_3 = 56;
  column.maximum = 1234.5;
  column.mean = 43.2;
  column.standard_deviation = 15;
  column.used = true;
  return column;
}

inline protocol::FileColumn category_column(const std::string& name) {
  protocol::FileColumn column;
  column.name = name;
  column.type = "category";
  column.present = 2000;
  column.distinct = 4;
  column.top = {{"Bandung", 900}, {"Medan", 600}, {"Surabaya", 400}, {"Solo", 100}};
  column.used = true;
  return column;
}

inline protocol::FileColumn identifier_column(const std::string& name) {
  protocol::FileColumn column;
  column.name = name;
  column.type = "text";
  column.present = column.distinct = 2000;
  column.identifier = true;
  column.left_out = Message("page.typical.text");
  return column;
}

inline protocol::DataSummary data_summary() {
  protocol::DataSummary summary;
  protocol::FileSummary& file = summary.files.emplace_back();
  file.handle = "file-1";
  file.file = "pelanggan.csv";
  file.bytes = 123'456;
  file.rows = 2000;
  file.encoding = "utf-8";
  file.delimiter = ";";
  file.header = "yes";
  file.decimal_mark = "comma";
  file.date_order = "dmy";
  file.detected = {Message("reading.delimiter.semicolon").with("columns", 4)};
  summary.subject_rows = 2000;
  summary.subject_columns = {identifier_column("id"), number_column("age"), number_column("spend", 1500),
                     category_column("city")};
  return summary;
}

inline protocol::ColumnSummary number_difference(const std::string& column, double mean, double overall,
                                                 double difference) {
  protocol::ColumnSummary summary;
  summary.column = column;
  summary.kind = "number";
  summary.mean = mean;
  summary.overall_mean = overall;
  summary.difference = difference;
  return summary;
}

inline protocol::ColumnSummary category_difference(double share, double overall, double difference) {
  protocol::ColumnSummary summary;
  summary.column = "city";
  summary.kind = "category";
  summary.difference = difference;
  summary.top_level = "Medan";
  summary.levels = {{"Medan", share, overall}, {"Bandung", 1 - share, 1 - overall}};
  return summary;
}

inline protocol::SegmentSummary segment(const std::string& letter, std::uint64_t size, double confidence,
                                        double revenue) {
  protocol::SegmentSummary summary;
  summary.letter = letter;
  summary.size = size;
  summary.share = static_cast<double>(size) / 1990;
  summary.mean_confidence = confidence;
  summary.revenue_share = revenue;
  summary.columns = {number_difference("age", 31, 43.2, -0.3), number_difference("spend", 412, 180, 1.25),
                     category_difference(0.81, 0.3, 0.6)};
  summary.top_differences = {1, 2, 0};
  return summary;
}

inline protocol::Segmented segmented() {
  protocol::Segmented result;
  protocol::SegmentationSummary& summary = result.summary;
  summary.file = "pelanggan.csv";
  summary.rows = 2000;
  summary.rows_segmented = 1990;
  summary.rows_set_aside = 10;
  summary.method = "kmeans";
  summary.k = 3;
  summary.k_chosen = true;
  summary.converged = true;
  summary.silhouette = 0.41;
  summary.silhouette_rows = 1990;
  summary.revenue_column = "spend";
  summary.explained_variance = {0.41, 0.22};
  summary.loadings = {{"age", false, "", 0.1, 0.9},
                      {"spend", false, "", 0.95, -0.1},
                      {"city", true, "Bandung", -0.3, 0.4},
                      {"city", true, "", 0.3, -0.4}};
  summary.trials = {{2, 900.0, 0.35, false, {}},
                    {3, 700.0, 0.41, false, {}},
                    {4, 0, 0, true, Message("page.typical.empty")}};
  summary.columns = {{"age", "number", false, 43.2, 15.0, {}},
                     {"spend", "number", true, 5.1, 0.9, {}},
                     {"city", "category", false, 0, 1, {"Bandung", "Medan"}}};
  summary.left_out = {{"id", Message("page.typical.text")}};
  summary.segments = {segment("A", 500, 0.6, 0.7), segment("B", 1000, 0.8, 0.2), segment("C", 490, 0.7, 0.1)};
  result.positions = {0, 0, 1, 1, 2, 2};
  result.labels = {0, 1, 2};
  result.confidence = {0.5f, 0.6f, 0.7f};
  result.table_rows = {4, 9, 17};
  return result;
}

/// The state after a file was opened, with everything that was sent on the way.
struct Opened {
  Opened() {
    apply(state, FileChosen{"file-1", "pelanggan.csv"}, sender);
    answer(protocol::Opened{data_summary()});
  }
  /// Answers the newest command.
  void answer(protocol::Answer with) { answer(sender.commands.back().id, std::move(with)); }
  void answer(std::uint32_t id, protocol::Answer with) { update(state, {id, std::move(with)}, sender); }

  AppState state;
  RecordingSender sender;
};

/// … and after segments were found.
struct Found : Opened {
  Found() {
    apply(state, FindSegmentsNow{}, sender);
    answer(segmented());
  }
};

}  // namespace ruas::ui::example
