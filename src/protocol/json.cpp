#include "protocol/json.hpp"

#include <cmath>
#include <type_traits>

#include "nlohmann/json.hpp"

#include "protocol/fields.hpp"
#include "words/words.hpp"

namespace ruas::protocol {
namespace {

using Json = nlohmann::ordered_json;

// ---- Writing ----

Json write(const std::string& text) { return text; }
Json write(bool value) { return value; }
Json write(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }
template <class Integer>
  requires std::is_integral_v<Integer>
Json write(Integer value) {
  return value;
}

Json write(const Message& message) {
  if (message.key.empty()) return nullptr;
  Json arguments = Json::object();
  for (const auto& [name, value] : message.arguments)
    arguments[name] = std::visit([](const auto& held) { return write(held); }, value);
  return {{"key", message.key}, {"arguments", arguments}, {"text", sentence(Language::english, message)}};
}

template <class Struct>
  requires std::is_class_v<Struct>
Json write(const Struct& value);

template <class T>
Json write(const std::vector<T>& values) {
  Json array = Json::array();
  for (const T& value : values) array.push_back(write(value));
  return array;
}

template <class Struct>
void write_fields(const Struct& value, Json& out) {
  auto visit = [&out](const char* name, const auto& member) { out[name] = write(member); };
  fields(visit, value, &value);
}

template <class Struct>
  requires std::is_class_v<Struct>
Json write(const Struct& value) {
  Json object = Json::object();
  write_fields(value, object);
  return object;
}

/// Bytes of a file may be any text; whatever is not UTF-8 must not stop the summary.
std::string dump(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

// ---- Reading: what is missing or of another kind keeps its default ----

void read(const Json& json, std::string& out) {
  if (json.is_string()) out = json.get<std::string>();
}
void read(const Json& json, bool& out) {
  if (json.is_boolean()) out = json.get<bool>();
}
void read(const Json& json, double& out) {
  if (json.is_number()) out = json.get<double>();
  if (json.is_null()) out = std::nan("");
}
template <class Integer>
  requires std::is_integral_v<Integer>
void read(const Json& json, Integer& out) {
  if (json.is_number_integer()) out = json.get<Integer>();
}

void read(const Json& json, Message& out) {
  if (!json.is_object()) return;
  read(json.value("key", Json()), out.key);
  const Json arguments = json.value("arguments", Json::object());
  for (const auto& [name, value] : arguments.items()) {
    if (value.is_string()) out.with(name, value.get<std::string>());
    else if (value.is_number_integer()) out.with(name, value.get<std::int64_t>());
    else if (value.is_number()) out.with(name, value.get<double>());
    else out.with(name, std::nan(""));
  }
}

template <class Struct>
  requires std::is_class_v<Struct>
void read(const Json& json, Struct& out);

template <class T>
void read(const Json& json, std::vector<T>& out) {
  if (!json.is_array()) return;
  out.clear();
  out.reserve(json.size());
  for (const Json& element : json) read(element, out.emplace_back());
}

template <class Struct>
  requires std::is_class_v<Struct>
void read(const Json& json, Struct& out) {
  if (!json.is_object()) return;
  auto visit = [&json](const char* name, auto& member) {
    if (const auto found = json.find(name); found != json.end()) read(*found, member);
  };
  fields(visit, out, static_cast<const Struct*>(nullptr));
}

// ---- Names of the alternatives of Request and Answer, in their order ----

constexpr const char* kRequestNames[] = {"open_file",     "open_sample",  "close_file",         "set_plan",     "read_rows",
                                         "read_lines",    "check_quality", "score_rfm",    "forecast_value",     "find_segments", "describe_row",
                                         "describe_selection", "export_table", "export_summary",
                                         "describe_market", "describe_personas", "find_lookalikes",
                                         "export_lookalikes", "compare_over_time", "split_campaign", "preview_messages",
                                         "export_split", "export_messages", "measure_campaign", "count_rules", "draw_map",
                                         "compare_segments", "compare_files", "export_differences", "sweep_k", "check_stability",
                                         "explain_segments", "edit_segments"};
constexpr const char* kAnswerNames[] = {"progress_made", "opened",        "rows_read",           "lines_read", "quality_checked",  "rfm_scored",
                                        "value_forecast", "segmented", "row_described", "selection_described", "export_chunk",
                                        "exported",      "failed",        "stopped",
                                        "market_described", "personas_described", "lookalikes_found", "compared_over_time",
                                        "campaign_split", "messages_previewed", "campaign_measured", "rules_counted", "map_drawn", "segments_compared",
                                        "k_swept", "stability_checked", "segments_explained", "segments_edited"};
static_assert(std::size(kRequestNames) == std::variant_size_v<Request>);
static_assert(std::size(kAnswerNames) == std::variant_size_v<Answer>);

/// Sets `out` to the alternative called `name`, read from `json`; false where there is none of that name.
template <class Variant, std::size_t... Index>
bool read_alternative(const Json& json, const std::string& name, const char* const* names, Variant& out,
                      std::index_sequence<Index...>) {
  return ((name == names[Index] && (read(json, out.template emplace<Index>()), true)) || ...);
}

template <class Variant>
Json write_alternative(std::uint32_t id, const char* kind, const char* const* names, const Variant& value) {
  Json out = {{"id", id}, {kind, names[value.index()]}};
  std::visit([&out](const auto& held) { write_fields(held, out); }, value);
  return out;
}

/// The object behind `text`, or null where it is not one.
Json parse_object(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  return json.is_object() ? json : Json();
}

template <class Envelope, class Variant>
Result<Envelope> read_envelope(std::string_view text, const char* kind, const char* const* names,
                               Variant Envelope::*alternative) {
  const Json json = parse_object(text);
  Envelope envelope;
  std::string name;
  if (json.is_object()) {
    read(json.value("id", Json()), envelope.id);
    read(json.value(kind, Json()), name);
  }
  if (!read_alternative(json, name, names, envelope.*alternative,
                        std::make_index_sequence<std::variant_size_v<Variant>>()))
    return Error("engine.unknown_command").with("command", name);
  return envelope;
}

}  // namespace

std::string to_json(const Command& command) {
  return dump(write_alternative(command.id, "do", kRequestNames, command.request), -1);
}

Result<Command> command_from_json(std::string_view json) {
  return read_envelope<Command>(json, "do", kRequestNames, &Command::request);
}

std::string to_json(const Event& event) {
  return dump(write_alternative(event.id, "event", kAnswerNames, event.answer), -1);
}

Result<Event> event_from_json(std::string_view json) {
  return read_envelope<Event>(json, "event", kAnswerNames, &Event::answer);
}

Result<RuleSettings> rules_from_file(std::string text) {
  RuleSettings settings;
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string::npos) return Error("rules.no_rules");
  if (text[begin] != '[') {
    settings.text = std::move(text);
    settings.from_file = true;
    return settings;
  }
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_array()) return Error("rules.bad_json");
  read(json, settings.rules);
  return settings;
}

std::string to_json(const DataSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const SegmentationSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const ComparisonSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const RfmSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const LifetimeSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const ConcentrationSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const SegmentTypeSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const GrowthSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const PersonasSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const LookalikeSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const MigrationSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const SplitSummary& summary) { return dump(write(summary), 2) + "\n"; }
std::string to_json(const CampaignSummary& summary) { return dump(write(summary), 2) + "\n"; }

}  // namespace ruas::protocol
