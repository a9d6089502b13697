#include "engine/method.hpp"

#include <algorithm>
#include <string>

#include "base/joined.hpp"
#include "engine/fit_gmm.hpp"
#include "engine/fit_hdbscan.hpp"
#include "engine/fit_kmeans.hpp"
#include "engine/fit_kmedoids.hpp"
#include "engine/fit_kprototypes.hpp"
#include "engine/fit_rfm.hpp"
#include "engine/fit_rules.hpp"
#include "engine/fit_ward.hpp"
#include "engine/method_names.hpp"
#include "engine/subject.hpp"
#include "segmentation/kmeans.hpp"

namespace ruas {
namespace {

constexpr Method kMethods[] = {
    {"kmeans", prepare_columns, fit_kmeans, true},
    {"kprototypes", prepare_columns, fit_kprototypes},
    {"gmm", prepare_columns, fit_gmm},
    {"ward", prepare_columns, fit_ward},
    {"kmedoids", prepare_columns, fit_kmedoids},
    {"hdbscan", prepare_columns, fit_hdbscan},
    {"rfm", prepare_rfm, fit_rfm, false, true},
    {"rules", prepare_rules, fit_rules, false, true},
};

const Method* method_named(std::string_view name) {
  const auto found =
      std::find_if(std::begin(kMethods), std::end(kMethods), [&](const Method& m) { return m.name == name; });
  return found == std::end(kMethods) ? nullptr : found;
}

Error unknown_method(const std::string& name) {
  return Error("segment.unknown_method").with("method", name).with("methods", joined(method_names()));
}

/// Numbers only, or categories among them.
Result<MethodChoice> choose_by_columns(const SubjectTable& subject, const protocol::FindSegments& request) {
  const Result<ColumnChoice> choice =
      choose_columns(*subject.table, *subject.profile, prepare_options(subject, request));
  if (!choice) return choice.error();
  const bool mixed = std::any_of(choice->columns.begin(), choice->columns.end(), [&](std::size_t column) {
    return subject.table->column(column).type() != ColumnType::number;
  });
  return MethodChoice{method_named("kmeans"),
                      Message(mixed ? "segmenting.kmeans_for_mixed" : "segmenting.kmeans_for_numbers")};
}

}  // namespace

std::span<const Method> methods() {
  return kMethods;
}

std::vector<std::string_view> method_names() {
  std::vector<std::string_view> names{"auto"};
  for (const Method& method : kMethods) names.push_back(method.name);
  return names;
}

bool follows_fixed_rules(std::string_view method) {
  const Method* found = method_named(method);
  return found && found->fixed_rules;
}

bool cuts_anything(std::string_view method) {
  const Method* found = method_named(method);
  return found && found->cuts_anything;
}

Result<MethodChoice> choose_method(const Work& work, const protocol::FindSegments& request) {
  if (request.method == "auto") return choose_by_columns(*work.subject, request);
  const Method* method = method_named(request.method);
  if (!method) return unknown_method(request.method);
  return MethodChoice{method};
}

PrepareOptions prepare_options(const SubjectTable& subject, const protocol::FindSegments& request) {
  PrepareOptions options = default_preparation(subject);
  options.columns = request.columns;
  options.ignore = request.ignore;
  options.log_skewed = request.log_skewed;
  return options;
}

Result<Prepared> prepare_columns(const Work& work, const protocol::FindSegments& request, Run& run) {
  const SubjectTable& subject = *work.subject;
  return prepare(*subject.table, *subject.profile, prepare_options(subject, request), run);
}

Status check_k(const FeatureMatrix& matrix, std::uint32_t k) {
  const std::size_t distinct = count_distinct_rows(matrix, k);
  if (k > distinct) return Error("segment.more_segments_than_rows").with("k", k).with("distinct", distinct);
  return Done{};
}

}  // namespace ruas
