#include "apps/benchmarks/requests.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>
#include <vector>

#include "words/words.hpp"

namespace ruas::benchmarks {
namespace {

struct Stage {
  std::string_view name;
  std::size_t rows;  // 0: all
  std::uint32_t segments;
};
constexpr Stage kStages[] = {{"sweep_100k", 100'000, 6},   {"resamples_100k", 100'000, 6}, {"explain_100k", 100'000, 6},
                             {"messages_100k", 100'000, 6}, {"personas", 0, 12},           {"market", 0, 12}};

const Stage* stage_named(std::string_view name) {
  const auto* found = std::find_if(std::begin(kStages), std::end(kStages), [&](const Stage& each) { return each.name == name; });
  return found == std::end(kStages) ? nullptr : found;
}

/// The header and `rows` lines.
std::string first_lines(ByteSource& source, std::size_t rows) {
  std::string text;
  std::vector<char> piece(1 << 20);
  std::size_t end = 0, lines = 0;
  if (!source.rewind()) throw std::runtime_error("the file cannot be read again");
  while (true) {
    const Result<std::size_t> got = source.read(piece);
    if (!got) throw std::runtime_error(sentence(Language::english, got.error()));
    if (*got == 0) return text;
    text.append(piece.data(), *got);
    for (; end < text.size(); ++end)
      if (text[end] == '\n' && ++lines == rows + 1) return text.substr(0, end + 1);
  }
}

/// The file of the benchmark, lent to a session that wants to own what it reads.
class Lent final : public ByteSource {
 public:
  explicit Lent(ByteSource& source) : source_(source) {}
  Result<std::size_t> read(std::span<char> into) override { return source_.read(into); }
  Status rewind() override { return source_.rewind(); }
  std::optional<std::uint64_t> size() const override { return source_.size(); }

 private:
  ByteSource& source_;
};

protocol::Request request_of(std::string_view stage) {
  if (stage == "sweep_100k") return protocol::SweepK{12};
  if (stage == "resamples_100k") return protocol::CheckStability{};
  if (stage == "explain_100k") return protocol::ExplainSegments{};
  if (stage == "personas") return protocol::DescribePersonas{};
  if (stage == "market") return protocol::DescribeMarket{};
  return protocol::ExportMessages{{{"", "Dear customer {customer_id}, your {tenure_months} months with us: thank you."}}, ""};
}

}  // namespace

bool RequestStages::has(std::string_view stage) {
  return stage_named(stage) != nullptr;
}

RequestStages::RequestStages(std::string_view stage, ByteSource& all, std::size_t threads)
    : all_(all),
      session_([this](const std::string&) { return open(); },
               [this](protocol::Event&& event) { answer_ = std::move(event.answer); }, threads) {
  const Stage& wanted = *stage_named(stage);
  if (wanted.rows > 0) head_ = first_lines(all, wanted.rows);
  ask(protocol::OpenFile{"customers.csv", "customers.csv", {}});
  protocol::FindSegments find;
  find.method = "kmeans";
  find.ignore = {"channel"};
  find.k = wanted.segments;
  find.restarts = 1;
  ask(find);
  rows_ = std::get<protocol::Segmented>(answer_).summary.rows;
}

void RequestStages::call(std::string_view stage) {
  ask(request_of(stage));
}

Result<std::unique_ptr<ByteSource>> RequestStages::open() {
  if (!head_.empty()) return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(head_));
  if (const Status again = all_.rewind(); !again) return again.error();
  return std::unique_ptr<ByteSource>(std::make_unique<Lent>(all_));
}

void RequestStages::ask(protocol::Request request) {
  session_.handle({++last_id_, std::move(request), {}});
  if (const auto* failed = std::get_if<protocol::Failed>(&answer_))
    throw std::runtime_error(sentence(Language::english, failed->error));
}

}  // namespace ruas::benchmarks
