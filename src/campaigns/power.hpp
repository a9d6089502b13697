// How many customers a test needs, and how small an effect it can see. METHODS §14.
#pragma once

#include <cstdint>
#include <span>

namespace ruas {

/// Customers per arm so that a two-sided test at 5 % finds p1 against p2 with probability 80 %, rounded:
/// (z_{α/2} √(2p̄q̄) + z_β √(p1q1 + p2q2))² / (p1 − p2)² (Fleiss, Levin & Paik 2003). 0 where p1 = p2.
std::uint64_t customers_per_arm(double p1, double p2);

/// The smallest difference from a response of `rate` that such a test finds with n1 and n2 customers:
/// (z_{α/2} + z_β) √(p(1 − p)(1/n1 + 1/n2)), which is 2.80 √(2p(1 − p)/n) for arms of n. NaN where an arm is
/// empty.
double smallest_detectable_effect(double rate, std::uint64_t n1, std::uint64_t n2);

/// Holm's step-down p-values (Holm 1979) in place: the smallest times their number, the next times one less …,
/// never falling, at most 1. NaN stays and does not count.
void adjust_by_holm(std::span<double> p);

}  // namespace ruas
