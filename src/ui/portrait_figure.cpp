#include "ui/portrait_figure.hpp"

#include <array>
#include <string>

namespace ruas::ui {
namespace {

/// Where the figure stands, and its colours.
struct Figure {
  Pen& pen;
  float left, top;
  Colour fill, ink, ground;

  PenPoint at(float x, float y) const { return {left + x, top + y}; }
};

void draw_pattern(const Figure& figure, const std::string& pattern, PenPoint from, PenPoint to) {
  const float middle = (from.x + to.x) / 2, y = (from.y + to.y) / 2;
  if (pattern == "stripes")
    for (float x = from.x + 6; x < to.x - 2; x += 7)
      figure.pen.line({x, from.y + 4}, {x, to.y - 4}, figure.ink, 1.5f);
  else if (pattern == "dots")
    for (float x = from.x + 8; x < to.x - 4; x += 10) figure.pen.disc({x, y}, 2.2f, figure.ink);
  else if (pattern == "rings")
    figure.pen.circle({middle, y}, 5, figure.ink, 1.5f);
  else if (pattern == "checks")
    for (float x = from.x + 5; x < to.x - 8; x += 12)
      figure.pen.filled_box({x, y - 3}, {x + 6, y + 3}, figure.ink, 0);
  else if (pattern == "waves")
    for (float x = from.x + 4; x < to.x - 8; x += 10)
      figure.pen.quadratic({x, y}, {x + 5, y - 6}, {x + 10, y}, figure.ink, 1.5f);
}

/// The stem: one piece per joint, narrower towards the top.
void draw_stem(const Figure& figure, const protocol::PortraitSummary& portrait) {
  constexpr float kFoot = 140, kTop = 14, kGap = 3;
  const float piece = (kFoot - kTop) / static_cast<float>(portrait.joints);
  for (std::uint32_t joint = 0; joint < portrait.joints; ++joint) {
    const float half = 17 - 1.2f * static_cast<float>(joint);
    const float foot = kFoot - piece * static_cast<float>(joint);
    const PenPoint from = figure.at(46 - half, foot - piece + kGap), to = figure.at(46 + half, foot);
    figure.pen.filled_box(from, to, figure.fill, 5);
    draw_pattern(figure, portrait.pattern, from, to);
  }
}

void draw_leaves(const Figure& figure, std::uint32_t leaves) {
  for (std::uint32_t leaf = 0; leaf < leaves; ++leaf) {
    const float y = 26 + 22 * static_cast<float>(leaf);
    const bool right = leaf % 2 == 0;
    const float root = right ? 58 : 34, tip = right ? 96 : 4;
    figure.pen.quadratic(figure.at(root, y + 8), figure.at((root + tip) / 2, y - 12), figure.at(tip, y),
                         figure.fill, 6);
    figure.pen.quadratic(figure.at(root, y + 8), figure.at((root + tip) / 2, y + 10), figure.at(tip, y),
                         figure.fill, 4);
  }
}

using DrawEmblem = void (*)(const Figure&, float x, float y);

struct NamedEmblem {
  const char* name;
  DrawEmblem draw;
};

constexpr float kStroke = 2.2f;

constexpr std::array kEmblems = {
    NamedEmblem{"basket",
                [](const Figure& f, float x, float y) {
                  const PenPoint points[] = {f.at(x - 12, y - 3), f.at(x + 12, y - 3), f.at(x + 8, y + 10),
                                             f.at(x - 8, y + 10)};
                  f.pen.closed(points, f.ink, kStroke);
                  f.pen.line(f.at(x - 6, y - 3), f.at(x - 1, y - 11), f.ink, kStroke);
                  f.pen.line(f.at(x + 6, y - 3), f.at(x + 1, y - 11), f.ink, kStroke);
                }},
    NamedEmblem{"coins",
                [](const Figure& f, float x, float y) {
                  for (const float up : {6.0f, 0.0f, -6.0f})
                    f.pen.ellipse(f.at(x, y + up), {11, 4.5f}, f.ink, kStroke);
                }},
    NamedEmblem{"calendar",
                [](const Figure& f, float x, float y) {
                  f.pen.box(f.at(x - 11, y - 9), f.at(x + 11, y + 11), f.ink, 3, kStroke);
                  f.pen.line(f.at(x - 11, y - 3), f.at(x + 11, y - 3), f.ink, kStroke);
                  for (const float dot : {-5.0f, 0.0f, 5.0f}) f.pen.disc(f.at(x + dot, y + 4), 1.8f, f.ink);
                }},
    NamedEmblem{"tag",
                [](const Figure& f, float x, float y) {
                  const PenPoint points[] = {f.at(x - 12, y), f.at(x - 4, y - 9), f.at(x + 12, y - 9),
                                             f.at(x + 12, y + 9), f.at(x - 4, y + 9)};
                  f.pen.closed(points, f.ink, kStroke);
                  f.pen.disc(f.at(x - 4, y), 2, f.ink);
                }},
    NamedEmblem{"parcel",
                [](const Figure& f, float x, float y) {
                  f.pen.box(f.at(x - 11, y - 8), f.at(x + 11, y + 10), f.ink, 2, kStroke);
                  f.pen.line(f.at(x, y - 8), f.at(x, y + 2), f.ink, kStroke);
                  f.pen.line(f.at(x - 11, y - 2), f.at(x + 11, y - 2), f.ink, kStroke);
                }},
    NamedEmblem{"clock",
                [](const Figure& f, float x, float y) {
                  f.pen.circle(f.at(x, y), 11, f.ink, kStroke);
                  f.pen.line(f.at(x, y), f.at(x, y - 7), f.ink, kStroke);
                  f.pen.line(f.at(x, y), f.at(x + 5, y + 3), f.ink, kStroke);
                }},
    NamedEmblem{"star",
                [](const Figure& f, float x, float y) {
                  const PenPoint points[] = {f.at(x, y - 12),     f.at(x + 3, y - 4),  f.at(x + 11, y - 4),
                                             f.at(x + 5, y + 2),  f.at(x + 7, y + 11), f.at(x, y + 5),
                                             f.at(x - 7, y + 11), f.at(x - 5, y + 2),  f.at(x - 11, y - 4),
                                             f.at(x - 3, y - 4)};
                  f.pen.closed(points, f.ink, kStroke);
                }},
    NamedEmblem{"phone",
                [](const Figure& f, float x, float y) {
                  f.pen.box(f.at(x - 7, y - 12), f.at(x + 7, y + 12), f.ink, 3, kStroke);
                  f.pen.line(f.at(x - 2, y + 8), f.at(x + 2, y + 8), f.ink, kStroke);
                }},
    NamedEmblem{"heart",
                [](const Figure& f, float x, float y) {
                  f.pen.cubic(f.at(x, y + 10), f.at(x - 18, y - 4), f.at(x - 6, y - 16), f.at(x, y - 5),
                              f.ink, kStroke);
                  f.pen.cubic(f.at(x, y + 10), f.at(x + 18, y - 4), f.at(x + 6, y - 16), f.at(x, y - 5),
                              f.ink, kStroke);
                }},
    NamedEmblem{"building",
                [](const Figure& f, float x, float y) {
                  f.pen.box(f.at(x - 9, y - 12), f.at(x + 9, y + 11), f.ink, 1, kStroke);
                  for (const float up : {-7.0f, -1.0f})
                    for (const float side : {-4.0f, 4.0f}) f.pen.disc(f.at(x + side, y + up), 1.8f, f.ink);
                  f.pen.line(f.at(x, y + 11), f.at(x, y + 5), f.ink, 3);
                }},
    NamedEmblem{"ring",
                [](const Figure& f, float x, float y) { f.pen.circle(f.at(x, y), 9, f.ink, kStroke); }},
};

/// On a disc in the segment's own colour.
void draw_emblem(const Figure& figure, const std::string& name) {
  constexpr float kX = 104, kY = 112;
  figure.pen.disc(figure.at(kX, kY), 25, figure.ground);
  figure.pen.disc(figure.at(kX, kY), 22, figure.fill);
  for (const NamedEmblem& emblem : kEmblems)
    if (name == emblem.name) emblem.draw(figure, kX, kY);
}

}  // namespace

void draw_figure(Pen& pen, const protocol::PortraitSummary& portrait, PenPoint corner,
                 const SegmentStyle& style, Colour ground) {
  const Figure figure{pen, corner.x, corner.y, style.fill, style.ink, ground};
  draw_leaves(figure, portrait.leaves);
  draw_stem(figure, portrait);
  draw_emblem(figure, portrait.emblem);
}

}  // namespace ruas::ui
