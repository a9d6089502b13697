// Two equally long stretches of the same orders, one right after the other: only such are comparable, since
// whoever is looked at for longer has bought more.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"

namespace ruas {

/// Days since 1970-01-01, both counted.
struct Stretch {
  std::int32_t from = 0, to = 0;
};

struct Stretches {
  Stretch before, after;
};

/// `from` … `to` (ISO days; no `to`: the newest order), and as many days before. Errors: no orders; no
/// `from`, or no day; it ends before it begins; the orders do not go back that far.
Result<Stretches> stretches_of(const SubjectTable& subject, const std::string& from, const std::string& to);

/// The plan of `work` for the orders of one stretch, with the same columns. The subject of `work` is
/// customers made from orders.
protocol::Plan plan_of(const Work& work, const Stretch& stretch);

}  // namespace ruas
