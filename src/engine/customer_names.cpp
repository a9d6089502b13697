#include "engine/customer_names.hpp"

#include "engine/language_of.hpp"
#include "exports/cell_text.hpp"
#include "words/words.hpp"

namespace ruas {

CustomerNames::CustomerNames(const Work& work)
    : work_(work), column_(column_with(work.subject->meanings, Role::customer_id)) {}

std::string CustomerNames::header() const {
  return by_row() ? std::string(word(language_of(work_.plan), "campaign.column_row"))
                  : work_.subject->table->column(static_cast<std::size_t>(column_)).name;
}

std::string CustomerNames::of(std::size_t table_row) const {
  return by_row() ? std::to_string(work_.mended->source_row(table_row) + 1)
                  : cell_text(work_.subject->table->column(static_cast<std::size_t>(column_)), table_row);
}

}  // namespace ruas
