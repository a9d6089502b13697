// Invented customers to try Ruas with: seeded, so that a class sees the same numbers on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/bytes.hpp"
#include "base/language.hpp"
#include "base/message.hpp"

namespace ruas {

enum class Sample {
  sports,    // one shop, two unlike groups: football and tennis players
  shop,      // a web shop: two years of orders, categories, refunds, one-time buyers
  supplier,  // business and private customers; two accounts make half the revenue
};

std::optional<Sample> sample_named(std::string_view name);

struct SampleOptions {
  Sample sample = Sample::sports;
  std::size_t customers = 2000;
  std::uint64_t seed = 1;
  Language language =
      Language::english;  // header words, products and categories; people and cities are Indonesian in both
};

/// One row per customer, summed up from the very orders that write_sample_orders writes.
Status write_sample_customers(const SampleOptions& options, ByteSink& sink);
/// One row per order line: order, customer, date, product, category, quantity, amount (negative: refund).
Status write_sample_orders(const SampleOptions& options, ByteSink& sink);
/// One row per customer: treated or left alone, responded (1 or 0), spent. In the web shop the campaign made 25 of 100
/// bargain hunters and 5 of 100 regular customers more respond, and nobody else; elsewhere it changed nothing.
Status write_sample_campaign(const SampleOptions& options, ByteSink& sink);
/// What that campaign truly changed, so that what a class measures can be held against it.
Message sample_campaign_truth(Sample sample);

}  // namespace ruas
