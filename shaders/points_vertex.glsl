#version 300 es
// A square per point, one instance each; the four corners come from the vertex number.
precision highp float;
precision highp int;
precision highp usampler2D;

layout(location = 0) in vec2 a_position;  // device pixels from the middle of the view, y upwards
layout(location = 1) in uint a_mark;

uniform vec2 u_half_size;     // half of the view, device pixels
uniform float u_radius;       // device pixels
uniform float u_rim;
uniform sampler2D u_styles;   // row 0: colour of each mark; row 1: its shape in red

out vec2 v_offset;            // from the middle of the point, device pixels
flat out vec4 v_colour;
flat out int v_shape;

void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  v_offset = corner * (u_radius * 1.25 + u_rim + 1.0);
  v_colour = texelFetch(u_styles, ivec2(a_mark, 0), 0);
  v_shape = int(texelFetch(u_styles, ivec2(a_mark, 1), 0).r * 255.0 + 0.5);
  gl_Position = vec4((a_position + v_offset) / u_half_size, 0.0, 1.0);
}
