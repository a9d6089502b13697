#include "mixed/distance_matrix.hpp"

namespace ruas {
namespace {

/// Rows of the matrix per unit of parallel work.
constexpr std::size_t kRowsAtOnce = 64;

}  // namespace

DistanceMatrix::DistanceMatrix(const MixedRows& rows, const Gower& gower, Run& run)
    : rows_(rows.rows()), stride_(rows.numbers().blocks() * MixedRows::kLanes), values_(rows_ * stride_) {
  for_blocks(run, rows_, kRowsAtOnce, [&](Block block) {
    for (std::size_t row = block.begin; row < block.end; ++row) {
      const GowerRow from = gower.row(rows, row);
      for (std::size_t b = 0; b < rows.numbers().blocks(); ++b)
        gower.to_block(from, rows, b, values_.data() + row * stride_ + b * MixedRows::kLanes);
    }
  });
}

}  // namespace ruas
