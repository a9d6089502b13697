#include "personas/topics.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "insight/revenue.hpp"
#include "profile/header_words.hpp"
#include "profile/vocabulary.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kMostLabels = 1000;
constexpr std::uint64_t kMostCodes = 10;  // that numbers can be for labels

constexpr std::pair<std::string_view, Topic> kMadeFromOrders[] = {
    {"recency", Topic::recency},
    {"frequency", Topic::orders},
    {"monetary", Topic::revenue},
    {"tenure", Topic::tenure},
    {"average_basket", Topic::order_value},
    {"basket_size", Topic::pieces},
    {"median_gap", Topic::gap},
    {"refund_rate", Topic::refunds},
    {"category_share", Topic::category_share},
    {"favourite_category", Topic::category},
    {"channel", Topic::channel},
    {"city", Topic::place},
    {"weekday", Topic::weekday},
};

bool names_a_store(std::string_view header) {
  return holds(terms_of(header), Notion::store);
}

/// What was made under another id, such as a trend, is told by its name and read for nothing else.
Topic made_topic(const MadeColumn& made, ColumnType type) {
  if (made.id == "city" && names_a_store(made.places)) return Topic::store;
  for (const auto& [id, topic] : kMadeFromOrders)
    if (id == made.id) return topic;
  return type == ColumnType::number ? Topic::number : Topic::label;
}

bool is_sex(const std::vector<std::string>& words) {
  return has_word(words, {"sex", "gender", "kelamin", "jk"});
}

/// "How many orders", but not how many things were in each.
bool counts_orders(const std::vector<std::string>& words) {
  if (words == std::vector<std::string>{"orders"} || words == std::vector<std::string>{"frequency"})
    return true;
  return has_word(words, {"orders", "pesanan", "transaksi", "transactions"}) &&
         has_word(words, {"number", "count", "jumlah", "total", "banyak"}) &&
         !has_word(words,
                   {"per", "items", "item", "barang", "pieces", "lines", "baris", "products", "produk"});
}

/// In days: "recency" alone may be months.
bool counts_days_since_last(const std::vector<std::string>& words) {
  const bool since_last = has_word(words, {"recency"}) ||
                          (has_word(words, {"since", "sejak"}) && has_word(words, {"last", "terakhir"}));
  return since_last && has_word(words, {"days", "day", "hari"});
}

bool within_0_and_1(const ColumnProfile& column) {
  return column.minimum >= 0 && column.maximum <= 1;
}

/// From the words of the header and what the vocabulary knows them to stand for.
Topic topic_of_number(const ColumnProfile& column) {
  const std::vector<std::string> words = header_words(column.name);
  const std::vector<Term> terms = terms_of(column.name);
  const bool share = within_0_and_1(column);
  if (is_sex(words)) return column.distinct <= kMostCodes ? Topic::sex : Topic::number;
  if (column.distinct <= 2 && share) return Topic::yes_no;
  if (holds(terms, Notion::age)) return Topic::age;
  if (holds(terms, Notion::income)) return Topic::income;
  if (share && has_word(words, {"promotion", "promo", "discount", "diskon", "deals"}))
    return Topic::promotions;
  if (share && has_word(words, {"refund", "refunds", "return", "returns", "retur"})) return Topic::refunds;
  if (counts_days_since_last(words)) return Topic::recency;
  if (has_word(words, {"recency", "tenure"})) return Topic::number;  // of unknown unit
  if (holds(terms, Notion::average) &&
      !has_word(words, {"price", "harga", "days", "hari", "items", "barang"}) &&
      has_word(words, {"basket", "order", "belanja", "pesanan", "purchase", "transaction", "transaksi"}))
    return Topic::order_value;
  if (revenue_likeness(column.name) > 0) return Topic::revenue;
  return counts_orders(words) ? Topic::orders : Topic::number;
}

