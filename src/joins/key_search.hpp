// Finds the best key between two tables; remembers what it learnt of a column.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <utility>

#include "joins/join_key.hpp"
#include "joins/key_names.hpp"
#include "joins/key_values.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// The tables outlive it. Not for sharing between threads.
class KeySearch {
 public:
  KeySearch(std::span<const NamedTable> tables, Run& run) : tables_(tables), run_(run) {}

  /// As propose_key.
  std::optional<KeyReport> best(std::size_t from, std::size_t to);

 private:
  using Place = std::pair<std::size_t, std::size_t>;  // table, column

  const Column& column(Place place) const { return tables_[place.first].table->column(place.second); }
  KeyName name(Place place) const { return key_name_of(column(place).name, tables_[place.first].name); }
  const KeyValues& values(Place place);
  bool may_be_found(Place from, Place to);
  std::optional<KeyReport> weigh(Place from, Place to, Kinship kinship);
  KeyReport report(Place from, Place to);

  std::span<const NamedTable> tables_;
  Run& run_;
  std::map<Place, std::unique_ptr<KeyValues>> values_;
};

}  // namespace ruas
