#include "engine/subject.hpp"

#include <algorithm>

#include "engine/customers_of.hpp"
#include "engine/echoes.hpp"
#include "engine/own_columns.hpp"
#include "insight/revenue.hpp"
#include "profile/names.hpp"

namespace ruas {
namespace {

CriterionWeights weights_of(const protocol::Plan& plan) {
  CriterionWeights weights;
  for (const protocol::CriterionWeight& each : plan.weights)
    if (const auto criterion = criterion_named(each.criterion)) weights.set(*criterion, each.weight);
  return weights;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Share of customers that may be set aside for the sake of a column, such as those who only ever sent things back.
constexpr double kMostSetAside = 0.05;

/// Made from orders and not known of one-time buyers, such as the gap between orders: with it they would all be set aside.
bool is_unknown_for_some(const SubjectTable& subject, std::size_t column) {
  const double most = kMostSetAside * static_cast<double>(subject.table->rows());
  return subject.customers && column < subject.customers->columns.size() &&
         subject.profile->columns[column].type == ColumnType::number &&
         static_cast<double>(subject.profile->columns[column].missing) > most &&
         static_cast<int>(column) != subject.revenue && subject.customers->columns[column].id != "recency";
}

/// Made from orders and mostly an echo of other columns: the first and last category of the favourite one, the day and hour
/// of chance.
bool is_secondary(const SubjectTable& subject, std::size_t column) {
  if (!subject.customers || column >= subject.customers->columns.size()) return false;
  const std::string_view id = subject.customers->columns[column].id;
  return id == "first_category" || id == "last_category" || id == "weekday" || id == "hour";
}

/// What the data says of customers and Ruas has worked out from their orders too.
std::optional<Message> echo_of(const SubjectTable& subject, const std::vector<std::size_t>& made, std::size_t column) {
  if (!subject.customers || column < subject.customers->columns.size()) return std::nullopt;
  const auto same = echoed_column(*subject.table, made, column);
  if (!same) return std::nullopt;
  return Message("preparing.echo").with("column", subject.table->column(*same).name);
}

/// Columns that take no part unless the user names them, and why; the weights of the others.
void weigh_columns(const CriterionWeights& weights, const std::vector<std::string>& left_out_by_fix,
                   SubjectTable& subject) {
  const std::vector<std::size_t> own = own_columns(*subject.table, *subject.profile);
  std::vector<std::size_t> made;  // from orders, and taking part
  for (std::size_t i = 0; i < subject.meanings.size(); ++i) {
    const ColumnMeaning& meaning = subject.meanings[i];
    const std::string& name = meaning.column;
    const double weight = weights.of(meaning.criterion.value);
    const auto leave_out = [&](const char* why) { subject.unless_named.push_back({name, Message(why)}); };
    if (contains(left_out_by_fix, name)) leave_out("preparing.left_out_by_fix");
    else if (std::find(own.begin(), own.end(), i) != own.end()) leave_out("preparing.own_result");
    else if (contains(subject.personal, name)) leave_out("preparing.personal");
    else if (meaning.role.value == Role::ignore) leave_out("preparing.ignored");
    else if (!describes_customers(meaning.role.value)) leave_out("preparing.not_describing");
    else if (is_unknown_for_some(subject, i)) leave_out("preparing.unknown_for_some");
    else if (is_secondary(subject, i)) leave_out("preparing.secondary");
    else if (weight <= 0) leave_out("preparing.no_weight");
    else if (const auto echo = echo_of(subject, made, i)) subject.unless_named.push_back({name, *echo});
    else {
      if (weight != 1) subject.weights.push_back({name, weight});
      if (subject.customers && i < subject.customers->columns.size()) made.push_back(i);
    }
  }
}

/// A column the user called the amount, else one whose name says revenue.
int revenue_of(const Table& table, const std::vector<ColumnMeaning>& meanings) {
  const int amount = column_with(meanings, Role::amount);
  const bool chosen = amount >= 0 && meanings[static_cast<std::size_t>(amount)].role.by_user;
  if (chosen && table.column(static_cast<std::size_t>(amount)).type() == ColumnType::number) return amount;
  return revenue_column(table);
}

SubjectTable from_data(const MendedData& data, const DataMeaning& meaning) {
  SubjectTable subject;
  subject.table = data.table;
  subject.profile = data.profile;
  subject.meanings = meaning.columns;
  subject.personal = meaning.personal;
  subject.revenue = revenue_of(*data.table, meaning.columns);
  return subject;
}

SubjectTable from_customers(CustomersMade made, const MendedData& data, const DataMeaning& meaning, Run& run) {
  SubjectTable subject;
  const std::size_t own = made.meanings.size() - made.data_columns.size();
  for (std::size_t i = 0; i < made.data_columns.size(); ++i)
    if (contains(meaning.personal, data.table->column(made.data_columns[i]).name))
      subject.personal.push_back(made.meanings[own + i].column);
  subject.table = std::make_shared<const Table>(std::move(made.table));
  subject.profile = std::make_shared<const Profile>(profile_table(*subject.table, run));
  subject.meanings = std::move(made.meanings);
  subject.revenue = made.revenue;
  subject.customers = std::move(made.customers);
  subject.parts = made.parts;
  return subject;
}

}  // namespace

PrepareOptions default_preparation(const SubjectTable& subject) {
  PrepareOptions options;
  options.unless_named = subject.unless_named;
  options.weights = subject.weights;
  return options;
}

const Column* made_column(const SubjectTable& subject, std::string_view id) {
  if (!subject.customers) return nullptr;
  const std::vector<CustomerColumn>& made = subject.customers->columns;  // the table's first ones
  const auto found = std::find_if(made.begin(), made.end(), [&](const CustomerColumn& column) { return column.id == id; });
  return found == made.end() ? nullptr : &subject.table->column(static_cast<std::size_t>(found - made.begin()));
}

SubjectTable subject_of(const MendedData& data, const DataMeaning& meaning, const protocol::Plan& plan, Run& run) {
  SubjectTable subject;
  if (meaning.kind.kind.value == FileKind::transactions) {
    Result<CustomersMade> made = customers_of(data, meaning, plan, run);
    subject = made ? from_customers(std::move(*made), data, meaning, run) : from_data(data, meaning);
    if (!made) subject.problem = made.error();
  } else {
    subject = from_data(data, meaning);
  }
  weigh_columns(weights_of(plan), data.columns_left_out, subject);
  return subject;
}

}  // namespace ruas
