// The interface that every method has: chosen by name or by the columns, its segments lettered, new rows
// assigned.
#include "engine/method.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <set>

#include "base/random.hpp"
#include "engine/describe.hpp"
#include "engine/find_segments.hpp"
#include "engine/open_file.hpp"
#include "engine/work.hpp"

namespace ruas {
namespace {

class MethodTest : public ::testing::Test {
 protected:
  MethodTest() : pool_(2), run_(pool_) {
    protocol::OpenSample sample;
    sample.sample = "shop";
    sample.customers = 600;
    Result<OpenedFile> opened = open_file({}, {}, std::move(*sample_source(sample)), ReadOptions(), run_);
    work_ = work_on({std::make_shared<const OpenedFile>(std::move(*opened))}, {}, nullptr, run_);
  }

  FoundSegments find(const protocol::FindSegments& request) { return find_in(work_, request); }
  FoundSegments find_in(const Work& work, const protocol::FindSegments& request) {
    Result<FoundSegments> found = find_segments(work, request, run_);
    EXPECT_TRUE(found) << found.error().key;
    return std::move(*found);
  }

  /// Two numbers per row: three groups, and every twentieth row anywhere.
  Work groups_in_noise() {
    Random random(3);
    std::string csv = "width,height\n";
    for (int row = 0; row < 600; ++row) {
      const bool anywhere = row % 20 == 19;
      const double width = anywhere ? 400 * random.uniform() - 200 : 30 * (row % 3) + random.normal();
      const double height = anywhere ? 400 * random.uniform() - 200 : random.normal();
      csv += std::to_string(width) + "," + std::to_string(height) + "\n";
    }
    return opened(std::move(csv));
  }

  Work opened(std::string csv) {
    Result<OpenedFile> file = open_file({}, {}, std::make_unique<MemorySource>(std::move(csv)), ReadOptions(), run_);
    return work_on({std::make_shared<const OpenedFile>(std::move(*file))}, {}, nullptr, run_);
  }

