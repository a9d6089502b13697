// A part of a stage's progress bar, so that a step can report 0–1 of its own without knowing where it stands.
#pragma once

#include <algorithm>

#include "parallel/run.hpp"

namespace ruas {

class ProgressSpan {
 public:
  explicit ProgressSpan(Run& run, double from = 0, double to = 1) : run_(run), from_(from), to_(to) {}

  Run& run() const { return run_; }
  void report(double fraction) const { run_.report(from_ + (to_ - from_) * std::clamp(fraction, 0.0, 1.0)); }
  ProgressSpan part(double from, double to) const {
    return ProgressSpan(run_, from_ + (to_ - from_) * from, from_ + (to_ - from_) * to);
  }

 private:
  Run& run_;
  double from_;
  double to_;
};

}  // namespace ruas
