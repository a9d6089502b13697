// The engine's stages on one file, each as a function that can be called again and again.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "apps/benchmarks/invented_orders.hpp"
#include "apps/benchmarks/methods.hpp"
#include "apps/benchmarks/orders.hpp"
#include "apps/benchmarks/requests.hpp"
#include "base/bytes.hpp"
#include "features/prepare.hpp"
#include "ingest/ingest.hpp"
#include "joins/propose_join.hpp"
#include "parallel/pool.hpp"
#include "parallel/run.hpp"
#include "profile/profile.hpp"
#include "segmentation/kmeans.hpp"

namespace ruas::benchmarks {

/// Holds what the stages before have made, so that a stage is measured alone.
class Stages {
 public:
  Stages(std::unique_ptr<ByteSource> source, std::size_t threads)
      : source_(std::move(source)), pool_(threads), run_(pool_) {}

  static std::span<const std::string_view> names();

  /// What the page does while it waits for a file (engine/warm_up.hpp); unmeasured.
  void warm_up();
  /// Makes what `stage` needs; unmeasured.
  Status prepare_for(std::string_view stage);
  /// One call of a stage of names().
  void call(std::string_view stage);

  std::uint64_t rows(std::string_view stage) const;
  std::size_t threads() const { return pool_.threads(); }

 private:
  Ingested read();
  Prepared prepare_numbers(const Table& table, const Profile& profile);
  void check();
  void find_labels(std::size_t starts);
  void write_export();
  void invent(bool shop);

  std::unique_ptr<ByteSource> source_;
  Pool pool_;
  Run run_;
  std::optional<OrderStages> orders_;  // of the stage prepared last, where it is one of theirs
  std::optional<MethodStages> methods_;  // likewise
  std::unique_ptr<RequestStages> requests_;  // likewise
  Ingested read_;
  Profile profile_;
  Prepared prepared_;
  Segmentation segmentation_;
  Purchases purchases_;
  InventedShop shop_;
  JoinPlan plan_;
};

}  // namespace ruas::benchmarks
