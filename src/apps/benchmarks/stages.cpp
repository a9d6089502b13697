#include "apps/benchmarks/stages.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <stdexcept>

#include "base/number_format.hpp"
#include "base/random.hpp"
#include "engine/warm_up.hpp"
#include "exports/segmented_csv.hpp"
#include "joins/join_tables.hpp"
#include "lifetime_value/lifetime_value.hpp"
#include "profile/file_kind.hpp"
#include "profile/roles.hpp"
#include "quality/check_quality.hpp"
#include "segmentation/pca.hpp"
#include "segmentation/seeding.hpp"
#include "segmentation/silhouette.hpp"
#include "words/words.hpp"

namespace ruas::benchmarks {
namespace {

constexpr std::size_t kSegments = 6;

constexpr std::array<std::string_view, 31> kStages = {
    "labels",           "labels_4_starts", "read",         "profile", "quality",
    "prepare",          "seeding",         "kmeans_20",    "pca",     "silhouette",
    "export",           "lifetime_value",  "propose_join", "join",    "orders_rfm",
    "orders_named_rfm", "orders_behaviour", "gmm_20", "hdbscan_10k", "hdbscan_50k",
    "umap_10k",         "kmeans_10k",      "kmeans_100k",  "kmeans_5m", "lookalikes_100k",
    "sweep_100k",       "resamples_100k",  "explain_100k", "messages_100k", "personas",
    "market"};

// The stages that need no file invent their data in these sizes.
constexpr std::size_t kBuyers = 25'000;
constexpr std::size_t kOrders = 1'000'000;
constexpr std::size_t kOrderingCustomers = 100'000;

/// What a stage stands on.
enum class Needs { nothing, purchases, shop, table, matrix, labels };

Needs needs_of(std::string_view stage) {
  if (stage == "labels" || stage == "labels_4_starts" || stage == "read") return Needs::nothing;
  if (stage == "profile" || stage == "quality" || stage == "prepare") return Needs::table;
  if (stage == "lifetime_value") return Needs::purchases;
  if (stage == "propose_join" || stage == "join") return Needs::shop;
  if (stage == "silhouette" || stage == "export") return Needs::labels;
  return Needs::matrix;
}

/// A benchmark's file is ours: an error in it is a mistake here.
template <class T>
T expect(Result<T> result) {
  if (!result) throw std::runtime_error(sentence(Language::english, result.error()));
  return std::move(*result);
}

/// The peers' eight numbers, without the category.
PrepareOptions numbers_of(const Table& table) {
  PrepareOptions options;
  for (const Column& column : table.columns())
    if (column.type() == ColumnType::number && column.name != "customer_id")
      options.columns.push_back(column.name);
  return options;
}

class CountingSink final : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    bytes_ += bytes.size();
    return Done{};
  }

 private:
  std::uint64_t bytes_ = 0;
};

}  // namespace

std::span<const std::string_view> Stages::names() {
  return kStages;
}

void Stages::warm_up() {
  WarmUp warm_up;
  while (warm_up.step(run_)) continue;
}

Status Stages::prepare_for(std::string_view stage) {
  if (std::find(kStages.begin(), kStages.end(), stage) == kStages.end())
    return Error("command_line.unknown_option").with("typed", std::string(stage));
  if (OrderStages::has(stage)) {
    orders_.emplace(stage);
    return Done{};
  }
  if (RequestStages::has(stage)) {
    requests_ = std::make_unique<RequestStages>(stage, *source_, threads());
    return Done{};
  }
  const Needs needs = needs_of(stage);
  if (needs == Needs::nothing) return Done{};
  if (needs == Needs::purchases || needs == Needs::shop) {
    invent(needs == Needs::shop);
    return Done{};
  }
  if (read_.table.rows() == 0) read_ = read();
  if (profile_.columns.empty()) profile_ = profile_table(read_.table, run_);
  if (needs != Needs::table && prepared_.rows.empty()) prepared_ = prepare_numbers(read_.table, profile_);
  if (MethodStages::has(stage)) methods_.emplace(stage, prepared_.matrix);
  if (needs == Needs::labels && segmentation_.labels.empty())
    segmentation_ = kmeans(prepared_.matrix, kmeans_of_twenty_iterations(), run_).segmentation;
  return Done{};
}

