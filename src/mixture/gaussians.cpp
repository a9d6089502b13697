#include "mixture/gaussians.hpp"

namespace ruas {

std::size_t Gaussians::parameters() const {
  return k - 1 + means.size() + covariances.size();
}

}  // namespace ruas
