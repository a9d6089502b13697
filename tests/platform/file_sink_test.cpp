#include "platform/file_sink.hpp"

#include <unistd.h>

#include "gtest/gtest.h"

#include "platform/file_source.hpp"
#include "platform/scratch_folder.hpp"

namespace ruas {
namespace {

namespace fs = std::filesystem;

std::unique_ptr<FileSink> open_sink(const std::string& path) {
  Result<std::unique_ptr<FileSink>> sink = FileSink::open(path);
  EXPECT_TRUE(sink) << sink.error().key;
  return std::move(*sink);
}

std::size_t files_in(const std::string& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(FileSink, WritesAFile) {
  const ScratchFolder folder;
  const auto sink = open_sink(folder.path("out.csv"));
  ASSERT_TRUE(sink->write("a,b\n"));
  ASSERT_TRUE(sink->write("1,2\n"));
  ASSERT_TRUE(sink->close());
  EXPECT_EQ(ScratchFolder::contents(folder.path("out.csv")), "a,b\n1,2\n");
  EXPECT_EQ(files_in(folder.path("")), 1U);
}

TEST(FileSink, LeavesTheOldFileAloneUntilItIsClosed) {
  const ScratchFolder folder;
  const std::string path = folder.write("out.csv", "old\n");
  {
    const auto sink = open_sink(path);
    ASSERT_TRUE(sink->write("new\n"));
    EXPECT_EQ(ScratchFolder::contents(path), "old\n");
  }
  EXPECT_EQ(ScratchFolder::contents(path), "old\n");
  EXPECT_EQ(files_in(folder.path("")), 1U);
}

TEST(FileSink, MayReplaceTheFileThatIsBeingRead) {
  const ScratchFolder folder;
  const std::string path = folder.write("a.csv", "a\n1\n");
  const auto source = open_file_source(path);
  ASSERT_TRUE(source);
  const auto sink = open_sink(path);
  std::string bytes(100, '\0');
  for (std::size_t count = *(*source)->read(bytes); count > 0; count = *(*source)->read(bytes)) {
    ASSERT_TRUE(sink->write(std::string_view(bytes).substr(0, count)));
    ASSERT_TRUE(sink->write("2\n"));
  }
  ASSERT_TRUE(sink->close());
  EXPECT_EQ(ScratchFolder::contents(path), "a\n1\n2\n");
}

TEST(FileSink, KeepsALinkALink) {
  const ScratchFolder folder;
  const std::string target = folder.write("target.csv", "old\n");
  fs::create_symlink(target, folder.path("link.csv"));
  const auto sink = open_sink(folder.path("link.csv"));
  ASSERT_TRUE(sink->write("new\n"));
  ASSERT_TRUE(sink->close());
  EXPECT_TRUE(fs::is_symlink(folder.path("link.csv")));
  EXPECT_EQ(ScratchFolder::contents(target), "new\n");
}

TEST(FileSink, SaysWhatCannotBeWritten) {
  const ScratchFolder folder;
  const auto in_no_folder = FileSink::open(folder.path("absent/out.csv"));
  ASSERT_FALSE(in_no_folder);
  EXPECT_EQ(in_no_folder.error().key, "file.not_writable");
  EXPECT_FALSE(FileSink::open(folder.path("")));
}

TEST(FileSink, ReportsAFullDisk) {
  if (access("/dev/full", W_OK) != 0) GTEST_SKIP() << "This machine has no /dev/full to write to.";
  const auto sink = open_sink("/dev/full");
  const bool written = static_cast<bool>(sink->write("a\n"));
  const bool closed = static_cast<bool>(sink->close());
  EXPECT_FALSE(written && closed);
  EXPECT_TRUE(fs::exists("/dev/full"));
}

}  // namespace
}  // namespace ruas
