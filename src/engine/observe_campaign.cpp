#include "engine/observe_campaign.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "campaigns/reach.hpp"
#include "engine/campaign_arms.hpp"

namespace ruas {
namespace {

constexpr std::size_t kMostGroups = 200;

Result<int> find_arm(const ResultTable& table, const std::string& name) {
  return table.find(name, {"arm", "group", "kelompok", "treatment", "treated", "perlakuan", "variant"});
}

Result<int> find_response(const ResultTable& table, const std::string& name) {
  return table.find(name, {"responded", "response", "tanggapan", "menanggapi", "respon", "converted",
                           "conversion", "bought", "membeli", "purchased", "visit", "clicked"});
}

/// "-" is none.
Result<int> find_spend(const ResultTable& table, const std::string& name) {
  if (name == "-") return -1;
  const Result<int> column = table.find(
      name, {"spend", "spent", "spending", "belanja", "revenue", "omzet", "amount", "nilai", "sales"});
  if (!column || *column < 0) return column;
  return table.table().column(static_cast<std::size_t>(*column)).type() == ColumnType::number ? *column : -1;
}

std::string header_or_none(const ResultTable& table, int column) {
  return column < 0 ? std::string() : table.header(column);
}

void tell_outcome(const protocol::ResultColumns& columns, std::vector<Message>& out) {
  if (!columns.response.empty())
    out.push_back(Message("campaign.read_response").with("column", columns.response));
  if (!columns.spend.empty()) out.push_back(Message("campaign.read_spend").with("column", columns.spend));
}

/// The groups of a column: labels per row, and their names. One group where there is no column.
struct Groups {
  std::vector<std::uint8_t> labels;
  std::vector<std::string> names;
};

Result<Groups> groups_of(const ResultTable& table, int column) {
  Groups groups;
  groups.labels.assign(table.rows(), 0);
  if (column < 0) return groups;
  groups.names = labels_of(table, column, kMostGroups);
  if (groups.names.size() > kMostGroups)
    return Error("campaign.too_many_groups").with("column", table.header(column)).with("most", kMostGroups);
  std::sort(groups.names.begin(), groups.names.end());
  std::unordered_map<std::string, std::uint8_t> place;
  for (std::size_t i = 0; i < groups.names.size(); ++i) place[groups.names[i]] = static_cast<std::uint8_t>(i);
  const auto nameless = static_cast<std::uint8_t>(groups.names.size());
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto found = place.find(table.text(column, row));
    groups.labels[row] = found == place.end() ? nameless : found->second;
  }
  return groups;
}

/// Rows of an assignment by customer.
using Places = std::unordered_map<std::string, std::size_t>;

Places places_of(const Assignment& assignment) {
  Places places;
  for (std::size_t row = 0; row < assignment.customers.size(); ++row)
    places.emplace(assignment.customers[row], row);
  return places;
}

/// By what the customers of the assignment are found again: never a number by a row.
Result<int> customer_column(const ResultTable& results, const Assignment& assignment,
                            const protocol::ResultColumns& columns) {
  return assignment.by_row ? results.row_number(columns.customer) : results.customer(columns.customer);
}

/// Who is in no segment is in a group past the named ones.
Groups groups_from(const Assignment& segments, const ResultTable& results, int customer) {
  Groups groups{{}, segments.groups};
  const Places places = places_of(segments);
  for (std::size_t row = 0; row < results.rows(); ++row) {
    const auto found = places.find(results.text(customer, row));
    groups.labels.push_back(found == places.end() ? static_cast<std::uint8_t>(segments.groups.size())
                                                  : segments.labels[found->second]);
  }
  return groups;
}

/// Where response and spend stand.
struct OutcomeColumns {
  int response = -1;
  int spend = -1;
};

Result<OutcomeColumns> outcome_columns(const ResultTable& results, const protocol::ResultColumns& columns) {
  const Result<int> response = find_response(results, columns.response);
  if (!response) return response.error();
  const Result<int> spend = find_spend(results, columns.spend);
  if (!spend) return spend.error();
  return OutcomeColumns{*response, *spend};
}

bool responded(const ResultTable& results, int column, std::size_t row) {
  const Column& values = results.table().column(static_cast<std::size_t>(column));
  return !values.is_missing(row) && says_yes(values, row);
}

double spent(const ResultTable& results, int column, std::size_t row) {
  const double value =
      std::get<NumberColumn>(results.table().column(static_cast<std::size_t>(column)).values).values[row];
  return value == value ? value : 0;
}

}  // namespace

std::string suggested_arm_column(const ResultTable& results) {
  const Result<int> arm = find_arm(results, {});
  return arm ? header_or_none(results, *arm) : std::string();
}

Result<bool> tells_arms(const ResultTable& results, const protocol::ResultColumns& columns) {
  const Result<int> arm = find_arm(results, columns.arm);
  if (!arm) return arm.error();
  return *arm >= 0;
}

