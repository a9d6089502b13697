#include "profile/role_rules.hpp"

#include <algorithm>
#include <span>

#include "profile/header_words.hpp"

namespace ruas {
namespace {

/// What the values must be for a rule to hold.
enum class Fits {
  anything,
  numbers,
  dates,
  names,  // text, many categories, or whole numbers: values that could name somebody or something
  words,  // text or categories, however few
};

constexpr std::uint64_t kFewLabels = 10;  // a column of contacts or keys holds more

struct Rule {
  Notion notion;
  Fits fits;
  Role role;
  Criterion criterion;
};

/// Needs two notions at once. Tried before the rules of one.
struct PairRule {
  Notion notion;
  Notion other;
  Fits fits;
  Role role;
  Criterion criterion;
};

using enum Notion;
using enum Criterion;

constexpr PairRule kPairRules[] = {
    {key, national_id, Fits::names, Role::customer_id, Criterion::none},
    {key, customer, Fits::names, Role::customer_id, Criterion::none},
    {customer, name, Fits::names, Role::name, Criterion::none},
    {key, order, Fits::names, Role::order_id, Criterion::none},
    {key, product, Fits::names, Role::product, Criterion::none},
    {key, category, Fits::anything, Role::category, product_preference},
    {key, store, Fits::anything, Role::place, Criterion::none},
    {key, place, Fits::anything, Role::place, geographic},
    {name, product, Fits::anything, Role::product, product_preference},
    {name, category, Fits::anything, Role::category, product_preference},
    {favourite, product, Fits::anything, Role::product, product_preference},
    {favourite, category, Fits::anything, Role::category, product_preference},
    {favourite, channel, Fits::anything, Role::channel, behavioural},
    {other_money, amount, Fits::numbers, Role::attribute, behavioural},
    {average, amount, Fits::numbers, Role::attribute, behavioural},
    {average, price, Fits::numbers, Role::attribute, behavioural},
    {average, order, Fits::numbers, Role::attribute, behavioural},
    {product_kind, amount, Fits::numbers, Role::attribute, product_preference},
    {product_kind, quantity, Fits::numbers, Role::attribute, product_preference},
    {count, order, Fits::numbers, Role::attribute, behavioural},
    {count, product, Fits::numbers, Role::quantity, behavioural},
    {behaviour, amount, Fits::numbers, Role::attribute, behavioural},
    {total, price, Fits::numbers, Role::amount, behavioural},
    {total, order, Fits::numbers, Role::amount, behavioural},
    {total, amount, Fits::numbers, Role::amount, behavioural},
    {order, amount, Fits::numbers, Role::amount, behavioural},
    {order, price, Fits::numbers, Role::amount, behavioural},
    {total, channel, Fits::numbers, Role::amount, behavioural},
    {channel, amount, Fits::anything, Role::channel, behavioural},
    {store, company, Fits::anything, Role::attribute, firmographic},
};

constexpr Rule kRules[] = {
    {consent, Fits::anything, Role::consent, Criterion::none},
    {service, Fits::anything, Role::attribute, product_preference},
    {national_id, Fits::names, Role::customer_id, Criterion::none},
    {contact, Fits::names, Role::contact, Criterion::none},
    {birth, Fits::anything, Role::attribute, demographic},
    {label, Fits::anything, Role::label, Criterion::none},
    {company, Fits::anything, Role::attribute, firmographic},
    {motive_without, Fits::anything, Role::attribute, motivation_extrinsic},
    {motive_within, Fits::anything, Role::attribute, motivation_intrinsic},
    {age, Fits::anything, Role::attribute, demographic},
    {income, Fits::anything, Role::attribute, demographic},
    {person, Fits::anything, Role::attribute, demographic},
    {party, Fits::anything, Role::party, Criterion::none},
    {place, Fits::anything, Role::place, geographic},
    {date, Fits::dates, Role::date, behavioural},
    {other_money, Fits::numbers, Role::attribute, behavioural},
    {amount, Fits::numbers, Role::amount, behavioural},
    {quantity, Fits::numbers, Role::quantity, behavioural},
    {price, Fits::numbers, Role::price, behavioural},
    {channel, Fits::anything, Role::channel, behavioural},
    {interest, Fits::anything, Role::attribute, psychographic},
    {favourite, Fits::anything, Role::category, product_preference},
    {behaviour, Fits::anything, Role::attribute, behavioural},
    {category, Fits::anything, Role::category, product_preference},
    {product_kind, Fits::anything, Role::attribute, product_preference},
    {store, Fits::anything, Role::place, geographic},
    {product, Fits::numbers, Role::attribute, product_preference},
    {product, Fits::anything, Role::product, product_preference},
    {count, Fits::numbers, Role::attribute, behavioural},
    {average, Fits::numbers, Role::attribute, behavioural},
    {total, Fits::numbers, Role::amount, behavioural},
    {currency, Fits::anything, Role::attribute, Criterion::none},
    {remark, Fits::anything, Role::ignore, Criterion::none},
    {name, Fits::names, Role::name, Criterion::none},
};

bool fits(Fits wanted, const ColumnProfile& column) {
  switch (wanted) {
    case Fits::anything:
      return true;
    case Fits::numbers:
      return column.type == ColumnType::number;
    case Fits::dates:
      return column.type == ColumnType::date;
    case Fits::names:
      return column.type != ColumnType::date &&
             (column.type == ColumnType::text || column.looks_like_identifier ||
              column.distinct > std::min(kFewLabels, column.present / 2));
    case Fits::words:
      return column.type == ColumnType::text || column.type == ColumnType::category;
  }
  return false;
}

std::vector<std::string> words_of(const std::vector<Term>& terms, Notion one, Notion other) {
  std::vector<std::string> words;
  for (const Term& term : terms)
    if (term.notion == one || term.notion == other) words.push_back(term.words);
  return words;
}

/// A thing by its bare name: "Invoice", "Pelanggan", "ID".
std::optional<NamedRole> bare_key(const std::vector<Term>& terms, const ColumnProfile& column) {
  if (terms.size() != 1 || !fits(Fits::names, column) || column.type == ColumnType::date) return {};
  const Term& term = terms.front();
  const bool identifies = column.looks_like_identifier || column.type != ColumnType::number;
  if (!identifies) return {};
  if (term.notion == customer) return NamedRole{Role::customer_id, Criterion::none, {term.words}};
  if (term.notion == order) return NamedRole{Role::order_id, Criterion::none, {term.words}};
  if (term.notion != key) return {};
  const bool says_id = term.words == "id" || term.words == "uuid" || term.words == "guid";
  return NamedRole{says_id ? Role::customer_id : Role::ignore, Criterion::none, {term.words}};
}

/// "Name", "Nama Lengkap", "Customer name" and nothing else: a person's, were it of six people only. ("Plan name" and
/// "Customer city name" are not.)
std::optional<NamedRole> bare_name(const std::vector<Term>& terms, const ColumnProfile& column) {
  if (!holds(terms, name) || !fits(Fits::words, column)) return {};
  std::size_t in_terms = 0;
  for (const Term& term : terms) {
    if (term.notion != name && term.notion != customer) return {};
    in_terms += static_cast<std::size_t>(std::count(term.words.begin(), term.words.end(), ' ')) + 1;
  }
  if (header_words(column.name).size() > in_terms) return {};
  return NamedRole{Role::name, Criterion::none, words_of(terms, name, customer)};
}

}  // namespace

std::optional<NamedRole> role_by_name(const std::vector<Term>& terms, const ColumnProfile& column) {
  for (const PairRule& rule : kPairRules)
    if (holds(terms, rule.notion) && holds(terms, rule.other) && fits(rule.fits, column))
      return NamedRole{rule.role, rule.criterion, words_of(terms, rule.notion, rule.other)};
  if (auto bare = bare_key(terms, column)) return bare;
  if (auto bare = bare_name(terms, column)) return bare;
  for (const Rule& rule : kRules)
    if (holds(terms, rule.notion) && fits(rule.fits, column))
      return NamedRole{rule.role, rule.criterion, words_of(terms, rule.notion, rule.notion)};
  return {};
}

}  // namespace ruas
