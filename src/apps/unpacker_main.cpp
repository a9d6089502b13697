// Unpacks the page's programs (scripts/pack.mjs) inside the page (web/parts.js): one LZMA stream, as far as
// it is asked for, so that the interface can start while the engine is still packed.
#include <LzmaDec.h>
#include <cstdint>
#include <cstdlib>
#include <emscripten/em_macros.h>

namespace {

struct Unpacker {
  CLzmaDec decoder;
  Byte* packed;  // LZMA_PROPS_SIZE bytes of properties, then the stream
  SizeT packed_size;
  SizeT packed_read = LZMA_PROPS_SIZE;
};

void* allocate(ISzAllocPtr, size_t size) {
  return std::malloc(size);
}
void release(ISzAllocPtr, void* address) {
  std::free(address);
}
constexpr ISzAlloc kAllocator = {allocate, release};

}  // namespace

extern "C" {

/// Memory for the packed and the unpacked bytes; null where there is not enough. The page keeps it as long as
/// itself.
EMSCRIPTEN_KEEPALIVE Unpacker* unpacker_new(std::uint32_t packed_size, std::uint32_t unpacked_size) {
  auto* unpacker = new Unpacker{{}, static_cast<Byte*>(std::malloc(packed_size)), packed_size};
  LzmaDec_CONSTRUCT(&unpacker->decoder)
      // The stream is unpacked in place: its dictionary is everything before.
      unpacker->decoder.dic = static_cast<Byte*>(std::malloc(unpacked_size));
  unpacker->decoder.dicBufSize = unpacked_size;
  return unpacker->packed && unpacker->decoder.dic ? unpacker : nullptr;
}

/// Where the page puts the packed bytes, before anything is unpacked.
EMSCRIPTEN_KEEPALIVE Byte* unpacker_packed(Unpacker* unpacker) {
  return unpacker->packed;
}

EMSCRIPTEN_KEEPALIVE Byte* unpacker_unpacked(Unpacker* unpacker) {
  return unpacker->decoder.dic;
}

/// Reads the properties. False where they are not LZMA's.
EMSCRIPTEN_KEEPALIVE bool unpacker_start(Unpacker* unpacker) {
  if (unpacker->packed_size < LZMA_PROPS_SIZE) return false;
  if (LzmaDec_AllocateProbs(&unpacker->decoder, unpacker->packed, LZMA_PROPS_SIZE, &kAllocator) != SZ_OK)
    return false;
  LzmaDec_Init(&unpacker->decoder);
  return true;
}

/// Unpacks until `end` bytes stand at unpacker_unpacked(). False where the packed bytes are damaged or end
/// too early.
EMSCRIPTEN_KEEPALIVE bool unpacker_continue(Unpacker* unpacker, std::uint32_t end) {
  SizeT taken = unpacker->packed_size - unpacker->packed_read;
  ELzmaStatus status = LZMA_STATUS_NOT_SPECIFIED;
  const SRes result = LzmaDec_DecodeToDic(&unpacker->decoder, end, unpacker->packed + unpacker->packed_read,
                                          &taken, LZMA_FINISH_ANY, &status);
  unpacker->packed_read += taken;
  return result == SZ_OK && unpacker->decoder.dicPos == end;
}
}
