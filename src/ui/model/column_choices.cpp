#include "ui/model/column_choices.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

namespace ruas::ui {
namespace {

using protocol::ColumnReadingSummary;
using protocol::ColumnSettings;
using protocol::FileColumn;

constexpr std::string_view kTypes[] = {"number", "date", "category", "text"};
constexpr std::string_view kDecimalMarks[] = {"point", "comma"};
constexpr std::string_view kDateOrders[] = {"dmy", "mdy", "ymd"};
constexpr std::string_view kRoles[] = {
    "attribute", "customer_id", "order_id", "date",  "amount", "quantity", "price", "product", "category",
    "channel",   "contact",     "consent",  "party", "place",  "name",     "label", "ignore"};
constexpr std::string_view kCriteria[] = {"none",         "demographic",          "geographic",
                                          "behavioural",  "product_preference",   "psychographic",
                                          "firmographic", "motivation_intrinsic", "motivation_extrinsic"};

/// The first option is what the engine has it as.
ColumnChoiceView choice_of(ColumnField field, std::string_view label_key, std::string_view key_prefix,
                           std::span<const std::string_view> values, const std::string& now, bool chosen,
                           const Phrases& phrases) {
  ColumnChoiceView view;
  view.field = field;
  view.label = phrases.word(label_key);
  const auto label = [&](std::string_view value) {
    return phrases.word(std::string(key_prefix) + std::string(value));
  };
  const bool known = std::find(values.begin(), values.end(), now) != values.end();
  view.options.push_back({"", chosen || !known
                                  ? phrases.word("data.suggest")
                                  : phrases.say(Message("data.suggested").with("value", label(now)))});
  for (const std::string_view value : values) {
    if (chosen && value == now) view.current = view.options.size();
    view.options.push_back({std::string(value), label(value)});
  }
  return view;
}

/// How the file that the column comes from was read; nullptr for columns that the engine made.
const protocol::FileSummary* file_of(const OpenData& data, const FileColumn& column) {
  for (const protocol::FileSummary& file : data.summary.files)
    if (!column.file.empty() && file.file == column.file) return &file;
  return nullptr;
}

void add_reading_choices(ColumnDetail& detail, const ColumnReadingSummary& reading, const Phrases& phrases) {
  detail.choices.push_back(choice_of(ColumnField::type, "data.column.type", "page.type.", kTypes,
                                     reading.type, reading.type_chosen, phrases));
  if (reading.type == "number")
    detail.choices.push_back(choice_of(ColumnField::decimal_mark, "page.read.decimal", "page.decimal.",
                                       kDecimalMarks, reading.decimal_mark, reading.decimal_mark_chosen,
                                       phrases));
  if (reading.type == "date")
    detail.choices.push_back(choice_of(ColumnField::date_order, "page.read.dates", "page.dates.", kDateOrders,
                                       reading.date_order, reading.date_order_chosen, phrases));
}

}  // namespace

void add_column_choices(ColumnDetail& detail, const OpenData& data, const FileColumn& column,
                        const Phrases& phrases) {
  if (!column.role.empty())
    detail.choices.push_back(choice_of(ColumnField::role, "data.column.role", "quality.role_", kRoles,
                                       column.role, column.role_chosen, phrases));
  if (!column.criterion.empty())
    detail.choices.push_back(choice_of(ColumnField::criterion, "data.column.criterion", "quality.criterion_",
                                       kCriteria, column.criterion, column.criterion_chosen, phrases));
  const protocol::FileSummary* file = file_of(data, column);
  if (!file || file->handle.empty()) return;
  for (const ColumnReadingSummary& reading : file->columns) {
    if (reading.name != column.name) continue;
    add_reading_choices(detail, reading, phrases);
    detail.handle = file->handle;
    detail.original_name = reading.original_name;
    if (const auto settings = data.settings.find(file->handle); settings != data.settings.end())
      detail.settings = settings->second;
    const auto draft = data.drafts.find("name");
    detail.new_name = draft == data.drafts.end() ? column.name : draft->second;
  }
}

protocol::ReadSettings with_column_reading(protocol::ReadSettings settings, const std::string& column,
                                           std::string ColumnSettings::*what, const std::string& value) {
  auto& columns = settings.columns;
  auto own = std::find_if(columns.begin(), columns.end(),
                          [&](const ColumnSettings& each) { return each.column == column; });
  if (own == columns.end()) own = columns.insert(columns.end(), ColumnSettings{column, {}, {}, {}, {}});
  (*own).*what = value;
  if (*own == ColumnSettings{column, {}, {}, {}, {}}) columns.erase(own);
  return settings;
}

}  // namespace ruas::ui
