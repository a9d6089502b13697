#include "engine/fit_rfm.hpp"

#include <array>

#include "engine/rfm_stage.hpp"
#include "engine/subject.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

/// Rows without a segment leave the matrix's rows; the segments that occur are numbered in the order of the
/// map.
Segmentation segments_that_occur(const Prepared& prepared, const ScoredCustomers& scored,
                                 std::vector<Message>& names) {
  const std::vector<std::uint8_t>& of_customer = scored.segments.labels;
  std::array<std::uint8_t, 256> number{};
  std::array<bool, 256> occurs{};
  for (const std::uint32_t row : prepared.rows) occurs[of_customer[row]] = true;
  Segmentation segmentation;
  for (std::size_t label = 0; label < occurs.size(); ++label) {
    if (!occurs[label]) continue;
    number[label] = static_cast<std::uint8_t>(segmentation.k++);
    names.push_back(label == kNotSegmented ? Message("rfm.not_on_map") : scored.segments.names[label]);
  }
  for (const std::uint32_t row : prepared.rows) segmentation.labels.push_back(number[of_customer[row]]);
  segmentation.confidence.assign(prepared.rows.size(), 1.0F);  // a rule leaves no doubt
  return segmentation;
}

}  // namespace

Result<Prepared> prepare_rfm(const Work& work, const protocol::FindSegments&, Run& run) {
  const SubjectTable& subject = *work.subject;
  if (Status fine = check_scorable(subject); !fine) return fine.error();
  PrepareOptions options = default_preparation(subject);
  // Those that are the same for everybody tell nobody apart.
  for (const char* id : {"recency", "frequency", "monetary"})
    for (std::size_t i = 0; i < subject.customers->columns.size(); ++i)
      if (subject.customers->columns[i].id == id && subject.profile->columns[i].distinct > 1)
        options.columns.push_back(subject.table->column(i).name);
  return prepare(*subject.table, *subject.profile, options, run);
}

Result<FittedSegments> fit_rfm(const MethodInput& input, Run& run) {
  const Result<ScoredCustomers> scored = score_customers(input.work, input.request.rfm, run);
  if (!scored) return scored.error();
  FittedSegments fit;
  fit.segmentation = segments_that_occur(input.prepared, *scored, fit.names);
  fit.fitted_rows = input.prepared.rows.size();
  measure_segments(input.prepared.matrix, fit.segmentation, run);
  return fit;
}

}  // namespace ruas
