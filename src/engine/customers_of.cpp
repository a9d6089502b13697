#include "engine/customers_of.hpp"

#include <algorithm>

#include "base/iso_day.hpp"
#include "customers/attributes.hpp"
#include "engine/category_names.hpp"
#include "engine/data_meaning.hpp"
#include "engine/forecast_value.hpp"
#include "engine/language_of.hpp"
#include "engine/spellings.hpp"
#include "joins/gather.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

/// Columns of the role, the likeliest first: those that the user named, then those of the lines themselves. What another file
/// says of a customer, such as their total, stands in every line and must not be added up.
std::vector<std::size_t> columns_of(const MendedData& data, const DataMeaning& meaning, Role role) {
  std::vector<std::size_t> columns = columns_with(meaning.columns, role);
  std::stable_partition(columns.begin(), columns.end(), [&](std::size_t column) {
    return meaning.columns[column].role.by_user || column < data.fact_columns;
  });
  return columns;
}

std::optional<std::size_t> column_of(const MendedData& data, const DataMeaning& meaning, Role role) {
  const std::vector<std::size_t> columns = columns_of(data, meaning, role);
  return columns.empty() ? std::nullopt : std::optional(columns.front());
}

/// What is added up line by line: money and pieces. Never what another file says, unless the user chose it.
std::optional<std::size_t> summed_column_of(const MendedData& data, const DataMeaning& meaning, Role role) {
  for (const std::size_t column : columns_of(data, meaning, role))
    if (data.table->column(column).type() == ColumnType::number &&
        (column < data.fact_columns || meaning.columns[column].role.by_user))
      return column;
  return std::nullopt;
}

/// The likeliest of the type.
std::optional<std::size_t> column_of(const MendedData& data, const DataMeaning& meaning, Role role, ColumnType type) {
  for (const std::size_t column : columns_of(data, meaning, role))
    if (data.table->column(column).type() == type) return column;
  return std::nullopt;
}

/// Which column of the data plays which part. Errors: no column of customers, or of dates.
Result<TransactionPlan> transaction_plan(const MendedData& data, const DataMeaning& meaning, Run& run) {
  const auto customer = column_of(data, meaning, Role::customer_id);
  if (!customer) return Error("engine.no_customer_column");
  const auto date = column_of(data, meaning, Role::date, ColumnType::date);
  if (!date) return Error("engine.no_date_column");
  TransactionPlan plan;
  plan.customer = *customer;
  plan.date = *date;
  plan.amount = summed_column_of(data, meaning, Role::amount);
  plan.quantity = summed_column_of(data, meaning, Role::quantity);
  plan.price = column_of(data, meaning, Role::price, ColumnType::number);
  plan.order = column_of(data, meaning, Role::order_id);
  plan.category = column_of(data, meaning, Role::category);
  if (!plan.category) plan.category = column_of(data, meaning, Role::product);
  if (plan.category && !meaning.columns[*plan.category].role.by_user)
    if (const auto names = names_of_codes(*data.table, meaning, *plan.category, run)) plan.category = names;
  plan.channel = column_of(data, meaning, Role::channel);
  // Words: a number of a place, such as a store's, says nothing to a reader.
  plan.city = column_of(data, meaning, Role::place, ColumnType::category);
  return plan;
}

Result<std::optional<std::int32_t>> day_of(const std::string& text) {
  if (text.empty()) return std::optional<std::int32_t>();
  const auto day = read_iso_day(text);
  if (!day) return Error("engine.no_day").with("text", text);
  return day;
}

}  // namespace

Result<CustomerOptions> customer_options(const protocol::Plan& plan) {
  CustomerOptions options;
  for (const auto& [text, day] : {std::pair(&plan.from, &options.window.from), std::pair(&plan.to, &options.window.to),
                                  std::pair(&plan.analysis_date, &options.window.analysis_day)}) {
    const auto read = day_of(*text);
    if (!read) return read.error();
    *day = *read;
  }
  options.refunds = read_spelling<RefundRule>(plan.refunds).value_or(RefundRule::subtract);
  options.orders = read_spelling<OrderRule>(plan.orders).value_or(OrderRule::automatic);
  options.shared_categories = plan.shared_categories;
  return options;
}

