#version 300 es
// Counted points to colour. Each texel holds the logarithm of how much lies there and the leading mark
// (src/gfx/density_image.hpp); the tones say what colour each mark takes on at each density (src/gfx/tone_map.hpp). So
// other colours need no counting, and a view without a graphics card costs two look-ups a pixel.
precision highp float;
precision highp int;
precision highp usampler2D;

uniform usampler2D u_density;   // red: density, green: mark; a torus
uniform sampler2D u_tones;      // x: density, y: mark; premultiplied
uniform ivec2 u_view_corner;    // frame pixel at the view's bottom left
uniform ivec2 u_origin;         // texel at the view's bottom left

out vec4 colour;

void main() {
  ivec2 size = textureSize(u_density, 0);
  ivec2 texel = ivec2(gl_FragCoord.xy) - u_view_corner + u_origin;
  texel -= size * ivec2(greaterThanEqual(texel, size));
  ivec2 here = ivec2(texelFetch(u_density, texel, 0).rg);
  colour = texelFetch(u_tones, here, 0);
}
