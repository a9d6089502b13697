#include "engine/typical_values.hpp"

#include <algorithm>
#include <cmath>

#include "exports/cell_text.hpp"
#include "quality/personal_data.hpp"

namespace ruas {
namespace {

constexpr std::size_t kMostValues = 12;
constexpr double kLeastShare = 0.05;  // of a customer's money for one category

Message value_of(const Column& column, const DescribedColumn& described, std::size_t row) {
  const auto* numbers = std::get_if<NumberColumn>(&column.values);
  if (!numbers) return Message("persona.cell_text").with("text", cell_text(column, row));
  const double value = numbers->values[row];
  if (described.topic == Topic::yes_no && (value == 0 || value == 1))
    return Message(value == 1 ? "persona.cell_yes" : "persona.cell_no");
  const char* key = is_money(described.topic)   ? "persona.cell_money"
                    : is_share(described.topic) ? "persona.cell_share"
                                                : "persona.cell_number";
  return Message(key).with("value", value).with("currency", described.currency);
}

double distance(const Trait& trait) {
  const double effect = std::fabs(trait.evidence.effect);
  return effect == effect ? effect : 0;
}

std::vector<const Trait*> most_telling_first(std::span<const Trait> traits) {
  std::vector<const Trait*> sorted;
  for (const Trait& trait : traits) sorted.push_back(&trait);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Trait* a, const Trait* b) { return distance(*a) > distance(*b); });
  return sorted;
}

bool is_hardly_bought(const Column& column, const DescribedColumn& described, std::size_t row) {
  return described.topic == Topic::category_share &&
         !(std::get<NumberColumn>(column.values).values[row] >= kLeastShare);
}

/// Any number of columns may be of these.
bool can_repeat(Topic topic) {
  return topic == Topic::number || topic == Topic::label || topic == Topic::yes_no ||
         topic == Topic::category_share;
}

}  // namespace

std::vector<protocol::TypicalValue> typical_values(const SubjectTable& subject, std::span<const Trait> traits,
                                                   std::size_t row) {
  std::vector<protocol::TypicalValue> values;
  const Table& table = *subject.table;
  if (const int key = column_with(subject.meanings, Role::customer_id); key >= 0) {
    const Column& column = table.column(static_cast<std::size_t>(key));
    if (!column.is_missing(row))
      values.push_back(
          {column.name, Message("persona.cell_text").with("text", mask(cell_text(column, row)))});
  }
  std::vector<Topic> told;
  for (const Trait* trait : most_telling_first(traits)) {
    if (values.size() == kMostValues) break;
    const DescribedColumn& described = trait->column;
    const Column& column = table.column(described.column);
    if (column.is_missing(row) || is_hardly_bought(column, described, row)) continue;
    if (!can_repeat(described.topic)) {
      if (std::find(told.begin(), told.end(), described.topic) != told.end()) continue;
      told.push_back(described.topic);
    }
    values.push_back({column.name, value_of(column, described, row)});
  }
  return values;
}

}  // namespace ruas
