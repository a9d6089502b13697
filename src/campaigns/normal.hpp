// The normal and Student's t distributions, the same to the last bit in every build.
#pragma once

namespace ruas {

/// Standard normal: P(Z ≤ x); error below 1e-12. From the incomplete gamma function (Abramowitz & Stegun 26.2, 6.5).
double normal_cdf(double x);

/// x with P(Z ≤ x) = p, 0 < p < 1 (Acklam's approximation, then one step of Halley); error below 1e-9.
double normal_quantile(double p);

/// P(|T| > |t|) for Student's t with `degrees` > 0 of freedom, not necessarily whole; error below 1e-10. From the
/// incomplete beta function by Lentz's continued fraction (Abramowitz & Stegun 26.7.1, 26.5.8).
double student_two_sided_p(double t, double degrees);

/// t with P(|T| > t) = p, 0 < p < 1: bisection on the above, error below 1e-10 of t.
double student_critical(double p, double degrees);

}  // namespace ruas
