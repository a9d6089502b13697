#include <algorithm>
#include <array>
#include <string_view>

#include "profile/vocabulary.hpp"
#include "quality/checks.hpp"
#include "quality/offers.hpp"

namespace ruas {
namespace {

constexpr std::array<std::string_view, 24> kCurrencies = {
    "IDR", "USD", "EUR", "GBP", "SGD", "MYR", "AUD", "JPY", "CNY", "THB", "PHP", "VND",
    "INR", "HKD", "KRW", "CHF", "CAD", "NZD", "TWD", "SAR", "AED", "Rp",  "$",   "€"};

bool is_currency(std::string_view label) {
  return std::find(kCurrencies.begin(), kCurrencies.end(), label) != kCurrencies.end();
}

bool names_currencies(const ColumnProfile& column) {
  if (column.type != ColumnType::category || column.top.size() < 2) return false;
  if (holds(terms_of(column.name), Notion::currency)) return true;
  return column.distinct <= column.top.size() &&
         std::all_of(column.top.begin(), column.top.end(),
                     [](const CategoryCount& label) { return is_currency(label.label); });
}

Finding finding_about(const std::string& id, const std::string& amounts, std::uint64_t others,
                      std::uint64_t of, std::uint64_t currencies, const std::string& main) {
  Finding finding = make_finding(FindingKind::several_currencies, Severity::serious, id);
  if (id != amounts) finding.columns.push_back(amounts);
  finding.count = others;
  finding.of = of;
  finding.what = Message("quality.found_currencies")
                     .with("column", amounts)
                     .with("count", others)
                     .with("currencies", currencies)
                     .with("main", main);
  return finding;
}

/// Amounts lose their currency marks when they are read; nothing tells the rows apart any more.
Checked check_marks(const Subject& subject, std::size_t index) {
  Checked checked;
  for (const MixedCurrencies& mixed : subject.options.mixed_currencies) {
    if (mixed.column != index) continue;
    const ColumnProfile& column = subject.profile.columns[index];
    Finding finding =
        finding_about(column.name, column.name, mixed.others, column.present, mixed.currencies, mixed.main);
    finding.example_rows = mixed.example_rows;
    finding.fixes.push_back(offer_without_column(column.name));
    checked.looked_at = finding.of;
    checked.faulty = finding.count;
    checked.findings.push_back(std::move(finding));
  }
  return checked;
}

}  // namespace

/// By the marks beside the amounts, or by a column of currencies beside them.
Checked check_currencies(const Subject& subject, std::size_t index) {
  const ColumnProfile& column = subject.profile.columns[index];
  Checked checked = check_marks(subject, index);
  int amount = column_with(subject.meanings, Role::amount);
  if (amount < 0) amount = column_with(subject.meanings, Role::price);
  if (amount < 0 || !names_currencies(column)) return checked;
  const CategoryCount& main = column.top.front();
  const std::string& amounts = subject.meanings[static_cast<std::size_t>(amount)].column;
  Finding finding = finding_about(column.name, amounts, column.present - main.count, column.present,
                                  column.distinct, main.label);
  const auto& currencies = std::get<CategoryColumn>(subject.column(index).values);
  finding.example_rows = first_rows_where(currencies.size(), [&](std::size_t row) {
    return !currencies.is_missing(row) && currencies.labels[currencies.codes[row]] != main.label;
  });
  finding.fixes.push_back(recommended(offer_rows(FixKind::keep_label, column.name, finding.count)));
  finding.fixes.back().fix.text = main.label;
  checked.looked_at = column.present;
  checked.faulty = finding.count;
  checked.findings.push_back(std::move(finding));
  return checked;
}

}  // namespace ruas
