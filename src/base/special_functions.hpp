// The gamma function's logarithm and its derivative, and Gauss's hypergeometric function, for likelihoods;
// like base/mathematics.hpp the same to the last bit in every build.
#pragma once

namespace ruas {

/// ln Γ(x) for x > 0; error below 1e-14 of the larger of 1 and |ln Γ(x)|. NaN for x ≤ 0.
/// Stirling's series (Abramowitz & Stegun 6.1.41) from 10 on, recurrence below.
double log_gamma(double x);

/// ψ(x) = d ln Γ(x) / dx for x > 0; error below 1e-13 of the larger of 1 and |ψ(x)|. NaN for x ≤ 0.
/// Abramowitz & Stegun 6.3.18 from 10 on, recurrence below.
double digamma(double x);

/// ₂F₁(a, b; c; z) by its power series, for 0 ≤ z < 1 and c not 0, −1, −2 …; NaN elsewhere. The series takes
/// about 40/(1 − z) terms; it is accurate where a, b and c are of moderate size and terms do not cancel (a,
/// b, c > 0, or all but the first few factors).
double hypergeometric_2f1(double a, double b, double c, double z);

}  // namespace ruas