void Stages::call(std::string_view stage) {
  if (OrderStages::has(stage)) return orders_->call(stage, run_);
  if (MethodStages::has(stage)) return methods_->call(stage, run_);
  if (RequestStages::has(stage)) return requests_->call(stage);
  if (stage == "labels") return find_labels(1);
  if (stage == "labels_4_starts") return find_labels(4);
  if (stage == "read") {
    read_ = Ingested();
    read_ = read();
  }
  if (stage == "profile") profile_table(read_.table, run_);
  if (stage == "quality") check();
  if (stage == "prepare") prepare_numbers(read_.table, profile_);
  if (stage == "seeding") {
    Random random(1);
    seed_centers(prepared_.matrix, kSegments, random, run_);
  }
  if (stage == "kmeans_20") kmeans(prepared_.matrix, kmeans_of_twenty_iterations(), run_);
  if (stage == "pca") pca(prepared_.matrix, run_);
  if (stage == "silhouette") silhouette(prepared_.matrix, segmentation_.labels, kSegments, 1, run_);
  if (stage == "export") write_export();
  if (stage == "lifetime_value") expect(lifetime_value(purchases_, LifetimeOptions(), run_));
  if (stage == "propose_join") expect(propose_join(shop_.tables(), run_));
  if (stage == "join") expect(join_tables(shop_.tables(), plan_, run_));
}

void Stages::invent(bool shop) {
  if (!shop && purchases_.customers() == 0) purchases_ = invented_purchases(kBuyers);
  if (shop && shop_.orders.rows() == 0) {
    shop_ = invented_shop(kOrders, kOrderingCustomers);
    plan_ = expect(propose_join(shop_.tables(), run_)).plan;
  }
}

std::uint64_t Stages::rows(std::string_view stage) const {
  if (OrderStages::has(stage)) return orders_->rows();
  if (MethodStages::has(stage)) return methods_->rows();
  if (RequestStages::has(stage)) return requests_->rows();
  const Needs needs = needs_of(stage);
  return needs == Needs::purchases ? kBuyers : needs == Needs::shop ? kOrders : read_.report.rows;
}

Ingested Stages::read() {
  expect(source_->rewind());
  return expect(ingest(*source_, ReadOptions(), run_));
}

Prepared Stages::prepare_numbers(const Table& table, const Profile& profile) {
  return expect(prepare(table, profile, numbers_of(table), run_));
}

/// Roles, kind of file and every finding.
void Stages::check() {
  const std::vector<ColumnMeaning> meanings = suggest_meanings(read_.table, profile_);
  const FileKindSuggestion kind = suggest_file_kind(read_.table, profile_, meanings);
  check_quality(read_.table, profile_, meanings, kind.kind.value, QualityOptions(), run_);
}

/// From the file's bytes to a segment for every row, k-means to convergence.
void Stages::find_labels(std::size_t starts) {
  read_ = Ingested();
  read_ = read();
  const Profile profile = profile_table(read_.table, run_);
  const Prepared prepared = prepare_numbers(read_.table, profile);
  KMeansOptions options;
  options.k = kSegments;
  options.n_init = starts;
  kmeans(prepared.matrix, options, run_);
}

void Stages::write_export() {
  expect(source_->rewind());
  const AppendedColumn columns[] = {
      {"segment", [&](std::uint64_t row,
                      std::string& out) { out += static_cast<char>('A' + segmentation_.labels[row]); }},
      {"confidence",
       [&](std::uint64_t row, std::string& out) { append_fixed(out, segmentation_.confidence[row], 4); },
       true}};
  CountingSink sink;
  expect(write_with_columns(*source_, read_.report, columns, sink, run_));
}

}  // namespace ruas::benchmarks
