// A campaign that was sent to half of the customers, and what came of it. What it changed is written in the groups of the
// business (Group::uplift), so that what one measures can be held against the truth.
#include <algorithm>

#include "samples/csv_writer.hpp"
#include "samples/generator.hpp"
#include "samples/samples.hpp"
#include "samples/totals.hpp"

namespace ruas {
namespace samples {
namespace {

constexpr std::uint64_t kStream = 0x43414d50;  // apart from the streams of people and orders

constexpr Words kHeaders[] = {
    {"customer_id", "id_pelanggan"}, {"group", "kelompok"}, {"responded", "menanggapi"}, {"spent", "belanja"}};
constexpr Words kTreated{"treat", "sapa"};
constexpr Words kLeftAlone{"hold", "tahan"};

/// One order of about the usual size, in hundreds of Rupiah.
std::int64_t order_value(const Customer& customer, Random& random) {
  const Totals totals = add_up(customer.lines);
  const double usual = static_cast<double>(totals.gross) / static_cast<double>(std::max<std::int64_t>(1, totals.orders));
  return static_cast<std::int64_t>(usual * (0.6 + 0.8 * random.uniform())) / 100 * 100;
}

Status write_campaign(const SampleOptions& options, ByteSink& sink) {
  const Generator generator(options);
  const Business& business = generator.business();
  CsvWriter csv(sink);
  for (const Words& words : kHeaders) csv.text(words.in(options.language));
  if (Status ended = csv.end_row(); !ended) return ended;
  Customer customer;
  for (std::size_t index = 0; index < generator.customers(); ++index) {
    generator.make(index, customer);
    const Group& group = business.groups[customer.group];
    Random random(options.seed ^ kStream, index);
    const bool treated = random.uniform() < 0.5;
    const bool responded = random.uniform() < group.response + (treated ? group.uplift : 0);
    csv.code(business.id_prefix, index + 1, 5);
    csv.text((treated ? kTreated : kLeftAlone).in(options.language));
    csv.number(responded);
    csv.number(responded ? order_value(customer, random) : 0);
    if (Status ended = csv.end_row(); !ended) return ended;
  }
  return csv.flush();
}

}  // namespace
}  // namespace samples

Status write_sample_campaign(const SampleOptions& options, ByteSink& sink) {
  return samples::write_campaign(options, sink);
}

Message sample_campaign_truth(Sample sample) {
  SampleOptions options;
  options.sample = sample;
  const samples::Generator generator(options);
  double together = 0, most = 0, least = 1;
  for (const samples::Group& group : generator.business().groups) {
    together += group.share * group.uplift;
    most = std::max(most, group.uplift);
    if (group.uplift > 0) least = std::min(least, group.uplift);
  }
  if (most == 0) return Message("campaign.truth_nothing");
  return Message("campaign.truth_planted").with("most", most).with("least", least).with("all", together);
}

}  // namespace ruas
