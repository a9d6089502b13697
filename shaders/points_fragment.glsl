#version 300 es
// A point as the distance to the edge of its shape: smooth at any size, with a rim of the background that keeps
// neighbours apart. Shapes cover about the same area, so that none looks weightier. Numbers as in src/gfx/map_painter.hpp.
precision highp float;
precision highp int;

flat in vec4 v_colour;
flat in int v_shape;

uniform float u_size;         // of the square, device pixels
uniform float u_radius;
uniform float u_rim;
uniform vec3 u_background;

out vec4 colour;

const float kPi = 3.14159265;

float box(vec2 p, vec2 half_size) {
  vec2 d = abs(p) - half_size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

// A regular polygon with a corner on top; `r` to the middle of a side.
float polygon(vec2 p, float corners, float r) {
  float sector = 2.0 * kPi / corners;
  float angle = atan(p.x, p.y) + sector * 0.5;  // measured from a side's middle
  return length(p) * cos(mod(angle + sector * 0.5, sector) - sector * 0.5) - r;
}

float triangle(vec2 p, float r) {
  p.y += r * 0.18;
  return max(abs(p.x) * 0.8660254 + p.y * 0.5, -p.y) - r * 0.62;
}

float star(vec2 p, float r) {
  float sector = 2.0 * kPi / 5.0;
  float angle = mod(atan(p.x, p.y) + sector * 0.5, sector) - sector * 0.5;
  vec2 q = length(p) * vec2(cos(angle), abs(sin(angle)));
  vec2 tip = vec2(r, 0.0);
  vec2 dent = 0.5 * r * vec2(cos(sector * 0.5), sin(sector * 0.5));
  vec2 edge = dent - tip;
  return dot(q - tip, normalize(vec2(edge.y, -edge.x)));
}

float distance_to_edge(vec2 p, float r) {
  if (v_shape == 1) return box(p, vec2(r * 0.88));
  if (v_shape == 2) return triangle(p, r * 1.12);
  if (v_shape == 3) return (abs(p.x) + abs(p.y) - r * 1.25) * 0.70710678;
  if (v_shape == 4) return polygon(p, 5.0, r * 0.9);
  if (v_shape == 5) return star(p, r * 1.25);
  if (v_shape == 6) return min(box(p, vec2(r * 1.1, r * 0.4)), box(p, vec2(r * 0.4, r * 1.1)));
  return length(p) - r;
}

void main() {
  vec2 offset = (gl_PointCoord - 0.5) * vec2(u_size, -u_size);
  float edge = distance_to_edge(offset, u_radius);
  float covered = clamp(0.5 + u_rim - edge, 0.0, 1.0);
  if (covered <= 0.0) discard;
  float filled = clamp(0.5 - edge, 0.0, 1.0);
  float opacity = covered * v_colour.a;
  colour = vec4(mix(u_background, v_colour.rgb, filled) * opacity, opacity);
}