Result<Assignment> read_assignment(const ResultTable& split) {
  const Result<int> rows = split.row_number({});
  const bool by_row = rows && *rows == 0;  // as Ruas writes it, first
  Result<int> customer = by_row ? rows : split.customer({});
  if (customer && *customer < 0) customer = 0;
  const Result<int> arm = find_arm(split, {});
  const Result<int> segment = split.find({}, {"segment", "segmen"});
  if (!arm || *arm < 0) return Error("campaign.no_arms").with("columns", split.column_names());
  const Result<ArmWords> words = arm_words(split, *arm, {}, {});
  if (!words) return words.error();
  Result<Groups> groups = groups_of(split, *segment);
  if (!groups) return groups.error();
  Assignment out;
  out.by_row = by_row;
  for (std::size_t row = 0; row < split.rows(); ++row) {
    out.customers.push_back(split.text(*customer, row));
    out.arms.push_back(words->arm_of(split.text(*arm, row)));
  }
  out.labels = std::move(groups->labels);
  out.groups = std::move(groups->names);
  return out;
}

Result<Observed> observe_with_arms(const ResultTable& results, const Assignment* segments,
                                   const protocol::ResultColumns& columns) {
  const Result<int> arm = find_arm(results, columns.arm);
  if (!arm) return arm.error();
  const Result<ArmWords> words = arm_words(results, *arm, columns.treated, columns.control);
  if (!words) return words.error();
  const Result<OutcomeColumns> outcome = outcome_columns(results, columns);
  if (!outcome) return outcome.error();
  if (outcome->response < 0)
    return Error("campaign.no_response_column").with("columns", results.column_names());
  Result<int> group = results.find(columns.group, {"segment", "segmen"});
  if (!group) return group.error();
  if (*group == *arm && columns.group.empty()) group = -1;
  Result<Groups> groups = groups_of(results, *group);
  if (!groups) return groups.error();
  if (*group < 0 && segments) {
    const Result<int> customer = customer_column(results, *segments, columns);
    if (!customer) return customer.error();
    if (*customer >= 0) groups = groups_from(*segments, results, *customer);
  }

  Observed out;
  for (std::size_t row = 0; row < results.rows(); ++row) {
    out.arms.push_back(words->arm_of(results.text(*arm, row)));
    out.responded.push_back(responded(results, outcome->response, row));
    if (outcome->spend >= 0) out.spend.push_back(spent(results, outcome->spend, row));
  }
  out.labels = std::move(groups->labels);
  out.groups = std::move(groups->names);
  out.read_as.push_back(Message("campaign.read_arms")
                            .with("column", results.header(*arm))
                            .with("treated", treated_labels(results, *arm, *words))
                            .with("control", words->control));
  out.columns = {{},
                 results.header(*arm),
                 words->treated,
                 words->control,
                 results.header(outcome->response),
                 header_or_none(results, outcome->spend),
                 header_or_none(results, *group)};
  tell_outcome(out.columns, out.read_as);
  if (*group >= 0)
    out.read_as.push_back(Message("campaign.read_group").with("column", results.header(*group)));
  return out;
}

Result<Observed> observe_split(const ResultTable& results, const Assignment& assignment,
                               const protocol::ResultColumns& columns) {
  const Result<int> customer = customer_column(results, assignment, columns);
  if (!customer) return customer.error();
  if (*customer < 0) return Error("campaign.no_id_column");
  const Result<OutcomeColumns> outcome = outcome_columns(results, columns);
  if (!outcome) return outcome.error();

  Observed out;
  const std::size_t rows = assignment.customers.size();
  out.arms = assignment.arms;
  out.labels = assignment.labels;
  out.groups = assignment.groups;
  out.responded.assign(rows, 0);
  if (outcome->spend >= 0) out.spend.assign(rows, 0);
  const Places place = places_of(assignment);
  std::vector<bool> seen(rows);
  std::uint64_t strangers = 0, twice = 0, known = 0;
  std::string stranger;
  for (std::size_t row = 0; row < results.rows(); ++row) {
    const std::string id = results.text(*customer, row);
    const auto found = place.find(id);
    if (found == place.end()) {
      if (strangers++ == 0) stranger = id;
      continue;
    }
    const std::size_t at = found->second;
    twice += seen[at];
    known += !seen[at];
    seen[at] = true;
    out.responded[at] |= outcome->response < 0 || responded(results, outcome->response, row);
    if (outcome->spend >= 0) out.spend[at] += spent(results, outcome->spend, row);
  }
  if (known == 0) return Error("campaign.no_match").with("rows", results.rows()).with("example", stranger);
  if (strangers > 0)
    out.notes.push_back(Message("campaign.not_in_split").with("count", strangers).with("example", stranger));
  if (twice > 0) out.notes.push_back(Message("campaign.listed_twice").with("count", twice));
  if (outcome->response < 0) out.notes.push_back(Message("campaign.listed_is_response").with("count", known));
  out.columns = {results.header(*customer),
                 {},
                 {},
                 {},
                 header_or_none(results, outcome->response),
                 header_or_none(results, outcome->spend),
                 {}};
  out.read_as.push_back(Message("campaign.read_split").with("column", results.header(*customer)));
  tell_outcome(out.columns, out.read_as);
  return out;
}

}  // namespace ruas
