#include "words/download_name.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

TEST(DownloadName, IsTheFilesOwnWithoutFolderAndEndingsAndAWordInTheReadersLanguage) {
  EXPECT_EQ(download_name(Language::english, "customers.csv", "download.segments"), "customers-segments");
  EXPECT_EQ(download_name(Language::indonesian, "data/pesanan.2024.csv.gz", "download.split"),
            "pesanan.2024-pembagian");
  EXPECT_EQ(download_name(Language::english, "C:\\shop\\orders", "download.personas"), "orders-personas");
  EXPECT_EQ(download_name(Language::english, ".csv", "download.messages"), ".csv-messages");
}

}  // namespace
}  // namespace ruas
