#include "explanation/segment_rules.hpp"

#include <algorithm>
#include <utility>

#include "explanation/folds.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBeam = 3;
constexpr double kLeastGain = 0.005;

/// A split and the answer wanted.
struct Demand {
  Split split{};
  bool yes = true;
};

struct Candidate {
  std::vector<Demand> demands{};
  std::uint64_t found = 0;  // rows of the segment that satisfy it
  std::uint64_t all = 0;    // rows that satisfy it
  double f1 = 0;
};

class RuleSearch {
 public:
  /// Rows whose `held_out` is set take no part; empty: all do.
  RuleSearch(std::span<const BinnedColumn> columns, std::span<const std::uint8_t> labels, std::size_t segment,
             std::span<const std::uint8_t> held_out = {})
      : columns_(columns), labels_(labels), held_out_(held_out), segment_(segment) {
    for (std::size_t row = 0; row < labels.size(); ++row) {
      if (is_held_out(row)) continue;
      ++searched_;
      in_segment_ += labels[row] == segment ? 1 : 0;
    }
  }

  SegmentRule find() const { return in_words(best()); }

  /// Rows held out of which the rule says rightly whether they are in the segment.
  std::uint64_t right_about_held_out() const {
    const Candidate rule = best();
    std::uint64_t right = 0;
    for (std::size_t row = 0; row < labels_.size(); ++row)
      right += is_held_out(row) && (in_segment_ > 0 && satisfies(rule, row)) == (labels_[row] == segment_) ? 1 : 0;
    return right;
  }

 private:
  bool is_held_out(std::size_t row) const { return !held_out_.empty() && held_out_[row] != 0; }

  Candidate best() const {
    Candidate best{{}, in_segment_, searched_, f1(in_segment_, searched_)};
    std::vector<Candidate> beam{best};
    for (std::size_t depth = 0; depth < kRuleConditions && in_segment_ > 0; ++depth) {
      std::vector<Candidate> longer;
      for (const Candidate& candidate : beam) extend(candidate, longer);
      std::stable_sort(longer.begin(), longer.end(),
                       [](const Candidate& a, const Candidate& b) { return a.f1 > b.f1; });
      if (longer.size() > kBeam) longer.resize(kBeam);
      if (longer.empty()) break;
      if (longer.front().f1 > best.f1 + kLeastGain) best = longer.front();
      beam = std::move(longer);
    }
    return best;
  }

  double f1(std::uint64_t found, std::uint64_t all) const {
    return all + in_segment_ == 0 ? 0
                                  : 2 * static_cast<double>(found) / static_cast<double>(all + in_segment_);
  }

  bool satisfies(const Candidate& candidate, std::size_t row) const {
    for (const Demand& demand : candidate.demands) {
      const BinnedColumn& column = columns_[demand.split.column];
      if (answers_yes(column, demand.split.bin, column.bin_of[row]) != demand.yes) return false;
    }
    return true;
  }

  /// The best further demand of each column joins `longer`.
  void extend(const Candidate& from, std::vector<Candidate>& longer) const {
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < labels_.size(); ++row)
      if (!is_held_out(row) && satisfies(from, row)) rows.push_back(static_cast<std::uint32_t>(row));
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      Candidate best = from;
      best.f1 = 0;
      const BinnedColumn& column = columns_[c];
      std::vector<std::uint64_t> found(column.bins, 0);
      std::vector<std::uint64_t> all(column.bins, 0);
      for (const std::uint32_t row : rows) {
        ++all[column.bin_of[row]];
        found[column.bin_of[row]] += labels_[row] == segment_ ? 1 : 0;
      }
      std::uint64_t found_yes = 0;
      std::uint64_t all_yes = 0;
      for (std::size_t bin = 0; bin < column.bins; ++bin) {
        found_yes = column.categorical ? found[bin] : found_yes + found[bin];
        all_yes = column.categorical ? all[bin] : all_yes + all[bin];
        if (!can_be_asked(column, bin)) continue;
        consider(from, {{c, bin}, true}, found_yes, all_yes, best);
        consider(from, {{c, bin}, false}, from.found - found_yes, from.all - all_yes, best);
      }
      if (best.demands.size() > from.demands.size() && best.all < from.all) longer.push_back(std::move(best));
    }
  }

  void consider(const Candidate& from, Demand demand, std::uint64_t found, std::uint64_t all,
                Candidate& best) const {
    if (const double value = f1(found, all); found > 0 && value > best.f1) {
      best = {from.demands, found, all, value};
      best.demands.push_back(demand);
    }
  }

  SegmentRule in_words(const Candidate& best) const {
    std::vector<Condition> parts;
    for (const Demand& demand : best.demands)
      parts.push_back(condition_of(columns_[demand.split.column], demand.split.bin, demand.yes));
    const auto share = [](std::uint64_t part, std::uint64_t whole) {
      return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
    };
    return {all_of(std::move(parts)), share(best.found, best.all), share(best.found, in_segment_)};
  }

  std::span<const BinnedColumn> columns_;
  std::span<const std::uint8_t> labels_;
  std::span<const std::uint8_t> held_out_;
  std::size_t segment_;
  std::uint64_t searched_ = 0;    // rows
  std::uint64_t in_segment_ = 0;  // of these
};

}  // namespace

std::vector<SegmentRule> find_rules(std::span<const BinnedColumn> columns,
                                    std::span<const std::uint8_t> labels, std::size_t k, Run& run) {
  return map_blocks<SegmentRule>(
      run, k, 1, [&](Block block) { return RuleSearch(columns, labels, block.begin).find(); });
}

std::vector<double> rule_fidelities(std::span<const BinnedColumn> columns, std::span<const std::uint8_t> labels,
                                    std::size_t k, std::uint64_t seed, Run& run) {
  std::vector<std::uint64_t> right(k, 0);
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    const std::vector<std::uint8_t> held_out = rows_of_fold(labels.size(), fold, seed);
    const auto of_fold = map_blocks<std::uint64_t>(run, k, 1, [&](Block block) {
      return RuleSearch(columns, labels, block.begin, held_out).right_about_held_out();
    });
    for (std::size_t s = 0; s < k; ++s) right[s] += of_fold[s];
  }
  std::vector<double> fidelities;
  for (const std::uint64_t rows : right) fidelities.push_back(static_cast<double>(rows) / static_cast<double>(labels.size()));
  return fidelities;
}

}  // namespace ruas
