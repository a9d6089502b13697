#include "engine/find_segments.hpp"

#include <algorithm>
#include <limits>
#include <string>

#include "base/joined.hpp"
#include "engine/apply_edits.hpp"
#include "engine/continuity.hpp"
#include "engine/describe_segments.hpp"
#include "engine/fit_kmeans.hpp"
#include "engine/method.hpp"
#include "engine/summaries.hpp"
#include "engine/sweep_segments.hpp"
#include "features/repeated_column.hpp"

namespace ruas {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

Status check_request(const protocol::FindSegments& request) {
  if (request.k > kMaximumSegments) return Error("segment.too_many_segments").with("k", request.k).with("limit", kMaximumSegments);
  if (request.restarts == 0) return Error("segment.no_restarts");
  return Done{};
}

/// One group is what no number parts: the person's own comes first, then those that a search would try.
std::vector<std::size_t> this_number_first(std::size_t k) {
  std::vector<std::size_t> numbers{k};
  for (std::size_t other = kFirstK; other <= kLastK; ++other)
    if (other != k) numbers.push_back(other);
  return numbers;
}

/// What is known of the method's segments follows them to their places.
template <class T>
std::vector<T> reorder(const std::vector<T>& values, const std::vector<std::uint8_t>& place_of, const T& unknown) {
  std::vector<T> out(place_of.size(), unknown);
  for (std::size_t i = 0; i < values.size(); ++i) out[place_of[i]] = values[i];
  return out;
}

/// The user's own where there is one, else the method's.
std::vector<Message> names_of(const FoundSegments& found, const FittedSegments& fit,
                              const std::vector<Message>& own_names) {
  std::vector<Message> names = reorder(fit.names, found.place_of, Message());
  if (found.segmentation.has_outliers) names.back() = Message("segmenting.outliers");
  for (std::size_t i = 0; i < own_names.size(); ++i)
    if (own_name_in(own_names[i])) names[i] = own_names[i];
  return names;
}

/// Who is called what from now on, where that is not what it was.
void say_what_became_of_letters(const Grouping& previous, const FoundAgain& again, FoundSegments& found) {
  if (!again.mostly) {
    found.summary.notes.push_back(Message("hand.letters_anew"));
    return;
  }
  std::vector<std::string> gone = previous.letters.all();
  std::erase_if(gone, [&](const std::string& letter) { return found.letters.find(letter).has_value(); });
  if (!gone.empty())
    found.summary.notes.push_back(
        Message("hand.not_found_again").with("letters", joined(gone)).with("segments", gone.size()));
}

/// What the user did by hand to the segments before, and what became of it.
void say_what_was_left(const Grouping& previous, FoundSegments& found) {
  std::int64_t changes = 0;
  for (const protocol::SegmentEditMade& made : previous.summary.edits) changes += made.edit.what != "rename";
  if (changes > 0) found.summary.notes.push_back(Message("hand.left_behind").with("changes", changes));
  const auto is_kept = [&](const Message& name) {
    return std::any_of(found.summary.segments.begin(), found.summary.segments.end(),
                       [&](const protocol::SegmentSummary& segment) { return segment.name == name; });
  };
  std::string lost;
  for (const protocol::SegmentSummary& segment : previous.summary.segments)
    if (const auto name = own_name_in(segment.name); name && !is_kept(segment.name))
      lost += (lost.empty() ? "“" : ", “") + *name + "”";
  if (!lost.empty()) found.summary.notes.push_back(Message("hand.names_lost").with("names", lost));
}

/// Columns that the user chose beside ones that say the same: by themselves they would not take part.
std::vector<Message> what_counts_twice(const SubjectTable& subject, const std::vector<PreparedColumn>& columns) {
  std::vector<Message> notes;
  std::vector<std::size_t> earlier;
  for (const PreparedColumn& column : columns) {
    if (const auto same = repeated_column(*subject.table, *subject.profile, earlier, column.table_column))
      notes.push_back(Message("preparing.counts_twice")
                          .with("first", subject.table->column(*same).name)
                          .with("second", column.name));
    earlier.push_back(column.table_column);
  }
  return notes;
}

protocol::SegmentationSummary describe(const Work& work, const protocol::FindSegments& request, const MethodChoice& choice,
                                       const FoundSegments& found, const FittedSegments& fit,
                                       const std::vector<Message>& names, Run& run) {
  const SubjectTable& subject = *work.subject;
  protocol::SegmentationSummary out;
  out.file = work.fact_file().name;
  out.version = RUAS_VERSION;
  out.rows = subject.table->rows();
  out.rows_segmented = found.prepared.matrix.rows();
  out.rows_set_aside = found.prepared.rows_set_aside;
  out.columns = summarise(found.prepared.columns);
  out.left_out = summarise(found.prepared.left_out);
  out.method = choice.method->name;
  out.method_reason = choice.reason;
  if (fit.mixture) out.covariance = fit.mixture->covariance;
  out.notes = fit.notes;
  if (!choice.method->fixed_rules && !request.columns.empty())
    for (Message& note : what_counts_twice(subject, found.prepared.columns)) out.notes.push_back(std::move(note));
  out.fitted_rows = fit.fitted_rows;
  out.has_outliers = found.segmentation.has_outliers;
  out.k = static_cast<std::uint32_t>(found.segmentation.k);
  out.k_chosen = request.k == 0;
  out.seed = request.seed;
  out.restarts = request.restarts;
  out.converged = fit.converged;
  out.inertia = found.segmentation.inertia;
  out.silhouette = fit.silhouette->mean;
  out.silhouette_rows = fit.silhouette->rows;
  if (fit.chance) out.chance = summarise(*fit.chance, out.rows_segmented);
  out.trials = summarise(fit.trials);
  out.trial_rows = fit.compared_rows;
  const std::size_t axes = std::min<std::size_t>(2, found.projection.explained_variance.size());
  out.explained_variance.assign(found.projection.explained_variance.begin(),
                                found.projection.explained_variance.begin() + static_cast<std::ptrdiff_t>(axes));
  out.loadings = summarise(found.projection, found.prepared.columns);
  if (subject.revenue >= 0)
    out.revenue_column = subject.table->column(static_cast<std::size_t>(subject.revenue)).name;
  out.segments = describe_segments(subject, found.prepared, found.segmentation, found.letters, names,
                                   reorder(fit.silhouette->per_segment, found.place_of, kUnknown), run);
  if (fit.tree) out.tree = summarise(*fit.tree, found.place_of);
  if (fit.rules) out.rules = *fit.rules;
  return out;
}

}  // namespace