namespace {

/// What a column made from orders tells about a customer.
Criterion criterion_of(std::string_view id) {
  if (id == "customer") return Criterion::none;
  if (id == "city") return Criterion::geographic;
  if (id == "category_share" || id == "favourite_category" || id == "first_category" || id == "last_category")
    return Criterion::product_preference;
  return Criterion::behavioural;
}

Role role_of(std::string_view id) {
  if (id == "customer") return Role::customer_id;
  return id == "monetary" ? Role::amount : Role::attribute;
}

std::vector<std::size_t> attribute_candidates(const MendedData& data, const DataMeaning& meaning,
                                              const TransactionPlan& plan) {
  std::vector<std::size_t> candidates;
  for (std::size_t i = 0; i < meaning.columns.size(); ++i) {
    const bool has_part = i == plan.customer || i == plan.date || i == plan.amount || i == plan.quantity ||
                          i == plan.price || i == plan.order;
    if (!has_part && meaning.columns[i].role.value != Role::ignore && data.profile->columns[i].distinct > 1)
      candidates.push_back(i);
  }
  return candidates;
}

std::string unused_name(const std::vector<Column>& columns, const std::string& name) {
  const auto taken = [&](const std::string& wanted) {
    return std::any_of(columns.begin(), columns.end(), [&](const Column& column) { return column.name == wanted; });
  };
  std::string free = name;
  for (int number = 2; taken(free); ++number) free = name + " (" + std::to_string(number) + ")";
  return free;
}

/// What the data says of every customer in the same words in all their lines.
void add_attributes(const MendedData& data, const DataMeaning& meaning, const TransactionPlan& plan,
                    std::vector<Column>& columns, CustomersMade& made, Run& run) {
  const std::vector<std::size_t> candidates = attribute_candidates(data, meaning, plan);
  made.data_columns = columns_of_customers(*data.table, plan.customer, candidates, run);
  for (const std::size_t index : made.data_columns) {
    Column column = gather(data.table->column(index), made.customers->first_rows, run);
    column.name = unused_name(columns, column.name);
    ColumnMeaning same = meaning.columns[index];
    same.column = column.name;
    made.meanings.push_back(std::move(same));
    columns.push_back(std::move(column));
  }
}

}  // namespace

Result<CustomersMade> customers_of(const MendedData& data, const DataMeaning& meaning, const protocol::Plan& plan,
                                   Run& run) {
  const Result<TransactionPlan> parts = transaction_plan(data, meaning, run);
  if (!parts) return parts.error();
  const Result<CustomerOptions> options = customer_options(plan);
  if (!options) return options.error();
  Result<Customers> customers = customers_from_transactions(*data.table, *parts, *options, run);
  if (!customers) return customers.error();

  CustomersMade made;
  made.parts = *parts;
  const Language language = language_of(plan);
  Table own = customer_table(*customers, [&](const Message& name) { return sentence(language, name); });
  std::vector<Column> columns = own.columns();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string_view id = customers->columns[i].id;
    ColumnMeaning column{columns[i].name, {role_of(id)}, {criterion_of(id)}, Message("engine.made_from_orders")};
    made.meanings.push_back(std::move(column));
    if (id == "monetary" && parts->has_money()) made.revenue = static_cast<int>(i);
  }
  if (plan.lifetime_value)
    for (Column& forecast : forecast_columns(*customers, plan, run)) {
      // A forecast is an outcome: customers are told apart by what they did.
      made.meanings.push_back({forecast.name, {Role::label}, {Criterion::behavioural}, Message("engine.made_from_orders")});
      columns.push_back(std::move(forecast));
    }
  const std::size_t rows = customers->size();
  made.customers = std::make_shared<const Customers>(std::move(*customers));
  add_attributes(data, meaning, *parts, columns, made, run);
  decide_meanings(made.meanings, plan.columns);
  made.table = Table(std::move(columns), rows);
  return made;
}

}  // namespace ruas
