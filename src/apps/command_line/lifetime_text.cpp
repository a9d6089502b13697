#include "apps/command_line/reports.hpp"
#include "words/words.hpp"

namespace ruas::command_line {

std::string lifetime_text(const protocol::LifetimeSummary& summary, Language language) {
  const auto line = [&](const Message& message) { return sentence(language, message) + "\n"; };
  std::string out = line(Message("command_line.lifetime_heading")
                             .with("customers", summary.customers)
                             .with("once", summary.one_time)
                             .with("repeat", summary.repeat_buyers)
                             .with("from", summary.first_day)
                             .with("to", summary.as_of));
  out += line(Message("command_line.lifetime_orders").with("orders", summary.expected_orders_12_months));
  out += summary.spend_refused.key.empty()
             ? line(Message("command_line.lifetime_value").with("value", summary.expected_value_12_months))
             : line(summary.spend_refused);
  const protocol::HoldoutSummary& holdout = summary.holdout;
  out += holdout.refused.key.empty() ? line(Message("command_line.lifetime_holdout")
                                                .with("split", holdout.split)
                                                .with("actual", holdout.actual)
                                                .with("expected", holdout.expected)
                                                .with("error", holdout.error))
                                     : line(holdout.refused);
  return out;
}

}  // namespace ruas::command_line
