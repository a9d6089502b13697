// A table, its segments and its personas in a few lines, for tests.
#pragma once

#include <gtest/gtest.h>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "personas/personas.hpp"
#include "profile/file_kind.hpp"
#include "support/columns.hpp"
#include "words/words.hpp"

namespace ruas::testing {

struct People {
  Table table;
  Segmentation segmentation;
  int revenue = -1;
  std::vector<std::pair<std::string, Criterion>> mapped;  // on top of what is suggested
  std::vector<MadeColumn> made{};                         // the first columns, as if from orders

  std::vector<Persona> personas(std::size_t threads = 1) const {
    Pool pool(threads);
    Run run(pool);
    const Profile profile = profile_table(table, run);
    std::vector<ColumnMeaning> meanings = suggest_meanings(table, profile);
    for (ColumnMeaning& meaning : meanings)
      for (const auto& [column, criterion] : mapped)
        if (meaning.column == column) meaning.criterion.choose(criterion);
    Prepared prepared;
    prepared.rows.resize(table.rows());
    std::iota(prepared.rows.begin(), prepared.rows.end(), 0u);
    prepared.matrix = FeatureMatrix(table.rows(), 1);
    for (std::size_t row = 0; row < table.rows(); ++row)
      prepared.matrix.at(row, 0) = static_cast<float>(row % 7);
    const std::vector<DescribedColumn> columns = described_columns(table, profile, meanings, {}, made);
    return personas_of(table, prepared, segmentation, SegmentLetters(segmentation.k), columns, revenue, run);
  }
};

inline Segmentation segments(std::size_t k, std::vector<std::uint8_t> labels) {
  Segmentation segmentation;
  segmentation.k = k;
  segmentation.labels = std::move(labels);
  return segmentation;
}

inline std::string name_in(Language language, const Persona& persona) {
  std::string name = sentence(language, persona.name.head);
  if (!persona.name.qualifier.key.empty()) name += " " + sentence(language, persona.name.qualifier);
  return name;
}

/// All sentences of a section, or nothing where there is no such section.
inline std::vector<PersonaSentence> told(const Persona& persona, Section section) {
  for (const PersonaSection& each : persona.sections)
    if (each.section == section) return each.sentences;
  return {};
}

}  // namespace ruas::testing
