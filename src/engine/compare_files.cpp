#include <algorithm>
#include <set>
#include <unordered_map>

#include "agreement/crosstab.hpp"
#include "engine/compare_segments.hpp"
#include "exports/cell_text.hpp"
#include "features/nearest_name.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {
namespace {

struct Side {
  const OpenedFile* file;
  const Column* id;
  const Column* segment;
};

Result<const Column*> column_of(const OpenedFile& file, const std::string& name) {
  if (const Column* column = file.table->find(name)) return column;
  return with_nearest(Error("compare.unknown_column").with("file", file.name).with("column", name),
                      nearest_name(*file.table, name));
}

Result<Side> side_of(const Files& files, const std::string& handle, const std::string& on,
                     const std::string& segment) {
  const auto file =
      std::find_if(files.begin(), files.end(), [&](const auto& each) { return each->handle == handle; });
  if (file == files.end()) return Error("engine.no_such_file").with("file", handle);
  const Result<const Column*> id = column_of(**file, on);
  if (!id) return id.error();
  const Result<const Column*> labels = column_of(**file, segment);
  if (!labels) return labels.error();
  return Side{file->get(), *id, *labels};
}

/// The segments in the order of their names.
Result<std::vector<std::string>> segments_of(const Side& side) {
  std::set<std::string> names;
  for (std::size_t row = 0; row < side.segment->size() && names.size() <= kMaximumSegments; ++row)
    if (!side.segment->is_missing(row)) names.insert(cell_text(*side.segment, row));
  if (names.size() > kMaximumSegments)
    return Error("compare.too_many_segments")
        .with("file", side.file->name)
        .with("column", side.segment->name)
        .with("limit", kMaximumSegments);
  if (names.empty())
    return Error("compare.no_segments").with("file", side.file->name).with("column", side.segment->name);
  return std::vector<std::string>(names.begin(), names.end());
}

/// Rows by their identifier, over both files: those of the first, then those that only the second has.
class CommonRows {
 public:
  explicit CommonRows(std::string name) : name_(std::move(name)) {}

  LabelledRows add(const Side& side, std::vector<std::string> segments) {
    LabelledRows out{side.file->name, {}, std::move(segments)};
    std::vector<bool> seen;
    for (std::size_t row = 0; row < side.id->size(); ++row) {
      if (side.id->is_missing(row)) {
        ++without_id_;
        continue;
      }
      const std::size_t place = place_of(cell_text(*side.id, row));
      if (place >= seen.size()) seen.resize(place + 1);
      if (seen[place]) ++repeated_;
      if (seen[place]) continue;
      seen[place] = true;
      if (place >= out.labels.size()) out.labels.resize(place + 1, kWithoutSegment);
      if (!side.segment->is_missing(row))
        out.labels[place] = label_of(out.segments, cell_text(*side.segment, row));
    }
    return out;
  }

  std::size_t rows() const { return ids_.size(); }
  SharedTable table() && {
    std::vector<Column> columns{{name_, std::move(ids_)}};
    const std::size_t rows = columns.front().size();
    return std::make_shared<const Table>(std::move(columns), rows);
  }
  std::vector<Message> notes() const {
    std::vector<Message> out;
    if (without_id_ > 0)
      out.push_back(Message("compare.without_id").with("rows", without_id_).with("column", name_));
    if (repeated_ > 0)
      out.push_back(Message("compare.repeated").with("rows", repeated_).with("column", name_));
    return out;
  }

 private:
  std::size_t place_of(std::string id) {
    const auto [found, fresh] = places_.try_emplace(std::move(id), ids_.size());
    if (fresh) ids_.push_back(found->first);
    return found->second;
  }
  static std::uint8_t label_of(const std::vector<std::string>& segments, const std::string& name) {
    return static_cast<std::uint8_t>(std::lower_bound(segments.begin(), segments.end(), name) -
                                     segments.begin());
  }

  std::string name_;
  std::unordered_map<std::string, std::size_t> places_;
  TextColumn ids_;
  std::uint64_t without_id_ = 0, repeated_ = 0;
};

}  // namespace

Result<Comparison> compare_files(const Files& files, const protocol::CompareFiles& request, Run& run) {
  const Result<Side> first = side_of(files, request.first, request.on, request.first_column);
  if (!first) return first.error();
  const Result<Side> second = side_of(files, request.second, request.on, request.second_column);
  if (!second) return second.error();
  Result<std::vector<std::string>> first_segments = segments_of(*first);
  if (!first_segments) return first_segments.error();
  Result<std::vector<std::string>> second_segments = segments_of(*second);
  if (!second_segments) return second_segments.error();

  CommonRows common(request.on);
  LabelledRows of_first = common.add(*first, std::move(*first_segments));
  run.check_cancelled();
  LabelledRows of_second = common.add(*second, std::move(*second_segments));
  of_first.labels.resize(common.rows(), kWithoutSegment);
  of_second.labels.resize(common.rows(), kWithoutSegment);
  std::vector<Message> notes = common.notes();
  Comparison comparison = compare(std::move(common).table(), std::move(of_first), std::move(of_second), run);
  comparison.summary.notes = std::move(notes);
  if (comparison.summary.rows_in_both == 0)
    return Error("compare.nothing_in_common").with("column", request.on);
  return comparison;
}

}  // namespace ruas
