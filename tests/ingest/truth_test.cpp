// Files with a known truth: csv-spectrum, PapaParse's core cases, Indonesian and spreadsheet formats.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "base/dates.hpp"
#include "ingest/reading.hpp"
#include "ingest/record_grammar.hpp"
#include "ingest/sample.hpp"
#include "support/folders.hpp"

namespace ruas {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

/// The cell as the truth writes it: numbers as their shortest text.
void expect_cell(const Column& column, std::size_t row, const std::string& truth, const std::string& where) {
  const std::string got = shown_cell(column, row);
  if (column.type() == ColumnType::number && !truth.empty())
    EXPECT_EQ(std::stod(got), std::stod(truth)) << where;
  else
    EXPECT_EQ(got, truth) << where;
}

TEST(CsvSpectrum, EveryCellIsAsTheTruthHasIt) {
  const auto files = files_in("nasty_csv_spectrum/csvs", ".csv");
  if (files.empty()) GTEST_SKIP() << "no real data in " << testing::data_folder();
  for (const std::string& file : files) {
    const auto read = read_text(file_bytes(file));
    ASSERT_TRUE(read) << file;
    const json truth = json::parse(
        file_bytes(data_path("nasty_csv_spectrum/json/" + fs::path(file).stem().string() + ".json")));
    const json rows = truth.is_array() ? truth : json::array({truth});
    ASSERT_EQ(read->table.rows(), rows.size()) << file;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      ASSERT_EQ(read->table.columns().size(), rows[row].size()) << file;
      for (const Column& column : read->table.columns()) {
        // The truth of one file has another telephone number than the file itself.
        if (column.name == "Contact Phone Number") continue;
        expect_cell(column, row, rows[row].at(column.name).get<std::string>(), file + " " + column.name);
      }
    }
  }
}

/// Cases of PapaParse that Ruas reads otherwise on purpose.
const std::map<std::string, std::string>& papaparse_exceptions() {
  static const std::map<std::string, std::string> reasons = {
      {"core_017", "blanks around a quoted field do not count: files with `, \"x\"` are common"},
      {"core_019", "an unclosed quote must not swallow the rows below (METHODS §1)"},
      {"core_020", "an unclosed quote must not swallow the columns beside it"},
      {"core_021", "an unclosed quote must not swallow the rows below"},
      {"core_022", "an unclosed quote must not swallow the rows below"},
      {"core_023", "an unclosed quote must not swallow the rows below"},
      {"core_035", "an empty file is an error in words"},
      {"core_045", "a file of remarks alone is an error in words"},
      {"core_049", "a file of remarks alone is an error in words"},
      {"core_050", "a file of remarks alone is an error in words"},
      {"core_054", "empty lines are skipped and counted (METHODS §1)"},
      {"core_057", "a preview of two rows: all rows are read, the preview is the page's"},
      {"core_058", "a line end at the end of the file begins no row (RFC 4180)"},
  };
  return reasons;
}

std::vector<std::vector<std::string>> grammar_cells(const std::string& bytes,
                                                    const Choice<std::string>& comment_mark) {
  const std::string padded = bytes + std::string(kScanPadding, '\0');
  const Window window{padded.data(), padded.data() + bytes.size(), true};
  auto records = sample_records(window, window.begin, Grammar{}, Decoding::none, 1000);
  mark_comments(records, comment_mark);
  std::vector<std::vector<std::string>> rows;
  for (const SampleRecord& record : records)
    if (record.is_row()) rows.push_back(record.cells);
  return rows;
}

/// PapaParse's setting: true is "#", else the mark itself; without one there are no remarks.
Choice<std::string> comment_mark_of(const json& config) {
  Choice<std::string> mark;
  const json comments = config.value("comments", json(false));
  mark.choose(comments.is_string() ? comments.get<std::string>() : comments == true ? "#" : "");
  return mark;
}

