#include <GLES3/gl3.h>
#include <cstring>
#include <stdexcept>

#include "gfx/gl_objects.hpp"
#include "gfx/shaders.hpp"

namespace ruas::gl {
namespace {

std::string_view source_of(std::string_view file) {
  for (const ShaderSource& shader : shaders())
    if (shader.file == file) return shader.text;
  throw std::runtime_error(std::string(file) + ": there is no such shader");
}

Handle compile(GLenum kind, std::string_view file) {
  const std::string_view source = source_of(file);
  Handle shader(glCreateShader(kind));
  const GLchar* text = source.data();
  const auto length = static_cast<GLint>(source.size());
  glShaderSource(shader.name(), 1, &text, &length);
  glCompileShader(shader.name());
  return shader;
}

/// Empty where the shader compiled.
std::string complaint_about(const Handle& shader, std::string_view file) {
  GLint compiled = 0;
  glGetShaderiv(shader.name(), GL_COMPILE_STATUS, &compiled);
  if (compiled) return {};
  GLchar log[2048] = "";
  glGetShaderInfoLog(shader.name(), sizeof log, nullptr, log);
  return std::string(file) + ": " + log + "\n";
}

struct FormatNames {
  GLenum internal, format;
  std::size_t bytes;  // per texel
};
FormatNames names_of(TexelFormat format) {
  if (format == TexelFormat::rgba8) return {GL_RGBA8, GL_RGBA, 4};
  return {GL_RG8UI, GL_RG_INTEGER, 2};
}

}  // namespace

ShaderProgram::ShaderProgram(std::string_view vertex_file, std::string_view fragment_file)
    : files_(std::string(vertex_file) + " + " + std::string(fragment_file)), program_(glCreateProgram()) {
  const Handle vertex = compile(GL_VERTEX_SHADER, vertex_file);
  const Handle fragment = compile(GL_FRAGMENT_SHADER, fragment_file);
  glAttachShader(program_.name(), vertex.name());
  glAttachShader(program_.name(), fragment.name());
  glLinkProgram(program_.name());
  GLint linked = 0;
  glGetProgramiv(program_.name(), GL_LINK_STATUS, &linked);
  std::string complaint;
  if (!linked) {
    complaint = complaint_about(vertex, vertex_file) + complaint_about(fragment, fragment_file);
    if (complaint.empty()) {
      GLchar log[2048] = "";
      glGetProgramInfoLog(program_.name(), sizeof log, nullptr, log);
      complaint = files_ + ": " + log;
    }
  }
  glDeleteShader(vertex.name());
  glDeleteShader(fragment.name());
  if (linked) return;
  glDeleteProgram(program_.name());
  throw std::runtime_error(complaint);
}

ShaderProgram::~ShaderProgram() {
  glDeleteProgram(program_.name());
}

void ShaderProgram::use() const {
  glUseProgram(program_.name());
}

int ShaderProgram::location(const char* uniform) const {
  const int location = glGetUniformLocation(program_.name(), uniform);
  if (location < 0) throw std::runtime_error(files_ + ": no uniform " + uniform);
  return location;
}

void ShaderProgram::set(const char* uniform, int value) const {
  glUniform1i(location(uniform), value);
}
void ShaderProgram::set(const char* uniform, int x, int y) const {
  glUniform2i(location(uniform), x, y);
}
void ShaderProgram::set(const char* uniform, float value) const {
  glUniform1f(location(uniform), value);
}
void ShaderProgram::set(const char* uniform, float x, float y) const {
  glUniform2f(location(uniform), x, y);
}
void ShaderProgram::set(const char* uniform, float x, float y, float z) const {
  glUniform3f(location(uniform), x, y, z);
}

Buffer::Buffer() {
  GLuint name = 0;
  glGenBuffers(1, &name);
  buffer_ = Handle(name);
}
Buffer::~Buffer() {
  const GLuint name = buffer_.name();
  glDeleteBuffers(1, &name);
}
void Buffer::bind() const {
  glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
}
void Buffer::upload(std::span<const std::byte> bytes) const {
  bind();
  glBufferData(GL_ARRAY_BUFFER, static_cast<GLsizeiptr>(bytes.size()), bytes.data(), GL_DYNAMIC_DRAW);
}

VertexArray::VertexArray() {
  GLuint name = 0;
  glGenVertexArrays(1, &name);
  array_ = Handle(name);
}
VertexArray::~VertexArray() {
  const GLuint name = array_.name();
  glDeleteVertexArrays(1, &name);
}
void VertexArray::bind() const {
  glBindVertexArray(array_.name());
}

Texture::Texture(TexelFormat format, int width, int height)
    : format_(format), width_(width), height_(height) {
  GLuint name = 0;
  glGenTextures(1, &name);
  texture_ = Handle(name);
  glBindTexture(GL_TEXTURE_2D, name);
  glTexStorage2D(GL_TEXTURE_2D, 1, names_of(format).internal, width, height);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
}
Texture::~Texture() {
  const GLuint name = texture_.name();
  glDeleteTextures(1, &name);
}
void Texture::bind(unsigned unit) const {
  glActiveTexture(GL_TEXTURE0 + unit);
  glBindTexture(GL_TEXTURE_2D, texture_.name());
}
void Texture::upload(std::span<const std::byte> texels, int x, int y, int width, int height) {
  const std::size_t texel = names_of(format_).bytes;
  const std::size_t row = texel * static_cast<std::size_t>(width_);
  const std::byte* from = texels.data() + static_cast<std::size_t>(y) * row;
  if (width < width_) {
    // Emscripten does not know of rows longer than what is uploaded, so the part is brought together first.
    const std::size_t part = texel * static_cast<std::size_t>(width);
    packed_.resize(part * static_cast<std::size_t>(height));
    from += static_cast<std::size_t>(x) * texel;
    for (std::size_t line = 0; line < static_cast<std::size_t>(height); ++line)
      std::memcpy(packed_.data() + line * part, from + line * row, part);
    from = packed_.data();
  }
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexSubImage2D(GL_TEXTURE_2D, 0, x, y, width, height, names_of(format_).format, GL_UNSIGNED_BYTE, from);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
}

}  // namespace ruas::gl
