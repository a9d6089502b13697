#include "customers/behaviour.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "base/dates.hpp"
#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kBlockPartitions = 16;  // few blocks: each has a sum for every category
constexpr std::size_t kMostShares = 200;
constexpr double kLeastOfRevenue = 0.2;  // that the top categories bring together (ours)

std::size_t count_of(const std::optional<Codes>& codes) {
  return codes ? codes->count : 0;
}

/// Money of purchases by category, over the lines that count.
std::vector<double> revenue_of_categories(const OrderLines& lines, const Codes& category, Run& run) {
  const auto blocks = map_blocks<std::vector<double>>(run, lines.partitions(), kBlockPartitions, [&](Block block) {
    std::vector<double> sums(category.count);
    for (std::size_t partition = block.begin; partition < block.end; ++partition)
      for (const OrderLine& line : lines.partition(partition)) {
        const std::uint32_t code = category.of_row[line.row];
        if (code != kMissingCode && !std::signbit(line.net)) sums[code] += line.net;
      }
    return sums;
  });
  std::vector<double> revenue(category.count);
  for (const auto& sums : blocks)
    for (std::size_t code = 0; code < sums.size(); ++code) revenue[code] += sums[code];
  return revenue;
}

/// The `most` categories of the highest revenue, falling; none where all of them together bring too little of
/// it to tell customers apart, as single products do.
std::vector<std::uint32_t> top_categories(const std::vector<double>& revenue, std::size_t most) {
  std::vector<std::uint32_t> codes(revenue.size());
  std::iota(codes.begin(), codes.end(), 0u);
  most = std::min({most, codes.size(), kMostShares});
  std::partial_sort(codes.begin(), codes.begin() + static_cast<std::ptrdiff_t>(most), codes.end(),
                    [&](std::uint32_t a, std::uint32_t b) {
                      return revenue[a] != revenue[b] ? revenue[a] > revenue[b] : a < b;
                    });
  codes.resize(most);
  std::erase_if(codes, [&](std::uint32_t code) { return !(revenue[code] > 0); });
  double of_these = 0;
  for (const std::uint32_t code : codes) of_these += revenue[code];
  if (of_these < kLeastOfRevenue * std::accumulate(revenue.begin(), revenue.end(), 0.0)) codes.clear();
  return codes;
}

void give_share(std::uint32_t code, std::size_t slot, BehaviourSources& sources) {
  sources.share_slot[code] = static_cast<std::uint8_t>(slot);
}

void share_top_categories(const Column& column, const OrderLines& lines, std::size_t most,
                          BehaviourSources& sources, Run& run) {
  const Codes& category = *sources.category;
  for (const std::uint32_t code : top_categories(revenue_of_categories(lines, category, run), most)) {
    give_share(code, sources.shared_categories.size(), sources);
    sources.shared_categories.push_back(label_of(column, category, code));
  }
}

/// A category that this file does not have keeps its column: nobody bought it.
void share_categories(const Column& column, const std::vector<std::string>& labels,
                      BehaviourSources& sources) {
  sources.shared_categories = labels;
  sources.shared_categories.resize(std::min(labels.size(), kMostShares));
  for (std::uint32_t code = 0; code < sources.category->count; ++code) {
    const auto& shared = sources.shared_categories;
    const auto found = std::find(shared.begin(), shared.end(), label_of(column, *sources.category, code));
    if (found != shared.end()) give_share(code, static_cast<std::size_t>(found - shared.begin()), sources);
  }
}

void choose_shares(const Transactions& transactions, const OrderLines& lines, BehaviourSources& sources,
                   Run& run) {
  if (!sources.category || !sources.has_money) return;
  const CustomerOptions& options = transactions.options;
  const Column& column = transactions.table.column(*transactions.plan.category);
  sources.share_slot.assign(sources.category->count, kNoSlot);
  if (!options.shared_categories.empty())
    share_categories(column, options.shared_categories, sources);
  else if (sources.category->count > 1)
    share_top_categories(column, lines, options.top_categories, sources, run);
}

}  // namespace

BehaviourSources behaviour_sources(const Transactions& transactions, const OrderLines& lines, Run& run) {
  const TransactionPlan& plan = transactions.plan;
  BehaviourSources sources;
  if (plan.category) sources.category = codes_of(transactions.table.column(*plan.category), run);
  if (plan.channel) sources.channel = codes_of(transactions.table.column(*plan.channel), run);
  if (plan.city) sources.city = codes_of(transactions.table.column(*plan.city), run);
  sources.seconds = transactions.seconds;
  sources.has_money = plan.has_money();
  sources.has_time = std::get_if<DateColumn>(&transactions.table.column(plan.date).values)->has_time;
  choose_shares(transactions, lines, sources, run);
  return sources;
}

