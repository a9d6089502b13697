#include "engine/customer_names.hpp"

#include "engine/language_of.hpp"
#include "exports/cell_text.hpp"
#include "words/words.hpp"

namespace ruas {

std::uint64_t row_in_file(const Work& work, std::uint64_t subject_row) {
  return work.subject->customers ? subject_row : work.mended->source_row(subject_row);
}

CustomerNames::CustomerNames(const Work& work)
    : work_(work), column_(column_with(work.subject->meanings, Role::customer_id)) {}

std::string CustomerNames::header() const {
  return by_row() ? std::string(word(language_of(work_.plan), "campaign.column_row"))
                  : work_.subject->table->column(static_cast<std::size_t>(column_)).name;
}

std::string CustomerNames::of(std::uint64_t subject_row) const {
  return by_row() ? row_number(subject_row)
                  : cell_text(work_.subject->table->column(static_cast<std::size_t>(column_)), subject_row);
}

std::string CustomerNames::shown(std::uint64_t subject_row) const {
  const std::string name = by_row() ? std::string() : of(subject_row);
  return name.empty() ? "#" + row_number(subject_row) : name;
}

std::string CustomerNames::row_number(std::uint64_t subject_row) const {
  return std::to_string(row_in_file(work_, subject_row) + 1);
}

}  // namespace ruas
