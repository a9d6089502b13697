// Measures the engine's stages on a file and prints a JSON line for each. Native and WebAssembly alike.
//
//   ruas_bench FILE [--threads N] [--repeats N] [--warm-up] [--stage NAME]...     every stage where none is named
//   ruas_bench --stages                                               their names
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "apps/benchmarks/stages.hpp"
#include "apps/benchmarks/stopwatch.hpp"
#include "platform/file_source.hpp"
#include "words/words.hpp"

namespace {

struct Wanted {
  std::string_view file;
  std::size_t threads = 0;
  std::size_t repeats = 7;
  bool warm_up = false;
  std::vector<std::string_view> stages;
};

std::size_t whole(std::string_view text) {
  std::size_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Wanted read_arguments(int count, char** values) {
  Wanted wanted;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = values[i];
    const std::string_view next = i + 1 < count ? values[i + 1] : "";
    if (word == "--threads")
      wanted.threads = whole(next), ++i;
    else if (word == "--repeats")
      wanted.repeats = whole(next), ++i;
    else if (word == "--warm-up")
      wanted.warm_up = true;
    else if (word == "--stage")
      wanted.stages.push_back(next), ++i;
    else
      wanted.file = word;
  }
  if (wanted.stages.empty()) {
    const auto all = ruas::benchmarks::Stages::names();
    wanted.stages.assign(all.begin(), all.end());
  }
  return wanted;
}

int complain(const ruas::Error& error) {
  std::fprintf(stderr, "ruas_bench: %s\n", ruas::sentence(ruas::Language::english, error).c_str());
  return EXIT_FAILURE;
}

}  // namespace

int main(int count, char** values) try {
  if (count == 2 && std::string_view(values[1]) == "--stages") {
    for (const std::string_view name : ruas::benchmarks::Stages::names())
      std::printf("%s\n", std::string(name).c_str());
    return EXIT_SUCCESS;
  }
  const Wanted wanted = read_arguments(count, values);
  ruas::Result<std::unique_ptr<ruas::ByteSource>> source = ruas::open_file_source(std::string(wanted.file));
  if (!source) return complain(source.error());
  ruas::benchmarks::Stages stages(std::move(*source), wanted.threads);
  if (wanted.warm_up) stages.warm_up();
  for (const std::string_view stage : wanted.stages) {
    if (const ruas::Status ready = stages.prepare_for(stage); !ready) return complain(ready.error());
    const ruas::benchmarks::Timing timing =
        ruas::benchmarks::measure(wanted.repeats, [&] { stages.call(stage); });
    ruas::benchmarks::print_line(stage, stages.rows(stage), stages.threads(), timing);
  }
  return EXIT_SUCCESS;
} catch (const std::exception& exception) {
  std::fprintf(stderr, "ruas_bench: %s\n", exception.what());
  return EXIT_FAILURE;
}
