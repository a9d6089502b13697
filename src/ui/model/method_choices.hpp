// The ways of finding segments that the page offers, and what each asks of the user.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

/// What a method can be told beside the columns.
struct MethodNeeds {
  bool number = true;    // of segments
  bool restarts = true;  // how many times it starts afresh
  bool covariance = false;
  bool density = false;
  bool rules = false;
  bool search = true;  // in the columns: which ones, from which seed
};

struct OfferedMethod {
  std::string_view
      name;  // as in protocol::FindSegments::method; its words are "methods.<name>" and "methods.<name>.help"
  MethodNeeds needs;
};

/// In the order of the list; the first is the suggestion.
std::span<const OfferedMethod> offered_methods();
/// The shapes a Gaussian mixture may have, as in protocol::MixtureSettings; their words are
/// "methods.covariance.<shape>".
std::span<const std::string_view> covariance_shapes();

/// The method picker in words.
struct MethodPicker {
  std::vector<std::string> names;  // of offered_methods(), then perhaps of the RFM map
  std::size_t chosen = 0;
  std::string help;  // when to use the chosen one
  MethodNeeds needs;
  std::vector<std::string> shapes;  // of covariance_shapes()
  std::size_t shape = 0;
  std::string shape_used;  // which one the segments on show have instead; empty where it is this one
  protocol::DensitySettings density;
};

/// That a mixture has another shape than it was asked for, in words; empty where it has that.
std::string shape_instead(const protocol::MixtureSettings& asked, const protocol::SegmentationSummary& summary,
                          const Phrases& phrases);

/// The RFM map is among the methods where `offers_rfm`, and where it is in use.
MethodPicker method_picker(const SegmentSettings& settings, bool offers_rfm, const Phrases& phrases);
/// The method at a place of the list, as SetMethod takes it.
std::string method_at(std::size_t place);

/// "Found by k-means, because …", and what the method has to say about this result.
std::string how_found(const protocol::SegmentationSummary& summary, const Phrases& phrases);

}  // namespace ruas::ui
