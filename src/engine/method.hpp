// A way to find segments as the engine sees it. Every method has this one shape; the rest of the engine knows
// none by name.
//
// A new method: a fit function in a file of its own, a line in methods.cpp, its settings in
// protocol/method_settings.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/message.hpp"
#include "base/result.hpp"
#include "engine/results.hpp"
#include "features/prepare.hpp"
#include "hierarchy/dendrogram.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"
#include "segmentation/segment_model.hpp"
#include "segmentation/segmentation.hpp"
#include "segmentation/silhouette.hpp"
#include "validity/sweep_k.hpp"
#include "validity/verdict.hpp"

namespace ruas {

/// What a method is given. `prepared` is what the method's own `prepare` made, or some of those rows (a
/// resample).
struct MethodInput {
  const Work& work;
  const Prepared& prepared;
  const protocol::FindSegments& request;  // k = 0: the method chooses
  bool resample = false;  // one of many, fitted to be compared: a method with a thorough and a quick fit takes the quick one
};

/// What a method leaves behind: a label and a confidence for every row of `prepared`.
struct FittedSegments {
  Segmentation segmentation;  // in an order of the method's own
  std::shared_ptr<const SegmentModel> model{};
  bool converged = true;
  std::uint64_t fitted_rows = 0;  // looked at by the fit; below all rows: a random sample, the others were assigned
  std::vector<Message> names{};   // of the segments, where the method names them
  std::vector<Message> notes{};   // what the method has to say about this fit
  std::shared_ptr<const Dendrogram> tree{};  // the top of it, where the method has one; clusters in the numbering of the fit
  std::shared_ptr<const protocol::RulesSummary> rules{};  // where the segments are the user's own
  std::optional<protocol::MixtureSettings> mixture{};  // as fitted, which may be simpler than asked
  // How k came about, where the method chose it.
  std::vector<KTrial> trials{};
  std::size_t compared_rows = 0;           // on so many rows the trials were made
  std::optional<Silhouette> silhouette{};  // where the search for k came by it
  std::optional<Chance> chance{};          // likewise
};

struct Method {
  std::string_view name;  // as in FindSegments::method
  /// Which columns take part and how. Errors: those of features/prepare.hpp and of the method.
  Result<Prepared> (*prepare)(const Work& work, const protocol::FindSegments& request, Run& run);
  /// Errors: settings that make no sense, data in which the method cannot find anything. Stage reported:
  /// "stage.segment", or "stage.choose_k" where it chooses k.
  Result<FittedSegments> (*fit)(const MethodInput& input, Run& run);
  bool cuts_anything = false;  // k groups as tight as can be, of even noise too: held against that
  bool fixed_rules = false;  // nothing is learnt: the same customers always land in the same segment
};

std::span<const Method> methods();

/// Of the method called so; false for an unknown name.
bool follows_fixed_rules(std::string_view method);
bool cuts_anything(std::string_view method);

/// The method to use, and why where it is the engine's choice.
struct MethodChoice {
  const Method* method;
  Message reason{};
};

/// By name, or for "auto" by the columns that take part. Errors: an unknown name; those of choose_columns.
Result<MethodChoice> choose_method(const Work& work, const protocol::FindSegments& request);

/// The columns of the request, prepared as usual: what every method uses that has no columns of its own.
Result<Prepared> prepare_columns(const Work& work, const protocol::FindSegments& request, Run& run);
PrepareOptions prepare_options(const SubjectTable& subject, const protocol::FindSegments& request);

/// Refuses a k above the number of distinct rows.
Status check_k(const FeatureMatrix& matrix, std::uint32_t k);

}  // namespace ruas