Topic topic_of_category(const ColumnProfile& column, const ColumnMeaning& meaning) {
  const std::vector<Term> terms = terms_of(column.name);
  if (meaning.role.value == Role::party) return Topic::party;
  if (meaning.role.value == Role::channel) return Topic::channel;
  if (meaning.role.value == Role::place || meaning.criterion.value == Criterion::geographic)
    return names_a_store(column.name) ? Topic::store : Topic::place;
  if (is_sex(header_words(column.name))) return Topic::sex;
  if (holds(terms, Notion::favourite) && holds(terms, Notion::category)) return Topic::category;
  if (holds(terms, Notion::interest)) return Topic::interest;
  return Topic::label;
}

bool is_of_any_kind(Topic topic) {
  return topic == Topic::number || topic == Topic::label || topic == Topic::yes_no;
}

/// What a topic tells even where the column's own criterion was left open.
Criterion criterion_of(Topic topic, Criterion suggested) {
  if (suggested != Criterion::none) return suggested;
  switch (topic) {
    case Topic::party:
      return Criterion::firmographic;
    case Topic::place:
      return Criterion::geographic;
    case Topic::age:
    case Topic::income:
    case Topic::sex:
      return Criterion::demographic;
    case Topic::category:
    case Topic::category_share:
      return Criterion::product_preference;
    case Topic::interest:
      return Criterion::psychographic;
    case Topic::yes_no:
    case Topic::number:
    case Topic::label:
      return Criterion::none;
    default:
      return Criterion::behavioural;
  }
}

bool can_be_described(const Column& column, const ColumnProfile& profile, const ColumnMeaning& meaning) {
  if (!describes_customers(meaning.role.value) || profile.looks_like_identifier || profile.present == 0)
    return false;
  if (column.type() == ColumnType::number) return profile.distinct > 1;
  if (column.type() != ColumnType::category) return false;
  const std::size_t labels = std::get<CategoryColumn>(column.values).labels.size();
  return labels > 1 && labels <= kMostLabels;
}

/// What the file says of a thing that was made from its orders too.
void leave_out_echoes(std::vector<DescribedColumn>& described, std::size_t made) {
  std::vector<Topic> known;
  for (const DescribedColumn& each : described)
    if (each.column < made && !is_of_any_kind(each.topic)) known.push_back(each.topic);
  std::erase_if(described, [&](const DescribedColumn& each) {
    return each.column >= made && std::find(known.begin(), known.end(), each.topic) != known.end();
  });
}

}  // namespace

std::vector<DescribedColumn> described_columns(const Table& table, const Profile& profile,
                                               std::span<const ColumnMeaning> meanings,
                                               std::span<const std::string> personal,
                                               std::span<const MadeColumn> made) {
  std::vector<DescribedColumn> described;
  for (std::size_t i = 0; i < table.columns().size(); ++i) {
    const Column& column = table.column(i);
    if (std::find(personal.begin(), personal.end(), column.name) != personal.end()) continue;
    if (!can_be_described(column, profile.columns[i], meanings[i])) continue;
    DescribedColumn& next = described.emplace_back();
    next.column = i;
    next.topic = i < made.size()                       ? made_topic(made[i], column.type())
                 : column.type() == ColumnType::number ? topic_of_number(profile.columns[i])
                                                       : topic_of_category(profile.columns[i], meanings[i]);
    next.criterion = criterion_of(next.topic, meanings[i].criterion.value);
    if (i < made.size()) next.level = made[i].category;
  }
  leave_out_echoes(described, made.size());
  return described;
}

std::string_view name_of(Topic topic) {
  constexpr std::array<std::string_view, 23> kNames = {
      "orders", "order_value", "revenue",  "pieces",         "promotions", "refunds",  "recency",
      "tenure", "gap",         "category", "category_share", "channel",    "interest", "party",
      "place",  "weekday",     "age",      "income",         "sex",        "yes_no",   "number",
      "label",  "store"};
  return kNames[static_cast<std::size_t>(topic)];
}

bool is_share(Topic topic) {
  return topic == Topic::promotions || topic == Topic::refunds || topic == Topic::category_share ||
         topic == Topic::yes_no;
}

bool is_money(Topic topic) {
  return topic == Topic::revenue || topic == Topic::order_value || topic == Topic::income;
}

}  // namespace ruas
