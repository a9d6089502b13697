#include "profile/names.hpp"

#include <array>
#include <cstddef>

namespace ruas {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 17> kRoles = {
    "attribute", "customer_id", "order_id", "date",  "amount", "quantity", "price", "product", "category",
    "channel",   "contact",     "consent",  "party", "place",  "name",     "label", "ignore"};
constexpr std::array<std::string_view, kCriteria> kCriterionNames = {
    "none",          "demographic",          "geographic",           "behavioural", "product_preference",
    "psychographic", "motivation_intrinsic", "motivation_extrinsic", "firmographic"};
constexpr std::array<std::string_view, 3> kFileKinds = {"customers", "transactions", "matrix"};
constexpr std::array<std::string_view, 4> kQuestions = {"purchase_behaviour", "who_they_are",
                                                        "what_they_like", "why_they_buy"};

template <class Enumeration, std::size_t n>
std::optional<Enumeration> find(const std::array<std::string_view, n>& names, std::string_view name) {
  for (std::size_t i = 0; i < n; ++i)
    if (names[i] == name) return static_cast<Enumeration>(i);
  return {};
}

}  // namespace

std::string_view name_of(Role role) {
  return kRoles[static_cast<std::size_t>(role)];
}
std::string_view name_of(Criterion criterion) {
  return kCriterionNames[static_cast<std::size_t>(criterion)];
}
std::string_view name_of(FileKind kind) {
  return kFileKinds[static_cast<std::size_t>(kind)];
}
std::string_view name_of(QuestionSet set) {
  return kQuestions[static_cast<std::size_t>(set)];
}

std::optional<Role> role_named(std::string_view name) {
  return find<Role>(kRoles, name);
}
std::optional<Criterion> criterion_named(std::string_view name) {
  return find<Criterion>(kCriterionNames, name);
}
std::optional<FileKind> file_kind_named(std::string_view name) {
  return find<FileKind>(kFileKinds, name);
}
std::optional<QuestionSet> question_set_named(std::string_view name) {
  return find<QuestionSet>(kQuestions, name);
}

}  // namespace ruas
