# cmake -DSHADERS=a.glsl;b.glsl -DMANIFEST=out.cpp -P write_shader_manifest.cmake: the definition of ruas::shaders().
set(text "// Made from shaders/*.glsl by cmake/write_shader_manifest.cmake.\n#include \"gfx/shaders.hpp\"\n\nnamespace ruas {\nnamespace {\n\nconstexpr ShaderSource kShaders[] = {\n")
foreach(shader ${SHADERS})
  get_filename_component(name "${shader}" NAME)
  file(READ "${shader}" source)
  string(APPEND text "{\"shaders/${name}\", R\"glsl(${source})glsl\"},\n")
endforeach()
string(APPEND text "};\n\n}  // namespace\n\nstd::span<const ShaderSource> shaders() { return kShaders; }\n\n}  // namespace ruas\n")
file(WRITE "${MANIFEST}" "${text}")
