// The members of the verdict and of stability, named once for both directions: `visit(name, member)` in the order of the JSON.
// Used by json.cpp only.
#pragma once

#include "protocol/validity_summary.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const KRow*) {
  visit("k", x.k);
  visit("inertia", x.inertia);
  visit("silhouette", x.silhouette);
  visit("calinski_harabasz", x.calinski_harabasz);
  visit("davies_bouldin", x.davies_bouldin);
  visit("gap", x.gap);
  visit("gap_error", x.gap_error);
  visit("above_chance", x.above_chance);
  visit("prediction_strength", x.prediction_strength);
  visit("failed", x.failed);
  visit("failure", x.failure);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ValiditySummary*) {
  visit("rows", x.rows);
  visit("compared_rows", x.compared_rows);
  visit("gap_rows", x.gap_rows);
  visit("strength_rows", x.strength_rows);
  visit("best_silhouette", x.best_silhouette);
  visit("best_calinski_harabasz", x.best_calinski_harabasz);
  visit("best_davies_bouldin", x.best_davies_bouldin);
  visit("best_gap", x.best_gap);
  visit("best_strength", x.best_strength);
  visit("evidence", x.evidence);
  visit("suggested_k", x.suggested_k);
  visit("verdict", x.verdict);
  visit("k_in_use", x.k_in_use);
  visit("k_chosen_by_user", x.k_chosen_by_user);
  visit("about_segments", x.about_segments);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentStability*) {
  visit("letter", x.letter);
  visit("jaccard", x.jaccard);
  visit("band", x.band);
  visit("stayed", x.stayed);
}

template <class Visit>
void fields(Visit& visit, auto& x, const StabilitySummary*) {
  visit("resamples", x.resamples);
  visit("resample_rows", x.resample_rows);
  visit("failed", x.failed);
  visit("fixed_rules", x.fixed_rules);
  visit("segments", x.segments);
}

}  // namespace ruas::protocol
