#include "apps/command_line/arguments.hpp"

#include <charconv>
#include <iterator>
#include <optional>
#include <vector>

#include "apps/command_line/edit_arguments.hpp"
#include "apps/command_line/nearest.hpp"
#include "base/joined.hpp"
#include "engine/method_names.hpp"
#include "samples/samples.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas::command_line {
namespace {

/// An option as typed, with its value.
struct Given {
  std::string_view option;
  std::string_view value;
};

enum Commands : unsigned { kProfile = 1, kSegment = 2, kSample = 4, kRfm = 8, kValue = 16, kPersonas = 1024, kSplit = 2048, kMeasure = 4096, kCompare = 8192,
                          kConcentration = 32, kType = 64, kLookalike = 128, kMigrate = 256, kAll = ~0u };

struct Option {
  std::string_view name;
  unsigned commands;
  bool takes_value;
  Status (*apply)(Arguments&, const Given&);
};

Status whole_number(const Given& given, std::uint64_t least, std::uint64_t most, std::uint64_t& out) {
  std::uint64_t number = 0;
  const char* end = given.value.data() + given.value.size();
  const auto [stop, error] = std::from_chars(given.value.data(), end, number);
  if (error != std::errc() || stop != end || number < least || number > most)
    return Error("command_line.not_a_number")
        .with("option", std::string(given.option))
        .with("value", std::string(given.value))
        .with("least", std::to_string(least))
        .with("most", std::to_string(most));
  out = number;
  return Done{};
}

Status one_of(const Given& given, std::span<const std::string_view> choices, std::string& out) {
  if (std::find(choices.begin(), choices.end(), given.value) != choices.end()) {
    out = given.value;
    return Done{};
  }
  return Error("command_line.not_a_choice")
      .with("option", std::string(given.option))
      .with("value", std::string(given.value))
      .with("choices", joined(choices));
}

void append_names(std::string_view list, std::vector<std::string>& names) {
  while (!list.empty()) {
    const std::size_t comma = list.find(',');
    if (comma != 0) names.emplace_back(list.substr(0, comma));
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
}

Status flag(bool& target, bool value) {
  target = value;
  return Done{};
}

Status text(std::string& target, std::string_view value) {
  target = value;
  return Done{};
}

Status names(std::vector<std::string>& target, std::string_view list) {
  append_names(list, target);
  return Done{};
}

template <class Integer>
Status number(Integer& target, const Given& given, std::uint64_t least, std::uint64_t most) {
  std::uint64_t value = 0;
  Status fine = whole_number(given, least, most, value);
  if (fine) target = static_cast<Integer>(value);
  return fine;
}

template <std::size_t N>
Status choice(std::string& target, const Given& given, const std::string_view (&choices)[N]) {
  return one_of(given, choices, target);
}

/// 0.1 or 10%.
Status share(double& target, const Given& given) {
  const bool percent = !given.value.empty() && given.value.back() == '%';
  const std::string_view digits = given.value.substr(0, given.value.size() - (percent ? 1 : 0));
  double value = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || stop != digits.data() + digits.size())
    return Error("command_line.not_a_share").with("option", std::string(given.option)).with("value", std::string(given.value));
  target = percent ? value / 100 : value;
  return Done{};
}

constexpr std::uint64_t kAnySeed = UINT64_MAX;
constexpr std::uint64_t kMostThreads = 256;
constexpr std::uint64_t kMostRestarts = 1000;
constexpr std::uint64_t kMostRows = UINT32_MAX;
constexpr std::uint64_t kMostWeight = 10;
constexpr std::uint64_t kMostCustomers = 10'000'000;

constexpr std::string_view kLanguages[] = {"en", "id"};
constexpr std::string_view kCovariances[] = {"full", "tied", "diagonal", "spherical"};
constexpr std::string_view kEncodings[] = {"utf-8", "utf-16le", "utf-16be", "windows-1252"};
constexpr std::string_view kDelimiters[] = {",", ";", "tab", "|", "space"};
constexpr std::string_view kYesNo[] = {"yes", "no"};
constexpr std::string_view kDecimalMarks[] = {"point", "comma"};
constexpr std::string_view kDateOrders[] = {"ymd", "dmy", "mdy"};
constexpr std::string_view kKinds[] = {"customers", "transactions", "matrix"};
constexpr std::string_view kRefundRules[] = {"subtract", "leave_out", "count_as_orders"};
constexpr std::string_view kOrderRules[] = {"number", "moment", "day", "line"};
constexpr std::string_view kScorings[] = {"independent", "nested"};

Status set_language(Arguments& to, const Given& given) {
  std::string code;
  Status fine = choice(code, given, kLanguages);
  if (fine) to.language = code == "id" ? Language::indonesian : Language::english;
  return fine;
}

Status set_k(Arguments& to, const Given& given) {
  to.segments.k = 0;
  return given.value == "auto" ? Status(Done{}) : number(to.segments.k, given, 1, kMaximumSegments);
}

Status set_seed(Arguments& to, const Given& given) {
  Status fine = number(to.segments.seed, given, 0, kAnySeed);
  to.sample_seed = to.split.seed = to.measure.seed = to.segments.seed;
  return fine;
}

/// What finds segments first.
constexpr unsigned kStrategy = kConcentration | kType | kMigrate;
constexpr unsigned kSegments = kSegment | kPersonas | kSplit | kStrategy;
constexpr unsigned kReads = kProfile | kSegments | kRfm | kValue | kCompare | kLookalike;

/// … and cannot do without.
constexpr unsigned kEdits = kSegments & ~static_cast<unsigned>(kConcentration);

Status add_edit(Arguments& to, Result<protocol::SegmentEdit> edit) {
  if (!edit) return edit.error();
  to.edits.push_back(std::move(*edit));
  return Done{};
}

/// A campaign is measured by the file of its split; elsewhere it is a segment that is split.
Status add_split(Arguments& to, const Given& given) {
  if (to.action == Action::campaign_measure) return text(to.measure.split_file, given.value);
  return add_edit(to, split_typed(given.value));
}

/// The user's word that a column plays a part.
Status set_role(Arguments& to, std::string_view column, const char* role) {
  to.plan.columns.push_back({std::string(column), role, {}});
  return Done{};
}

/// "orders.csv:CustomerID=customers.csv:id"
Status add_key(Arguments& to, const Given& given) {
  const auto parts = [](std::string_view side) {
    const std::size_t colon = side.rfind(':');
    return colon == std::string_view::npos ? std::pair<std::string_view, std::string_view>()
                                           : std::pair(side.substr(0, colon), side.substr(colon + 1));
  };
  const std::size_t equals = given.value.find('=');
  const auto [from_file, from_column] = parts(given.value.substr(0, equals));
  const auto [to_file, to_column] =
      equals == std::string_view::npos ? parts({}) : parts(given.value.substr(equals + 1));
  if (from_column.empty() || to_column.empty())
    return Error("command_line.not_a_key").with("value", std::string(given.value));
  to.plan.keys.push_back({std::string(from_file), std::string(from_column), std::string(to_file),
                          std::string(to_column), "exact"});
  return Done{};
}

/// "interest=Tennis": those with the label; "age": the higher the better, "-age": the lower.
Status add_wish(Arguments& to, const Given& given) {
  const std::size_t equals = given.value.find('=');
  const bool lower = equals == std::string_view::npos && given.value.starts_with('-');
  const std::string_view column = given.value.substr(lower ? 1 : 0, equals);
  const std::string_view label = equals == std::string_view::npos ? std::string_view() : given.value.substr(equals + 1);
  to.lookalikes.settings.fit.push_back({std::string(column), std::string(label), lower ? -1.0 : 1.0});
  return Done{};
}

constexpr Option kOptions[] = {
    {"--lang", kAll, true, set_language},
    {"--json", kProfile | kPersonas | kSplit | kMeasure | kCompare | kStrategy | kLookalike, false,
     [](Arguments& to, const Given&) { return flag(to.json, true); }},
    {"--columns", kSegments, true,
     [](Arguments& to, const Given& is) { return names(to.segments.columns, is.value); }},
    {"--ignore", kSegments, true,
     [](Arguments& to, const Given& is) { return names(to.segments.ignore, is.value); }},
    {"--method", kSegments, true,
     [](Arguments& to, const Given& is) { return one_of(is, method_names(), to.segments.method); }},
    {"--rules", kSegments, true, [](Arguments& to, const Given& is) { return text(to.rules, is.value); }},
    {"--k", kSegments, true, set_k},
    {"--covariance", kSegments, true,
     [](Arguments& to, const Given& is) { return choice(to.segments.mixture.covariance, is, kCovariances); }},
    {"--min-cluster-size", kSegments, true,
     [](Arguments& to, const Given& is) { return number(to.segments.density.min_cluster_size, is, 2, kMostRows); }},
    {"--min-samples", kSegments, true,
     [](Arguments& to, const Given& is) { return number(to.segments.density.min_samples, is, 1, kMostRows); }},
    {"--seed", kSegments | kMeasure | kSample | kLookalike, true, set_seed},
    {"--restarts", kSegments, true,
     [](Arguments& to, const Given& is) { return number(to.segments.restarts, is, 1, kMostRestarts); }},
    {"--k-max", kSegment, true,
     [](Arguments& to, const Given& is) { return number(to.k_max, is, 2, kMaximumSegments); }},
    {"--stability", kSegment, false, [](Arguments& to, const Given&) { return flag(to.stability, true); }},
    {"--explain", kSegment, false, [](Arguments& to, const Given&) { return flag(to.explain, true); }},
    {"--merge", kEdits, true, [](Arguments& to, const Given& is) { return add_edit(to, merge_typed(is.value)); }},
    {"--split", kEdits | kMeasure, true, add_split},
    {"--rename", kEdits, true, [](Arguments& to, const Given& is) { return add_edit(to, rename_typed(is.value)); }},
    {"--no-log", kSegments, false,
     [](Arguments& to, const Given&) { return flag(to.segments.log_skewed, false); }},
    {"--threads", kReads | kMeasure, true,
     [](Arguments& to, const Given& is) { return number(to.threads, is, 1, kMostThreads); }},
    {"--kind", kReads, true, [](Arguments& to, const Given& is) { return choice(to.plan.kind, is, kKinds); }},
    {"--join", kReads, true, add_key},
    {"--today", kReads, true, [](Arguments& to, const Given& is) { return text(to.plan.today, is.value); }},
    {"--customer", kReads, true, [](Arguments& to, const Given& is) { return set_role(to, is.value, "customer_id"); }},
    {"--date", kReads, true, [](Arguments& to, const Given& is) { return set_role(to, is.value, "date"); }},
    {"--amount", kReads, true, [](Arguments& to, const Given& is) { return set_role(to, is.value, "amount"); }},
    {"--quantity", kReads, true, [](Arguments& to, const Given& is) { return set_role(to, is.value, "quantity"); }},
    {"--price", kReads, true, [](Arguments& to, const Given& is) { return set_role(to, is.value, "price"); }},
    {"--order", kReads, true, [](Arguments& to, const Given& is) { return set_role(to, is.value, "order_id"); }},
    {"--category", kReads, true, [](Arguments& to, const Given& is) { return set_role(to, is.value, "category"); }},
    {"--as-of", kReads, true, [](Arguments& to, const Given& is) { return text(to.plan.analysis_date, is.value); }},
    {"--from", kReads, true, [](Arguments& to, const Given& is) { return text(to.plan.from, is.value); }},
    {"--to", kReads, true, [](Arguments& to, const Given& is) { return text(to.plan.to, is.value); }},
    {"--refunds", kReads, true,
     [](Arguments& to, const Given& is) { return choice(to.plan.refunds, is, kRefundRules); }},
    {"--orders-by", kReads, true,
     [](Arguments& to, const Given& is) { return choice(to.plan.orders, is, kOrderRules); }},
    {"--scoring", kSegments | kRfm, true,
     [](Arguments& to, const Given& is) { return choice(to.segments.rfm.scoring, is, kScorings); }},
    {"--fixed-bands", kSegments | kRfm, false,
     [](Arguments& to, const Given&) { return flag(to.segments.rfm.fixed_frequency_bands, true); }},
    {"--map", kSegments | kRfm, true, [](Arguments& to, const Given& is) { return text(to.map, is.value); }},
    {"--fewest", kPersonas | kMeasure, true,
     [](Arguments& to, const Given& is) {
       const Status fine = number(to.personas.fewest_customers, is, 3, 30);
       to.measure.fewest_customers = to.personas.fewest_customers;
       return fine;
     }},
    {"--hold", kSplit, true, [](Arguments& to, const Given& is) { return share(to.split.hold_share, is); }},
    {"--rate", kSplit, true, [](Arguments& to, const Given& is) { return share(to.split.expected_rate, is); }},
    {"--in", kSplit, true, [](Arguments& to, const Given& is) { return names(to.split.letters, is.value); }},
    {"--message", kSplit, true, [](Arguments& to, const Given& is) { return text(to.message, is.value); }},
    {"--messages", kSplit, true, [](Arguments& to, const Given& is) { return text(to.messages, is.value); }},
    {"--response", kMeasure, true,
     [](Arguments& to, const Given& is) { return text(to.measure.columns.response, is.value); }},
    {"--spend", kMeasure, true, [](Arguments& to, const Given& is) { return text(to.measure.columns.spend, is.value); }},
    {"--arm", kMeasure, true, [](Arguments& to, const Given& is) { return text(to.measure.columns.arm, is.value); }},
    {"--treated", kMeasure, true, [](Arguments& to, const Given& is) { return text(to.measure.columns.treated, is.value); }},
    {"--control", kMeasure, true, [](Arguments& to, const Given& is) { return text(to.measure.columns.control, is.value); }},
    {"--by", kMeasure, true, [](Arguments& to, const Given& is) { return text(to.measure.columns.group, is.value); }},
    {"--id", kMeasure, true, [](Arguments& to, const Given& is) { return text(to.measure.columns.customer, is.value); }},
    {"--margin-weight", kLookalike, true,
     [](Arguments& to, const Given& is) { return number(to.lookalikes.settings.margin_weight, is, 0, kMostWeight); }},
    {"--growth-weight", kLookalike, true,
     [](Arguments& to, const Given& is) { return number(to.lookalikes.settings.growth_weight, is, 0, kMostWeight); }},
    {"--fit-weight", kLookalike, true,
     [](Arguments& to, const Given& is) { return number(to.lookalikes.settings.fit_weight, is, 0, kMostWeight); }},
    {"--margin", kLookalike, true,
     [](Arguments& to, const Given& is) { return text(to.lookalikes.settings.margin_column, is.value); }},
    {"--fit", kLookalike, true, add_wish},
    {"--seeds", kLookalike, true,
     [](Arguments& to, const Given& is) {
       to.lookalikes.settings.seeds = "names";
       return names(to.lookalikes.settings.names, is.value);
     }},
    {"--prospects", kLookalike, true,
     [](Arguments& to, const Given& is) { return text(to.lookalikes.prospects, is.value); }},
    {"--out", kSegment | kSplit | kSample | kRfm | kValue | kCompare | kLookalike, true,
     [](Arguments& to, const Given& is) { return text(to.out, is.value); }},
    {"--summary", kSegment | kRfm | kValue, true, [](Arguments& to, const Given& is) { return text(to.summary, is.value); }},
    {"--on", kCompare, true, [](Arguments& to, const Given& is) { return text(to.on, is.value); }},
    {"--segment-column", kCompare, true,
     [](Arguments& to, const Given& is) { return text(to.segment_column, is.value); }},
    {"--customers", kSample, true,
     [](Arguments& to, const Given& is) { return number(to.sample.customers, is, 1, kMostCustomers); }},
    {"--orders", kSample, true, [](Arguments& to, const Given& is) { return text(to.orders, is.value); }},
    {"--campaign", kSample, true, [](Arguments& to, const Given& is) { return text(to.campaign, is.value); }},
    {"--encoding", kReads, true,
     [](Arguments& to, const Given& is) { return choice(to.reading.encoding, is, kEncodings); }},
    {"--delimiter", kReads, true,
     [](Arguments& to, const Given& is) { return choice(to.reading.delimiter, is, kDelimiters); }},
    {"--header", kReads, true,
     [](Arguments& to, const Given& is) { return choice(to.reading.header, is, kYesNo); }},
    {"--decimal-mark", kReads, true,
     [](Arguments& to, const Given& is) { return choice(to.reading.decimal_mark, is, kDecimalMarks); }},
    {"--date-order", kReads, true,
     [](Arguments& to, const Given& is) { return choice(to.reading.date_order, is, kDateOrders); }},
};

struct CommandName {
  std::string_view name;
  Action action;
  unsigned bit;
};
constexpr CommandName kCommands[] = {{"profile", Action::profile, kProfile},
                                     {"segment", Action::segment, kSegment},
                                     {"rfm", Action::rfm, kRfm},
                                     {"clv", Action::clv, kValue},
                                     {"personas", Action::personas, kPersonas},
                                     {"campaign split", Action::campaign_split, kSplit},
                                     {"campaign measure", Action::campaign_measure, kMeasure},
                                     {"compare", Action::compare, kCompare},
                                     {"concentration", Action::concentration, kConcentration},
                                     {"segment-type", Action::segment_type, kType},
                                     {"lookalike", Action::lookalike, kLookalike},
                                     {"migrate", Action::migrate, kMigrate},
                                     {"sample", Action::sample, kSample}};

const Option* find_option(std::string_view name) {
  for (const Option& option : kOptions)
    if (option.name == name) return &option;
  return nullptr;
}

Error unknown(const char* key, std::string_view typed, std::span<const std::string_view> candidates) {
  const std::string_view meant = nearest(typed, candidates);
  Error error(std::string(key) + (meant.empty() ? "" : "_near"));
  error.with("typed", std::string(typed));
  if (!meant.empty()) error.with("meant", std::string(meant));
  return error;
}

Error unknown_option(std::string_view typed, unsigned command) {
  std::vector<std::string_view> candidates{"--help", "--version"};
  for (const Option& option : kOptions)
    if (option.commands & command) candidates.push_back(option.name);
  return unknown("command_line.unknown_option", typed, candidates);
}

Result<const CommandName*> find_command(std::string_view typed) {
  std::vector<std::string_view> candidates;
  for (const CommandName& command : kCommands) {
    if (command.name == typed) return &command;
    candidates.push_back(command.name);
  }
  return unknown("command_line.unknown_command", typed, candidates);
}

/// Applies the option at `at` and moves past it and its value.
Status take_option(std::span<const std::string_view> typed, std::size_t& at, const CommandName& command,
                   Arguments& to) {
  const std::string_view word = typed[at++];
  const std::size_t equals = word.find('=');
  const std::string_view name = word.substr(0, equals);
  const Option* option = find_option(name);
  if (!option) return unknown_option(name, command.bit);
  if (!(option->commands & command.bit))
    return Error("command_line.option_of_another_command")
        .with("option", std::string(name))
        .with("command", std::string(command.name));
  const bool attached = equals != std::string_view::npos;
  if (!option->takes_value) {
    if (attached) return Error("command_line.takes_no_value").with("option", std::string(name));
    return option->apply(to, {name, {}});
  }
  if (attached) return option->apply(to, {name, word.substr(equals + 1)});
  if (at == typed.size()) return Error("command_line.value_missing").with("option", std::string(name));
  return option->apply(to, {name, typed[at++]});
}

Status check_comparison(const Arguments& to) {
  if (to.files.size() != 2) return Error("command_line.two_files").with("given", to.files.size());
  if (to.on.empty()) return Error("command_line.on_missing");
  return Done{};
}

Status set_operand(const std::vector<std::string_view>& operands, const CommandName& command, Arguments& to) {
  const bool sample = command.action == Action::sample;
  if (operands.empty())
    return Error(sample ? "command_line.sample_missing" : "command_line.file_missing")
        .with("command", std::string(command.name));
  if (!sample) {
    to.files.assign(operands.begin(), operands.end());
    return command.action == Action::compare ? check_comparison(to) : Status(Done{});
  }
  if (operands.size() > 1) return Error("command_line.one_too_many").with("typed", std::string(operands[1]));
  to.sample.sample = operands[0];
  if (!sample_named(operands[0])) {
    constexpr std::string_view kSamples[] = {"sports", "shop", "supplier"};
    return unknown("command_line.unknown_sample", operands[0], kSamples);
  }
  if (to.out.empty()) return Error("command_line.out_missing").with("sample", to.sample.sample);
  return Done{};
}

/// --help and --version win over everything else on the line.
std::optional<Action> asked_about_itself(std::span<const std::string_view> typed) {
  for (const std::string_view word : typed) {
    if (word == "--help" || word == "-h") return Action::help;
    if (word == "--version") return Action::version;
  }
  return std::nullopt;
}

}  // namespace

