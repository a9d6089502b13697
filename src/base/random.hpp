// Random numbers that are the same on every machine, compiler and number of threads.
//
// Counter-based: number i of a stream is a pure function of (seed, stream, i), so parallel work needs no shared state.
// The mixer is SplitMix64 (Steele, Lea & Flood 2014). Nothing of <random> or std::shuffle is used: their output differs
// between standard libraries.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace ruas {

/// Number `counter` of the stream (seed, stream): 64 uniformly random bits.
std::uint64_t random_bits(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter);

/// A cursor over one stream. Cheap to copy; not for sharing between threads: give each its own stream.
class Random {
 public:
  explicit Random(std::uint64_t seed, std::uint64_t stream = 0) : seed_(seed), stream_(stream) {}

  std::uint64_t bits() { return random_bits(seed_, stream_, counter_++); }
  /// Uniform in [0, 1), 53 bits.
  double uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
  /// Uniform in {0, …, bound − 1} without bias; bound > 0.
  std::uint64_t below(std::uint64_t bound);
  /// Standard normal (Marsaglia's polar method).
  double normal();

  /// A random permutation, in place (Fisher-Yates).
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  std::uint64_t seed_;
  std::uint64_t stream_;
  std::uint64_t counter_ = 0;
};

/// `count` distinct numbers of {0, …, population − 1} in increasing order, each subset equally likely; all of them
/// where count ≥ population. Memory O(count).
std::vector<std::uint64_t> random_sample(Random& random, std::uint64_t population, std::uint64_t count);

}  // namespace ruas
