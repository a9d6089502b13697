#include "quality/checks.hpp"
#include "quality/offers.hpp"

namespace ruas {
namespace {

constexpr double kMany = 0.4;  // above this share prepare leaves a column out by itself
constexpr double kSome = 0.05;

Finding missing_ids(const Subject& subject, const ColumnProfile& column, double share) {
  Finding finding = make_finding(FindingKind::missing_ids,
                                 share > kSome ? Severity::serious : Severity::warning, column.name);
  finding.what = Message("quality.found_missing_ids")
                     .with("column", column.name)
                     .with("count", column.missing)
                     .with("rows", subject.table.rows())
                     .with("share", share);
  finding.fixes.push_back(
      recommended(offer_rows(FixKind::leave_rows_out_empty, column.name, column.missing)));
  return finding;
}

Finding missing_values(const Subject& subject, const ColumnProfile& column, double share) {
  const Severity severity = share > kMany   ? Severity::serious
                            : share > kSome ? Severity::warning
                                            : Severity::notice;
  Finding finding = make_finding(FindingKind::missing_values, severity, column.name);
  finding.what = Message("quality.found_missing")
                     .with("column", column.name)
                     .with("count", column.missing)
                     .with("rows", subject.table.rows())
                     .with("share", share);
  if (column.present == 0) {
    finding.fixes.push_back(recommended(offer_without_column(column.name)));
    return finding;
  }
  if (column.type == ColumnType::number)
    finding.fixes.push_back(
        offer_cells(FixKind::fill_with_median, column.name, "quality.fix_fill_with_median", column.missing));
  if (column.type == ColumnType::category) {
    finding.fixes.push_back(
        offer_cells(FixKind::fill_with_label, column.name, "quality.fix_fill_with_label", column.missing));
    finding.fixes.back().fix.text = subject.options.missing_label;
    finding.fixes.push_back(offer_cells(FixKind::fill_with_most_frequent, column.name,
                                        "quality.fix_fill_with_most_frequent", column.missing));
  }
  finding.fixes.push_back(offer_rows(FixKind::leave_rows_out_empty, column.name, column.missing));
  finding.fixes.push_back(offer_without_column(column.name));
  return finding;
}

}  // namespace

Checked check_missing(const Subject& subject, std::size_t index) {
  const ColumnProfile& column = subject.profile.columns[index];
  Checked checked;
  checked.looked_at = subject.table.rows();
  checked.faulty = column.missing;
  if (column.missing == 0) return checked;
  const double share = static_cast<double>(column.missing) / static_cast<double>(subject.table.rows());
  const bool names_customers = subject.has_role(index, Role::customer_id) && column.present > 0;
  Finding finding =
      names_customers ? missing_ids(subject, column, share) : missing_values(subject, column, share);
  finding.count = column.missing;
  finding.of = subject.table.rows();
  const Column& values = subject.column(index);
  finding.example_rows =
      first_rows_where(subject.table.rows(), [&](std::size_t row) { return values.is_missing(row); });
  checked.findings.push_back(std::move(finding));
  return checked;
}

Checked check_constant(const Subject& subject, std::size_t index) {
  const ColumnProfile& column = subject.profile.columns[index];
  Checked checked;
  if (column.distinct != 1 || column.present < 2 || column.missing > 0) return checked;
  Finding finding = make_finding(FindingKind::constant_column, Severity::notice, column.name);
  finding.count = column.present;
  finding.of = subject.table.rows();
  finding.what = Message("quality.found_constant").with("column", column.name).with("count", column.present);
  finding.fixes.push_back(recommended(offer_without_column(column.name)));
  checked.findings.push_back(std::move(finding));
  return checked;
}

}  // namespace ruas
