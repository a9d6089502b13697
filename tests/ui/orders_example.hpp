// Customers made from orders, with their criteria, scores and a forecast: what the tests of those screens
// begin from.
#pragma once

#include <string>
#include <vector>

#include "ui/example.hpp"

namespace ruas::ui::example {

inline protocol::FileColumn of_criterion(protocol::FileColumn column, const std::string& criterion) {
  column.criterion = criterion;
  return column;
}

/// As the engine sums it up: two criteria are covered, motivation is not asked about anywhere.
inline protocol::DataSummary orders_summary() {
  protocol::DataSummary summary = data_summary();
  summary.kind = "transactions";
  summary.customers.made = true;
  summary.customers.customers = 2000;
  summary.subject_columns = {of_criterion(identifier_column("id"), "none"),
                             of_criterion(number_column("age"), "demographic"),
                             of_criterion(number_column("Orders", 40), "behavioural"),
                             of_criterion(number_column("Revenue", 1900), "behavioural")};
  summary.criteria = {{"demographic", 1, {"age"}},
                      {"behavioural", 1, {"Orders", "Revenue"}},
                      {"psychographic", 1, {}},
                      {"motivation_intrinsic", 1, {}}};
  summary.questions = {
      {"purchase_behaviour", {"Orders", "Revenue"}}, {"who_they_are", {"age"}}, {"why_they_buy", {}}};
  return summary;
}

inline protocol::RfmSegment rfm_segment(const std::string& key, std::uint64_t customers, double revenue,
                                        const std::vector<std::string>& cells) {
  protocol::RfmSegment segment;
  segment.name = Message("rfm.segment_" + key);
  segment.key = key;
  segment.customers = customers;
  segment.share = static_cast<double>(customers) / 1000;
  segment.revenue = revenue;
  segment.revenue_share = revenue / 10'000;
  segment.mean_recency = 12;
  segment.mean_frequency = 7.5;
  segment.mean_monetary = 412;
  segment.cells = cells;
  segment.impossible = customers == 0;
  return segment;
}

inline std::size_t cell(int recency, int frequency, int monetary) {
  return static_cast<std::size_t>((recency - 1) * 25 + (frequency - 1) * 5 + monetary - 1);
}

/// 1,000 customers in three cells: loyal bring in more than champions, nobody is lost.
inline protocol::RfmSummary rfm_summary() {
  protocol::RfmSummary summary;
  summary.customers = 1010;
  summary.scored = 1000;
  summary.not_scored = 10;
  summary.analysis_date = "2024-05-03";
  summary.map_text = "champions: 555 554\nloyal: 444 553\nlost: 111\n";
  summary.segments = {rfm_segment("champions", 300, 3000, {"555", "554"}),
                      rfm_segment("loyal", 700, 6000, {"444", "553"}), rfm_segment("lost", 0, 0, {"111"})};
  summary.cells.assign(125, 0);
  summary.cell_segments.assign(125, -1);
  summary.cells[cell(5, 5, 5)] = 300;
  summary.cells[cell(5, 5, 3)] = 100;
  summary.cells[cell(4, 4, 4)] = 600;
  summary.cell_segments[cell(5, 5, 5)] = summary.cell_segments[cell(5, 5, 4)] = 0;
  summary.cell_segments[cell(5, 5, 3)] = summary.cell_segments[cell(4, 4, 4)] = 1;
  summary.cell_segments[cell(1, 1, 1)] = 2;
  summary.recency = {"Recency", {10, 20, 30, 40}, {0, 0, 0, 600, 400}};
  summary.frequency = {"Orders", {1, 1, 1, 2}, {500, 0, 0, 100, 400}};
  summary.monetary = {"Revenue", {10, 50, 100, 500}, {0, 0, 100, 600, 300}};
  summary.gini = 0.61;
  summary.notes = {Message("rfm.few_scores_frequency").with("scores", 3)};
  summary.doctor = {Message("rfm.oddity_311_312_313")};
  return summary;
}

inline protocol::LifetimeSummary lifetime_summary() {
  protocol::LifetimeSummary summary;
  summary.customers = 2000;
  summary.one_time = 1200;
  summary.repeat_buyers = 800;
  summary.r = 0.24;
  summary.alpha = 4.4;
  summary.a = 0.79;
  summary.b = 2.43;
  summary.p = 6.2;
  summary.q = 3.7;
  summary.v = 15.4;
  summary.expected_orders_12_months = 3456;
  summary.expected_value_12_months = 98'765;
  summary.holdout.split = "2024-02-11";
  summary.holdout.actual = 200;
  summary.holdout.expected = 190;
  summary.holdout.error = -0.05;
  summary.holdout.weeks = {{"2024-02-04", 100, 101}, {"2024-02-11", 200, 199}, {"2024-02-18", 300, 290}};
  return summary;
}

/// The state after a file of orders was opened.
struct OrdersOpened : Opened {
  OrdersOpened() {
    apply(state, FileChosen{"file-2", "pesanan.csv"}, sender);
    answer(protocol::Opened{orders_summary()});
  }
};

/// … on the Criteria screen.
struct OnCriteria : OrdersOpened {
  OnCriteria() { apply(state, GoTo{Screen::criteria}, sender); }
};

/// … on the RFM screen, with scores.
struct Scored : OrdersOpened {
  Scored() {
    apply(state, GoTo{Screen::rfm}, sender);
    answer(protocol::RfmScored{rfm_summary()});
  }
};

/// … and with a forecast.
struct Forecast : Scored {
  Forecast() {
    apply(state, ShowRfmTab{RfmTab::value}, sender);
    apply(state, ForecastNow{}, sender);
    answer(protocol::ValueForecast{lifetime_summary()});
  }
};

}  // namespace ruas::ui::example