Language language_of(std::span<const std::string_view> typed) {
  for (std::size_t i = 0; i < typed.size(); ++i)
    if (typed[i] == "--lang=id" || (typed[i] == "--lang" && i + 1 < typed.size() && typed[i + 1] == "id"))
      return Language::indonesian;
  return Language::english;
}

Result<Arguments> parse_arguments(std::span<const std::string_view> typed) {
  Arguments arguments;
  arguments.language = language_of(typed);
  if (const auto action = asked_about_itself(typed)) {
    arguments.action = *action;
    return arguments;
  }
  if (typed.empty()) return Error("command_line.nothing_to_do");
  const bool two_words = typed[0] == "campaign" && typed.size() > 1;  // "campaign split"
  const Result<const CommandName*> command =
      find_command(two_words ? "campaign " + std::string(typed[1]) : std::string(typed[0]));
  if (!command) return command.error();
  arguments.action = (*command)->action;

  std::vector<std::string_view> operands;
  bool options_ended = false;
  for (std::size_t at = two_words ? 2 : 1; at < typed.size();) {
    const std::string_view word = typed[at];
    if (!options_ended && word == "--") {
      options_ended = true;
      ++at;
    } else if (!options_ended && word.size() > 1 && word[0] == '-') {
      if (Status fine = take_option(typed, at, **command, arguments); !fine) return fine.error();
    } else {
      operands.push_back(word);
      ++at;
    }
  }
  if (Status fine = set_operand(operands, **command, arguments); !fine) return fine.error();
  arguments.sample.language = arguments.language == Language::indonesian ? "id" : "en";
  arguments.plan.language = arguments.sample.language;
  // Asked for by name, orders they are.
  if (arguments.action == Action::rfm || arguments.action == Action::clv) arguments.plan.kind = "transactions";
  return arguments;
}

}  // namespace ruas::command_line
