#include "ingest/finish.hpp"

#include <algorithm>

namespace ruas {
namespace {

/// Calls use(row, text) for every row of an open column; missing ones have empty text.
template <class Use>
void for_each_row(const BuiltColumn& column, Use&& use) {
  if (column.format.type == ColumnType::text) {
    for (std::size_t row = 0; row < column.text.size(); ++row) use(row, column.text[row]);
    return;
  }
  for (std::size_t row = 0; row < column.codes.size(); ++row)
    use(row, column.codes[row] == kMissingCode ? std::string_view() : column.labels.label(column.codes[row]));
}

void count_cell(std::string_view text, bool read, BuiltColumn& column) {
  if (read)
    ++column.tally.present;
  else
    ++(text.empty() ? column.tally.missing : column.tally.unreadable);
}

NumberColumn read_numbers(BuiltColumn& column, const ColumnFormat& format) {
  NumberColumn numbers;
  numbers.values.resize(column.rows(), kMissingNumber);
  column.tally = {};
  for_each_row(column, [&](std::size_t row, std::string_view text) {
    const NumberReading reading = read_number(text);
    column.tally.numbers.count(reading);
    const auto value = reading.value(format.decimal_mark);
    if (value) numbers.values[row] = *value;
    count_cell(text, value.has_value(), column);
  });
  return numbers;
}

DateColumn read_moments(BuiltColumn& column, const ColumnFormat& format) {
  DateColumn dates;
  dates.seconds.resize(column.rows(), kMissingDate);
  column.tally = {};
  for_each_row(column, [&](std::size_t row, std::string_view text) {
    const auto [moment, calendar] = read_moment(text, format);
    column.tally.dates.count(calendar);
    if (column.example.empty()) column.example = text;
    if (moment) dates.seconds[row] = *moment;
    count_cell(text, moment.has_value(), column);
  });
  return dates;
}

CategoryColumn categories(BuiltColumn& column) {
  CategoryColumn category;
  if (column.format.type == ColumnType::text) {
    for_each_row(column, [&](std::size_t, std::string_view text) {
      category.codes.push_back(text.empty() ? kMissingCode : column.labels.code_of(text));
    });
  } else {
    category.codes = std::move(column.codes);
  }
  for (std::uint32_t code = 0; code < column.labels.size(); ++code)
    category.labels.emplace_back(column.labels.label(code));
  return category;
}

void finish_dates(DateColumn& dates) {
  dates.has_time = std::any_of(dates.seconds.begin(), dates.seconds.end(), [](std::int64_t seconds) {
    return seconds != kMissingDate && seconds % 86400 != 0;
  });
}

Column finish_column(BuiltColumn& column, const ColumnFormat& format, const std::string& name) {
  Column finished;
  finished.name = name;
  const bool as_read = !column.is_open();
  switch (format.type) {
    case ColumnType::number:
      finished.values = as_read ? NumberColumn{std::move(column.numbers)} : read_numbers(column, format);
      break;
    case ColumnType::date: {
      DateColumn dates = as_read ? DateColumn{std::move(column.moments)} : read_moments(column, format);
      finish_dates(dates);
      finished.values = std::move(dates);
      break;
    }
    case ColumnType::category:
      finished.values = categories(column);
      break;
    case ColumnType::text:
      if (column.format.type == ColumnType::category) column.spell_out();
      finished.values = std::move(column.text);
      break;
  }
  column.format = format;
  return finished;
}

}  // namespace

Table finish_table(ParsedFile& file, const Layout& layout, const Review& review, Run& run) {
  std::vector<Column> columns(file.columns.size());
  for_blocks(run, columns.size(), 1, [&](Block block) {
    const std::size_t i = block.index;
    columns[i] = finish_column(file.columns[i], review.columns[i].format, layout.names[i]);
  });
  return Table(std::move(columns), static_cast<std::size_t>(file.rows));
}

}  // namespace ruas
