#include "samples/samples.hpp"

namespace ruas {

std::optional<Sample> sample_named(std::string_view name) {
  if (name == "sports") return Sample::sports;
  if (name == "shop") return Sample::shop;
  if (name == "supplier") return Sample::supplier;
  return std::nullopt;
}

}  // namespace ruas