TEST(PapaParse, CoreCasesReadAsThereOrForAReasonNot) {
  const auto files = files_in("nasty_papaparse", ".csv");
  if (files.empty()) GTEST_SKIP() << "no real data in " << testing::data_folder();
  std::size_t compared = 0;
  for (const std::string& file : files) {
    const std::string name = fs::path(file).stem().string();
    const std::string bytes = file_bytes(file);
    if (papaparse_exceptions().contains(name)) {
      const auto read = read_text(bytes);  // must still come back
      if (read) {
        EXPECT_LE(read->table.rows(), 10u);
      }
      continue;
    }
    const json truth = json::parse(file_bytes(file.substr(0, file.size() - 3) + "json"));
    auto expected = truth.at("expected").at("data").get<std::vector<std::vector<std::string>>>();
    // Names are made unique in another way (ingest_test): compare the rows below.
    const bool header = truth.at("config").value("header", false);
    const Choice<std::string> comment_mark = comment_mark_of(truth.at("config"));
    auto cells = grammar_cells(bytes, comment_mark);
    if (header) {
      expected.erase(expected.begin());
      cells.erase(cells.begin());
    }
    EXPECT_EQ(cells, expected) << name << ": " << truth.at("description");
    ++compared;

    ReadOptions options;
    options.dialect.has_header.choose(header);
    options.dialect.delimiter.choose(',');
    options.dialect.comment_mark = comment_mark;
    const auto read = read_text(bytes, options);
    ASSERT_TRUE(read) << name;
    ASSERT_EQ(read->table.rows(), expected.size()) << name;
    for (std::size_t row = 0; row < expected.size(); ++row)
      for (std::size_t i = 0; i < std::min(read->table.columns().size(), expected[row].size()); ++i)
        if (read->table.column(i).type() != ColumnType::number && expected[row][i] != " ") {
          EXPECT_EQ(shown_cell(read->table.column(i), row), expected[row][i]) << name;
        }
  }
  EXPECT_EQ(compared + papaparse_exceptions().size(), files.size());
}

double sum_of(const Column& column) {
  double sum = 0;
  if (const auto* numbers = std::get_if<NumberColumn>(&column.values))
    for (const double value : numbers->values) sum += std::isnan(value) ? 0 : value;
  return sum;
}

std::string iso_day(std::int64_t seconds) {
  const CivilDate date = civil_from_days(days_from_seconds(seconds));
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return text;
}

double mean_of(const Column& column) {
  const auto* numbers = std::get_if<NumberColumn>(&column.values);
  const double given =
      static_cast<double>(numbers ? std::count_if(numbers->values.begin(), numbers->values.end(),
                                                  [](double value) { return !std::isnan(value); })
                                  : 0);
  return sum_of(column) / given;
}

std::size_t distinct(const Column& column) {
  std::set<std::string> values;
  for (std::size_t row = 0; row < column.size(); ++row) values.insert(shown_cell(column, row));
  return values.size();
}

/// The encoding as the truth names it; plain ASCII is UTF-8 too.
std::string encoding_of(const IngestReport& report) {
  switch (report.dialect.encoding.value) {
    case Encoding::utf8:
      return report.byte_order_mark ? "utf-8-bom" : "utf-8";
    case Encoding::utf16_le:
      return report.byte_order_mark ? "utf-16le-bom" : "utf-16le without BOM";
    case Encoding::utf16_be:
      return report.byte_order_mark ? "utf-16be-bom" : "utf-16be without BOM";
    case Encoding::windows_1252:
      return "windows-1252";
  }
  return {};
}

