#include "engine/find_lookalikes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include "base/mathematics.hpp"
#include "base/number_format.hpp"
#include "engine/customer_names.hpp"
#include "engine/language_of.hpp"
#include "engine/lookalike_value.hpp"
#include "engine/market_view.hpp"
#include "engine/subject.hpp"
#include "engine/summaries.hpp"
#include "exports/cell_text.hpp"
#include "exports/table_csv.hpp"
#include "features/prepare_like.hpp"
#include "lookalikes/lookalikes.hpp"
#include "lookalikes/value.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kRankedRows = 100;
constexpr double kGoesWithValue = 0.5;
constexpr int kScoreDigits = 4;

/// Correlation of a feature with the value of its row; 0 where one of them does not vary.
double correlation(const Prepared& prepared, std::size_t feature, std::span<const double> value) {
  double n = 0, sum_x = 0, sum_y = 0, sum_xx = 0, sum_yy = 0, sum_xy = 0;
  for (std::size_t row = 0; row < prepared.rows.size(); ++row) {
    const double x = prepared.matrix.at(row, feature), y = value[prepared.rows[row]];
    if (std::isnan(y)) continue;
    ++n;
    sum_x += x;
    sum_y += y;
    sum_xx += x * x;
    sum_yy += y * y;
    sum_xy += x * y;
  }
  const double spread = (n * sum_xx - sum_x * sum_x) * (n * sum_yy - sum_y * sum_y);
  return spread > 0 ? (n * sum_xy - sum_x * sum_y) / square_root(spread) : 0;
}

bool goes_with_value(const Prepared& prepared, std::size_t feature, const WeighedCustomers& weighed) {
  const auto follows = [&](const std::vector<double>& value) {
    return std::abs(correlation(prepared, feature, value)) > kGoesWithValue;
  };
  return follows(weighed.value) || std::any_of(weighed.sides.begin(), weighed.sides.end(), follows);
}

/// How customers bought is mostly how valuable they are: the number of orders finds those with many orders.
std::vector<std::string> columns_that_go_with_value(const SubjectTable& subject, const Prepared& prepared,
                                                    const WeighedCustomers& weighed) {
  std::vector<std::string> names;
  for (const PreparedColumn& column : prepared.columns) {
    const Criterion criterion = subject.meanings[column.table_column].criterion.value;
    const bool may_be_who_they_are = criterion != Criterion::behavioural && criterion != Criterion::none;
    if (column.categorical || may_be_who_they_are) continue;
    if (goes_with_value(prepared, column.first_feature, weighed)) names.push_back(column.name);
  }
  return names;
}

Result<Prepared> prepare_without_value(const SubjectTable& subject, const WeighedCustomers& weighed,
                                       const OpenedFile* prospects,
                                       std::vector<LeftOutColumn>& because_of_value, Run& run) {
  PrepareOptions options = default_preparation(subject);
  options.weights.clear();  // what matters to the segments need not tell the best customers
  options.ignore = weighed.columns;
  for (const std::string& name : weighed.columns)
    because_of_value.push_back({name, Message("strategy.is_value")});
  Result<Prepared> prepared = prepare(*subject.table, *subject.profile, options, run);
  if (!prepared) return prepared;
  const std::vector<std::string> following = columns_that_go_with_value(subject, *prepared, weighed);
  for (const std::string& name : following)
    because_of_value.push_back({name, Message("strategy.goes_with_value")});
  options.ignore.insert(options.ignore.end(), following.begin(), following.end());
  if (prospects) {
    options.columns = columns_like(prepared->columns, *prospects->table);
    std::erase_if(options.columns, [&](const std::string& name) {
      return std::find(following.begin(), following.end(), name) != following.end();
    });
    if (options.columns.empty()) return Error("strategy.nothing_in_common").with("file", prospects->name);
  }
  return following.empty() && !prospects ? std::move(prepared)
                                         : prepare(*subject.table, *subject.profile, options, run);
}

/// Rows of the matrix that are seeds; those set aside are left out.
std::vector<std::uint32_t> matrix_rows(const Prepared& prepared, std::vector<std::uint32_t> table_rows) {
  std::sort(table_rows.begin(), table_rows.end());
  table_rows.erase(std::unique(table_rows.begin(), table_rows.end()), table_rows.end());
  std::vector<std::uint32_t> rows;
  std::size_t at = 0;
  for (const std::uint32_t row : table_rows) {
    while (at < prepared.rows.size() && prepared.rows[at] < row) ++at;
    if (at < prepared.rows.size() && prepared.rows[at] == row) rows.push_back(static_cast<std::uint32_t>(at));
  }
  return rows;
}