  Pool pool_;
  ruas::Run run_;
  Work work_;
};

TEST_F(MethodTest, EachHasANameOfItsOwn) {
  std::set<std::string_view> names;
  for (const Method& method : methods()) EXPECT_TRUE(names.insert(method.name).second) << method.name;
  EXPECT_FALSE(names.contains("auto"));
}

TEST_F(MethodTest, LeftToTheEngineItComesWithAReason) {
  protocol::FindSegments request;
  request.k = 3;
  const FoundSegments chosen = find(request);
  EXPECT_FALSE(chosen.summary.method_reason.key.empty());
  request.method = chosen.summary.method;
  const FoundSegments asked_for = find(request);
  EXPECT_TRUE(asked_for.summary.method_reason.key.empty());
  EXPECT_EQ(asked_for.segmentation.labels, chosen.segmentation.labels);
}

TEST_F(MethodTest, AnUnknownNameIsAnsweredWithTheKnownOnes) {
  protocol::FindSegments request;
  request.method = "tarot";
  const Result<MethodChoice> choice = choose_method(work_, request);
  ASSERT_FALSE(choice);
  EXPECT_EQ(choice.error().key, "segment.unknown_method");
}

TEST_F(MethodTest, ACopyOfAColumnCountsOnlyWhereTheUserChoseIt) {
  std::string csv = "euros,cents,visits\n";
  for (int row = 0; row < 40; ++row) {
    const int euros = row % 2 * 50 + row / 4;
    csv += std::to_string(euros) + "," + std::to_string(100 * euros) + "," + std::to_string(row * row % 13) + "\n";
  }
  const Work work = opened(csv);
  protocol::FindSegments request;
  request.k = 2;
  const protocol::SegmentationSummary alone = find_in(work, request).summary;
  EXPECT_EQ(alone.columns.size(), 2u);
  EXPECT_EQ(alone.left_out.at(0).reason, Message("preparing.repeats").with("column", "euros"));
  EXPECT_TRUE(alone.notes.empty());

  request.columns = {"euros", "cents", "visits"};
  const protocol::SegmentationSummary both = find_in(work, request).summary;
  EXPECT_EQ(both.columns.size(), 3u);
  EXPECT_EQ(both.notes, std::vector<Message>{
                            Message("preparing.counts_twice").with("first", "euros").with("second", "cents")});
}

TEST_F(MethodTest, AMixtureChoosesItsNumberByBic) {
  protocol::FindSegments request;
  request.method = "gmm";
  const FoundSegments found = find_in(groups_in_noise(), request);
  EXPECT_EQ(found.summary.method, "gmm");
  EXPECT_TRUE(found.summary.k_chosen);
  double lowest = INFINITY;
  for (const protocol::TrialSummary& trial : found.summary.trials)
    if (!trial.failed) lowest = std::min(lowest, trial.bic);
  EXPECT_EQ(found.summary.trials.at(found.summary.k - 1).bic, lowest) << "trials begin with one group";
}

TEST_F(MethodTest, AMixtureThatCollapsesFallsBackToASimplerShapeAndSaysSo) {
  // Two columns that say the same in other units: no covariance of the full shape has an inverse.
  Random random(7);
  std::string csv = "metres,feet,age\n";
  for (int row = 0; row < 600; ++row) {
    const double metres = 10 * (row % 3) + random.normal();
    csv += std::to_string(metres) + "," + std::to_string(metres * 3.25) + "," +
           std::to_string(40 + random.normal()) + "\n";
  }
  Result<OpenedFile> opened = open_file({}, {}, std::make_unique<MemorySource>(csv), ReadOptions(), run_);
  const Work work = work_on({std::make_shared<const OpenedFile>(std::move(*opened))}, {}, nullptr, run_);
  protocol::FindSegments request;
  request.method = "gmm";
  const FoundSegments found = find_in(work, request);
  EXPECT_GE(found.summary.k, 3u);
  ASSERT_FALSE(found.summary.notes.empty());
  EXPECT_EQ(found.summary.notes.front().key, "segmenting.mixture_fell_back_diagonal");
  EXPECT_EQ(found.request.mixture.covariance, "diagonal") << "what is fitted again is what was found";
  EXPECT_EQ(found.summary.covariance, "diagonal");
}

TEST_F(MethodTest, AMixtureHasTheShapeAskedFor) {
  protocol::FindSegments request;
  request.method = "gmm";
  request.k = 3;
  std::set<double> inertias;
  for (const char* shape : {"full", "tied", "diagonal", "spherical"}) {
    request.mixture.covariance = shape;
    inertias.insert(find(request).summary.inertia);
  }
  EXPECT_GT(inertias.size(), 1u);
  request.mixture.covariance = "round";
  EXPECT_EQ(find_segments(work_, request, run_).error().key, "engine.unknown_setting");
  request.mixture.covariance = "full";
}

TEST_F(MethodTest, DenseGroupsComeWithTheirOutliersLast) {
  protocol::FindSegments request;
  request.method = "hdbscan";
  request.density.min_cluster_size = 100;
  const Work work = groups_in_noise();
  const FoundSegments found = find_in(work, request);
  ASSERT_TRUE(found.summary.has_outliers);
  ASSERT_EQ(found.summary.k, 4u);
  EXPECT_EQ(found.summary.segments.back().name.key, "segmenting.outliers");
  EXPECT_TRUE(std::isnan(found.summary.segments.back().silhouette)) << "outliers are no group";
  EXPECT_TRUE(std::isnan(found.summary.segments.back().mean_confidence))
      << "nor do they belong there, surely or not";
  EXPECT_FALSE(std::isnan(found.summary.segments.front().mean_confidence));
  protocol::DescribeRow of_outlier;
  for (std::size_t row = 0; row < found.segmentation.labels.size(); ++row)
    if (found.segmentation.labels[row] == 3) of_outlier.row = found.prepared.rows[row];
  EXPECT_TRUE(std::isnan(describe_row(*work.subject, &found, of_outlier).confidence));
  const Membership again = found.model->assign(*work.subject->table, found.prepared, run_);
  std::size_t same = 0;
  for (std::size_t row = 0; row < again.labels.size(); ++row)
    same += found.place_of[again.labels[row]] == found.segmentation.labels[row] ? 1u : 0u;
  EXPECT_GT(same, again.labels.size() * 9 / 10);
}

TEST_F(MethodTest, DenseGroupsRefuseWhatTheyCannotDo) {
  const auto refusal = [&](std::uint32_t k, std::uint32_t size) {
    protocol::FindSegments request;
    request.method = "hdbscan";
    request.k = k;
    request.density.min_cluster_size = size;
    const Result<FoundSegments> found = find_segments(work_, request, run_);
    return found ? std::string() : found.error().key;
  };
  EXPECT_EQ(refusal(4, 0), "segment.density_finds_k");
  EXPECT_EQ(refusal(0, 1), "segment.density_group_of_one");
  EXPECT_EQ(refusal(0, 601), "segment.density_group_too_large");
}

TEST_F(MethodTest, KMeansAssignsItsOwnRowsToWhereTheyAre) {
  protocol::FindSegments request;
  request.method = "kmeans";
  request.k = 4;
  const FoundSegments found = find(request);
  const Membership again = found.model->assign(*work_.subject->table, found.prepared, run_);
  ASSERT_EQ(again.labels.size(), found.segmentation.labels.size());
  for (std::size_t row = 0; row < again.labels.size(); ++row) {
    ASSERT_EQ(found.place_of[again.labels[row]], found.segmentation.labels[row]) << row;
    ASSERT_EQ(again.confidence[row], found.segmentation.confidence[row]) << row;
  }
}

}  // namespace
}  // namespace ruas
