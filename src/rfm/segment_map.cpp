#include "rfm/segment_map.hpp"

#include <algorithm>
#include <optional>

#include "base/message.hpp"

namespace ruas {
namespace {

constexpr std::string_view kElevenSegments =
    "champions: 555 554 544 545 454 455 445\n"
    "loyal: 543 444 435 355 354 345 344 335\n"
    "potential_loyalist: 553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 "
    "341 "
    "333 323\n"
    "new_customers: 512 511 422 421 412 411 311\n"
    "promising: 525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313\n"
    "need_attention: 535 534 443 434 343 334 325 324\n"
    "about_to_sleep: 331 321 312 221 213 231 241 251\n"
    "at_risk: 255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124\n"
    "cannot_lose_them: 155 154 144 214 215 115 114 113\n"
    "hibernating: 332 322 233 232 223 222 132 123 122 212 211\n"
    "lost: 111 112 121 131 141 151\n";

constexpr std::array<std::string_view, 11> kBuiltIn = {
    "champions",      "loyal",   "potential_loyalist", "new_customers", "promising", "need_attention",
    "about_to_sleep", "at_risk", "cannot_lose_them",   "hibernating",   "lost"};

constexpr std::size_t kMostSegments = 200;

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// Takes what lies before the first of `marks` off the front of `rest`.
std::string_view take_until(std::string_view& rest, std::string_view marks) {
  const std::size_t end = std::min(rest.find_first_of(marks), rest.size());
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return taken;
}

std::optional<RfmCell> parse_cell(std::string_view digits) {
  if (digits.size() != 3) return std::nullopt;
  for (const char digit : digits)
    if (digit < '1' || digit > '5') return std::nullopt;
  const auto score = [&](std::size_t i) { return static_cast<std::uint8_t>(digits[i] - '0'); };
  return RfmCell{score(0), score(1), score(2)};
}

Result<MapSegment> parse_line(std::string_view line, std::uint64_t number) {
  const std::size_t colon = line.rfind(':');
  MapSegment segment;
  if (colon != std::string_view::npos) segment.name = trimmed(line.substr(0, colon));
  if (segment.name.empty()) return Error("rfm.map_without_name").with("line", number);
  std::string_view rest = line.substr(colon + 1);
  while (!rest.empty()) {
    const std::string_view word = take_until(rest, " \t,;");
    if (word.empty()) continue;
    const std::optional<RfmCell> cell = parse_cell(word);
    if (!cell) return Error("rfm.map_bad_cell").with("line", number).with("cell", std::string(word));
    segment.cells.push_back(*cell);
  }
  return segment;
}

}  // namespace

std::string RfmCell::text() const {
  return {static_cast<char>('0' + recency), static_cast<char>('0' + frequency),
          static_cast<char>('0' + monetary)};
}

Message MapSegment::title() const {
  const bool built_in = std::find(kBuiltIn.begin(), kBuiltIn.end(), name) != kBuiltIn.end();
  return built_in ? Message("rfm.segment_" + name) : Message("rfm.own_segment").with("name", name);
}

SegmentMap eleven_segments() {
  return *parse_segment_map(kElevenSegments);
}

Result<SegmentMap> parse_segment_map(std::string_view text) {
  SegmentMap map;
  for (std::uint64_t number = 1; !text.empty(); ++number) {
    const std::string_view line = trimmed(take_until(text, "\n"));
    if (line.empty()) continue;
    Result<MapSegment> segment = parse_line(line, number);
    if (!segment) return segment.error();
    for (const MapSegment& earlier : map)
      if (earlier.name == segment->name)
        return Error("rfm.map_name_twice").with("line", number).with("name", segment->name);
    map.push_back(*std::move(segment));
    if (map.size() > kMostSegments) return Error("rfm.map_too_long").with("most", kMostSegments);
  }
  if (map.empty()) return Error("rfm.map_empty");
  return map;
}

std::string write_segment_map(const SegmentMap& map) {
  std::string text;
  for (const MapSegment& segment : map) {
    text += segment.name + ":";
    for (const RfmCell& cell : segment.cells) text += " " + cell.text();
    text += "\n";
  }
  return text;
}

std::array<std::size_t, kRfmCells> segment_of_cells(const SegmentMap& map) {
  std::array<std::size_t, kRfmCells> segment_of;
  segment_of.fill(kNoSegment);
  for (std::size_t i = map.size(); i-- > 0;)
    for (const RfmCell& cell : map[i].cells) segment_of[cell.index()] = i;
  return segment_of;
}

}  // namespace ruas
