// What the words in a column's name stand for, in English and Indonesian.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ruas {

/// A thing that a header word can stand for. "TotalHarga" holds total and price.
enum class Notion {
  // what names a thing, and the things named
  key,
  customer,
  order,
  product,
  store,
  name,
  national_id,
  contact,
  consent,
  // when and where
  date,
  birth,
  place,
  // who: people and companies
  age,
  income,
  person,  // gender, marital status, education, occupation, household …
  company,
  party,
  // what was paid and how often
  amount,
  price,
  quantity,
  count,
  total,
  average,
  other_money,  // tax, discount, cost, balance: money, but not what the customer is worth
  currency,
  behaviour,  // recency, tenure, visits, returns, loyalty …
  channel,
  // what and why
  category,
  service,
  product_kind,  // dairy, wine, electronics: a column per kind of product
  favourite,
  interest,
  motive_within,   // done for its own sake
  motive_without,  // done for a reward
  label,           // an outcome or a group that was known beforehand
  remark,
};

struct Term {
  Notion notion;
  std::string words;  // as they stand in the vocabulary, lower case
};

/// The notions in a name, in order. Longer phrases win ("date of birth" is birth and not date); words written
/// together are taken apart where all their parts are known ("idpelanggan", "totalharga"). Unknown words say
/// nothing.
std::vector<Term> terms_of(std::string_view column_name);

bool holds(const std::vector<Term>& terms, Notion notion);

}  // namespace ruas
