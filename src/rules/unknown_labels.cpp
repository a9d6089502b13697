#include "rules/unknown_labels.hpp"

#include <algorithm>

namespace ruas {
namespace {

void collect(const Condition& condition, const Rule& rule, const Table& table, std::vector<Message>& notes) {
  for (const Condition& part : condition.parts) collect(part, rule, table, notes);
  const Column* column = condition.labels.empty() ? nullptr : table.find(condition.column);
  const auto* category = column ? std::get_if<CategoryColumn>(&column->values) : nullptr;
  if (!category) return;
  for (const std::string& label : condition.labels)
    if (std::find(category->labels.begin(), category->labels.end(), label) == category->labels.end())
      notes.push_back(Message("rules.unknown_label")
                          .with("rule", rule.name)
                          .with("column", column->name)
                          .with("label", label));
}

}  // namespace

std::vector<Message> unknown_labels(const Rule& rule, const Table& table) {
  std::vector<Message> notes;
  collect(rule.condition, rule, table, notes);
  return notes;
}

}  // namespace ruas
