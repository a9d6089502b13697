#include "engine/persona_columns.hpp"

#include <variant>

namespace ruas {
namespace {

std::string unit_in_files(const Work& work, const std::string& column) {
  for (const auto& file : work.files)
    for (const ColumnReading& reading : file->report.columns)
      if (reading.name == column && reading.unit != "%") return reading.unit;
  return {};
}

std::string argument_of(const Message& message, std::string_view name) {
  for (const auto& [key, value] : message.arguments)
    if (const auto* text = std::get_if<std::string>(&value); text && key == name) return *text;
  return {};
}

/// What the orders call the column that says where they were made.
std::string header_of_places(const Work& work) {
  const std::optional<std::size_t> city = work.subject->parts.city;
  return city ? work.mended->table->column(*city).name : std::string();
}

std::vector<MadeColumn> made_columns(const Work& work) {
  std::vector<MadeColumn> made;
  if (!work.subject->customers) return made;
  const std::string places = header_of_places(work);
  for (const CustomerColumn& column : work.subject->customers->columns)
    made.push_back({column.id, argument_of(column.name, "category"), places});
  return made;
}

}  // namespace

std::string currency_of(const Work& work, const std::string& column) {
  const SubjectTable& subject = *work.subject;
  const std::size_t made = subject.customers ? subject.customers->columns.size() : 0;
  for (std::size_t i = 0; i < made; ++i) {
    if (subject.table->column(i).name != column) continue;
    for (const Role role : {Role::amount, Role::price})
      if (const int amount = column_with(work.meaning->columns, role); amount >= 0)
        return unit_in_files(work, work.meaning->columns[static_cast<std::size_t>(amount)].column);
  }
  return unit_in_files(work, column);
}

std::vector<DescribedColumn> persona_columns(const Work& work) {
  const SubjectTable& subject = *work.subject;
  const std::vector<MadeColumn> made = made_columns(work);
  std::vector<DescribedColumn> columns =
      described_columns(*subject.table, *subject.profile, subject.meanings, subject.personal, made);
  for (DescribedColumn& column : columns)
    if (is_money(column.topic))
      column.currency = currency_of(work, subject.table->column(column.column).name);
  return columns;
}

}  // namespace ruas
