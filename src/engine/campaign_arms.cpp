#include "engine/campaign_arms.hpp"

#include <algorithm>

#include "base/joined.hpp"
#include "profile/header_words.hpp"

namespace ruas {
namespace {

constexpr std::size_t kMostArms = 20;

bool says_control(const std::string& label) {
  return has_word(header_words(label), {"hold", "holdout", "control", "kontrol", "tahan", "ditahan", "no",
                                        "none", "not", "tidak", "tanpa", "false", "0"});
}

bool says_treated(const std::string& label) {
  return has_word(header_words(label),
                  {"treat", "treated", "treatment", "test", "sapa", "disapa", "perlakuan", "sent", "mailed",
                   "kirim", "dikirim", "yes", "ya", "true", "1"});
}

bool holds(const std::vector<std::string>& labels, const std::string& label) {
  return std::find(labels.begin(), labels.end(), label) != labels.end();
}

std::string listed(const std::vector<std::string>& labels) {
  return joined_by(labels, [](const std::string& label) { return "“" + label + "”"; });
}

/// The one label that says so; empty where none does, or several do.
template <class Says>
std::string only_one(const std::vector<std::string>& labels, Says says) {
  std::string found;
  for (const std::string& label : labels) {
    if (!says(label)) continue;
    if (!found.empty()) return {};
    found = label;
  }
  return found;
}

}  // namespace

Arm ArmWords::arm_of(const std::string& text) const {
  if (text.empty()) return Arm::out;
  if (text == control) return Arm::hold;
  return treated.empty() || text == treated ? Arm::treat : Arm::out;
}

Result<ArmWords> arm_words(const ResultTable& table, int column, const std::string& treated,
                           const std::string& control) {
  const std::vector<std::string> labels = labels_of(table, column, kMostArms);
  for (const std::string& given : {treated, control})
    if (!given.empty() && !holds(labels, given))
      return Error("campaign.arm_unknown")
          .with("column", table.header(column))
          .with("group", given)
          .with("groups", listed(labels));
  ArmWords words{treated, control};
  if (words.control.empty()) words.control = only_one(labels, says_control);
  if (words.treated.empty()) words.treated = only_one(labels, says_treated);
  const bool two = labels.size() == 2;
  if (words.control.empty() && two && !words.treated.empty())
    words.control = labels[0] == words.treated ? labels[1] : labels[0];
  if (words.treated == words.control) words.treated.clear();
  if (words.control.empty())
    return Error("campaign.which_arms")
        .with("column", table.header(column))
        .with("count", labels.size())
        .with("groups", listed(labels));
  return words;
}

std::string treated_labels(const ResultTable& table, int column, const ArmWords& words) {
  std::vector<std::string> labels = labels_of(table, column, kMostArms);
  std::erase_if(labels, [&](const std::string& label) { return words.arm_of(label) != Arm::treat; });
  return listed(labels);
}

}  // namespace ruas
