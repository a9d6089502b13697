#version 300 es
// A point each. Point primitives and not instanced squares: SwiftShader, which stands in for a graphics card where there is
// none, takes instances one by one, thirty times as long.
precision highp float;
precision highp int;

layout(location = 0) in vec2 a_position;  // device pixels from the middle of the view, y upwards
layout(location = 1) in uint a_mark;

uniform vec2 u_half_size;     // half of the view, device pixels
uniform float u_size;         // of the square around a point, device pixels
uniform sampler2D u_styles;   // row 0: colour of each mark; row 1: its shape in red

flat out vec4 v_colour;
flat out int v_shape;

void main() {
  v_colour = texelFetch(u_styles, ivec2(a_mark, 0), 0);
  v_shape = int(texelFetch(u_styles, ivec2(a_mark, 1), 0).r * 255.0 + 0.5);
  gl_Position = vec4(a_position / u_half_size, 0.0, 1.0);
  gl_PointSize = u_size;
}
