#include "engine/concentration_summary.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/customer_names.hpp"
#include "engine/persona_columns.hpp"
#include "market/concentration.hpp"
#include "market/stress_test.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLargestLabels = 20;
constexpr double kPoints = 10'000;  // of an HHI of 1

const char* name_of(ConcentrationBand band) {
  if (band == ConcentrationBand::low) return "low";
  return band == ConcentrationBand::moderate ? "moderate" : "high";
}

void measure(std::span<const double> revenue, protocol::ConcentrationDimension& out) {
  const std::vector<double> rising = revenue_rising(revenue);
  const Concentration found = concentration_of_rising(rising);
  out.count = found.customers;
  out.left_out = revenue.size() - found.customers;
  out.total = found.total;
  out.hhi = found.herfindahl * kPoints;
  out.hhi_normalised = found.herfindahl_normalised;
  out.effective = found.effective_customers;
  out.gini = found.gini;
  out.cr1 = share_of_largest(rising, 1);
  out.cr2 = share_of_largest(rising, 2);
  out.cr5 = share_of_largest(rising, 5);
  out.cr10 = share_of_largest(rising, 10);
  out.band = name_of(borrowed_band(found.herfindahl));
  for (const LorenzPoint& point : lorenz_curve(rising)) {
    out.lorenz_count.push_back(point.customers);
    out.lorenz_revenue.push_back(point.revenue);
  }
}

/// Sums over the customers of each label.
struct LabelTotals {
  std::vector<double> revenue;
  std::vector<std::uint64_t> customers;
  double without_label = 0;

  explicit LabelTotals(std::size_t labels) : revenue(labels), customers(labels) {}
  void add(std::size_t label, double money) {
    if (!(money == money)) return;
    if (label >= revenue.size()) {
      without_label += money;
      return;
    }
    revenue[label] += money;
    customers[label] += money > 0;
  }
};

protocol::ConcentrationDimension by_labels(const char* by, const LabelTotals& totals,
                                           const std::vector<std::string>& labels) {
  protocol::ConcentrationDimension out;
  out.by = by;
  out.without_label = totals.without_label;
  measure(totals.revenue, out);
  std::vector<std::size_t> order(labels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return totals.revenue[a] > totals.revenue[b]; });
  for (const std::size_t label : order) {
    if (out.largest.size() == kLargestLabels) break;
    const double share = out.total > 0 ? std::max(0.0, totals.revenue[label]) / out.total : 0;
    out.largest.push_back({labels[label], totals.customers[label], totals.revenue[label], share});
  }
  return out;
}

protocol::ConcentrationDimension by_column(const char* by, const Result<LabelledSpending>& found) {
  if (!found) {
    protocol::ConcentrationDimension absent;
    absent.by = by;
    absent.absent = found.error();
    return absent;
  }
  LabelTotals totals(found->labels.size());
  for (std::size_t i = 0; i < found->spending.codes.size(); ++i)
    totals.add(found->spending.codes[i], found->spending.money[i]);
  protocol::ConcentrationDimension out = by_labels(by, totals, found->labels);
  out.column = found->column;
  out.whole_customers = found->whole_customers;
  return out;
}

protocol::ConcentrationDimension by_customer(const MarketView& view) {
  protocol::ConcentrationDimension out;
  out.by = "customer";
  measure(view.revenue, out);
  return out;
}

protocol::ConcentrationDimension by_segment(const MarketView& view) {
  if (view.segment_count == 0) {
    protocol::ConcentrationDimension absent;
    absent.by = "segment";
    absent.absent = Message("engine.no_segments");
    return absent;
  }
  LabelTotals totals(view.segment_count);
  for (std::size_t i = 0; i < view.revenue.size(); ++i) totals.add(view.segments[i], view.revenue[i]);
  return by_labels("segment", totals, view.letters.all());
}

void add_stress_test(const CustomerNames& names, const MarketView& view,
                     protocol::ConcentrationSummary& out) {
  const StressTest test = stress_test(view.revenue, view.segments, view.segment_count);
  for (const LargestCustomer& customer : test.largest) {
    const std::uint8_t segment = view.segments[customer.customer];
    out.largest.push_back({customer.customer,
                           names.shown(customer.customer),
                           segment == kNoSegment ? "" : view.letters.of(segment), customer.revenue,
                           customer.share, customer.share >= kMajorCustomerShare});
  }
  for (const Loss& loss : test.losses)
    out.losses.push_back(
        {loss.lost, loss.left, loss.herfindahl * kPoints, loss.effective_customers, loss.average_customers});
  for (std::size_t segment = 0; segment < view.segment_count; ++segment)
    out.vanishing.push_back({view.letters.of(segment), test.vanishes_at[segment]});
}

}  // namespace

Result<protocol::ConcentrationSummary> summarise_concentration(const Work& work, const MarketView& view,
                                                               const Result<LabelledSpending>& categories,
                                                               const Result<LabelledSpending>& places,
                                                               const Result<LabelledSpending>& channels) {
  const SubjectTable& subject = *work.subject;
  protocol::ConcentrationSummary out;
  out.revenue_column = subject.table->column(static_cast<std::size_t>(subject.revenue)).name;
  out.currency = currency_of(work, out.revenue_column);
  out.dimensions.push_back(by_customer(view));
  if (out.dimensions[0].count == 0)
    return Error("strategy.nobody_with_revenue").with("column", out.revenue_column);
  out.dimensions.push_back(by_segment(view));
  out.dimensions.push_back(by_column("category", categories));
  out.dimensions.push_back(by_column("place", places));
  out.dimensions.push_back(by_column("channel", channels));
  add_stress_test(CustomerNames(work), view, out);
  return out;
}

}  // namespace ruas
