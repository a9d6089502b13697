#include <algorithm>
#include <utility>

#include "quality/checks.hpp"
#include "quality/offers.hpp"
#include "quality/spelling.hpp"

namespace ruas {
namespace {

constexpr std::size_t kMostOffers = 20;  // of single pairs: more are no typing errors but a naming system

[[gnu::noinline]] std::vector<std::uint64_t> counts_of(const CategoryColumn& column) {
  std::vector<std::uint64_t> counts(column.labels.size());
  for (const std::uint32_t code : column.codes)
    if (code != kMissingCode) ++counts[code];
  return counts;
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs names_of(std::span<const Respelling> respellings, const CategoryColumn& column) {
  Pairs pairs;
  for (const Respelling& respelling : respellings)
    pairs.emplace_back(column.labels[respelling.from], column.labels[respelling.to]);
  return pairs;
}

OfferedFix offer_merging(const std::string& column, Pairs pairs, std::uint64_t cells) {
  const std::pair<std::string, std::string> first = pairs.front();
  OfferedFix offered;
  offered.fix.kind = FixKind::merge_labels;
  offered.fix.column = column;
  offered.label = Message(pairs.size() == 1 ? "quality.fix_merge_pair" : "quality.fix_merge_all")
                      .with("labels", pairs.size())
                      .with("from", first.first)
                      .with("to", first.second);
  offered.fix.labels = std::move(pairs);
  offered.cells_changed = cells;
  return offered;
}

/// What both findings share: counts and examples of the rarer spellings.
Finding spelling_finding(FindingKind kind, const std::string& name, const CategoryColumn& column,
                         std::span<const Respelling> respellings, std::span<const std::uint64_t> counts) {
  Finding finding = make_finding(kind, Severity::notice, name);
  std::vector<std::uint8_t> rare(column.labels.size());
  for (const Respelling& respelling : respellings) {
    finding.count += counts[respelling.from];
    rare[respelling.from] = 1;
  }
  finding.example_rows = first_rows_where(
      column.size(), [&](std::size_t row) { return !column.is_missing(row) && rare[column.codes[row]]; });
  finding.what =
      Message(kind == FindingKind::spelling_variants ? "quality.found_variants" : "quality.found_similar")
          .with("column", name)
          .with("labels", respellings.size())
          .with("count", finding.count)
          .with("from", column.labels[respellings.front().from])
          .with("to", column.labels[respellings.front().to]);
  return finding;
}

}  // namespace

Checked check_spelling(const Subject& subject, std::size_t index) {
  const auto* column = std::get_if<CategoryColumn>(&subject.column(index).values);
  Checked checked;
  if (!column) return checked;
  const ColumnProfile& profile = subject.profile.columns[index];
  if (profile.looks_like_identifier || subject.has_role(index, Role::order_id)) return checked;
  const std::vector<std::uint64_t> counts = counts_of(*column);
  checked.looked_at = profile.present;

  const std::vector<Respelling> variants = same_but_for_form(column->labels, counts);
  if (!variants.empty()) {
    Finding finding =
        spelling_finding(FindingKind::spelling_variants, profile.name, *column, variants, counts);
    finding.severity = Severity::warning;
    finding.of = profile.present;
    finding.fixes.push_back(
        recommended(offer_merging(profile.name, names_of(variants, *column), finding.count)));
    checked.faulty += finding.count;
    checked.findings.push_back(std::move(finding));
  }
  std::vector<Respelling> similar = one_letter_apart(column->labels, counts);
  if (!similar.empty()) {
    Finding finding = spelling_finding(FindingKind::similar_labels, profile.name, *column, similar, counts);
    finding.of = profile.present;
    similar.resize(std::min(similar.size(), kMostOffers));
    for (const Respelling& pair : similar)
      finding.fixes.push_back(
          offer_merging(profile.name, names_of(std::span(&pair, 1), *column), counts[pair.from]));
    checked.findings.push_back(std::move(finding));
  }
  return checked;
}

}  // namespace ruas