void expect_dialect(const IngestReport& report, const json& fact, const std::string& name) {
  EXPECT_EQ(std::string(1, report.dialect.delimiter.value), fact.at("delimiter")) << name;
  if (fact.contains("encoding")) {
    const std::string truth = fact.at("encoding");
    EXPECT_EQ(encoding_of(report), truth == "ascii" ? "utf-8" : truth) << name;
  }
  if (fact.contains("decimal")) {
    const DecimalMark mark = fact.at("decimal") == "." ? DecimalMark::point : DecimalMark::comma;
    EXPECT_EQ(report.dialect.decimal_mark.value, mark) << name;
  }
  if (fact.value("date", "") == "yyyy-mm-dd") {
    EXPECT_EQ(report.dialect.date_order.value, DateOrder::year_month_day) << name;
  }
  if (fact.value("date", "") == "dd/mm/yyyy") {
    EXPECT_EQ(report.dialect.date_order.value, DateOrder::day_month_year) << name;
  }
  EXPECT_EQ(report.dialect.has_header.value, !name.starts_with("d28")) << name;
  EXPECT_EQ(report.dialect.preamble_lines.value,
            name.starts_with("d12") ? 1u : fact.value("preamble_lines", std::uint64_t{0}))
      << name;
  const Irregularity* footer = irregularity(report, "reading.odd.footer");
  EXPECT_EQ(footer ? footer->count : 0, fact.value("footer_lines", std::uint64_t{0})) << name;
}

TEST(IndonesianFormats, RowsSumsAndDatesAreTheTruth) {
  const std::string folder = "nasty_derived_id/";
  if (!fs::exists(data_path(folder))) GTEST_SKIP() << "no real data in " << testing::data_folder();
  const json expected = json::parse(file_bytes(data_path(folder + "expected.json")));
  for (const auto& [name, fact] : expected.items()) {
    const auto read = read_text(file_bytes(data_path(folder + name)));
    if (name == "d27_header_only.csv") {
      ASSERT_FALSE(read);
      EXPECT_EQ(read.error().key, "reading.header_only");
      continue;
    }
    ASSERT_TRUE(read) << name;
    const json& truth = fact.at("truth");
    const Table& table = read->table;
    EXPECT_EQ(table.rows(), truth.at("rows").get<std::size_t>()) << name;
    expect_dialect(read->report, fact, name);
    EXPECT_EQ(distinct(table.column(0)), truth.at("customers").get<std::size_t>()) << name;
    // Where cells of it are missing, the truth's mean is that of the complete file.
    if (!fact.contains("missing") && !fact.contains("ragged_rows")) {
      EXPECT_NEAR(mean_of(table.column(7)), truth.at("mean_last_numeric").get<double>(), 5e-7) << name;
    }
    EXPECT_EQ(sum_of(table.column(5)), truth.at("sum_qty").get<double>()) << name;
    double amount = truth.at("sum_amount").get<double>();
    if (fact.contains("sum_amount_signed")) amount = fact.at("sum_amount_signed").get<double>();
    if (fact.contains("sum_amount_without_short_rows"))
      amount = fact.at("sum_amount_without_short_rows").get<double>();
    EXPECT_EQ(sum_of(table.column(6)), amount) << name;
    ASSERT_EQ(table.column(2).type(), ColumnType::date) << name;
    const auto& dates = std::get_if<DateColumn>(&table.column(2).values)->seconds;
    EXPECT_EQ(iso_day(*std::min_element(dates.begin(), dates.end())), truth.at("min_date")) << name;
    EXPECT_EQ(iso_day(*std::max_element(dates.begin(), dates.end())), truth.at("max_date")) << name;
    if (fact.contains("missing")) {
      EXPECT_EQ(read->report.columns[7].missing, fact.at("missing").get<std::uint64_t>());
    }
    if (name.starts_with("d15")) {
      const auto* rows_short = irregularity(read->report, "reading.odd.short_row");
      const auto* rows_long = irregularity(read->report, "reading.odd.long_row");
      ASSERT_TRUE(rows_short && rows_long);
      EXPECT_EQ(rows_short->count + rows_long->count, fact.at("ragged_rows").get<std::uint64_t>());
    }
    if (name.starts_with("d20")) {
      EXPECT_EQ(read->report.columns[2].evidence.key, "reading.column.date_assumed_day_first");
    }
    if (name.starts_with("d23")) {
      EXPECT_EQ(shown_cell(table.column(0), 1), "00000159");
    }
  }
}

}  // namespace
}  // namespace ruas
