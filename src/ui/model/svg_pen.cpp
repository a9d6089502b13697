#include "ui/model/svg_pen.hpp"

#include "base/number_format.hpp"

namespace ruas::ui {
namespace {

std::string number(float value) {
  std::string out;
  append_fixed(out, value, 1);
  return out;
}

std::string attribute(std::string_view name, float value) {
  return " " + std::string(name) + "=\"" + number(value) + "\"";
}

std::string hex(Colour colour) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out = "#";
  for (const std::uint8_t part : {colour.red, colour.green, colour.blue}) {
    out += kDigits[part >> 4];
    out += kDigits[part & 15];
  }
  return out;
}

std::string filled(Colour colour) {
  return " fill=\"" + hex(colour) + "\"/>";
}
std::string stroked(Colour colour, float width) {
  return " fill=\"none\" stroke=\"" + hex(colour) + "\"" + attribute("stroke-width", width) + "/>";
}
std::string at(PenPoint point) {
  return number(point.x) + " " + number(point.y);
}

std::string box_of(PenPoint from, PenPoint to, float rounding) {
  return "<rect" + attribute("x", from.x) + attribute("y", from.y) + attribute("width", to.x - from.x) +
         attribute("height", to.y - from.y) + attribute("rx", rounding);
}

}  // namespace

void SvgPen::filled_box(PenPoint from, PenPoint to, Colour colour, float rounding) {
  shapes_ += box_of(from, to, rounding) + filled(colour);
}
void SvgPen::box(PenPoint from, PenPoint to, Colour colour, float rounding, float width) {
  shapes_ += box_of(from, to, rounding) + stroked(colour, width);
}
void SvgPen::disc(PenPoint centre, float radius, Colour colour) {
  shapes_ += "<circle" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", radius) +
             filled(colour);
}
void SvgPen::ellipse(PenPoint centre, PenPoint radii, Colour colour, float width) {
  shapes_ += "<ellipse" + attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("rx", radii.x) +
             attribute("ry", radii.y) + stroked(colour, width);
}
void SvgPen::line(PenPoint from, PenPoint to, Colour colour, float width) {
  shapes_ += "<path d=\"M" + at(from) + " L" + at(to) + "\"" + stroked(colour, width);
}
void SvgPen::closed(std::span<const PenPoint> points, Colour colour, float width) {
  shapes_ += "<path d=\"";
  for (const PenPoint& point : points) shapes_ += (&point == points.data() ? "M" : " L") + at(point);
  shapes_ += " Z\"" + stroked(colour, width);
}
void SvgPen::quadratic(PenPoint from, PenPoint by, PenPoint to, Colour colour, float width) {
  shapes_ += "<path d=\"M" + at(from) + " Q" + at(by) + " " + at(to) + "\"" + stroked(colour, width);
}
void SvgPen::cubic(PenPoint from, PenPoint by, PenPoint and_by, PenPoint to, Colour colour, float width) {
  shapes_ += "<path d=\"M" + at(from) + " C" + at(by) + " " + at(and_by) + " " + at(to) + "\"" +
             stroked(colour, width);
}

std::string SvgPen::picture(float width, float height, std::string_view title) const {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"" + attribute("width", width) +
         attribute("height", height) + " viewBox=\"0 0 " + number(width) + " " + number(height) +
         "\"><title>" + escaped(title) + "</title>" + shapes_ + "</svg>";
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        // Other control characters are not allowed in XML at all.
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') out += c;
    }
  }
  return out;
}

}  // namespace ruas::ui
