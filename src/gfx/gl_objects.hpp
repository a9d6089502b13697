// OpenGL objects that delete themselves. To be made and used while a WebGL2 context is current; after the
// context was lost they are dead, and deleting them does nothing: make new ones. Browser builds only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ruas::gl {

/// A number that OpenGL knows an object by, and that belongs to one place.
class Handle {
 public:
  Handle() = default;
  explicit Handle(unsigned name) : name_(name) {}
  Handle(Handle&& other) noexcept : name_(std::exchange(other.name_, 0)) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(name_, other.name_);
    return *this;
  }
  unsigned name() const { return name_; }

 private:
  unsigned name_ = 0;
};

/// Compiled and linked from two files of shaders/. Throws std::runtime_error, "shaders/x.glsl: what the
/// driver says", where one does not compile.
class ShaderProgram {
 public:
  ShaderProgram(std::string_view vertex_file, std::string_view fragment_file);
  ShaderProgram(ShaderProgram&&) = default;
  ShaderProgram& operator=(ShaderProgram&&) = default;
  ~ShaderProgram();

  void use() const;
  /// For the program in use. Throws where neither shader has a uniform of that name.
  void set(const char* uniform, int value) const;
  void set(const char* uniform, int x, int y) const;
  void set(const char* uniform, float value) const;
  void set(const char* uniform, float x, float y) const;
  void set(const char* uniform, float x, float y, float z) const;

 private:
  int location(const char* uniform) const;

  std::string files_;
  Handle program_;
};

/// Vertex data that is replaced as a whole.
class Buffer {
 public:
  Buffer();
  Buffer(Buffer&&) = default;
  Buffer& operator=(Buffer&&) = default;
  ~Buffer();

  void bind() const;
  void upload(std::span<const std::byte> bytes) const;

 private:
  Handle buffer_;
};

class VertexArray {
 public:
  VertexArray();
  VertexArray(VertexArray&&) = default;
  VertexArray& operator=(VertexArray&&) = default;
  ~VertexArray();

  void bind() const;

 private:
  Handle array_;
};

enum class TexelFormat {
  rgba8,  // 4 bytes, read as 0 … 1
  rg8ui,  // 2 bytes, read as whole numbers
};

/// A picture without mipmaps, read texel by texel. Making one leaves it bound.
class Texture {
 public:
  Texture(TexelFormat format, int width, int height);
  Texture(Texture&&) = default;
  Texture& operator=(Texture&&) = default;
  ~Texture();

  int width() const { return width_; }
  int height() const { return height_; }
  void bind(unsigned unit) const;
  /// The rectangle of the bound texture from the same rectangle of `texels`, which hold the whole of it row
  /// by row.
  void upload(std::span<const std::byte> texels, int x, int y, int width, int height);

 private:
  Handle texture_;
  TexelFormat format_;
  int width_, height_;
  std::vector<std::byte> packed_;
};

}  // namespace ruas::gl
