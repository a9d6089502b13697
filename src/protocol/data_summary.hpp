// The open files as numbers and words: what was read, how it goes together, what is wrong with it, and what it tells about
// customers. The Data and Criteria screens and `ruas profile FILE… --json`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "protocol/plan.hpp"

namespace ruas::protocol {

struct IrregularitySummary {
  Message what;
  std::uint64_t count = 0;
  std::vector<std::uint64_t> lines;  // the first ten
};

/// How a column of a file was read.
struct ColumnReadingSummary {
  std::string name;           // as used from here on
  std::string original_name;  // before the user renamed it
  std::string header;         // as in the file
  std::string type;           // "number" "date" "category" "text"
  bool type_chosen = false;   // by the user
  std::string decimal_mark;   // numbers: "point" "comma"
  bool decimal_mark_chosen = false;
  std::string date_order;     // dates: "ymd" "dmy" "mdy"
  bool date_order_chosen = false;
  std::string unit;           // "Rp" "US$" "%"; empty where there is none
  Message evidence;
  std::uint64_t missing = 0;
  std::uint64_t unreadable = 0;
};

struct FileSummary {
  std::string handle;  // as in OpenFile; empty for a sample
  std::string file;    // its name
  std::uint64_t bytes = 0;
  std::uint64_t rows = 0;
  std::string encoding, delimiter, header, decimal_mark, date_order;  // the words of ReadSettings
  std::string comment_mark;                                           // empty: none
  std::uint64_t skipped_lines = 0;                                    // in front of the table
  std::vector<std::string> missing_tokens;
  std::vector<Message> detected;
  std::vector<IrregularitySummary> irregularities;
  std::vector<ColumnReadingSummary> columns;
};

/// A key between two files.
struct KeySummary {
  KeyDecision key;
  std::string relation;  // "one_to_one" "many_to_one" "many_to_many"
  std::uint64_t rows = 0, rows_found = 0, rows_not_found = 0, rows_blank = 0;
  std::vector<std::string> not_found;  // examples
  std::uint64_t to_rows = 0, to_rows_unused = 0;
  std::vector<std::string> unused;  // examples
  Message found;                    // "CustomerID ↔ CustomerID: 447 of 447 found"
  std::vector<Message> notes;
  Message refused;  // empty where the key is followed
};

struct LeftOutFile {
  std::string file;
  Message why;
};

struct JoinSummary {
  std::string fact_file;         // whose rows are the rows of the data
  std::vector<KeySummary> keys;  // in the order of joining
  std::vector<Message> renamed;
  std::vector<LeftOutFile> left_out;  // go with no other: their columns are not in the data
  Message problem;  // why no files can be joined; the data is then the fact file's alone. Empty: all is well
};

struct LabelCount {
  std::string label;
  std::uint64_t count = 0;
};

/// A column of the data, or of the customers made from it: what it holds and what it is for.
struct FileColumn {
  std::string name;
  std::string file;      // it comes from; empty where the engine made it
  std::string type;      // "number" "date" "category" "text"
  Message evidence;
  std::uint64_t present = 0;
  std::uint64_t missing = 0;
  std::uint64_t unreadable = 0;
  std::uint64_t distinct = 0;
  bool identifier = false;
  // Numbers.
  double minimum = 0, maximum = 0, mean = 0, standard_deviation = 0, skewness = 0;
  double quartile_1 = 0, median = 0, quartile_3 = 0;
  // Dates, ISO 8601.
  std::string earliest, latest;
  // Categories.
  std::vector<LabelCount> top;
  // What it is for.
  std::string role;
  bool role_chosen = false;
  std::string criterion;  // "none" where it says nothing about customers
  bool criterion_chosen = false;
  Message reason;             // why this was suggested
  bool personal = false;      // personal data: masked on screen, out of reports and of the segmentation
  // Part in the segmentation by default.
  bool used = false;
  Message left_out;  // the reason where not used
};

struct CriterionSummary {
  std::string criterion;
  double weight = 1;
  std::vector<std::string> columns;  // that serve it and can take part; empty: not covered
};

struct QuestionSummary {
  std::string question;  // "purchase_behaviour" "who_they_are" "what_they_like" "why_they_buy"
  std::vector<std::string> columns;  // that take part
};

struct OfferedFixSummary {
  FixDecision fix;
  Message label;
  std::uint64_t rows_left_out = 0;
  std::uint64_t cells_changed = 0;
  bool recommended = false;
};

struct FindingSummary {
  std::string id;
  std::string kind;      // "missing_values" …, as in quality/finding.hpp
  std::string severity;  // "notice" "warning" "serious"
  std::vector<std::string> columns;
  std::uint64_t count = 0;
  std::uint64_t of = 0;
  Message what;
  std::vector<std::uint64_t> example_rows;   // of the data, from 0
  std::vector<std::uint64_t> example_lines;  // of the fact file
  std::vector<OfferedFixSummary> fixes;
};

/// What one fix did.
struct ChangeSummary {
  FixDecision fix;
  Message what;
  std::uint64_t rows_left_out = 0;
  std::uint64_t cells_changed = 0;
};

struct QualitySummary {
  bool checked = false;  // after CheckQuality; before it there are only the changes
  double score = 100;  // 0–100
  double completeness = 1, validity = 1, uniqueness = 1, consistency = 1, timeliness = 1;
  bool dated = false;  // else nothing tells how current the data is
  std::vector<FindingSummary> findings;  // of the data as mended
  std::vector<ChangeSummary> changes;    // one for each fix of the plan
};

struct SetAsideSummary {
  Message what;
  std::uint64_t count = 0;
  std::vector<std::uint64_t> rows;  // of the data, the first ten
};

/// Customers made from transactions.
struct CustomersSummary {
  bool made = false;  // the data is of transactions and customers were made from it
  Message problem;    // why not, where it is of transactions
  std::uint64_t customers = 0;
  std::uint64_t lines = 0, lines_used = 0, refund_lines = 0, orders = 0;
  double revenue = 0;
  std::string first_day, last_day, analysis_date;  // ISO
  std::string orders_rule;                         // as in Plan::orders
  std::vector<SetAsideSummary> set_aside;
  std::vector<Message> notes;
};

struct DataSummary {
  std::vector<FileSummary> files;
  JoinSummary join;
  std::uint64_t rows = 0;           // of the data: joined and mended
  std::vector<FileColumn> columns;  // of the data
  std::string kind;                 // "customers" "transactions" "matrix"
  bool kind_chosen = false;
  Message kind_reason;
  QualitySummary quality;
  CustomersSummary customers;
  /// Rows and columns of the table that is segmented: the customers where they were made, else the data.
  std::uint64_t subject_rows = 0;
  std::vector<FileColumn> subject_columns;
  std::vector<CriterionSummary> criteria;
  std::vector<QuestionSummary> questions;
  Plan plan;  // as it was asked for
};

}  // namespace ruas::protocol
