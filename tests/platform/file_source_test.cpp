#include "platform/file_source.hpp"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "gtest/gtest.h"

#include "platform/scratch_folder.hpp"

namespace ruas {
namespace {

/// All bytes from where the source stands, read `piece` at a time; or the key of the error, in angle
/// brackets.
std::string read_all(ByteSource& source, std::size_t piece = 1000) {
  std::string all;
  std::string buffer(piece, '\0');
  for (;;) {
    const Result<std::size_t> count = source.read(buffer);
    if (!count) return "<" + count.error().key + ">";
    if (*count == 0) return all;
    all.append(buffer, 0, *count);
  }
}

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

/// Text that does not shrink to nothing, so that several buffers are needed.
std::string long_text() {
  std::string text;
  for (std::uint32_t i = 0; i < 400'000; ++i) text += std::to_string(i * 2654435761U) + "\n";
  return text;
}

std::unique_ptr<ByteSource> open_existing(const std::string& path) {
  Result<std::unique_ptr<ByteSource>> source = open_file_source(path);
  EXPECT_TRUE(source) << source.error().key;
  return std::move(*source);
}

std::string error_of_opening(const std::string& path) {
  const auto source = open_file_source(path);
  return source ? "" : source.error().key;
}

TEST(FileSource, ReadsAFileAndReadsItAgain) {
  const ScratchFolder folder;
  const auto source = open_existing(folder.write("a.csv", "a,b\n1,2\n"));
  EXPECT_EQ(source->size(), 8U);
  EXPECT_EQ(read_all(*source, 3), "a,b\n1,2\n");
  ASSERT_TRUE(source->rewind());
  EXPECT_EQ(read_all(*source), "a,b\n1,2\n");
}

TEST(FileSource, ReadsFilesShorterThanTheMarkOfGzip) {
  const ScratchFolder folder;
  EXPECT_EQ(read_all(*open_existing(folder.write("empty.csv", ""))), "");
  EXPECT_EQ(read_all(*open_existing(folder.write("one.csv", "\x1f"))), "\x1f");
}

TEST(FileSource, SaysWhatCannotBeOpened) {
  const ScratchFolder folder;
  EXPECT_EQ(error_of_opening(folder.path("absent.csv")), "file.not_found");
  EXPECT_EQ(error_of_opening(folder.path("")), "file.is_folder");
  const std::string file = folder.write("a.csv", "a\n");
  EXPECT_EQ(error_of_opening(file + "/b.csv"), "file.not_found");
  chmod(file.c_str(), 0);
  const bool may_read_anyway = access(file.c_str(), R_OK) == 0;  // root may
  EXPECT_EQ(error_of_opening(file), may_read_anyway ? "" : "file.no_permission");
}

TEST(FileSource, NoticesThatTheFileChangedWhileItWasRead) {
  const ScratchFolder folder;
  const std::string path = folder.write("a.csv", "a\n1\n");
  const auto source = open_existing(path);
  std::ofstream(path, std::ios::app) << "2\n";
  EXPECT_EQ(read_all(*source), "<file.unreadable>");
  EXPECT_FALSE(source->rewind());
}

TEST(FileSource, UnpacksGzipWhateverItsName) {
  const ScratchFolder folder;
  const std::string text = long_text();
  const auto source = open_existing(folder.write("a.csv", gzip(text)));
  EXPECT_EQ(source->size(), std::nullopt);
  EXPECT_EQ(read_all(*source, 12'345), text);
  ASSERT_TRUE(source->rewind());
  EXPECT_EQ(read_all(*source), text);
}

TEST(FileSource, RewindsGzipInTheMiddle) {
  const ScratchFolder folder;
  const std::string text = long_text();
  const auto source = open_existing(folder.write("a.csv.gz", gzip(text)));
  std::string beginning(100, '\0');
  ASSERT_EQ(*source->read(beginning), 100U);
  ASSERT_TRUE(source->rewind());
  EXPECT_EQ(read_all(*source, 1 << 20), text);
}

TEST(FileSource, ReadsGzipMembersAsOneFileAndLeavesPadding) {
  const ScratchFolder folder;
  const std::string packed = gzip("a\n") + gzip("") + gzip("1\n") + std::string(512, '\0');
  EXPECT_EQ(read_all(*open_existing(folder.write("a.csv.gz", packed))), "a\n1\n");
}

TEST(FileSource, SaysThatGzipIsDamagedWhereverItIsCut) {
  const ScratchFolder folder;
  const std::string packed = gzip("customer,spend\nAyu,10\n");
  for (std::size_t length = 2; length < packed.size(); ++length) {
    const auto source = open_existing(folder.write("a.csv.gz", packed.substr(0, length)));
    EXPECT_EQ(read_all(*source), "<file.damaged_gzip>") << "cut after " << length << " bytes";
  }
}

TEST(FileSource, SaysThatGzipIsDamagedWhenAByteIsWrong) {
  const ScratchFolder folder;
  std::string packed = gzip(long_text());
  packed[packed.size() / 2] ^= 0x55;
  EXPECT_EQ(read_all(*open_existing(folder.write("a.csv.gz", packed))), "<file.damaged_gzip>");
}

/// Standard input comes from `path` while this lives.
class StandardInputFrom {
 public:
  explicit StandardInputFrom(int descriptor) : saved_(dup(STDIN_FILENO)) {
    dup2(descriptor, STDIN_FILENO);
    close(descriptor);
  }
  ~StandardInputFrom() {
    dup2(saved_, STDIN_FILENO);
    close(saved_);
  }
  StandardInputFrom(const StandardInputFrom&) = delete;
  StandardInputFrom& operator=(const StandardInputFrom&) = delete;

 private:
  int saved_;
};

TEST(FileSource, KeepsStandardInputSoThatItCanBeReadAgain) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  ASSERT_EQ(write(ends[1], "a,b\n1,2\n", 8), 8);
  close(ends[1]);
  const StandardInputFrom input(ends[0]);
  const auto source = open_existing("-");
  EXPECT_EQ(source->size(), std::nullopt);
  std::string beginning(3, '\0');
  ASSERT_EQ(*source->read(beginning), 3U);
  ASSERT_TRUE(source->rewind());
  EXPECT_EQ(read_all(*source, 5), "a,b\n1,2\n");
  ASSERT_TRUE(source->rewind());
  EXPECT_EQ(read_all(*source), "a,b\n1,2\n");
}

TEST(FileSource, KeepsLongStandardInput) {
  const ScratchFolder folder;
  const std::string text = long_text();
  const std::string path = folder.write("a.csv", text);
  const StandardInputFrom input(open(path.c_str(), O_RDONLY));
  const auto source = open_existing("-");
  EXPECT_EQ(read_all(*source, 300'001), text);
  ASSERT_TRUE(source->rewind());
  EXPECT_EQ(read_all(*source, 5'000'000), text);
}

TEST(FileSource, UnpacksGzipFromStandardInput) {
  const ScratchFolder folder;
  const std::string text = long_text();
  const std::string path = folder.write("a.gz", gzip(text));
  const StandardInputFrom input(open(path.c_str(), O_RDONLY));
  const auto source = open_existing("-");
  EXPECT_EQ(read_all(*source), text);
  ASSERT_TRUE(source->rewind());
  EXPECT_EQ(read_all(*source), text);
}

}  // namespace
}  // namespace ruas