/// Rows to learn from, and names by which nobody is called.
struct ChosenSeeds {
  std::vector<std::uint32_t> rows;
  std::vector<std::string> not_found;
};

/// Every row of each name. Error: no column names customers, or nobody is called by any of them.
Result<ChosenSeeds> rows_named(const SubjectTable& subject, const std::vector<std::string>& names) {
  const int index = column_with(subject.meanings, Role::customer_id);
  if (index < 0) return Error("strategy.no_identifier");
  const Column& ids = subject.table->column(static_cast<std::size_t>(index));
  std::map<std::string, bool> wanted;  // … and whether it was met
  for (const std::string& name : names) wanted.emplace(name, false);
  ChosenSeeds chosen;
  for (std::size_t row = 0; row < ids.size(); ++row) {
    if (ids.is_missing(row)) continue;
    const auto name = wanted.find(cell_text(ids, row));
    if (name == wanted.end()) continue;
    name->second = true;
    chosen.rows.push_back(static_cast<std::uint32_t>(row));
  }
  for (const auto& [name, met] : wanted)
    if (!met) chosen.not_found.push_back(name);
  if (chosen.rows.empty() && !chosen.not_found.empty())
    return Error("strategy.no_such_customer").with("name", chosen.not_found.front());
  return chosen;
}

Result<ChosenSeeds> chosen_seeds(const SubjectTable& subject, const protocol::LookalikeSettings& settings,
                                 std::span<const double> value, std::span<const std::uint32_t> by_hand) {
  if (settings.seeds == "rows") return ChosenSeeds{{by_hand.begin(), by_hand.end()}, {}};
  if (settings.seeds == "names") return rows_named(subject, settings.names);
  const std::vector<std::size_t> best = top_decile(value);
  return ChosenSeeds{{best.begin(), best.end()}, {}};
}

double shown_score(const Lookalikes& lookalikes, double score) {
  return lookalikes.regression ? 1 / (1 + exponential(-score)) : score;
}

/// Scores per table row, and percentiles of those who are no seeds.
RankedRows rank(const Lookalikes& lookalikes, const Prepared& prepared, std::span<const std::uint32_t> seeds,
                std::size_t table_rows) {
  RankedRows out{std::vector<double>(table_rows, kUnknown), std::vector<double>(table_rows, kUnknown)};
  for (std::size_t row = 0; row < prepared.rows.size(); ++row) {
    out.score[prepared.rows[row]] = shown_score(lookalikes, lookalikes.score[row]);
    out.percentile[prepared.rows[row]] = lookalikes.score[row];
  }
  for (const std::uint32_t seed : seeds) out.percentile[prepared.rows[seed]] = kUnknown;
  out.percentile = percentile_ranks(out.percentile);
  return out;
}

/// The highest score first, of equals the first row; those without a score last.
std::vector<std::uint64_t> ranking_order(const RankedRows& ranked) {
  std::vector<std::uint64_t> order(ranked.score.size());
  std::iota(order.begin(), order.end(), std::uint64_t{0});
  const auto known = [&](std::uint64_t row) { return !std::isnan(ranked.score[row]); };
  std::sort(order.begin(), order.end(), [&](std::uint64_t a, std::uint64_t b) {
    if (known(a) != known(b)) return known(a);
    if (known(a) && ranked.score[a] != ranked.score[b]) return ranked.score[a] > ranked.score[b];
    return a < b;
  });
  return order;
}

/// 1 for the highest score among those who are no seeds; 0 for all others.
std::vector<std::uint64_t> ranks_in(const RankedRows& ranked, std::span<const std::uint64_t> order) {
  std::vector<std::uint64_t> ranks(order.size());
  std::uint64_t rank = 0;
  for (const std::uint64_t row : order)
    if (!std::isnan(ranked.percentile[row])) ranks[row] = ++rank;
  return ranks;
}

