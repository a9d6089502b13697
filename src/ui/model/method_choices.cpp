#include "ui/model/method_choices.hpp"

#include <algorithm>
#include <iterator>

namespace ruas::ui {
namespace {

constexpr OfferedMethod kOffered[] = {
    {"auto", {}},
    {"kmeans", {}},
    {"kprototypes", {}},
    {"gmm", {.covariance = true}},
    {"ward", {.restarts = false}},
    {"kmedoids", {}},
    {"hdbscan", {.number = false, .restarts = false, .density = true}},
    {"rules", {.number = false, .restarts = false, .rules = true}},
};
/// Not searched for: the map says who belongs where.
constexpr OfferedMethod kRfm{"rfm", {.number = false, .restarts = false, .search = false}};
constexpr std::string_view kShapes[] = {"full", "tied", "diagonal", "spherical"};

std::string word(std::string_view prefix, std::string_view name, std::string_view suffix,
                 const Phrases& phrases) {
  std::string key(prefix);
  key.append(name).append(suffix);
  return phrases.word(key);
}

}  // namespace

std::span<const OfferedMethod> offered_methods() {
  return kOffered;
}
std::span<const std::string_view> covariance_shapes() {
  return kShapes;
}

std::string method_at(std::size_t place) {
  return std::string(place < std::size(kOffered) ? kOffered[place].name : kRfm.name);
}

MethodPicker method_picker(const SegmentSettings& settings, bool offers_rfm, const Phrases& phrases) {
  MethodPicker picker;
  for (const OfferedMethod& method : kOffered) {
    if (method.name == settings.method) picker.chosen = picker.names.size();
    picker.names.push_back(word("methods.", method.name, "", phrases));
  }
  if (settings.rfm) picker.chosen = picker.names.size();
  if (settings.rfm || offers_rfm) picker.names.push_back(word("methods.", kRfm.name, "", phrases));
  const OfferedMethod& chosen = settings.rfm ? kRfm : kOffered[picker.chosen];
  picker.help = word("methods.", chosen.name, ".help", phrases);
  picker.needs = chosen.needs;
  for (const std::string_view shape : kShapes) {
    if (shape == settings.mixture.covariance) picker.shape = picker.shapes.size();
    picker.shapes.push_back(word("methods.covariance.", shape, "", phrases));
  }
  picker.density = settings.density;
  return picker;
}

std::string shape_instead(const protocol::MixtureSettings& asked, const protocol::SegmentationSummary& summary,
                          const Phrases& phrases) {
  if (summary.covariance.empty() || summary.covariance == asked.covariance) return {};
  return phrases.say(Message("methods.covariance.instead")
                         .with("shape", phrases.word("methods.covariance." + summary.covariance)));
}

std::string how_found(const protocol::SegmentationSummary& summary, const Phrases& phrases) {
  std::string text;
  if (!summary.method_reason.key.empty()) {
    text = phrases.say(summary.method_reason);
  } else if (std::any_of(std::begin(kOffered), std::end(kOffered),
                         [&](const OfferedMethod& method) { return method.name == summary.method; })) {
    text = phrases.word("methods.by." + summary.method);
  }
  for (const Message& note : summary.notes) text += (text.empty() ? "" : " ") + phrases.say(note);
  return text;
}

}  // namespace ruas::ui
