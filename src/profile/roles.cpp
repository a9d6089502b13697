#include "profile/roles.hpp"

#include <algorithm>
#include <utility>

#include "base/joined.hpp"
#include "profile/role_rules.hpp"
#include "profile/role_values.hpp"
#include "profile/vocabulary.hpp"

namespace ruas {
namespace {

// How sure a suggestion is. Each further word of the name that speaks for it adds one.
constexpr int kByValues = 1;
constexpr int kByName = 2;

ColumnMeaning meaning_of(const Column& column, const ColumnProfile& profile) {
  ColumnMeaning meaning;
  meaning.column = column.name;
  if (auto named = role_by_name(terms_of(column.name), profile)) {
    meaning.role.detect(named->role);
    meaning.criterion.detect(named->criterion);
    meaning.reason = Message("quality.reason_name").with("words", joined(named->words));
    meaning.certainty = kByName + static_cast<int>(named->words.size());
  } else if (auto valued = role_by_values(column, profile)) {
    meaning.role.detect(valued->role);
    meaning.criterion.detect(valued->criterion);
    meaning.reason = valued->reason;
    meaning.certainty = kByValues;
  } else {
    meaning.reason = Message("quality.reason_unknown");
  }
  return meaning;
}

/// Where no column is named as the customers' number, one that is different in every row may be it.
void look_for_customer_id(const Profile& profile, std::vector<ColumnMeaning>& meanings) {
  if (column_with(meanings, Role::customer_id) >= 0 || column_with(meanings, Role::order_id) >= 0) return;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const ColumnProfile& column = profile.columns[i];
    const bool free = meanings[i].certainty == 0;
    const bool names = column.looks_like_identifier && column.type != ColumnType::date && column.missing == 0;
    if (!free || !names || column.present < 3) continue;
    meanings[i].role.detect(Role::customer_id);
    meanings[i].criterion.detect(Criterion::none);
    meanings[i].reason = Message("quality.reason_all_different").with("rows", column.present);
    meanings[i].certainty = kByValues;
    return;
  }
}

/// "Number of CDs" in a list of dated purchases is a quantity; beside customers it describes them.
void look_for_quantity(const Profile& profile, std::vector<ColumnMeaning>& meanings) {
  if (column_with(meanings, Role::quantity) >= 0 || column_with(meanings, Role::date) < 0 ||
      column_with(meanings, Role::customer_id) < 0)
    return;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const std::vector<Term> terms = terms_of(meanings[i].column);
    if (profile.columns[i].type != ColumnType::number || !holds(terms, Notion::count) ||
        holds(terms, Notion::order))
      continue;
    meanings[i].role.detect(Role::quantity);
    return;
  }
}

}  // namespace

bool describes_customers(Role role) {
  switch (role) {
    case Role::customer_id:
    case Role::order_id:
    case Role::contact:
    case Role::consent:
    case Role::name:
    case Role::label:
    case Role::ignore:
      return false;
    default:
      return true;
  }
}

std::vector<ColumnMeaning> suggest_meanings(const Table& table, const Profile& profile) {
  std::vector<ColumnMeaning> meanings;
  for (std::size_t i = 0; i < table.columns().size(); ++i)
    meanings.push_back(meaning_of(table.column(i), profile.columns[i]));
  look_for_customer_id(profile, meanings);
  look_for_quantity(profile, meanings);
  return meanings;
}

std::vector<std::size_t> columns_with(std::span<const ColumnMeaning> meanings, Role role) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < meanings.size(); ++i)
    if (meanings[i].role.value == role) columns.push_back(i);
  const auto rank = [&](std::size_t i) { return std::pair(meanings[i].role.by_user, meanings[i].certainty); };
  std::stable_sort(columns.begin(), columns.end(),
                   [&](std::size_t a, std::size_t b) { return rank(a) > rank(b); });
  return columns;
}

int column_with(std::span<const ColumnMeaning> meanings, Role role) {
  const std::vector<std::size_t> columns = columns_with(meanings, role);
  return columns.empty() ? -1 : static_cast<int>(columns.front());
}

std::vector<std::string> columns_for(std::span<const ColumnMeaning> meanings, QuestionSet set) {
  const std::span<const Criterion> wanted = criteria_of(set);
  std::vector<std::string> columns;
  for (const ColumnMeaning& meaning : meanings)
    if (describes_customers(meaning.role.value) &&
        std::find(wanted.begin(), wanted.end(), meaning.criterion.value) != wanted.end())
      columns.push_back(meaning.column);
  return columns;
}

std::vector<Criterion> not_covered(std::span<const ColumnMeaning> meanings) {
  std::vector<Criterion> served;
  for (const ColumnMeaning& meaning : meanings)
    if (describes_customers(meaning.role.value)) served.push_back(meaning.criterion.value);
  return not_covered(std::span<const Criterion>(served));
}

}  // namespace ruas
