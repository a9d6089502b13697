#include "segmentation/real_matrices.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <stdexcept>

#include "base/dates.hpp"
#include "support/folders.hpp"

namespace ruas::testing {
namespace {

using Rows = std::vector<std::vector<double>>;

/// A delimited file as text; the first line names the columns.
class File {
 public:
  File(const std::string& path, char delimiter) : delimiter_(delimiter) {
    std::ifstream stream(testing::data_folder() / path, std::ios::binary);
    if (!stream) throw std::runtime_error("cannot open " + path);
    std::string line;
    while (std::getline(stream, line)) {
      if (!line.empty() && line.back() == '\r') line.pop_back();
      if (!line.empty()) lines_.push_back(split(line));
    }
  }

  std::size_t rows() const { return lines_.size() - 1; }
  const std::string& at(std::size_t row, std::size_t column) const { return lines_[row + 1].at(column); }
  std::size_t column(const std::string& name) const {
    const auto found = std::find(lines_[0].begin(), lines_[0].end(), name);
    if (found == lines_[0].end()) throw std::runtime_error("no column " + name);
    return static_cast<std::size_t>(found - lines_[0].begin());
  }

 private:
  std::vector<std::string> split(const std::string& line) const {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : line) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter_ && !quoted) {
        cells.emplace_back();
      } else {
        cells.back() += c;
      }
    }
    return cells;
  }

  char delimiter_;
  std::vector<std::vector<std::string>> lines_;
};

/// Nothing for an empty cell or text; Yes and No are 1 and 0.
std::optional<double> number(const std::string& cell) {
  if (cell == "Yes") return 1;
  if (cell == "No") return 0;
  char* end = nullptr;
  const double value = std::strtod(cell.c_str(), &end);
  if (cell.empty() || end != cell.c_str() + cell.size()) return std::nullopt;
  return value;
}

/// Rows in which all the columns hold a number.
Rows complete_rows(const File& file, const std::vector<std::size_t>& columns) {
  Rows rows;
  for (std::size_t r = 0; r < file.rows(); ++r) {
    std::vector<double> row;
    for (const std::size_t column : columns)
      if (const auto value = number(file.at(r, column))) row.push_back(*value);
    if (row.size() == columns.size()) rows.push_back(std::move(row));
  }
  return rows;
}

Rows named_columns(const std::string& path, const nlohmann::json& entry) {
  const File file(path, ',');
  std::vector<std::size_t> columns;
  for (const auto& column : entry.at("columns"))
    columns.push_back(column.is_number() ? column.get<std::size_t>()
                                         : file.column(column.get<std::string>()));
  return complete_rows(file, columns);
}

Rows log1p(Rows rows) {
  for (auto& row : rows)
    for (double& value : row) value = std::log1p(value);
  return rows;
}

/// "12/1/2010 8:26" or "01/12/2022" to days; `day` and `month` tell which part is which.
std::int64_t days_of(const std::string& text, int day, int month) {
  int parts[3] = {};
  const char* at = text.data();
  for (int& part : parts) at = std::from_chars(at, text.data() + text.size(), part).ptr + 1;
  return days_from_civil({parts[2], parts[month], parts[day]});
}

Rows kalbe_customers(bool rfm) {
  const File file("kalbe_fmcg_id/Case Study - Transaction.csv", ';');
  struct Customer {
    std::int64_t last = 0;
    double lines = 0, quantity = 0, amount = 0;
  };
  std::map<std::string, Customer> customers;
  for (std::size_t r = 0; r < file.rows(); ++r) {
    Customer& customer = customers[file.at(r, file.column("CustomerID"))];
    customer.last = std::max(customer.last, days_of(file.at(r, file.column("Date")), 0, 1));
    customer.lines += 1;
    customer.quantity += number(file.at(r, file.column("Qty"))).value();
    customer.amount += number(file.at(r, file.column("TotalAmount"))).value();
  }
  const std::int64_t reference = days_from_civil({2023, 1, 1});
  Rows rows;
  for (const auto& [id, c] : customers) {
    if (rfm) {
      rows.push_back({static_cast<double>(reference - c.last), c.lines, c.amount});
    } else {
      rows.push_back({c.lines, c.quantity, c.amount});
    }
  }
  return rfm ? log1p(std::move(rows)) : rows;
}

