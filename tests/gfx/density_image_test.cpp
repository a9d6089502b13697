#include "gfx/density_image.hpp"

#include <cmath>
#include <map>

#include "gtest/gtest.h"

#include "gfx/some_points.hpp"

namespace ruas {
namespace {

/// The view unrolled from the torus, bottom row first.
std::vector<DensityImage::Texel> picture(const DensityImage& image) {
  std::vector<DensityImage::Texel> pixels;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      pixels.push_back(image.texels()[static_cast<std::size_t>((image.origin_y() + y) % image.height()) *
                                          static_cast<std::size_t>(image.width()) +
                                      static_cast<std::size_t>((image.origin_x() + x) % image.width())]);
  return pixels;
}

/// The same by the definition, a point at a time. The anchor is the centre of the first view.
std::vector<DensityImage::Texel> by_definition(const PointIndex& index, std::span<const std::uint8_t> marks,
                                               const DensityView& view, Vec2 anchor) {
  const std::vector<int> kernel =
      view.spread == 1 ? std::vector<int>{1, 2, 1} : std::vector<int>{1, 4, 6, 4, 1};
  const int left = static_cast<int>(std::lround((view.center.x - anchor.x) * view.scale - view.width / 2.0));
  const int bottom =
      static_cast<int>(std::lround((view.center.y - anchor.y) * view.scale - view.height / 2.0));
  std::vector<std::map<int, int>> weights(static_cast<std::size_t>(view.width * view.height));
  for (std::size_t i = 0; i < index.size(); ++i) {
    const auto scale = static_cast<float>(view.scale);
    const int x = static_cast<int>(std::floor((index.x()[i] - static_cast<float>(anchor.x)) * scale)) - left;
    const int y =
        static_cast<int>(std::floor((index.y()[i] - static_cast<float>(anchor.y)) * scale)) - bottom;
    for (int dy = -view.spread; dy <= view.spread; ++dy)
      for (int dx = -view.spread; dx <= view.spread; ++dx) {
        if (x + dx < 0 || x + dx >= view.width || y + dy < 0 || y + dy >= view.height) continue;
        weights[static_cast<std::size_t>((y + dy) * view.width + x + dx)][marks[i]] +=
            kernel[static_cast<std::size_t>(dx + view.spread)] *
            kernel[static_cast<std::size_t>(dy + view.spread)];
      }
  }
  std::vector<DensityImage::Texel> pixels;
  for (const std::map<int, int>& here : weights) {
    int total[2] = {0, 0}, best[2] = {0, 0}, mark[2] = {0, 0};
    for (const auto& [candidate, weight] : here) {
      const int kind = candidate & 1;
      total[kind] += weight;
      if (weight <= best[kind]) continue;
      best[kind] = weight;
      mark[kind] = candidate;
    }
    const int kind = total[1] > 0 ? 1 : 0;
    DensityImage::Texel pixel;
    if (total[kind] > 0) {
      int exponent = 0;
      const double mantissa = std::frexp(total[kind], &exponent);  // 0.5 … 1
      pixel.density =
          static_cast<std::uint8_t>(1 + 8 * (exponent - 1) + static_cast<int>((mantissa - 0.5) * 16));
      pixel.mark = static_cast<std::uint8_t>(mark[kind]);
    }
    pixels.push_back(pixel);
  }
  return pixels;
}

DensityView middle_view(int spread) {
  return {{2.0, 1.25}, 24.0, 211, 150, spread};
}

class DensityImageTest : public ::testing::TestWithParam<int> {};

TEST_P(DensityImageTest, IsWhatTheDefinitionSays) {
  const Cloud cloud = some_cloud(6000, 5);
  const PointIndex index = index_of(cloud);
  std::vector<std::uint8_t> marks = plain_marks(index);
  const DensityView view = middle_view(GetParam());
  DensityImage image;
  image.show(index, marks, view);
  EXPECT_EQ(picture(image), by_definition(index, marks, view, view.center));
  for (std::size_t i = 0; i < marks.size(); ++i)
    marks[i] = mark_of(index.labels()[i], index.rows()[i] % 7 == 0);
  image.invalidate();
  image.show(index, marks, view);
  EXPECT_EQ(picture(image), by_definition(index, marks, view, view.center));
}

TEST_P(DensityImageTest, PanningInStripsEqualsCountingAnew) {
  const Cloud cloud = some_cloud(6000, 5);
  const PointIndex index = index_of(cloud);
  const std::vector<std::uint8_t> marks = plain_marks(index);
  DensityView view = middle_view(GetParam());
  const Vec2 anchor = view.center;
  DensityImage image;
  image.show(index, marks, view);
  Random random(3);
  for (int step = 0; step < 40; ++step) {
    view.center.x += (static_cast<double>(random.below(61)) - 30) / view.scale;
    view.center.y += (static_cast<double>(random.below(61)) - 30) / view.scale;
    if (step == 20) view.center.x += 1000 / view.scale;  // nothing of the picture remains
    if (step == 21) view.center.x -= 1000 / view.scale;
    image.show(index, marks, view);
    ASSERT_EQ(picture(image), by_definition(index, marks, view, anchor)) << "step " << step;
  }
}

INSTANTIATE_TEST_SUITE_P(Spreads, DensityImageTest, ::testing::Values(1, 2));

TEST(DensityImage, ChangedTexelsAreAllThatChanged) {
  const Cloud cloud = some_cloud(6000, 3);
  const PointIndex index = index_of(cloud);
  const std::vector<std::uint8_t> marks = plain_marks(index);
  DensityView view = middle_view(1);
  DensityImage image;
  ASSERT_EQ(image.show(index, marks, view).size(), 4u) << "the view is cut where the torus closes";
  std::vector<DensityImage::Texel> copy(image.texels().begin(), image.texels().end());
  for (int step = 0; step < 30; ++step) {
    view.center.x += (step % 5 - 2) * 3 / view.scale;
    view.center.y += (step % 7 - 3) * 2 / view.scale;
    std::size_t texels = 0;
    for (const TexelRectangle& part : image.show(index, marks, view))
      for (int y = part.y; y < part.y + part.height; ++y)
        for (int x = part.x; x < part.x + part.width; ++x, ++texels) {
          const auto place = static_cast<std::size_t>(y * image.width() + x);
          copy[place] = image.texels()[place];
        }
    ASSERT_TRUE(std::equal(copy.begin(), copy.end(), image.texels().begin())) << "step " << step;
    EXPECT_LT(texels, copy.size() / 8);
  }
  EXPECT_TRUE(image.show(index, marks, view).empty()) << "nothing moved";
}

TEST(DensityImage, ALonePointIsAtLeastTwoPixelsWide) {
  const PointIndex index = index_of({{0.5f, 0.5f}, {3}});
  const std::vector<std::uint8_t> marks = plain_marks(index);
  DensityImage image;
  image.show(index, marks, {{0, 0}, 10, 64, 64, 1});
  int filled = 0;
  int brightest = 0;
  for (const DensityImage::Texel& texel : picture(image)) {
    filled += texel.density > 0;
    brightest = std::max<int>(brightest, texel.density);
    if (texel.density > 0) {
      EXPECT_EQ(texel.mark, mark_of(3, false));
    }
  }
  EXPECT_EQ(filled, 9);
  EXPECT_EQ(brightest, 1 + 8 * 2) << "log2 of the lone weight, 4";
  EXPECT_EQ(image.lone_weight(), 4);
}

TEST(DensityImage, MillionsOnOnePixelDoNotOverflow) {
  Cloud cloud;
  cloud.positions.assign(4'000'000, 1.0f);
  cloud.labels.assign(2'000'000, 0);
  const PointIndex index = index_of(cloud);
  const std::vector<std::uint8_t> marks = plain_marks(index);
  DensityImage image;
  image.show(index, marks, {{1, 1}, 10, 32, 32, 2});
  const double weight = 2e6 * image.lone_weight();
  int brightest = 0;
  for (const DensityImage::Texel& texel : image.texels()) brightest = std::max<int>(brightest, texel.density);
  EXPECT_NEAR(brightest, 1 + 8 * std::log2(weight), 1.5);
  EXPECT_GE(image.bright_density(), brightest - 40);
}

TEST(DensityImage, SizeAndZoomStartAnew) {
  const Cloud cloud = some_cloud(2000, 3);
  const PointIndex index = index_of(cloud);
  const std::vector<std::uint8_t> marks = plain_marks(index);
  DensityImage image;
  image.show(index, marks, middle_view(1));
  DensityView other{{1, 1}, 12, 97, 203, 1};
  image.show(index, marks, other);
  EXPECT_EQ(picture(image), by_definition(index, marks, other, other.center));
  EXPECT_TRUE(image.show(index, marks, {{0, 0}, 1, 0, 10, 1}).empty());
}

}  // namespace
}  // namespace ruas
