// Writes T1, the peers' file of customers: an id, eight numbers from six Gaussian segments of different
// shapes (the spending log-normal with a heavy tail), one category. The shape of
// ../shared/peers/make_data.py, with our own random numbers, so that the same bytes come out everywhere.
//
//   bench_data OUT.csv [ROWS]
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "base/mathematics.hpp"
#include "base/random.hpp"

namespace {

enum Feature { kAge, kIncome, kTenure, kOrders, kBasket, kSpend, kVisits, kReturns, kFeatures };
using Values = std::array<double, kFeatures>;

/// Two features that go together in one segment.
struct Pair {
  Feature first;
  Feature second;
  double correlation;
};

struct Segment {
  double share;
  Values mean;  // of the logarithm, for spending
  Values spread;
  std::array<Pair, 2> pairs;
};

constexpr Pair kNoPair{kAge, kAge, 0};
constexpr Segment kSegments[] = {
    {0.30,
     {28, 32, 8, 4, 35, 4.9, 12, .06},
     {5, 8, 4, 1.6, 9, .55, 5, .030},
     {{{kOrders, kSpend, .7}, kNoPair}}},
    {0.22,
     {44, 58, 30, 12, 62, 6.6, 20, .04},
     {7, 12, 9, 3, 15, .45, 6, .015},
     {{{kIncome, kBasket, .6}, {kOrders, kSpend, .5}}}},
    {0.18,
     {61, 47, 55, 7, 88, 6.4, 5, .02},
     {6, 10, 12, 2, 22, .50, 2, .010},
     {{{kAge, kTenure, .8}, kNoPair}}},
    {0.14,
     {35, 95, 22, 26, 54, 7.3, 48, .15},
     {6, 18, 8, 6, 14, .60, 12, .050},
     {{{kOrders, kVisits, .75}, {kBasket, kReturns, -.5}}}},
    {0.10,
     {52, 120, 70, 18, 180, 8.1, 15, .03},
     {8, 25, 14, 5, 45, .70, 6, .012},
     {{{kIncome, kSpend, .65}, {kTenure, kOrders, -.4}}}},
    {0.06,
     {23, 21, 3, 2, 18, 3.6, 60, .30},
     {3, 6, 1.5, 1, 6, .60, 15, .080},
     {{{kVisits, kReturns, .6}, kNoPair}}},
};
constexpr double kTailShare = 0.05;
constexpr double kTailExponent = 3;

constexpr std::array<const char*, 5> kChannels = {"web", "store", "mobile", "partner", "phone"};
constexpr std::array<double, 5> kChannelShares = {.4, .25, .22, .08, .05};

const Segment& draw_segment(ruas::Random& random) {
  double left = random.uniform();
  for (const Segment& segment : kSegments)
    if ((left -= segment.share) < 0) return segment;
  return kSegments[0];
}

Values draw_values(const Segment& segment, ruas::Random& random) {
  Values z;
  for (double& each : z) each = random.normal();
  for (const Pair& pair : segment.pairs)
    if (pair.correlation != 0)
      z[pair.second] = pair.correlation * z[pair.first] +
                       ruas::square_root(1 - pair.correlation * pair.correlation) * z[pair.second];
  Values values;
  for (int i = 0; i < kFeatures; ++i) values[i] = segment.mean[i] + z[i] * segment.spread[i];
  values[kSpend] = ruas::exponential(values[kSpend]);
  if (random.uniform() < kTailShare)
    values[kSpend] *= ruas::exponential(-ruas::logarithm(1 - random.uniform()) / kTailExponent);
  return values;
}

void append(std::string& out, double value, int decimals) {
  char text[40];
  out += ',';
  out.append(text, std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, decimals).ptr);
}

void append_row(std::string& out, std::uint64_t row, ruas::Random& random) {
  const Values values = draw_values(draw_segment(random), random);
  out += std::to_string(1'000'001 + row);
  append(out, std::clamp(std::floor(values[kAge] + 0.5), 18.0, 95.0), 0);
  append(out, std::max(values[kIncome], 5.0) * 1000, 2);
  append(out, std::max(values[kTenure], 0.0), 3);
  append(out, std::max(values[kOrders], 0.0), 4);
  append(out, std::max(values[kBasket], 1.0), 3);
  append(out, values[kSpend], 2);
  append(out, std::max(values[kVisits], 0.0), 4);
  append(out, std::clamp(values[kReturns], 0.0, 1.0), 6);
  double left = random.uniform();
  std::size_t channel = 0;
  while (channel + 1 < kChannels.size() && (left -= kChannelShares[channel]) >= 0) ++channel;
  ((out += ',') += kChannels[channel]) += '\n';
}

}  // namespace

int main(int count, char** values) {
  const std::uint64_t rows = count > 2 ? std::strtoull(values[2], nullptr, 10) : 1'000'000;
  std::FILE* file = count > 1 ? std::fopen(values[1], "wb") : nullptr;
  if (!file) {
    std::fprintf(stderr, "bench_data: cannot write %s\n", count > 1 ? values[1] : "(no name was given)");
    return EXIT_FAILURE;
  }
  std::string out =
      "customer_id,age,income,tenure_months,orders_per_year,avg_basket,total_spend,web_visits,return_rate,"
      "channel\n";
  ruas::Random random(20240607);
  bool written = true;
  for (std::uint64_t row = 0; row < rows; ++row) {
    append_row(out, row, random);
    if (out.size() < (1u << 20) && row + 1 < rows) continue;
    written &= std::fwrite(out.data(), 1, out.size(), file) == out.size();
    out.clear();
  }
  written &= std::fclose(file) == 0;
  return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
