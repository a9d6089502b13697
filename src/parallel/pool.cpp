#include "parallel/pool.hpp"

#include <atomic>
#include <stdexcept>

namespace ruas {
namespace {

/// Marks the pool as taken for as long as it stands.
class Turn {
 public:
  explicit Turn(std::atomic<bool>& taken) : taken_(taken) {
    if (taken_.exchange(true)) throw std::logic_error("Pool::for_each was called inside one of its own tasks");
  }
  ~Turn() { taken_ = false; }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  std::atomic<bool>& taken_;
};

}  // namespace
}  // namespace ruas

#if defined(__EMSCRIPTEN__) && !defined(__EMSCRIPTEN_PTHREADS__)

namespace ruas {

class Pool::Crew {
 public:
  std::atomic<bool> taken = false;
};

Pool::Pool(std::size_t) : crew_(std::make_unique<Crew>()) {}
Pool::~Pool() = default;
std::size_t Pool::threads() const { return 1; }

void Pool::for_each(std::size_t count, const std::function<void(std::size_t)>& task,
                    const std::function<void()>& meanwhile) {
  const Turn turn(crew_->taken);
  if (meanwhile) meanwhile();
  for (std::size_t i = 0; i < count; ++i) task(i);
}

}  // namespace ruas

#else

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace ruas {

/// Helpers sleep until a round starts, then all take task numbers from one counter until it runs out.
class Pool::Crew {
 public:
  explicit Crew(std::size_t helpers) {
    for (std::size_t i = 0; i < helpers; ++i) threads_.emplace_back([this] { serve(); });
  }

  ~Crew() {
    {
      const std::lock_guard lock(mutex_);
      closing_ = true;
    }
    start_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  std::size_t helpers() const { return threads_.size(); }

  std::atomic<bool> taken = false;

  void run(std::size_t count, const std::function<void(std::size_t)>& task,
           const std::function<void()>& meanwhile) {
    {
      const std::lock_guard lock(mutex_);
      task_ = &task;
      count_ = count;
      next_.store(0, std::memory_order_relaxed);
      failed_at_ = SIZE_MAX;
      failure_ = nullptr;
      busy_ = threads_.size();
      ++round_;
    }
    start_.notify_all();
    // Whatever happens meanwhile, the helpers end their tasks first: they use what the caller owns.
    std::exception_ptr failure = meanwhile ? failure_of(meanwhile) : nullptr;
    take_tasks();
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return busy_ == 0; });
    if (!failure) failure = failure_;
    if (failure) std::rethrow_exception(failure);
  }

 private:
  static std::exception_ptr failure_of(const std::function<void()>& work) {
    try {
      work();
      return nullptr;
    } catch (...) {
      return std::current_exception();
    }
  }

  void serve() {
    std::size_t seen = 0;
    for (;;) {
      {
        std::unique_lock lock(mutex_);
        start_.wait(lock, [&] { return closing_ || round_ != seen; });
        if (closing_) return;
        seen = round_;
      }
      take_tasks();
      const std::lock_guard lock(mutex_);
      if (--busy_ == 0) done_.notify_one();
    }
  }

  void take_tasks() {
    for (;;) {
      const std::size_t index = next_.fetch_add(1, std::memory_order_relaxed);
      if (index >= count_) return;
      try {
        (*task_)(index);
      } catch (...) {
        const std::lock_guard lock(mutex_);
        if (index < failed_at_) {
          failed_at_ = index;
          failure_ = std::current_exception();
        }
        next_.store(count_, std::memory_order_relaxed);
      }
    }
  }

  std::mutex mutex_;
  std::condition_variable start_;
  std::condition_variable done_;
  const std::function<void(std::size_t)>* task_ = nullptr;
  std::size_t count_ = 0;
  std::atomic<std::size_t> next_{0};
  std::size_t round_ = 0;
  std::size_t busy_ = 0;
  std::size_t failed_at_ = 0;
  std::exception_ptr failure_;
  bool closing_ = false;
  std::vector<std::thread> threads_;
};

Pool::Pool(std::size_t threads) {
  if (threads == 0) threads = std::max<std::size_t>(1, std::thread::hardware_concurrency());
  crew_ = std::make_unique<Crew>(threads - 1);
}

Pool::~Pool() = default;

std::size_t Pool::threads() const { return crew_->helpers() + 1; }

void Pool::for_each(std::size_t count, const std::function<void(std::size_t)>& task,
                    const std::function<void()>& meanwhile) {
  const Turn turn(crew_->taken);
  if (crew_->helpers() == 0 || (count <= 1 && !meanwhile)) {
    if (meanwhile) meanwhile();
    for (std::size_t i = 0; i < count; ++i) task(i);
    return;
  }
  crew_->run(count, task, meanwhile);
}

}  // namespace ruas

#endif
