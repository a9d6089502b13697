#include "engine/work.hpp"

#include "engine/data_meaning.hpp"
#include "engine/join_files.hpp"
#include "engine/mend_data.hpp"
#include "engine/subject.hpp"

namespace ruas {
namespace {

template <class Stage, class Make>
std::shared_ptr<const Stage> reuse_or(bool unchanged, const std::shared_ptr<const Stage>& before, Make&& make) {
  return unchanged ? before : std::make_shared<const Stage>(make());
}

}  // namespace

Work work_on(const Files& files, const protocol::Plan& plan, const Work* before, Run& run) {
  const Work nothing;
  const Work& old = before ? *before : nothing;
  Work work;
  work.files = files;
  work.plan = plan;
  const bool same_join = before && files == old.files && plan.keys == old.plan.keys;
  work.joined = reuse_or(same_join, old.joined, [&] { return join_files(files, plan.keys, run); });
  const bool same_data = same_join && plan.fixes == old.plan.fixes;
  work.mended = reuse_or(same_data, old.mended, [&] { return mend_data(*work.joined, files, plan.fixes, run); });
  const bool same_meaning = same_data && plan.columns == old.plan.columns && plan.kind == old.plan.kind;
  work.meaning = reuse_or(same_meaning, old.meaning, [&] { return data_meaning(*work.mended, plan, run); });
  work.subject = reuse_or(same_meaning && plan == old.plan, old.subject,
                          [&] { return subject_of(*work.mended, *work.meaning, plan, run); });
  return work;
}

}  // namespace ruas
