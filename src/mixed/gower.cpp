#include "mixed/gower.hpp"

#include <algorithm>

#include "segmentation/vector4.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = MixedRows::kLanes;

}  // namespace

Gower::Gower(const MixedRows& rows) {
  for (std::size_t f = 0; f < rows.number_columns().size(); ++f) {
    float least = rows.numbers().at(0, f), most = least;
    for (std::size_t row = 1; row < rows.rows(); ++row) {
      least = std::min(least, rows.numbers().at(row, f));
      most = std::max(most, rows.numbers().at(row, f));
    }
    const auto weight = static_cast<float>(rows.number_columns()[f].weight);
    number_weights_.push_back(weight);
    per_range_.push_back(most > least ? weight / (most - least) : 0.0F);
    number_weight_ += weight;
  }
  for (const MixedCategory& category : rows.categories()) {
    category_weights_.push_back(static_cast<float>(category.weight));
    missing_.push_back(category.missing);
  }
}

GowerRow Gower::row(const MixedRows& rows, std::size_t row) const {
  GowerRow out;
  for (std::size_t f = 0; f < number_weights_.size(); ++f) out.numbers.push_back(rows.numbers().at(row, f));
  for (std::size_t c = 0; c < category_weights_.size(); ++c) out.codes.push_back(rows.code(row, c));
  return out;
}

void Gower::to_block(const GowerRow& from, const MixedRows& rows, std::size_t block, float* out) const {
  Float4 sum[4] = {};
  Float4 weight[4];
  for (Float4& quarter : weight) quarter = splat4(number_weight_);
  const float* const numbers = rows.numbers().block(block);
  for (std::size_t f = 0; f < per_range_.size(); ++f) {
    const Float4 mine = splat4(from.numbers[f]), per_range = splat4(per_range_[f]),
                 most = splat4(number_weights_[f]);
    for (std::size_t q = 0; q < 4; ++q) {
      const Float4 d = (load4(numbers + f * kLanes + q * 4) - mine) * per_range;
      sum[q] += smaller(larger(d, -d), most);
    }
  }
  const std::int32_t* const codes = rows.code_block(block);
  const Float4 none = splat4(0.0F);
  for (std::size_t c = 0; c < category_weights_.size(); ++c) {
    const bool can_be_missing = missing_[c] != MixedRows::kNoLevel;
    if (can_be_missing && from.codes[c] == missing_[c]) continue;
    const Float4 counts = splat4(category_weights_[c]);
    for (std::size_t q = 0; q < 4; ++q) {
      const Int4 code = load4(codes + c * kLanes + q * 4);
      Float4 compared = counts;
      if (can_be_missing) compared = code == splat4(missing_[c]) ? none : counts;
      weight[q] += compared;
      sum[q] += code == splat4(from.codes[c]) ? none : compared;
    }
  }
  for (std::size_t q = 0; q < 4; ++q)
    store4(out + q * 4, weight[q] > none ? sum[q] / weight[q] : splat4(1.0F));
}

}  // namespace ruas
