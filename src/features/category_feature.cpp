#include "features/category_feature.hpp"

#include <algorithm>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
constexpr std::size_t kCountRows = 65536;

/// Missing cells have the place after the last label.
std::size_t place_of(std::uint32_t code, std::size_t labels) {
  return code == kMissingCode ? labels : code;
}

[[gnu::noinline]] void mark_occurring(std::span<const std::uint32_t> codes,
                                      std::span<const std::uint32_t> rows,
                                      std::vector<std::uint8_t>& occurs) {
  for (const std::uint32_t row : rows) occurs[place_of(codes[row], occurs.size() - 1)] = 1;
}

/// Groups of 16 rows, each `stride` floats after the one before.
[[gnu::noinline]] void place_weights(std::span<const std::uint32_t> codes,
                                     std::span<const std::uint32_t> rows,
                                     std::span<const std::uint32_t> level_of_label, std::size_t levels,
                                     float weight, float* out, std::size_t stride) {
  for (std::size_t row = 0; row < rows.size(); row += kLanes, out += stride) {
    std::fill_n(out, levels * kLanes, 0.0F);
    const std::size_t lanes = std::min(kLanes, rows.size() - row);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      const std::size_t label = place_of(codes[rows[row + lane]], level_of_label.size() - 1);
      out[level_of_label[label] * kLanes + lane] = weight;
    }
  }
}

}  // namespace

CategoryFeature::CategoryFeature(const CategoryColumn& column, std::span<const std::uint32_t> rows, Run& run)
    : column_(column), rows_(rows), level_of_label_(column.labels.size() + 1) {
  using Occurs = std::vector<std::uint8_t>;
  const auto parts = map_blocks<Occurs>(run, rows.size(), kCountRows, [&](Block block) {
    Occurs occurs(level_of_label_.size());
    mark_occurring(column.codes, rows.subspan(block.begin, block.end - block.begin), occurs);
    return occurs;
  });
  for (std::size_t label = 0; label < level_of_label_.size(); ++label) {
    if (std::none_of(parts.begin(), parts.end(), [&](const Occurs& part) { return part[label] != 0; }))
      continue;
    level_of_label_[label] = static_cast<std::uint32_t>(levels_.size());
    levels_.push_back(label < column.labels.size() ? column.labels[label] : std::string());
  }
}

void CategoryFeature::write(Block block, double weight, FeatureMatrix& matrix, std::size_t first_feature) const {
  const auto of_level = static_cast<float>(weight / square_root(static_cast<double>(levels_.size())));
  place_weights(column_.codes, rows_.subspan(block.begin, block.end - block.begin), level_of_label_,
                levels_.size(), of_level, matrix.block(block.begin / kLanes) + first_feature * kLanes,
                matrix.features() * kLanes);
}

}  // namespace ruas