/// Rule A of golden.json: a customer, not cancelled, quantity and price above 0.
Rows online_retail_rfm() {
  const File file("online_retail_sample/online_retail_sample.csv", ',');
  const std::size_t invoice = file.column("InvoiceNo"), quantity = file.column("Quantity"),
                    price = file.column("UnitPrice"), date = file.column("InvoiceDate"),
                    id = file.column("CustomerID");
  struct Customer {
    std::int64_t last = 0;
    std::set<std::string> invoices;
    double amount = 0;
  };
  std::map<std::string, Customer> customers;
  for (std::size_t r = 0; r < file.rows(); ++r) {
    const double units = number(file.at(r, quantity)).value();
    const double each = number(file.at(r, price)).value();
    if (file.at(r, id).empty() || file.at(r, invoice).starts_with("C") || units <= 0 || each <= 0) continue;
    Customer& customer = customers[file.at(r, id)];
    customer.last = std::max(customer.last, days_of(file.at(r, date), 1, 0));
    customer.invoices.insert(file.at(r, invoice));
    customer.amount += units * each;
  }
  Rows rows;
  for (const auto& [name, c] : customers)
    rows.push_back({static_cast<double>(days_from_civil({2011, 12, 10}) - c.last),
                    static_cast<double>(c.invoices.size()), c.amount});
  return log1p(std::move(rows));
}

/// z-scored with the population standard deviation where `standardise`.
FeatureMatrix matrix_of(const Rows& rows, bool standardise) {
  FeatureMatrix matrix(rows.size(), rows.at(0).size());
  for (std::size_t f = 0; f < matrix.features(); ++f) {
    double mean = 0, variance = 0;
    for (const auto& row : rows) mean += row[f] / static_cast<double>(rows.size());
    for (const auto& row : rows)
      variance += (row[f] - mean) * (row[f] - mean) / static_cast<double>(rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r)
      matrix.at(r, f) =
          static_cast<float>(standardise ? (rows[r][f] - mean) / std::sqrt(variance) : rows[r][f]);
  }
  return matrix;
}

struct Recipe {
  std::string path;
  std::function<Rows(const nlohmann::json&)> rows;
};

Recipe columns_of(const std::string& entry, const std::string& file) {
  return {entry, [file](const nlohmann::json& golden) { return named_columns(file, golden); }};
}

std::vector<Recipe> recipes() {
  const std::string mall = "mall_customers/Mall_Customers.csv",
                    wholesale = "wholesale_customers/supermarket_data.csv",
                    satisfaction = "customer_satisfaction/customerSat.csv",
                    iris = "sklearn_iris_wine/iris.csv", wine = "sklearn_iris_wine/wine_data.csv";
  return {
      columns_of("mall_customers/three_numeric_z", mall),
      columns_of("mall_customers/income_score_raw", mall),
      columns_of("wholesale_customers/raw_z", wholesale),
      {"wholesale_customers/log_z",
       [=](const nlohmann::json& golden) { return log1p(named_columns(wholesale, golden)); }},
      columns_of("penguins/z", "penguins/penguins.csv"),
      columns_of("telco_churn/numeric_z", "telco_churn/Telco-Customer-Churn.csv"),
      columns_of("mcdonalds/binary_raw", "mcdonalds/mcdonalds.csv"),
      columns_of("german_credit/numeric_z", "german_credit/credit.csv"),
      columns_of("customer_satisfaction/raw", satisfaction),
      columns_of("customer_satisfaction/z", satisfaction),
      columns_of("volunteers/binary_raw", "volunteers/volunteers.csv"),
      columns_of("bfi_personality/items_z", "bfi_personality/bfi.csv"),
      columns_of("sklearn_iris_wine/iris/z", iris),
      columns_of("sklearn_iris_wine/iris/raw", iris),
      columns_of("sklearn_iris_wine/wine/z", wine),
      columns_of("sklearn_iris_wine/wine/raw", wine),
      {"kalbe_fmcg_id/rfm_kmeans", [](const nlohmann::json&) { return kalbe_customers(true); }},
      {"kalbe_fmcg_id/freq_qty_amount_z", [](const nlohmann::json&) { return kalbe_customers(false); }},
      {"online_retail_sample/rfm_A_kmeans", [](const nlohmann::json&) { return online_retail_rfm(); }},
  };
}

}  // namespace

std::optional<std::vector<RealMatrix>> real_matrices() {
  std::ifstream stream(testing::data_folder() / "golden.json", std::ios::binary);
  if (!stream) return std::nullopt;
  const nlohmann::json golden = nlohmann::json::parse(stream);
  std::vector<RealMatrix> matrices;
  for (const Recipe& recipe : recipes()) {
    const nlohmann::json& entry = golden.at("datasets").at(nlohmann::json::json_pointer("/" + recipe.path));
    const bool standardised = entry.at("clustered_matrix").get<std::string>().starts_with("z-scored");
    matrices.push_back({recipe.path, matrix_of(recipe.rows(entry), standardised), entry});
  }
  return matrices;
}

}  // namespace ruas::testing
