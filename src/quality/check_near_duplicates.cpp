#include <algorithm>
#include <cmath>
#include <vector>

#include "base/mathematics.hpp"
#include "quality/checks.hpp"
#include "quality/offers.hpp"

namespace ruas {
namespace {

constexpr double kAlike = 0.98;
// Every pair is first looked at on rows taken at equal steps; only pairs that come near the bound there are
// computed on all rows. A pair at .98 on all rows comes below .9 on 512 of them by a chance of less than one
// in a million, unless a few rows make its correlation.
constexpr double kNearlyAlike = 0.9;
constexpr std::size_t kSampleRows = 512;
constexpr std::size_t kBlockRows = 8192;
// Pairs grow with the square: of more columns than anybody chooses between, only the first are compared.
constexpr std::size_t kMostColumns = 500;

/// Sums over the rows in which both have a value, of the differences from the columns' means.
struct Products {
  double count = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;

  void add(double a, double b) {
    const bool both = a == a && b == b;
    const double p = both ? a : 0;
    const double q = both ? b : 0;
    count += both ? 1 : 0;
    x += p, y += q, xx += p * p, yy += q * q, xy += p * q;
  }
  void merge(const Products& other) {
    count += other.count;
    x += other.x, y += other.y, xx += other.xx, yy += other.yy, xy += other.xy;
  }
  double correlation() const {
    if (count < 3) return 0;
    const double covariance = xy - x * y / count;
    const double spread = (xx - x * x / count) * (yy - y * y / count);
    return spread > 0 ? covariance / square_root(spread) : 0;
  }
};

/// A number column around its mean, in units of its deviation.
struct Standardised {
  std::size_t column;
  const std::vector<double>* values;
  double mean;
  double scale;

  double at(std::size_t row) const { return ((*values)[row] - mean) * scale; }
};

std::vector<Standardised> comparable_columns(const Subject& subject) {
  std::vector<Standardised> columns;
  for (std::size_t i = 0; i < subject.table.columns().size() && columns.size() < kMostColumns; ++i) {
    const ColumnProfile& column = subject.profile.columns[i];
    const auto* numbers = std::get_if<NumberColumn>(&subject.column(i).values);
    if (!numbers || column.looks_like_identifier || column.distinct < 2 || !(column.standard_deviation > 0))
      continue;
    const double scale = 1 / column.standard_deviation;
    if (std::isfinite(scale) && scale > 0) columns.push_back({i, &numbers->values, column.mean, scale});
  }
  return columns;
}

/// Columns × sample rows, column after column.
std::vector<double> sample_of(const std::vector<Standardised>& columns, std::size_t rows,
                              std::size_t sampled) {
  std::vector<double> sample;
  sample.reserve(columns.size() * sampled);
  for (const Standardised& column : columns)
    for (std::size_t i = 0; i < sampled; ++i)
      sample.push_back(column.at(static_cast<std::size_t>(static_cast<std::uint64_t>(i) * rows / sampled)));
  return sample;
}

[[gnu::noinline]] Products products_of(const Standardised& a, const Standardised& b, Block block) {
  Products products;
  for (std::size_t row = block.begin; row < block.end; ++row) products.add(a.at(row), b.at(row));
  return products;
}

double correlation_on_all_rows(const Standardised& a, const Standardised& b, Run& run) {
  Products all;
  for (const Products& part : map_blocks<Products>(run, a.values->size(), kBlockRows,
                                                   [&](Block block) { return products_of(a, b, block); }))
    all.merge(part);
  return all.correlation();
}

/// For each column the later ones that may be like it.
std::vector<std::vector<std::size_t>> candidates(const std::vector<Standardised>& columns, std::size_t rows,
                                                 Run& run) {
  const std::size_t sampled = std::min(rows, kSampleRows);
  const std::vector<double> sample = sample_of(columns, rows, sampled);
  return map_blocks<std::vector<std::size_t>>(run, columns.size(), 1, [&](Block block) {
    const double* const one = sample.data() + block.begin * sampled;
    std::vector<std::size_t> near;
    for (std::size_t other = block.begin + 1; other < columns.size(); ++other) {
      Products products;
      for (std::size_t i = 0; i < sampled; ++i) products.add(one[i], sample[other * sampled + i]);
      // Too few rows with both values tell nothing: look at all.
      if (products.count < 30 || std::fabs(products.correlation()) >= kNearlyAlike) near.push_back(other);
    }
    return near;
  });
}

Finding alike(const Subject& subject, std::size_t one, std::size_t other, double correlation) {
  const std::string& first = subject.profile.columns[one].name;
  const std::string& second = subject.profile.columns[other].name;
  Finding finding = make_finding(FindingKind::near_duplicate_columns, Severity::notice, second);
  finding.id += ":" + first;
  finding.columns = {first, second};
  finding.count = subject.table.rows();
  finding.of = subject.table.rows();
  finding.what = Message("quality.found_alike")
                     .with("first", first)
                     .with("second", second)
                     .with("correlation", correlation);
  finding.fixes.push_back(recommended(offer_without_column(second)));
  finding.fixes.back().label = Message("quality.fix_leave_named_column_out").with("column", second);
  finding.fixes.push_back(offer_without_column(first));
  finding.fixes.back().label = Message("quality.fix_leave_named_column_out").with("column", first);
  return finding;
}

}  // namespace

Checked check_near_duplicates(const Subject& subject, Run& run) {
  const std::vector<Standardised> columns = comparable_columns(subject);
  Checked checked;
  if (columns.size() < 2) return checked;
  const auto near = candidates(columns, subject.table.rows(), run);
  std::vector<bool> told(columns.size(), false);  // that it is like an earlier one: once is enough
  for (std::size_t i = 0; i < near.size(); ++i)
    for (const std::size_t j : near[i]) {
      if (told[i] || told[j]) continue;
      const double r = correlation_on_all_rows(columns[i], columns[j], run);
      if (!(std::fabs(r) > kAlike)) continue;
      told[j] = true;
      checked.findings.push_back(alike(subject, columns[i].column, columns[j].column, r));
    }
  return checked;
}

}  // namespace ruas
