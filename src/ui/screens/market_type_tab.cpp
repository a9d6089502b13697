#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/strategy_screen.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr float kKindWidth = 150, kSpeaksWidth = 160, kLeastWords = 340;

/// Type, direction and words in one cell, where three would be too narrow to read.
void draw_evidence_list(Ui& ui, const TypeView& view) {
  for (const EvidenceRow& evidence : view.evidence) {
    if (!evidence.type.empty()) heading(ui, 3, evidence.type);
    muted(ui, evidence.stance);
    paragraph(ui, evidence.what);
  }
}

void draw_evidence(Ui& ui, const TypeView& view, const Phrases& phrases) {
  const std::string title = phrases.word("page.strategy.evidence");
  const Card card(ui, title);
  if (width_left(ui) < kKindWidth + kLeastWords + kSpeaksWidth) return draw_evidence_list(ui, view);
  const std::vector<TableColumn> columns{{phrases.word("page.strategy.kind"), kKindWidth},
                                         {phrases.word("page.strategy.what")},
                                         {phrases.word("page.strategy.speaks"), kSpeaksWidth}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.evidence.size();
  for (const EvidenceRow& row : view.evidence)
    options.row_height = std::max(options.row_height, row_height_for(ui, columns, 1, row.what));
  table(ui, options, [&](TableRow& row) {
    const EvidenceRow& evidence = view.evidence[row.row()];
    if (evidence.chosen)
      row.text(evidence.type);
    else
      row.muted(evidence.type);
    row.text(evidence.what);
    row.text(evidence.stance);
  });
}

void draw_mix(Ui& ui, const TypeView& view, const Phrases& phrases) {
  if (view.mix.empty()) return;
  gap(ui);
  const std::string title = phrases.word("page.strategy.mix");
  const Card card(ui, title);
  muted(ui, view.mix_note);
  std::vector<TableColumn> columns{{phrases.word("page.strategy.category")}};
  for (const std::string& segment : view.segments) columns.push_back({segment, 0, true});
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.mix.size();
  table(ui, options, [&](TableRow& row) {
    const MixRow& mix = view.mix[row.row()];
    row.text(mix.category);
    for (std::size_t segment = 0; segment < mix.shares.size(); ++segment)
      row.bar(mix.shares[segment], mix.percents[segment], ui.theme().accent);
  });
  for (const std::string& care : view.mix_cares) muted(ui, care);
}

void draw_parties(Ui& ui, const TypeView& view, const Phrases& phrases) {
  if (view.parties.empty()) return;
  gap(ui);
  const Card card(ui, view.party_title);
  const std::vector<TableColumn> columns{{phrases.word("page.strategy.party")},
                                         {phrases.word("page.strategy.balance"), 160, true},
                                         {phrases.word("strategy.share_of_revenue"), 160, true}};
  TableOptions options;
  options.name = view.party_title;
  options.columns = columns;
  options.rows = view.parties.size();
  table(ui, options, [&](TableRow& row) {
    const PartyShare& party = view.parties[row.row()];
    row.text(party.label);
    row.bar(party.customer_share, party.customers, ui.theme().accent);
    row.bar(party.revenue_share, party.revenue, ui.theme().accent);
  });
}

}  // namespace

void draw_market_type_tab(Ui& ui, const TypeView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.absent.empty()) {
    notice(ui, Severity::info, phrases.word("page.strategy.find_segments_first"));
    gap(ui, space::s);
    ButtonOptions options;
    options.emphasis = Emphasis::primary;
    options.icon = Icon::segments;
    if (button(ui, phrases.word("page.step.segments"), options)) actions.push_back(GoTo{Screen::segments});
    return;
  }
  heading(ui, 2, view.title);
  paragraph(ui, view.reason);
  gap(ui);
  draw_evidence(ui, view, phrases);
  draw_mix(ui, view, phrases);
  draw_parties(ui, view, phrases);
}

}  // namespace ruas::ui