/// The rows of the highest percentiles, falling; of equals the first.
template <class Describe>
std::vector<protocol::LookalikeRow> best_rows(const RankedRows& ranked, Describe describe) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < ranked.percentile.size(); ++row)
    if (!std::isnan(ranked.percentile[row])) rows.push_back(row);
  const auto count = static_cast<std::ptrdiff_t>(std::min(rows.size(), kRankedRows));
  std::partial_sort(rows.begin(), rows.begin() + count, rows.end(), [&](std::size_t a, std::size_t b) {
    return ranked.percentile[a] != ranked.percentile[b] ? ranked.percentile[a] > ranked.percentile[b] : a < b;
  });
  rows.resize(static_cast<std::size_t>(count));
  std::vector<protocol::LookalikeRow> out;
  for (const std::size_t row : rows) {
    protocol::LookalikeRow described = describe(row);
    described.row = row;
    described.score = ranked.score[row];
    described.percentile = ranked.percentile[row];
    out.push_back(std::move(described));
  }
  return out;
}

void summarise_quality(const RankingQuality& quality, protocol::LookalikeSummary& out) {
  out.auc = quality.auc;
  out.deviations = quality.deviations;
  out.lift_at_10 = quality.lift_at_10;
  out.better_than_chance = quality.better_than_chance;
  out.tenth_above_chance = quality.tenth_above_chance;
  for (const LiftPoint& point : quality.curve) {
    out.depth.push_back(point.depth);
    out.found.push_back(point.found);
    out.chance_low.push_back(point.chance_low);
    out.chance_high.push_back(point.chance_high);
  }
}

/// What was ranked, and whether that is worth anything. Those that somebody chose are not called the best.
void tell(protocol::LookalikeSummary& out) {
  const bool of_prospects = !out.prospects.file.empty();
  const auto key = [&](const char* of_best) {
    return protocol::seeds_are_best(out.settings) ? std::string(of_best) : std::string(of_best) + "_chosen";
  };
  out.heading = Message(key(of_prospects ? "strategy.prospects_heading" : "strategy.lookalike_heading"))
                    .with("candidates", out.candidates)
                    .with("rows", out.prospects.rows)
                    .with("file", out.prospects.file)
                    .with("seeds", out.seeds);
  out.verdict = Message(key(!out.better_than_chance  ? "strategy.no_better_than_chance"
                            : out.tenth_above_chance ? "strategy.better_than_chance"
                                                     : "strategy.tenth_may_be_chance"))
                    .with("lift", out.lift_at_10)
                    .with("auc", out.auc);
}

/// Seeds against all others, column by column.
void describe_seeds(const SubjectTable& subject, const Prepared& prepared,
                    std::span<const std::uint32_t> seeds, protocol::LookalikeSummary& out, Run& run) {
  Segmentation groups;
  groups.k = 2;
  groups.labels.assign(prepared.rows.size(), 1);
  for (const std::uint32_t seed : seeds) groups.labels[seed] = 0;
  const std::vector<SegmentProfile> profiles = profile_segments(*subject.table, prepared, groups, -1, run, Telling::what_they_have_more);
  const protocol::SegmentSummary described = summarise(profiles.front());
  out.traits = described.columns;
  out.shared = described.top_differences;
}

void score_prospects(const Lookalikes& lookalikes, const Prepared& prepared,
                     std::span<const std::uint32_t> seeds, const OpenedFile& prospects, FoundLookalikes& out,
                     Run& run) {
  const PreparedLike like = prepare_like(prepared.columns, *prospects.table, run);
  const std::vector<double> scores = score_others(lookalikes, prepared, seeds, like.matrix, run);
  out.prospects = prospects.table;
  out.of_prospects.percentile = percentile_ranks(scores);
  for (const double score : scores) out.of_prospects.score.push_back(shown_score(lookalikes, score));
  protocol::ProspectsSummary& summary = out.summary.prospects;
  summary.file = prospects.name;
  summary.rows = prospects.table->rows();
  summary.filled = std::accumulate(like.filled.begin(), like.filled.end(), std::uint64_t{0});
  for (const PreparedColumn& column : prepared.columns) summary.columns.push_back(column.name);
  const std::vector<ColumnMeaning> meanings = suggest_meanings(*prospects.table, *prospects.profile);
  summary.ranked = best_rows(out.of_prospects, [&](std::size_t row) {
    return protocol::LookalikeRow{0, name_of_row(*prospects.table, meanings, row), {}, 0, 0};
  });
}

}  // namespace

