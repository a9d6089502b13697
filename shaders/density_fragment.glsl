#version 300 es
// Counted points to colour. Each texel holds the logarithm of how much lies there and the leading mark
// (src/gfx/density_image.hpp); the mark gives the hue, the logarithm how strong it is. Brightness is read against the
// bulk of the view's pixels, so that a crowd does not wash out its surroundings, and a lone point is always seen.
precision highp float;
precision highp int;
precision highp usampler2D;

uniform usampler2D u_density;   // red: density, green: mark; a torus
uniform sampler2D u_styles;     // row 0: colour of each mark, alpha its opacity
uniform ivec2 u_view_corner;    // frame pixel at the view's bottom left
uniform ivec2 u_origin;         // texel at the view's bottom left
uniform float u_lone;           // log2 of a lone point's weight
uniform float u_bright;         // log2 of the weight that counts as crowded
uniform vec3 u_background;
uniform vec3 u_crowded;         // what colours turn towards in a crowd

out vec4 colour;

const float kSteps = 8.0;       // density steps per doubling
const float kLoneStrength = 0.62;
const float kCrowdedShift = 0.26;

void main() {
  ivec2 size = textureSize(u_density, 0);
  ivec2 texel = ivec2(gl_FragCoord.xy) - u_view_corner + u_origin;
  texel -= size * ivec2(greaterThanEqual(texel, size));
  uvec2 here = texelFetch(u_density, texel, 0).rg;
  if (here.r == 0u) discard;

  vec4 style = texelFetch(u_styles, ivec2(here.g, 0), 0);
  float weight = (float(here.r) - 1.0) / kSteps - u_lone;  // doublings above a lone point
  float crowd = clamp(weight / max(u_bright - u_lone, 1.0), 0.0, 1.0);
  float coverage = exp2(min(weight, 0.0));                 // the soft rim of a lone point

  float strength = mix(kLoneStrength, 1.0, min(crowd * 2.0, 1.0));
  vec3 hue = mix(u_background, style.rgb, strength);
  hue = mix(hue, u_crowded, kCrowdedShift * max(crowd * 2.0 - 1.0, 0.0));
  float opacity = coverage * style.a;
  colour = vec4(hue * opacity, opacity);
}
