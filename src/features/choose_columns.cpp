#include <algorithm>
#include <cmath>
#include <optional>

#include "features/nearest_name.hpp"
#include "features/prepare.hpp"
#include "features/repeated_column.hpp"

namespace ruas {
namespace {

/// Why a column cannot become numbers that say anything.
enum class Obstacle { none, empty, constant, text, date, too_many_levels, too_large };

Obstacle obstacle_of(const ColumnProfile& column) {
  if (column.present == 0) return Obstacle::empty;
  if (column.type == ColumnType::text) return Obstacle::text;
  if (column.type == ColumnType::date) return Obstacle::date;
  if (column.type == ColumnType::category) {
    // A category with one level and gaps still parts those who have it from those who do not.
    if (column.distinct + (column.missing > 0 ? 1 : 0) < 2) return Obstacle::constant;
    return column.distinct > kMostLevelsByName ? Obstacle::too_many_levels : Obstacle::none;
  }
  if (column.distinct < 2) return Obstacle::constant;
  if (!std::isfinite(column.standard_deviation)) return Obstacle::too_large;
  return column.standard_deviation > 0 ? Obstacle::none : Obstacle::constant;
}

double missing_share(const ColumnProfile& column) {
  return static_cast<double>(column.missing) / static_cast<double>(column.present + column.missing);
}

Message too_many_levels(const ColumnProfile& column, std::uint64_t limit) {
  return Message("preparing.too_many_levels").with("levels", column.distinct).with("limit", limit);
}

Message reason_of(Obstacle obstacle, const ColumnProfile& column) {
  switch (obstacle) {
    case Obstacle::none:
      break;
    case Obstacle::empty:
      return Message("preparing.empty");
    case Obstacle::constant:
      return Message("preparing.constant");
    case Obstacle::text:
      return Message(column.looks_like_identifier ? "preparing.identifier" : "preparing.text");
    case Obstacle::date:
      return Message("preparing.date");
    case Obstacle::too_many_levels:
      return too_many_levels(column, kMostLevelsByName);
    case Obstacle::too_large:
      return Message("preparing.too_large");
  }
  return {};
}

/// The same obstacle, to somebody who asked for this very column.
Error error_of(Obstacle obstacle, const ColumnProfile& column) {
  const auto about = [&](const char* key) { return Error(key).with("column", column.name); };
  switch (obstacle) {
    case Obstacle::none:
      break;
    case Obstacle::empty:
      return about("preparing.named_empty");
    case Obstacle::constant:
      return about("preparing.named_constant");
    case Obstacle::text:
      return about("preparing.named_text");
    case Obstacle::date:
      return about("preparing.named_date");
    case Obstacle::too_many_levels:
      return about("preparing.named_too_many_levels")
          .with("levels", column.distinct)
          .with("limit", kMostLevelsByName);
    case Obstacle::too_large:
      return about("preparing.named_too_large");
  }
  return {};
}

/// Why a column that could take part is better left out while nobody asked for it.
std::optional<Message> doubt_about(const ColumnProfile& column) {
  if (column.looks_like_identifier) return Message("preparing.identifier");
  if (missing_share(column) > kMostMissing)
    return Message("preparing.too_many_missing")
        .with("share", missing_share(column))
        .with("limit", kMostMissing);
  if (column.type == ColumnType::category) {
    if (column.distinct > kMostLevels) return too_many_levels(column, kMostLevels);
    if (column.distinct < 2) return Message("preparing.constant");
  }
  return std::nullopt;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

const Message* reason_for(const std::vector<LeftOutColumn>& columns, const std::string& name) {
  for (const LeftOutColumn& column : columns)
    if (column.name == name) return &column.reason;
  return nullptr;
}

std::optional<Error> find_unknown(const Table& table, const std::vector<std::string>& names) {
  for (const std::string& name : names)
    if (!table.find(name))
      return with_nearest(Error("preparing.unknown_column").with("name", name), nearest_name(table, name));
  return std::nullopt;
}

}  // namespace

Result<ColumnChoice> choose_columns(const Table& table, const Profile& profile,
                                    const PrepareOptions& options) {
  if (auto unknown = find_unknown(table, options.columns)) return *unknown;
  if (auto unknown = find_unknown(table, options.ignore)) return *unknown;
  ColumnChoice choice;
  for (std::size_t i = 0; i < profile.columns.size(); ++i) {
    const ColumnProfile& column = profile.columns[i];
    const bool named = contains(options.columns, column.name);
    const Obstacle obstacle = obstacle_of(column);
    const auto leave_out = [&](Message reason) {
      choice.left_out.push_back({column.name, std::move(reason)});
    };
    if (contains(options.ignore, column.name)) {
      leave_out(Message("preparing.ignored"));
    } else if (!named && !options.columns.empty()) {
      leave_out(Message("preparing.not_chosen"));
    } else if (obstacle != Obstacle::none) {
      if (named) return error_of(obstacle, column);
      leave_out(reason_of(obstacle, column));
    } else if (const Message* reason = named ? nullptr : reason_for(options.unless_named, column.name)) {
      leave_out(*reason);
    } else if (auto doubt = named ? std::nullopt : doubt_about(column)) {
      leave_out(std::move(*doubt));
    } else if (const auto same = named ? std::nullopt : repeated_column(table, profile, choice.columns, i)) {
      leave_out(Message("preparing.repeats").with("column", profile.columns[*same].name));
    } else {
      choice.columns.push_back(i);
    }
  }
  return choice;
}

}  // namespace ruas