Result<FoundLookalikes> find_lookalikes(const Work& work, const FoundSegments* found,
                                        const protocol::FindLookalikes& request,
                                        std::span<const std::uint32_t> seed_rows, const OpenedFile* prospects,
                                        Run& run) {
  const SubjectTable& subject = *work.subject;
  Result<WeighedCustomers> weighed = weigh_customers(subject, request.settings);
  if (!weighed) return weighed.error();
  FoundLookalikes out;
  std::vector<LeftOutColumn> because_of_value;
  const Result<Prepared> prepared =
      prepare_without_value(subject, *weighed, prospects, because_of_value, run);
  if (!prepared) return prepared.error();
  const Result<ChosenSeeds> chosen = chosen_seeds(subject, request.settings, weighed->value, seed_rows);
  if (!chosen) return chosen.error();
  const std::vector<std::uint32_t> seeds = matrix_rows(*prepared, chosen->rows);
  const Result<Lookalikes> lookalikes = find_lookalikes(*prepared, seeds, request.settings.seed, run);
  if (!lookalikes) return lookalikes.error();

  protocol::LookalikeSummary& summary = out.summary;
  summary.settings = request.settings;
  summary.margin_column = weighed->margin_column;
  summary.growth_known = weighed->growth_known;
  summary.method = lookalikes->regression ? "regression" : "nearest_seeds";
  summary.seeds = seeds.size();
  summary.seeds_set_aside = chosen->rows.size() - seeds.size();
  summary.names_not_found = chosen->not_found;
  summary.candidates = prepared->rows.size() - seeds.size();
  summary.rows_set_aside = prepared->rows_set_aside;
  summary.rows_learnt_from = lookalikes->rows_learnt_from;
  for (const PreparedColumn& column : prepared->columns) summary.columns.push_back(column.name);
  summary.left_out = summarise(because_of_value);
  summarise_quality(lookalikes->quality, summary);
  describe_seeds(subject, *prepared, seeds, summary, run);
  out.is_seed.assign(subject.table->rows(), 0);
  for (const std::uint32_t row : chosen->rows) out.is_seed[row] = 1;
  out.customers = rank(*lookalikes, *prepared, seeds, subject.table->rows());
  const Result<MarketView> view = market_view(work, found);
  const CustomerNames names(work);
  summary.ranked = best_rows(out.customers, [&](std::size_t row) {
    const bool segmented = found && view && view->segments[row] < view->segment_count;
    return protocol::LookalikeRow{0, names.shown(row),
                                  segmented ? view->letters.of(view->segments[row]) : std::string(), 0, 0};
  });
  if (prospects) score_prospects(*lookalikes, *prepared, seeds, *prospects, out, run);
  tell(summary);
  return out;
}

Status write_lookalikes(const Work& work, const FoundLookalikes& found, ByteSink& sink, Run& run) {
  const bool prospects = found.prospects != nullptr;
  const RankedRows& rows = prospects ? found.of_prospects : found.customers;
  const Language language = language_of(work.plan);
  const std::vector<std::uint64_t> order = ranking_order(rows), ranks = ranks_in(rows, order);
  const auto header = [&](std::string_view key) { return std::string(word(language, key)); };
  const auto number = [](const std::vector<double>& values) {
    return [&values](std::uint64_t row, std::string& out) {
      if (!std::isnan(values[row])) append_fixed(out, values[row], kScoreDigits);
    };
  };
  std::vector<AppendedColumn> columns{{header("ranking_file.rank"),
                                       [&](std::uint64_t row, std::string& out) {
                                         if (ranks[row] > 0) out += std::to_string(ranks[row]);
                                       },
                                       false},
                                      {header("ranking_file.score"), number(rows.score), true},
                                      {header("ranking_file.percentile"), number(rows.percentile), true}};
  if (!prospects)
    columns.push_back({header("ranking_file.seed"),
                       [&](std::uint64_t row, std::string& out) {
                         out += word(language, found.is_seed[row] ? "ranking_file.yes" : "ranking_file.no");
                       },
                       false});
  return write_table(prospects ? *found.prospects : *work.subject->table, columns, order, sink, run);
}

}  // namespace ruas
