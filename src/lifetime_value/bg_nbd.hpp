// BG/NBD: how often customers buy until they quietly stay away (Fader, Hardie & Lee 2005, Marketing Science
// 24, 275). Formulas: METHODS, "Lifetime value".
#pragma once

#include "base/result.hpp"
#include "lifetime_value/purchase_history.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// While active, a customer buys as a Poisson process whose rate (per week) is gamma distributed with shape r
/// and rate alpha over customers; after each purchase they leave with a probability that is beta(a, b)
/// distributed.
struct BgNbd {
  double r = 1;
  double alpha = 1;  // weeks
  double a = 1;
  double b = 1;
};

struct BgNbdFit {
  BgNbd model;
  double log_likelihood = 0;  // with times in weeks
  int iterations = 0;
};

/// ln L of all customers; times in weeks.
double log_likelihood(const BgNbd& model, const SharedHistories& histories, Run& run);

/// Maximum likelihood. An error where no maximum was found (customers who show no sign of leaving, or of
/// returning). The same bits at any number of threads.
Result<BgNbdFit> fit_bg_nbd(const SharedHistories& histories, Run& run);

/// The probability that the customer is still active. 1 by definition of the model for one-time buyers (no
/// repeats), about whom it therefore says nothing: show "unknown: bought once".
double probability_alive(const BgNbd& model, const PurchaseHistory& history);

/// Purchase days expected in the `days` after the period watched. A history of 0, 0, 0 is a new customer:
/// repeats expected in their first `days`. `history` must have bought.
double expected_orders(const BgNbd& model, const PurchaseHistory& history, double days);

}  // namespace ruas