BehaviourValues::BehaviourValues(const BehaviourSources& sources, std::size_t customers)
    : median_gap(customers, kUnknown), gap_variation(customers, kUnknown), weekday(customers, kMissingCode) {
  if (sources.has_money) trend.assign(customers, kUnknown);
  if (sources.has_time) hour.assign(customers, kMissingCode);
  if (sources.channel) channel.assign(customers, kMissingCode);
  if (sources.city) city.assign(customers, kMissingCode);
  if (!sources.category) return;
  favourite_category.assign(customers, kMissingCode);
  first_category.assign(customers, kMissingCode);
  last_category.assign(customers, kMissingCode);
  category_shares.assign(sources.shared_categories.size(), std::vector<double>(customers, kUnknown));
}

void Favourite::add(std::uint32_t code, double weight) {
  if (code == kMissingCode) return;
  if (!seen_[code]) {
    seen_[code] = 1;
    occurred_.push_back(code);
  }
  weights_[code] += weight;
}

std::uint32_t Favourite::take() {
  std::uint32_t best = kMissingCode;
  for (const std::uint32_t code : occurred_)
    if (best == kMissingCode || weights_[code] > weights_[best]) best = code;
  for (const std::uint32_t code : occurred_) {
    weights_[code] = 0;
    seen_[code] = 0;
  }
  occurred_.clear();
  return best;
}

BehaviourMeter::BehaviourMeter(const BehaviourSources& sources)
    : sources_(sources),
      category_(count_of(sources.category)),
      channel_(count_of(sources.channel)),
      city_(count_of(sources.city)),
      weekday_(7),
      hour_(24) {}

void BehaviourMeter::measure(const CustomerPurchases& customer, BehaviourValues& values) {
  measure_gaps(customer, values);
  if (sources_.has_money) values.trend[customer.code] = trend_(customer.days, customer.spend);
  if (sources_.category) measure_categories(customer, values);
  measure_preferences(customer, values);
}

void BehaviourMeter::measure_gaps(const CustomerPurchases& customer, BehaviourValues& values) {
  gaps_.clear();
  for (std::size_t i = 1; i < customer.days.size(); ++i)
    gaps_.push_back(static_cast<double>(customer.days[i] - customer.days[i - 1]));
  if (gaps_.size() >= 2) {
    const auto n = static_cast<double>(gaps_.size());
    const double mean = static_cast<double>(customer.days.back() - customer.days.front()) / n;
    double squares = 0;
    for (const double gap : gaps_) squares += (gap - mean) * (gap - mean);
    values.gap_variation[customer.code] = square_root(squares / (n - 1)) / mean;
  }
  values.median_gap[customer.code] = median_of(gaps_);
}

void BehaviourMeter::measure_categories(const CustomerPurchases& customer, BehaviourValues& values) {
  const auto of_row = sources_.category->of_row;
  double total = 0;
  std::int64_t first = std::numeric_limits<std::int64_t>::max();
  std::int64_t last = std::numeric_limits<std::int64_t>::min();
  std::vector<std::vector<double>>& shares = values.category_shares;
  for (auto& share : shares) share[customer.code] = 0;
  for (const OrderLine& line : customer.lines) {
    if (std::signbit(line.net)) continue;
    total += line.net;
    const std::uint32_t code = of_row[line.row];
    if (code == kMissingCode) continue;
    category_.add(code, sources_.has_money ? line.net : 1);
    if (!shares.empty() && sources_.share_slot[code] != kNoSlot)
      shares[sources_.share_slot[code]][customer.code] += line.net;
    const std::int64_t moment = sources_.seconds[line.row];
    if (moment < first) {
      first = moment;
      values.first_category[customer.code] = code;
    }
    if (moment >= last) {
      last = moment;
      values.last_category[customer.code] = code;
    }
  }
  values.favourite_category[customer.code] = category_.take();
  for (auto& share : shares) share[customer.code] = total > 0 ? share[customer.code] / total : kUnknown;
}

void BehaviourMeter::measure_preferences(const CustomerPurchases& customer, BehaviourValues& values) {
  for (std::size_t i = 0; i < customer.lines.size(); ++i) {
    if (!customer.opens_order[i]) continue;
    const OrderLine& line = customer.lines[i];
    weekday_.add(static_cast<std::uint32_t>(weekday(line.day)), 1);
    if (sources_.has_time) {
      const auto second = static_cast<std::int32_t>(sources_.seconds[line.row] - line.day * kSecondsPerDay);
      hour_.add(static_cast<std::uint32_t>(second / 3600), 1);
    }
    if (sources_.channel) channel_.add(sources_.channel->of_row[line.row], 1);
    if (sources_.city) city_.add(sources_.city->of_row[line.row], 1);
  }
  values.weekday[customer.code] = weekday_.take();
  if (sources_.has_time) values.hour[customer.code] = hour_.take();
  if (sources_.channel) values.channel[customer.code] = channel_.take();
  if (sources_.city) values.city[customer.code] = city_.take();
}

}  // namespace ruas
