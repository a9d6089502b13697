#include "apps/command_line/engine_client.hpp"

#include <cstdio>
#include <unistd.h>
#include <utility>

#include "base/number_format.hpp"
#include "platform/file_source.hpp"
#include "words/words.hpp"

namespace ruas::command_line {

ProgressLine::ProgressLine(Language language)
    : language_(language), terminal_(::isatty(STDERR_FILENO) == 1) {}

void ProgressLine::show(const protocol::ProgressMade& progress) {
  if (!terminal_) return;
  const std::string line =
      std::string(word(language_, progress.stage)) + " … " + format_percent(progress.fraction, 0, language_);
  std::fprintf(stderr, "\r%s\x1b[K", line.c_str());
  std::fflush(stderr);
  shown_ = true;
}

void ProgressLine::clear() {
  if (std::exchange(shown_, false)) std::fputs("\r\x1b[K", stderr);
}

EngineClient::EngineClient(std::size_t threads, Language language)
    : progress_(language),
      session_(
          open_file_source, [this](protocol::Event&& event) { receive(std::move(event)); }, threads) {}

Result<protocol::Answer> EngineClient::ask(protocol::Request request, ByteSink* sink) {
  sink_ = sink;
  written_ = Done{};
  session_.handle({next_id_++, std::move(request), {}});
  progress_.clear();
  if (!written_) return written_.error();
  if (const auto* failed = std::get_if<protocol::Failed>(&answer_)) return failed->error;
  return std::move(answer_);
}

void EngineClient::receive(protocol::Event&& event) {
  if (const auto* progress = std::get_if<protocol::ProgressMade>(&event.answer))
    return progress_.show(*progress);
  if (const auto* chunk = std::get_if<protocol::ExportChunk>(&event.answer)) {
    // A full disk stops the engine at its next block; the first failure is the one to report.
    if (sink_ && written_) written_ = sink_->write(chunk->bytes);
    if (!written_) session_.cancel_flag().store(true);
    return;
  }
  answer_ = std::move(event.answer);
}

}  // namespace ruas::command_line
