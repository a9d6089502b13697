// Against scikit-learn's GaussianMixture (full covariance) on real files (shared/data/golden.json).
#include <cmath>
#include <gtest/gtest.h>
#include <string>

#include "mixture/mixture.hpp"
#include "segmentation/real_matrices.hpp"
#include "support/folders.hpp"

namespace ruas {
namespace {

TEST(MixtureOnRealData, BicIsNoWorseThanTheReferenceByMoreThanHalfAPercent) {
  const auto matrices = testing::real_matrices();
  if (!matrices) GTEST_SKIP() << "Skipped: the real data sets are not in " << testing::data_folder();
  Pool pool(2);
  ruas::Run run(pool);
  std::size_t compared = 0;
  for (const auto& real : *matrices) {
    // In telco_churn 613 customers of one month lie on a line: the reference, too, is the likelihood of that
    // line.
    if (!real.golden.contains("gmm_full_sklearn") || real.name.starts_with("telco_churn")) continue;
    for (const auto& [k, golden] : real.golden.at("gmm_full_sklearn").at("k").items()) {
      MixtureOptions options;
      options.k = std::stoul(k);
      const MixtureResult result = fit_mixture(real.matrix, options, ProgressSpan(run));
      const double listed = golden.at("bic").get<double>();
      const double bound = listed + 0.005 * std::abs(listed);
      // Where a component lies on a few rows or repeated values, the likelihood knows no bound and BIC says
      // nothing.
      if (!result.collapsed.empty()) continue;
      if (result.bic > bound) {
        // Then only a fit with such a component can be that likely, and ours avoids it.
        options.avoid_collapse = false;
        EXPECT_FALSE(fit_mixture(real.matrix, options, ProgressSpan(run)).collapsed.empty())
            << real.name << " k " << k << ": " << result.bic << " above " << listed;
        continue;
      }
      ++compared;
    }
  }
  EXPECT_GE(compared, 40u);
}

}  // namespace
}  // namespace ruas
