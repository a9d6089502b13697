#include "ui/screens/growth_gaps.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_offers(Ui& ui, const GrowthView& view, const Phrases& phrases) {
  gap(ui);
  const std::string title = phrases.word("page.strategy.offers");
  const Card card(ui, title);
  if (view.offers.empty())
    return muted(ui, view.offers_absent.empty() ? phrases.word("page.strategy.nothing_to_compare")
                                                : view.offers_absent);
  muted(ui, phrases.word("page.strategy.offers_text"));
  gap(ui, space::s);
  const bool narrow = ui.narrow();
  std::vector<TableColumn> columns{{phrases.word("strategy.segment"), narrow ? 76.0f : 90.0f}};
  if (narrow) {
    columns.push_back({phrases.word("page.strategy.pair")});
  } else {
    columns.push_back({phrases.word("page.strategy.they_buy")});
    columns.push_back({phrases.word("page.strategy.not_yet")});
    columns.push_back({phrases.word("page.strategy.share_here"), 130, true});
    columns.push_back({phrases.word("page.strategy.share_alike"), 100, true, false,
                       phrases.word("page.strategy.share_alike_help")});
    columns.push_back({phrases.word("page.strategy.go_together"), 80, true, false,
                       phrases.word("page.strategy.go_together_help")});
  }
  columns.push_back({phrases.word("page.strategy.to_ask"), narrow ? 80.0f : 130.0f, true});
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.offers.size();
  // On a phone what they buy stands over what they do not, so that the number has room.
  const auto first_words = [&](const OfferGapView& gap) {
    return narrow ? gap.from + "\n→ " + gap.to : gap.from;
  };
  for (const OfferGapView& gap : view.offers) {
    options.row_height = std::max(options.row_height, row_height_for(ui, columns, 1, first_words(gap)));
    if (!narrow) options.row_height = std::max(options.row_height, row_height_for(ui, columns, 2, gap.to));
  }
  table(ui, options, [&](TableRow& row) {
    const OfferGapView& gap = view.offers[row.row()];
    row.chip(view.marks[gap.segment]);
    row.text(first_words(gap));
    if (!narrow) {
      row.text(gap.to);
      row.text(gap.here);
      row.text(gap.elsewhere);
      row.text(gap.lift);
    }
    row.text(gap.customers);
  });
}

void draw_channels(Ui& ui, const GrowthView& view, const Phrases& phrases) {
  gap(ui);
  const std::string title = phrases.word("page.strategy.channels");
  const Card card(ui, title);
  if (view.channels.empty())
    return muted(ui, view.channels_absent.empty() ? phrases.word("page.strategy.nothing_to_compare")
                                                  : view.channels_absent);
  const float width = ui.narrow() ? 76.0f : 130.0f;
  const std::vector<TableColumn> columns{{phrases.word("strategy.segment"), 90},
                                         {phrases.word("page.strategy.channel")},
                                         {phrases.word("page.strategy.use_here"), width, true},
                                         {phrases.word("page.strategy.share_elsewhere"), width, true},
                                         {phrases.word("page.strategy.could_be_reached"), width, true, false,
                                          phrases.word("page.strategy.could_be_reached_help")}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.channels.size();
  table(ui, options, [&](TableRow& row) {
    const ChannelGapView& gap = view.channels[row.row()];
    row.chip(view.marks[gap.segment]);
    row.text(gap.channel);
    row.text(gap.here);
    row.text(gap.elsewhere);
    row.text(gap.customers);
  });
}

}  // namespace

void draw_gaps(Ui& ui, const GrowthView& view) {
  const Phrases phrases(ui.language());
  draw_offers(ui, view, phrases);
  draw_channels(ui, view, phrases);
}

}  // namespace ruas::ui
