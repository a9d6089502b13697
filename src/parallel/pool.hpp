// A fixed set of threads that share out numbered tasks. One thread (or a build without threads) runs them in place.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace ruas {

class Pool {
 public:
  /// Starts `threads` − 1 helpers; the calling thread is the remaining one. 0 means one per processor.
  /// In builds without threads the number is always 1.
  explicit Pool(std::size_t threads = 0);
  ~Pool();
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  std::size_t threads() const;

  /// Calls task(0) … task(count − 1), each once, on any thread; returns when all have ended. The first exception
  /// (of the lowest index among those thrown) is thrown again here. Not reentrant: a task may not call for_each.
  /// `meanwhile`, where given, is called once on the calling thread before it takes tasks itself: waiting for a file, say,
  /// while the helpers compute. Its exception comes before those of the tasks.
  void for_each(std::size_t count, const std::function<void(std::size_t)>& task,
                const std::function<void()>& meanwhile = {});

 private:
  class Crew;
  std::unique_ptr<Crew> crew_;
};

}  // namespace ruas
