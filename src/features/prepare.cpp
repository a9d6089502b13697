#include "features/prepare.hpp"

#include <algorithm>
#include <variant>

#include "features/category_feature.hpp"
#include "features/number_feature.hpp"
#include "features/used_rows.hpp"

namespace ruas {
namespace {

/// Above this skewness a logarithm brings most columns nearer to a bell; a left-skewed column it would
/// stretch further.
constexpr double kSkewed = 2;

using Feature = std::variant<NumberFeature, CategoryFeature>;

bool wants_logarithm(const ColumnProfile& column, const PrepareOptions& options) {
  // Two values stay two values under any scale.
  return options.log_skewed && column.skewness > kSkewed && column.minimum >= 0 && column.distinct > 2;
}

double weight_of(const std::string& name, const PrepareOptions& options) {
  for (const ColumnWeight& column : options.weights)
    if (column.name == name) return column.weight;
  return 1;
}

std::vector<std::size_t> numbers_with_gaps(const Profile& profile, const std::vector<std::size_t>& columns) {
  std::vector<std::size_t> gaps;
  for (const std::size_t index : columns)
    if (profile.columns[index].type == ColumnType::number && profile.columns[index].missing > 0)
      gaps.push_back(index);
  return gaps;
}

Error no_complete_row(const Profile& profile, const std::vector<std::size_t>& columns) {
  const ColumnProfile* emptiest = nullptr;
  for (const std::size_t index : columns) {
    const ColumnProfile& column = profile.columns[index];
    if (column.type == ColumnType::number && (!emptiest || column.missing > emptiest->missing))
      emptiest = &column;
  }
  Error error("preparing.no_complete_row");
  return emptiest ? error.with("column", emptiest->name).with("missing", emptiest->missing) : error;
}

/// Means and standard deviations over the rows used; the profile has them already where that is every row.
void measure_numbers(const Profile& profile, std::vector<Feature>& features, Prepared& prepared, Run& run) {
  std::vector<std::size_t> unmeasured;
  for (std::size_t i = 0; i < prepared.columns.size(); ++i) {
    PreparedColumn& column = prepared.columns[i];
    if (column.categorical) continue;
    if (column.log || prepared.rows_set_aside > 0) {
      unmeasured.push_back(i);
      continue;
    }
    column.mean = profile.columns[column.table_column].mean;
    column.standard_deviation = profile.columns[column.table_column].standard_deviation;
  }
  if (unmeasured.empty()) return;

  const auto parts =
      map_blocks<std::vector<Moments>>(run, prepared.rows.size(), kPrepareRows, [&](Block block) {
        std::vector<Moments> moments;
        for (const std::size_t i : unmeasured)
          moments.push_back(std::get<NumberFeature>(features[i]).measure(block));
        return moments;
      });
  for (std::size_t i = 0; i < unmeasured.size(); ++i) {
    Moments moments;
    for (const std::vector<Moments>& part : parts) moments.merge(part[i]);
    PreparedColumn& column = prepared.columns[unmeasured[i]];
    column.mean = moments.mean;
    column.standard_deviation = moments.standard_deviation();
    if (!(column.standard_deviation > 0)) column.standard_deviation = 1;
  }
}

/// Gives each column its place in the matrix; returns the number of features.
std::size_t lay_out(std::vector<PreparedColumn>& columns) {
  std::size_t next = 0;
  for (PreparedColumn& column : columns) {
    column.first_feature = next;
    column.feature_count = column.categorical ? column.levels.size() : 1;
    next += column.feature_count;
  }
  return next;
}

void fill_matrix(const std::vector<Feature>& features, Prepared& prepared, Run& run) {
  for_blocks(run, prepared.rows.size(), kPrepareRows, [&](Block block) {
    for (std::size_t i = 0; i < features.size(); ++i) {
      const PreparedColumn& column = prepared.columns[i];
      if (const auto* number = std::get_if<NumberFeature>(&features[i]))
        number->write(block, column.mean, column.standard_deviation / column.weight, prepared.matrix,
                      column.first_feature);
      else
        std::get<CategoryFeature>(features[i])
            .write(block, column.weight, prepared.matrix, column.first_feature);
    }
  });
}

}  // namespace

Result<Prepared> prepare(const Table& table, const Profile& profile, const PrepareOptions& options,
                         Run& run) {
  run.begin_stage("stage.prepare");
  Result<ColumnChoice> choice = choose_columns(table, profile, options);
  if (!choice) return choice.error();
  if (choice->columns.empty()) return Error("preparing.no_usable_column").with("limit", kMostLevels);

  Prepared prepared;
  prepared.left_out = std::move(choice->left_out);
  prepared.rows = complete_rows(table, numbers_with_gaps(profile, choice->columns), run);
  prepared.rows_set_aside = table.rows() - prepared.rows.size();
  if (prepared.rows.empty()) return no_complete_row(profile, choice->columns);
  run.report(0.2);

  std::vector<Feature> features;
  for (const std::size_t index : choice->columns) {
    const Column& source = table.column(index);
    PreparedColumn& column = prepared.columns.emplace_back();
    column.name = source.name;
    column.table_column = index;
    column.weight = weight_of(source.name, options);
    if (const auto* numbers = std::get_if<NumberColumn>(&source.values)) {
      column.log = wants_logarithm(profile.columns[index], options);
      features.emplace_back(std::in_place_type<NumberFeature>, *numbers, column.log, prepared.rows);
    } else {
      column.categorical = true;
      features.emplace_back(std::in_place_type<CategoryFeature>, std::get<CategoryColumn>(source.values),
                            prepared.rows, run);
      column.levels = std::get<CategoryFeature>(features.back()).levels();
    }
  }
  measure_numbers(profile, features, prepared, run);
  run.report(0.5);
  prepared.matrix = FeatureMatrix::unfilled(prepared.rows.size(), lay_out(prepared.columns));
  fill_matrix(features, prepared, run);
  run.report(1, prepared.rows.size());
  return prepared;
}

}  // namespace ruas
