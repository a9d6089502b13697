#include "rfm/doctor.hpp"

#include <algorithm>

#include "rfm/segments.hpp"

namespace ruas {
namespace {

/// Neighbours of METHODS §4 whose segments puzzle.
struct KnownOddity {
  const char* key;
  std::vector<RfmCell> cells;
};

std::vector<KnownOddity> known_oddities() {
  return {{"rfm.oddity_144_145", {{1, 4, 4}, {1, 4, 5}}},
          {"rfm.oddity_533_535", {{5, 3, 3}, {5, 3, 5}}},
          {"rfm.oddity_311_312_313", {{3, 1, 1}, {3, 1, 2}, {3, 1, 3}}}};
}

void find_uncovered(RfmDoctor& doctor) {
  for (std::size_t i = 0; i < kRfmCells; ++i) {
    if (doctor.segment_of[i] != kNoSegment) continue;
    doctor.uncovered.push_back(RfmCell::at(i));
    doctor.uncovered_customers += doctor.cells[i];
  }
  if (!doctor.uncovered.empty())
    doctor.notes.push_back(Message("rfm.uncovered")
                               .with("cells", doctor.uncovered.size())
                               .with("customers", doctor.uncovered_customers));
}

void find_doubly_covered(const SegmentMap& map, RfmDoctor& doctor) {
  std::array<std::vector<std::size_t>, kRfmCells> segments;
  for (std::size_t i = 0; i < map.size(); ++i)
    for (const RfmCell& cell : map[i].cells) segments[cell.index()].push_back(i);
  for (std::size_t i = 0; i < kRfmCells; ++i)
    if (segments[i].size() > 1) doctor.doubly_covered.push_back({RfmCell::at(i), segments[i]});
  if (!doctor.doubly_covered.empty())
    doctor.notes.push_back(Message("rfm.doubly_covered").with("cells", doctor.doubly_covered.size()));
}

void find_impossible(const RfmScores& scores, const SegmentMap& map, RfmDoctor& doctor) {
  const auto occurs = [&](const RfmCell& cell) {
    return scores.recency.counts[cell.recency - 1u] > 0 && scores.frequency.counts[cell.frequency - 1u] > 0 &&
           scores.monetary.counts[cell.monetary - 1u] > 0;
  };
  for (std::size_t i = 0; i < map.size(); ++i) {
    const bool possible = std::any_of(map[i].cells.begin(), map[i].cells.end(), [&](const RfmCell& cell) {
      return doctor.segment_of[cell.index()] == i && occurs(cell);
    });
    if (!possible) doctor.impossible.push_back(i);
  }
  if (!doctor.impossible.empty())
    doctor.notes.push_back(Message("rfm.impossible").with("segments", doctor.impossible.size()));
}

void find_oddities(RfmDoctor& doctor) {
  for (const KnownOddity& known : known_oddities()) {
    MapOddity oddity{Message(known.key), known.cells, {}, {}};
    for (const RfmCell& cell : known.cells) {
      oddity.segments.push_back(doctor.segment_of[cell.index()]);
      oddity.customers.push_back(doctor.cells[cell.index()]);
    }
    if (std::adjacent_find(oddity.segments.begin(), oddity.segments.end()) == oddity.segments.end())
      doctor.oddities.push_back(std::move(oddity));
  }
}

}  // namespace

RfmDoctor examine(const RfmScores& scores, const SegmentMap& map) {
  RfmDoctor doctor;
  doctor.cells = count_cells(scores);
  doctor.segment_of = segment_of_cells(map);
  doctor.segment_customers.resize(map.size());
  for (std::size_t i = 0; i < kRfmCells; ++i)
    if (doctor.segment_of[i] != kNoSegment) doctor.segment_customers[doctor.segment_of[i]] += doctor.cells[i];
  find_uncovered(doctor);
  find_doubly_covered(map, doctor);
  find_impossible(scores, map, doctor);
  find_oddities(doctor);
  return doctor;
}

}  // namespace ruas
