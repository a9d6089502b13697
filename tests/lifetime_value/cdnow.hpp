// The CDNOW data of Fader, Hardie & Lee, read by a plain reader.
#pragma once

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/dates.hpp"
#include "customers/purchases.hpp"
#include "lifetime_value/gamma_gamma.hpp"
#include "lifetime_value/purchase_history.hpp"
#include "support/plain_csv.hpp"

namespace ruas::testing {

struct CdnowSummary {
  std::vector<PurchaseHistory> histories;
  std::vector<Spending> spendings;  // of repeat buyers
};

/// The 2,357 customers of the paper, up to 30 September 1997. The file has weeks with two decimals; they were
/// whole days.
inline CdnowSummary cdnow_summary() {
  const Table table =
      read_numbers("cdnow/cdnow_customers_summary_with_transactions.csv", {"x", "t_x", "T", "zbar"});
  const auto at = [&](std::size_t column, std::size_t row) {
    return std::get<NumberColumn>(table.column(column).values).values[row];
  };
  CdnowSummary summary;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto repeats = static_cast<std::int32_t>(at(0, row));
    summary.histories.push_back({repeats, static_cast<std::int32_t>(std::lround(at(1, row) * 7)),
                                 static_cast<std::int32_t>(std::lround(at(2, row) * 7))});
    if (repeats > 0) summary.spendings.push_back({repeats, at(3, row)});
  }
  return summary;
}

/// All 69,659 orders of 23,570 customers. Orders of one day are one purchase; `keep_worthless` keeps days
/// without revenue, as the published fits do.
inline Purchases cdnow_purchases(bool keep_worthless) {
  std::ifstream file(data_folder() / "cdnow/CDNOW_master.txt");
  std::map<std::pair<std::string, std::int32_t>, double> days;
  std::string line, customer, date, discs, dollars;
  std::getline(file, line);
  while (file >> customer >> date >> discs >> dollars) {
    const int number = std::atoi(date.c_str());
    const auto day = days_from_civil({number / 10000, number / 100 % 100, number % 100});
    days[{customer, static_cast<std::int32_t>(day)}] += std::atof(dollars.c_str());
  }
  Purchases purchases;
  std::string last;
  for (const auto& [key, spend] : days) {
    if (key.first != last && !last.empty()) purchases.ends.push_back(purchases.days.size());
    last = key.first;
    if (spend <= 0 && !keep_worthless) continue;
    purchases.days.push_back(key.second);
    purchases.spend.push_back(spend);
  }
  purchases.ends.push_back(purchases.days.size());
  return purchases;
}

}  // namespace ruas::testing