Result<FoundSegments> find_segments(const Work& work, const protocol::FindSegments& request, Run& run,
                                    const FoundSegments* previous) {
  if (const Status fine = check_request(request); !fine) return fine.error();
  const Result<MethodChoice> choice = choose_method(work, request);
  if (!choice) return choice.error();
  Result<Prepared> prepared = choice->method->prepare(work, request, run);
  if (!prepared) return prepared.error();
  FoundSegments found;
  found.prepared = std::move(*prepared);

  run.begin_stage("stage.segment");
  Result<FittedSegments> fit = choice->method->fit({work, found.prepared, request}, run);
  if (!fit) return fit.error();
  if (!fit->silhouette) fit->silhouette = judge_groups(found.prepared.matrix, fit->segmentation, request.seed, run);
  const std::size_t k = fit->segmentation.k;
  if (!fit->chance && choice->method->cuts_anything && k > 1)
    fit->chance = first_above_chance(found.prepared.matrix, this_number_first(k), request.seed, ProgressSpan(run, 0.99, 1));
  found.model = fit->model;
  found.segmentation = std::move(fit->segmentation);
  found.place_of = order_segments(found.segmentation, *work.subject->table, found.prepared.rows, work.subject->revenue);
  found.letters = SegmentLetters(k);

  FoundAgain again;
  if (previous) again = keep_letters(*previous, work.subject->table->rows(), found, run);

  run.begin_stage("stage.project");
  found.projection = pca(found.prepared.matrix, run);

  found.request = request;
  found.request.method = choice->method->name;
  if (fit->mixture) found.request.mixture = *fit->mixture;
  if (!fit->trials.empty()) found.request.k = static_cast<std::uint32_t>(found.segmentation.k);

  run.begin_stage("stage.describe");
  found.summary = describe(work, request, *choice, found, *fit, names_of(found, *fit, again.names), run);
  if (previous) {
    keep_sweep(*previous, found);
    say_what_became_of_letters(*previous, again, found);
    say_what_was_left(*previous, found);
  }
  return found;
}

}  // namespace ruas
