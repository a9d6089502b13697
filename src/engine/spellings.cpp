#include "engine/spellings.hpp"

#include <type_traits>
#include <utility>

#include "customers/plan.hpp"
#include "ingest/dialect.hpp"
#include "ingest/records.hpp"
#include "joins/join_key.hpp"
#include "mixture/gaussians.hpp"
#include "rfm/scores.hpp"

namespace ruas {
namespace {

template <class T>
using Spelling = std::pair<T, std::string_view>;

// One table per type, found by the type of its first member.
constexpr Spelling<Encoding> kEncodings[] = {{Encoding::utf8, "utf-8"},
                                             {Encoding::utf16_le, "utf-16le"},
                                             {Encoding::utf16_be, "utf-16be"},
                                             {Encoding::windows_1252, "windows-1252"}};
constexpr Spelling<DecimalMark> kDecimalMarks[] = {{DecimalMark::point, "point"}, {DecimalMark::comma, "comma"}};
constexpr Spelling<DateOrder> kDateOrders[] = {{DateOrder::year_month_day, "ymd"},
                                               {DateOrder::day_month_year, "dmy"},
                                               {DateOrder::month_day_year, "mdy"}};
constexpr Spelling<ColumnType> kColumnTypes[] = {{ColumnType::number, "number"},
                                                 {ColumnType::date, "date"},
                                                 {ColumnType::category, "category"},
                                                 {ColumnType::text, "text"}};
constexpr Spelling<RecordKind> kRecordKinds[] = {
    {RecordKind::preamble, "preamble"}, {RecordKind::header, "header"},   {RecordKind::data, "data"},
    {RecordKind::empty, "empty"},       {RecordKind::comment, "comment"}, {RecordKind::footer, "footer"}};
constexpr Spelling<Relation> kRelations[] = {{Relation::one_to_one, "one_to_one"},
                                             {Relation::many_to_one, "many_to_one"},
                                             {Relation::many_to_many, "many_to_many"}};
constexpr Spelling<KeySpelling> kKeySpellings[] = {{KeySpelling::exact, "exact"}, {KeySpelling::folded, "folded"}};
constexpr Spelling<RefundRule> kRefundRules[] = {{RefundRule::subtract, "subtract"},
                                                 {RefundRule::leave_out, "leave_out"},
                                                 {RefundRule::count_as_orders, "count_as_orders"}};
constexpr Spelling<OrderRule> kOrderRules[] = {{OrderRule::automatic, ""},
                                               {OrderRule::by_number, "number"},
                                               {OrderRule::by_moment, "moment"},
                                               {OrderRule::by_day, "day"},
                                               {OrderRule::by_line, "line"}};
constexpr Spelling<Scoring> kScorings[] = {{Scoring::independent, "independent"}, {Scoring::nested, "nested"}};
constexpr Spelling<CovarianceShape> kCovarianceShapes[] = {{CovarianceShape::full, "full"},
                                                           {CovarianceShape::tied, "tied"},
                                                           {CovarianceShape::diagonal, "diagonal"},
                                                           {CovarianceShape::spherical, "spherical"}};

template <class T>
constexpr const auto& table_of() {
  if constexpr (std::is_same_v<T, Encoding>) return kEncodings;
  else if constexpr (std::is_same_v<T, DecimalMark>) return kDecimalMarks;
  else if constexpr (std::is_same_v<T, DateOrder>) return kDateOrders;
  else if constexpr (std::is_same_v<T, ColumnType>) return kColumnTypes;
  else if constexpr (std::is_same_v<T, RecordKind>) return kRecordKinds;
  else if constexpr (std::is_same_v<T, Relation>) return kRelations;
  else if constexpr (std::is_same_v<T, KeySpelling>) return kKeySpellings;
  else if constexpr (std::is_same_v<T, RefundRule>) return kRefundRules;
  else if constexpr (std::is_same_v<T, OrderRule>) return kOrderRules;
  else if constexpr (std::is_same_v<T, Scoring>) return kScorings;
  else return kCovarianceShapes;
}

}  // namespace

template <class T>
std::string spell(T value) {
  for (const auto& [meaning, word] : table_of<T>())
    if (meaning == value) return std::string(word);
  return {};
}

template <class T>
std::optional<T> read_spelling(std::string_view wanted) {
  for (const auto& [meaning, word] : table_of<T>())
    if (word == wanted) return meaning;
  return std::nullopt;
}

#define RUAS_SPELLED(T)          \
  template std::string spell(T); \
  template std::optional<T> read_spelling<T>(std::string_view);
RUAS_SPELLED(Encoding)
RUAS_SPELLED(DecimalMark)
RUAS_SPELLED(DateOrder)
RUAS_SPELLED(ColumnType)
RUAS_SPELLED(RecordKind)
RUAS_SPELLED(Relation)
RUAS_SPELLED(KeySpelling)
RUAS_SPELLED(RefundRule)
RUAS_SPELLED(OrderRule)
RUAS_SPELLED(Scoring)
RUAS_SPELLED(CovarianceShape)
#undef RUAS_SPELLED

}  // namespace ruas
