// The engine in the browser's worker: one Session between the shell (web/engine_worker.js) and the page.
#include <emscripten/em_js.h>
#include <emscripten/em_macros.h>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

#include "engine/session.hpp"
#include "platform/file_source.hpp"
#include "protocol/json.hpp"

// Buffers are copied out of the engine's memory: the copies are handed over to the page, the memory stays
// here.
EM_JS_DEPS(ruas_events, "$UTF8ToString")
EM_JS(void, ruas_attach_bytes, (const char* name, const void* data, double count), {
  Module.shell.attach(UTF8ToString(name >>> 0), new Uint8Array(wasmMemory.buffer, data >>> 0, count).slice());
})
EM_JS(void, ruas_attach_uint32, (const char* name, const void* data, double count), {
  Module.shell.attach(UTF8ToString(name >>> 0),
                      new Uint32Array(wasmMemory.buffer, data >>> 0, count).slice());
})
EM_JS(void, ruas_attach_float32, (const char* name, const void* data, double count), {
  Module.shell.attach(UTF8ToString(name >>> 0),
                      new Float32Array(wasmMemory.buffer, data >>> 0, count).slice());
})
EM_JS(void, ruas_post_event, (const char* json), { Module.shell.post(UTF8ToString(json >>> 0)); })

namespace ruas {
namespace {

void attach(const char* name, std::span<const float> values) {
  ruas_attach_float32(name, values.data(), static_cast<double>(values.size()));
}
void attach(const char* name, std::span<const std::uint32_t> values) {
  ruas_attach_uint32(name, values.data(), static_cast<double>(values.size()));
}
void attach(const char* name, std::span<const std::uint8_t> values) {
  ruas_attach_bytes(name, values.data(), static_cast<double>(values.size()));
}

/// The buffers of an answer, by the names of protocol/events.hpp; most answers have none.
struct AttachBuffers {
  void operator()(const protocol::Segmented& answer) const {
    attach("positions", answer.positions);
    attach("labels", answer.labels);
    attach("confidence", answer.confidence);
    attach("table_rows", answer.table_rows);
  }
  void operator()(const protocol::SegmentsEdited& answer) const {
    attach("labels", answer.labels);
    attach("confidence", answer.confidence);
  }
  void operator()(const protocol::MapDrawn& answer) const { attach("positions", answer.positions); }
  void operator()(const protocol::ExportChunk& answer) const {
    ruas_attach_bytes("bytes", answer.bytes.data(), static_cast<double>(answer.bytes.size()));
  }
  template <class Answer>
  void operator()(const Answer&) const {}
};

void post(const protocol::Event& event) {
  std::visit(AttachBuffers(), event.answer);
  ruas_post_event(protocol::to_json(event).c_str());
}

}  // namespace
}  // namespace ruas

using ruas::Session;

extern "C" {

/// Starts the engine; the worker keeps it for its whole life.
EMSCRIPTEN_KEEPALIVE Session* engine_start(int threads) {
  return new Session(ruas::open_file_source, ruas::post, static_cast<std::size_t>(threads));
}

/// Where the cancel flag (one byte) lies, so that the page can set it in shared memory.
EMSCRIPTEN_KEEPALIVE void* engine_cancel_flag(Session* session) {
  return &session->cancel_flag();
}

/// One step of Session::warm_up().
EMSCRIPTEN_KEEPALIVE bool engine_warm_up(Session* session) {
  return session->warm_up();
}

/// Carries out one command: its JSON, and the rows of a selection.
EMSCRIPTEN_KEEPALIVE void engine_handle(Session* session, const char* json, int length,
                                        const std::uint32_t* rows, int row_count) {
  ruas::Result<ruas::protocol::Command> command =
      ruas::protocol::command_from_json(std::string_view(json, static_cast<std::size_t>(length)));
  if (!command) {
    ruas::post({0, ruas::protocol::Failed{command.error()}});
    return;
  }
  command->rows.assign(rows, rows + row_count);
  session->handle(*command);
}
}
