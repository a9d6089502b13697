// `ruas`: the engine on the command line. Exit codes: 0 done, 1 the data would not have it, 2 the command was
// not understood.
#include <cstdio>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "apps/command_line/arguments.hpp"
#include "apps/command_line/commands.hpp"
#include "words/words.hpp"

namespace {

using ruas::command_line::Action;
using ruas::command_line::Arguments;

constexpr int kDataError = 1;
constexpr int kUsageError = 2;

int complain(const ruas::Error& error, ruas::Language language, int code) {
  std::fprintf(stderr, "ruas: %s\n", ruas::sentence(language, error).c_str());
  return code;
}

int say(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  return std::fflush(stdout) == 0 ? 0 : kDataError;
}

ruas::Status carry_out(const Arguments& arguments) {
  switch (arguments.action) {
    case Action::profile:
      return ruas::command_line::profile(arguments);
    case Action::segment:
      return ruas::command_line::segment(arguments);
    case Action::rfm:
      return ruas::command_line::rfm(arguments);
    case Action::clv:
      return ruas::command_line::clv(arguments);
    case Action::personas:
      return ruas::command_line::personas(arguments);
    case Action::campaign_split:
      return ruas::command_line::campaign_split(arguments);
    case Action::campaign_measure:
      return ruas::command_line::campaign_measure(arguments);
    case Action::compare:
      return ruas::command_line::compare(arguments);
    case Action::concentration:
      return ruas::command_line::concentration(arguments);
    case Action::segment_type:
      return ruas::command_line::segment_type(arguments);
    case Action::lookalike:
      return ruas::command_line::lookalike(arguments);
    case Action::migrate:
      return ruas::command_line::migrate(arguments);
    case Action::sample:
      return ruas::command_line::sample(arguments);
    case Action::help:
    case Action::version:
      break;
  }
  return ruas::Done{};
}

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string_view> typed(values + (count > 0 ? 1 : 0), values + count);
  const ruas::Result<Arguments> arguments = ruas::command_line::parse_arguments(typed);
  if (!arguments) return complain(arguments.error(), ruas::command_line::language_of(typed), kUsageError);
  if (arguments->action == Action::version) return say("ruas " RUAS_VERSION "\n");
  if (arguments->action == Action::help) return say(ruas::word(arguments->language, "command_line.help"));
  if (const ruas::Status fine = ruas::command_line::check_outputs(*arguments); !fine)
    return complain(fine.error(), arguments->language, kUsageError);
  try {
    const ruas::Status done = carry_out(*arguments);
    return done ? 0 : complain(done.error(), arguments->language, kDataError);
  } catch (const std::bad_alloc&) {
    return complain(ruas::Error("command_line.out_of_memory"), arguments->language, kDataError);
  }
}
