// Five numbers that say how good the data is, and one that sums them up.
#pragma once

#include <cstdint>

namespace ruas {

/// Shares from 0 to 1 of cells or rows without a finding (ours; src/METHODS.md).
struct QualityScore {
  double completeness = 1;  // cells with a value
  double validity = 1;      // cells that can be true
  double uniqueness = 1;    // rows that stand once
  double consistency = 1;   // words spelt as most of their kind, amounts in the main currency
  double timeliness = 1;    // customers seen within twelve months of the newest date
  bool dated = false;       // a column tells when customers were seen; else timeliness says nothing

  /// 0–100: 100 × the product.
  double total() const { return 100 * completeness * validity * uniqueness * consistency * timeliness; }
};

}  // namespace ruas
