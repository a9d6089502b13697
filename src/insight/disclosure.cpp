#include "insight/disclosure.hpp"

#include <algorithm>

namespace ruas {
namespace {

struct Masked {
  std::size_t cells = 0;
  std::uint64_t customers = 0;
};

Masked masked_among(std::span<const DisclosureCell> cells, std::span<const Disclosure> verdicts) {
  Masked masked;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (verdicts[i] != Disclosure::masked) continue;
    ++masked.cells;
    masked.customers += cells[i].customers;
  }
  return masked;
}

/// One masked cell is the total without the others; several are, together, as good as one while they are few.
bool gives_itself_away(const Masked& masked, const DisclosureRule& rule) {
  return masked.cells > 0 && (masked.cells == 1 || masked.customers < rule.fewest_customers);
}

/// The smallest cell with customers in it that is not masked yet; cells.size() where there is none.
std::size_t smallest_shown(std::span<const DisclosureCell> cells, std::span<const Disclosure> verdicts) {
  std::size_t smallest = cells.size();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (verdicts[i] == Disclosure::masked || cells[i].customers == 0) continue;
    if (smallest == cells.size() || cells[i].customers <= cells[smallest].customers) smallest = i;
  }
  return smallest;
}

}  // namespace

DisclosureRule disclosure_rule(std::uint64_t fewest_customers) {
  DisclosureRule rule;
  rule.fewest_customers = std::clamp(fewest_customers, kLowestFewest, kHighestFewest);
  return rule;
}

Disclosure disclosure(const DisclosureCell& cell, const DisclosureRule& rule) {
  if (cell.customers > 0 && cell.customers < rule.fewest_customers) return Disclosure::masked;
  return cell.largest_share > rule.most_of_one ? Disclosure::dominated : Disclosure::shown;
}

std::vector<Disclosure> disclose_breakdown(std::span<const DisclosureCell> cells,
                                           const DisclosureRule& rule) {
  std::vector<Disclosure> verdicts;
  verdicts.reserve(cells.size());
  for (const DisclosureCell& cell : cells) verdicts.push_back(disclosure(cell, rule));
  while (gives_itself_away(masked_among(cells, verdicts), rule)) {
    const std::size_t next = smallest_shown(cells, verdicts);
    if (next == cells.size()) break;
    verdicts[next] = Disclosure::masked;
  }
  return verdicts;
}

std::vector<double> largest_shares(std::span<const double> money, std::span<const std::uint8_t> labels,
                                   std::size_t groups) {
  std::vector<double> totals(groups), largest(groups);
  for (std::size_t i = 0; i < money.size(); ++i) {
    if (!(money[i] > 0) || labels[i] >= groups) continue;
    totals[labels[i]] += money[i];
    largest[labels[i]] = std::max(largest[labels[i]], money[i]);
  }
  for (std::size_t group = 0; group < groups; ++group)
    largest[group] =
        totals[group] > 0 ? largest[group] / totals[group] : std::numeric_limits<double>::quiet_NaN();
  return largest;
}

}  // namespace ruas
