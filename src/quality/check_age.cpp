#include <algorithm>
#include <cstdint>
#include <optional>

#include "base/dates.hpp"
#include "profile/header_words.hpp"
#include "quality/checks.hpp"
#include "quality/repeats.hpp"

namespace ruas {
namespace {

constexpr std::int64_t kTwelveMonths = 365;  // days

/// Of several dates per customer the newest counts; of one per customer only a date that tells of the last
/// event.
bool tells_of_last_event(const std::string& name) {
  return has_word(header_words(name),
                  {"last", "latest", "recent", "terakhir", "order", "purchase", "visit", "login",
                   "transaction", "transaksi", "pembelian", "belanja", "kunjungan", "update", "updated",
                   "activity", "aktivitas", "seen", "invoice"});
}

std::optional<std::size_t> event_column(const Subject& subject) {
  for (const std::size_t column : columns_with(subject.meanings, Role::date)) {
    const ColumnProfile& profile = subject.profile.columns[column];
    if (profile.type != ColumnType::date || profile.present == 0) continue;
    if (subject.kind == FileKind::transactions || tells_of_last_event(profile.name)) return column;
  }
  return {};
}

/// The newest date that is not in the future.
std::int64_t newest_day(const Subject& subject, const DateColumn& dates, const ColumnProfile& profile) {
  const std::int64_t newest = days_from_seconds(profile.latest);
  if (!subject.options.today || newest <= *subject.options.today) return newest;
  std::int64_t day = days_from_seconds(profile.earliest);
  for (const std::int64_t moment : dates.seconds) {
    if (moment == kMissingDate) continue;
    const std::int64_t candidate = days_from_seconds(moment);
    if (candidate <= *subject.options.today) day = std::max(day, candidate);
  }
  return day;
}

/// Per customer (its first row) the newest moment; kMissingDate for other rows.
std::vector<std::int64_t> newest_per_customer(const Subject& subject, const DateColumn& dates, Run& run) {
  const int id = column_with(subject.meanings, Role::customer_id);
  if (subject.kind != FileKind::transactions || id < 0) return dates.seconds;
  const Column& customers = subject.column(static_cast<std::size_t>(id));
  const std::vector<std::uint32_t> first = first_rows_of_values(customers, run);
  std::vector<std::int64_t> newest(dates.size(), kMissingDate);  // below every date
  for (std::size_t row = 0; row < dates.size(); ++row)
    if (!customers.is_missing(row)) newest[first[row]] = std::max(newest[first[row]], dates.seconds[row]);
  return newest;
}

void add_stale(const std::string& column, const std::vector<std::int64_t>& newest, std::int64_t last_day,
               Checked& checked) {
  const auto is_stale = [&](std::size_t row) {
    return newest[row] != kMissingDate && last_day - days_from_seconds(newest[row]) > kTwelveMonths;
  };
  for (std::size_t row = 0; row < newest.size(); ++row) {
    checked.looked_at += newest[row] != kMissingDate;
    checked.faulty += is_stale(row);
  }
  if (checked.faulty == 0) return;
  Finding finding = make_finding(FindingKind::stale_customers, Severity::notice, column);
  finding.count = checked.faulty;
  finding.of = checked.looked_at;
  finding.what = Message("quality.found_stale")
                     .with("count", finding.count)
                     .with("share", finding.share())
                     .with("day", last_day);
  finding.example_rows = first_rows_where(newest.size(), is_stale);
  checked.findings.push_back(std::move(finding));
}

void add_old_file(const Subject& subject, const std::string& column, std::int64_t last_day,
                  Checked& checked) {
  if (!subject.options.today || *subject.options.today - last_day <= kTwelveMonths) return;
  Finding finding = make_finding(FindingKind::old_file, Severity::warning, column);
  finding.count = finding.of = subject.table.rows();
  finding.what = Message("quality.found_old_file")
                     .with("column", column)
                     .with("day", last_day)
                     .with("days", *subject.options.today - last_day);
  checked.findings.push_back(std::move(finding));
}

}  // namespace

/// How long ago customers were last heard of, counted from the newest date of the file: an old file is told
/// of once, and not through every customer in it.
Checked check_age(const Subject& subject, Run& run) {
  Checked checked;
  const std::optional<std::size_t> column = event_column(subject);
  if (!column) return checked;
  const auto& dates = std::get<DateColumn>(subject.column(*column).values);
  const ColumnProfile& profile = subject.profile.columns[*column];
  const std::int64_t last_day = newest_day(subject, dates, profile);
  add_stale(profile.name, newest_per_customer(subject, dates, run), last_day, checked);
  add_old_file(subject, profile.name, last_day, checked);
  return checked;
}

}  // namespace ruas
