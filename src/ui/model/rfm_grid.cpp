#include "ui/model/rfm_grid.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "base/segment_letters.hpp"
#include "ui/model/segment_marks.hpp"

namespace ruas::ui {
namespace {

using protocol::RfmSummary;
using protocol::SegmentationSummary;

constexpr int kScores = 5;

std::size_t cell_index(int recency, int frequency, int monetary) {
  return static_cast<std::size_t>((recency - 1) * kScores * kScores + (frequency - 1) * kScores + monetary -
                                  1);
}

/// Customers of a square by segment of the map.
using Census = std::map<std::int64_t, std::uint64_t>;

Census census_of(const RfmSummary& summary, const RfmSquare& square, std::optional<int> money) {
  Census census;
  for (int monetary = money.value_or(1); monetary <= money.value_or(kScores); ++monetary) {
    const std::uint64_t customers = customers_in(summary, square.recency, square.frequency, monetary);
    if (customers > 0) census[segment_at(summary, square.recency, square.frequency, monetary)] += customers;
  }
  return census;
}

std::uint64_t total(const Census& census) {
  return std::accumulate(census.begin(), census.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const auto& part) { return sum + part.second; });
}

std::string name_of(const RfmSummary& summary, std::int64_t segment, const Phrases& phrases) {
  if (segment < 0) return phrases.word("rfm.not_on_map");
  return phrases.say(summary.segments[static_cast<std::size_t>(segment)].name);
}

/// Of these segments of the map, by their names; none where one of them is not there.
std::vector<std::string> letters_in(const SegmentationSummary& found, const RfmSummary& map,
                                    const std::vector<std::size_t>& inhabited) {
  std::vector<std::string> letters;
  for (const std::size_t segment : inhabited)
    for (const protocol::SegmentSummary& each : found.segments)
      if (each.name == map.segments[segment].name) letters.push_back(each.letter);
  return letters.size() == inhabited.size() ? letters : std::vector<std::string>();
}

Mark mark_of(const std::vector<Mark>& marks, std::int64_t segment) {
  return segment < 0 ? Mark() : marks[static_cast<std::size_t>(segment)];
}

std::string name_of(const RfmSummary& summary, const RfmSquare& square, const Census& census,
                    std::int64_t most, const Phrases& phrases) {
  const char* key = census.empty()       ? "page.rfm.square_empty"
                    : census.size() == 1 ? "page.rfm.square_one"
                                         : "page.rfm.square_many";
  Message message(key);
  message.with("recency", square.recency).with("frequency", square.frequency);
  if (census.empty()) return phrases.say(message);
  return phrases.say(
      message.with("customers", total(census)).with("segment", name_of(summary, most, phrases)));
}

SquareView square_of(const RfmWork& rfm, const RfmSquare& square, const std::vector<Mark>& marks,
                     const Phrases& phrases) {
  const RfmSummary& summary = *rfm.scored;
  const Census census = census_of(summary, square, rfm.money);
  const std::uint64_t customers = total(census);
  SquareView view;
  view.square = square;
  view.selected = rfm.square == square;
  std::int64_t most = -1;
  std::uint64_t most_customers = 0;
  for (const auto& [segment, count] : census) {
    view.parts.push_back(
        {mark_of(marks, segment), static_cast<double>(count) / static_cast<double>(customers)});
    if (count <= most_customers) continue;
    most = segment;
    most_customers = count;
  }
  if (customers > 0) view.count = phrases.count(customers);
  view.weight = static_cast<double>(customers);
  view.mark = mark_of(marks, most);
  view.name = name_of(summary, square, census, most, phrases);
  return view;
}

}  // namespace

std::vector<std::size_t> inhabited_by_revenue(const RfmSummary& summary) {
  std::vector<std::size_t> inhabited;
  for (std::size_t i = 0; i < summary.segments.size(); ++i)
    if (summary.segments[i].customers > 0) inhabited.push_back(i);
  std::stable_sort(inhabited.begin(), inhabited.end(), [&](std::size_t a, std::size_t b) {
    return summary.segments[a].revenue > summary.segments[b].revenue;
  });
  return inhabited;
}

std::vector<Mark> marks_of(const RfmSummary& summary, const SegmentationSummary* found) {
  const std::vector<std::size_t> inhabited = inhabited_by_revenue(summary);
  std::vector<std::string> letters = found ? letters_in(*found, summary, inhabited) : std::vector<std::string>();
  if (letters.empty()) letters = SegmentLetters(inhabited.size()).all();
  const std::vector<SegmentMark> of_inhabited = marks_of(letters);
  std::vector<Mark> marks(summary.segments.size());
  for (std::size_t i = 0; i < inhabited.size(); ++i) marks[inhabited[i]] = of_inhabited[i];
  return marks;
}

std::uint64_t customers_in(const RfmSummary& summary, int recency, int frequency, int monetary) {
  const std::size_t index = cell_index(recency, frequency, monetary);
  return index < summary.cells.size() ? summary.cells[index] : 0;
}

std::int64_t segment_at(const RfmSummary& summary, int recency, int frequency, int monetary) {
  const std::size_t index = cell_index(recency, frequency, monetary);
  return index < summary.cell_segments.size() ? summary.cell_segments[index] : -1;
}

std::vector<SquareView> squares_of(const RfmWork& rfm, const std::vector<Mark>& marks,
                                   const Phrases& phrases) {
  std::vector<SquareView> squares;
  double fullest = 0;
  for (int recency = kScores; recency >= 1; --recency)
    for (int frequency = 1; frequency <= kScores; ++frequency) {
      squares.push_back(square_of(rfm, {recency, frequency}, marks, phrases));
      fullest = std::max(fullest, squares.back().weight);
    }
  for (SquareView& square : squares)
    if (fullest > 0) square.weight /= fullest;
  return squares;
}

}  // namespace ruas::ui
