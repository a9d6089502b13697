// Runs the real `ruas` as a user would, in a folder of its own that goes away with the test.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace ruas::testing {

struct Outcome {
  int code;         // of the exit; −1 where the program did not end by itself
  std::string out;  // standard output
  std::string err;  // standard error
};

class Workshop {
 public:
  Workshop() {
    std::string name = (std::filesystem::temp_directory_path() / "ruas-cli-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  ~Workshop() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
  }
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  bool has(const std::string& name) const { return std::filesystem::exists(folder_ / name); }
  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder_), {}));
  }

  std::string read(const std::string& name) const {
    std::ifstream stream(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
  }
  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }

  /// Runs ruas with these arguments inside the folder; `input` is its standard input.
  Outcome run(const std::vector<std::string>& arguments, const std::string& input = "") const {
    const Capture capture;
    std::ofstream(capture.path("in"), std::ios::binary) << input;
    std::string command = "cd " + quoted(folder_.string()) + " && " + quoted(RUAS_PROGRAM);
    for (const std::string& argument : arguments) command += " " + quoted(argument);
    command += " <" + capture.path("in") + " >" + capture.path("out") + " 2>" + capture.path("err");
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, capture.read("out"), capture.read("err")};
  }

 private:
  /// Where the streams go, outside the folder under test.
  class Capture {
   public:
    Capture() {
      std::string name = (std::filesystem::temp_directory_path() / "ruas-out-XXXXXX").string();
      folder_ = mkdtemp(name.data());
    }
    ~Capture() {
      std::error_code ignored;
      std::filesystem::remove_all(folder_, ignored);
    }
    std::string path(const char* name) const { return (folder_ / name).string(); }
    std::string read(const char* name) const {
      std::ifstream stream(folder_ / name, std::ios::binary);
      return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    }

   private:
    std::filesystem::path folder_;
  };

  static std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
  }

  std::filesystem::path folder_;
};

}  // namespace ruas::testing
