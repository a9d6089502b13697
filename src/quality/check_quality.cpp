#include "quality/check_quality.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "quality/checks.hpp"
#include "quality/names.hpp"

namespace ruas {
namespace {

constexpr std::size_t kColumnsAtATime = 16;

struct ColumnChecks {
  Checked missing, constant, impossible, extreme, spelling, personal, currencies;
};

ColumnChecks check_column(const Subject& subject, std::size_t column) {
  return {check_missing(subject, column),    check_constant(subject, column),
          check_impossible(subject, column), check_extreme(subject, column),
          check_spelling(subject, column),   check_personal(subject, column),
          check_currencies(subject, column)};
}

/// One task per column: nothing in it depends on another.
ColumnChecks check_columns(const Subject& subject, Run& run) {
  const std::size_t columns = subject.table.columns().size();
  std::vector<ColumnChecks> checks(columns);
  for (std::size_t first = 0; first < columns; first += kColumnsAtATime) {
    const std::size_t count = std::min(kColumnsAtATime, columns - first);
    for_blocks(run, count, 1, [&](Block block) {
      checks[first + block.begin] = check_column(subject, first + block.begin);
    });
    run.report(0.7 * static_cast<double>(first + count) / static_cast<double>(columns), subject.table.rows());
  }
  ColumnChecks all;
  for (ColumnChecks& column : checks) {
    all.missing.add(std::move(column.missing));
    all.constant.add(std::move(column.constant));
    all.impossible.add(std::move(column.impossible));
    all.extreme.add(std::move(column.extreme));
    all.spelling.add(std::move(column.spelling));
    all.personal.add(std::move(column.personal));
    all.currencies.add(std::move(column.currencies));
  }
  return all;
}

double share_without_fault(const Checked& checked) {
  if (checked.looked_at == 0) return 1;
  return 1 - static_cast<double>(checked.faulty) / static_cast<double>(checked.looked_at);
}

}  // namespace

void Checked::add(Checked other) {
  std::move(other.findings.begin(), other.findings.end(), std::back_inserter(findings));
  looked_at += other.looked_at;
  faulty += other.faulty;
}

Finding make_finding(FindingKind kind, Severity severity, const std::string& column) {
  Finding finding;
  finding.kind = kind;
  finding.severity = severity;
  finding.id = name_of(kind);
  if (!column.empty()) {
    finding.id += ":" + column;
    finding.columns.push_back(column);
  }
  return finding;
}

QualityReport check_quality(const Table& table, const Profile& profile,
                            std::span<const ColumnMeaning> meanings, FileKind kind,
                            const QualityOptions& options, Run& run) {
  run.begin_stage("stage.quality");
  const Subject subject{table, profile, meanings, kind, options};
  ColumnChecks columns = check_columns(subject, run);
  Checked duplicates = check_duplicates(subject, run);
  run.report(0.8, table.rows());
  Checked near_duplicates = check_near_duplicates(subject, run);
  run.report(0.9, table.rows());
  Checked refunds = check_refunds(subject);
  Checked age = check_age(subject, run);

  QualityReport report;
  Checked consistency = columns.spelling;
  consistency.add(columns.currencies);
  report.score = {share_without_fault(columns.missing), share_without_fault(columns.impossible),
                  share_without_fault(duplicates), share_without_fault(consistency),
                  share_without_fault(age), age.looked_at > 0};
  for (Checked* checked : {&columns.missing, &duplicates, &consistency, &columns.impossible, &refunds,
                           &columns.personal, &age, &columns.constant, &near_duplicates, &columns.extreme})
    std::move(checked->findings.begin(), checked->findings.end(), std::back_inserter(report.findings));
  std::stable_sort(report.findings.begin(), report.findings.end(),
                   [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
  run.report(1, table.rows());
  return report;
}

std::vector<std::string> personal_columns(const QualityReport& report) {
  std::vector<std::string> columns;
  for (const Finding& finding : report.findings)
    if (finding.kind == FindingKind::personal_data)
      columns.insert(columns.end(), finding.columns.begin(), finding.columns.end());
  return columns;
}

}  // namespace ruas
