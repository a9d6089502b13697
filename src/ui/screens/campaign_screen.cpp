#include "ui/screens/campaign_screen.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/campaign_results.hpp"
#include "ui/screens/personas_screen.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_split_settings(Ui& ui, const CampaignView& view, const Phrases& phrases, Actions& actions) {
  constexpr float kLeastField = 200;
  Grid grid(ui, kLeastField, space::m);
  protocol::SplitSettings settings = view.settings;
  NumberRange range;
  range.most = 100;
  FieldOptions field;
  const std::string help_hold = phrases.word("page.campaign.hold_help"),
                    help_rate = phrases.word("page.campaign.rate_help");
  grid.next();
  field.help = help_hold;
  field.error = view.hold_error;
  if (const auto hold =
          number_field(ui, phrases.word("page.campaign.hold"), settings.hold_share * 100, range, field)) {
    settings.hold_share = *hold / 100;
    actions.push_back(SplitWith{settings});
  }
  grid.next();
  field.help = help_rate;
  field.error = view.rate_error;
  if (const auto rate =
          number_field(ui, phrases.word("page.campaign.rate"), settings.expected_rate * 100, range, field)) {
    settings.expected_rate = *rate / 100;
    actions.push_back(SplitWith{settings});
  }
  grid.next();
  NumberRange seeds;
  field.error = {};
  const std::string help_seed = phrases.word("page.campaign.seed_help");
  field.help = help_seed;
  if (const auto seed = number_field(ui, phrases.word("page.campaign.seed"),
                                     static_cast<double>(settings.seed), seeds, field)) {
    settings.seed = static_cast<std::uint64_t>(*seed);
    actions.push_back(SplitWith{settings});
  }
}

/// A table in which each row is the mark of a segment, wrapped words, and figures where there is room for
/// them.
template <class Row, class Words, class Figures>
void draw_segment_table(Ui& ui, const std::string& name, const std::vector<TableColumn>& columns,
                        const std::vector<SegmentMark>& marks, const std::vector<Row>& rows, const Words& words,
                        const Figures& figures) {
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = rows.size();
  for (const Row& row : rows)
    options.row_height = std::max(options.row_height, row_height_for(ui, columns, 1, words(row)));
  table(ui, options, [&](TableRow& row) {
    const Row& shown = rows[row.row()];
    row.chip(marks[shown.segment]);
    row.text(words(shown));
    figures(row, shown);
  });
}

void draw_segments(Ui& ui, const CampaignView& view, const Phrases& phrases) {
  constexpr float kReadable = 260;  // points of a column of sentences
  const std::vector<TableColumn> words{{phrases.word("page.campaign.segment"), 84},
                                       {phrases.word("page.campaign.offer")}};
  std::vector<TableColumn> columns = words;
  columns.push_back({phrases.word("page.campaign.treated"), 90, true});
  columns.push_back({phrases.word("page.campaign.left_alone"), 120, true});
  float detectable = 150;
  for (const CampaignSegmentRow& row : view.segments)
    detectable = std::max(detectable, cell_width_for(ui, row.detectable));
  columns.push_back({phrases.word("page.campaign.detectable"), detectable, true, false,
                     phrases.word("page.campaign.detectable_help")});
  const bool narrow = column_width_for(ui, columns, 1) < kReadable;
  if (narrow) columns = words;
  draw_segment_table(
      ui, phrases.word("page.campaign.offers"), columns, view.marks, view.segments,
      [&](const CampaignSegmentRow& row) {
        std::string text = row.name + "\n" + row.offer;
        if (narrow) text += "\n" + row.arms;
        return text;
      },
      [&](TableRow& row, const CampaignSegmentRow& segment) {
        if (narrow) return;
        row.text(segment.treat);
        row.text(segment.hold);
        row.text(segment.detectable);
      });
}

void draw_split(Ui& ui, const CampaignView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.campaign.split_title"));
  paragraph(ui, view.split_line);
  draw_split_settings(ui, view, phrases, actions);
  gap(ui, space::s);
  draw_segments(ui, view, phrases);
  for (const std::string& note : view.notes) muted(ui, note);
  gap(ui, space::s);
  ButtonOptions options;
  options.icon = Icon::download;
  if (button(ui, phrases.word("page.campaign.download_split"), options)) actions.push_back(DownloadSplit{});
}

void draw_previews(Ui& ui, const CampaignView& view, const Phrases& phrases) {
  const std::vector<TableColumn> columns{{phrases.word("page.campaign.segment"), 84},
                                         {phrases.word("page.campaign.message")}};
  draw_segment_table(
      ui, phrases.word("page.campaign.previews"), columns, view.marks, view.previews,
      [](const MessagePreview& preview) { return preview.text; }, [](TableRow&, const MessagePreview&) {});
}

/// Each puts itself into the message.
void draw_fields(Ui& ui, const CampaignView& view, const Phrases& phrases, Actions& actions) {
  muted(ui, phrases.word("page.campaign.fields"));
  const std::string name = phrases.word("page.campaign.fields_name");
  ui.mirror().begin(Role::group, name);
  {
    Row row(ui, space::xs);
    ButtonOptions options;
    options.emphasis = Emphasis::quiet;
    for (const FieldChoice& field : view.fields) {
      row.next(button_width(ui, field.name));
      if (button(ui, field.name, options)) actions.push_back(WriteMessage{view.letter_code, field.message});
    }
  }
  ui.mirror().end();
}

void draw_messages(Ui& ui, const CampaignView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.campaign.messages"));
  if (const auto chosen = choice(ui, phrases.word("page.campaign.to_whom"), view.letters, view.letter))
    actions.push_back(WriteTo{
        *chosen == 0 ? std::string() : view.letters[*chosen].substr(0, view.letters[*chosen].find(' '))});
  FieldOptions field;
  field.width = width_left(ui);
  field.error = view.message_error;
  field.placeholder = view.message_placeholder;
  field.hint = view.message_hint;
  constexpr std::size_t kFewestLines = 4;
  if (const auto typed =
          text_area(ui, phrases.word("page.campaign.message"), view.message, kFewestLines, field))
    actions.push_back(WriteMessage{view.letter_code, *typed});
  draw_fields(ui, view, phrases, actions);
  if (view.message_error.empty()) {
    gap(ui, space::s);
    draw_previews(ui, view, phrases);
    muted(ui, view.written);
    for (const std::string& missing : view.gaps) notice(ui, Severity::warning, missing);
  }
  gap(ui, space::s);
  ButtonOptions options;
  options.icon = Icon::download;
  options.enabled = view.message_error.empty();
  if (button(ui, view.download, options)) actions.push_back(DownloadMessages{view.letter_code});
}

}  // namespace

void draw_campaign_screen(Ui& ui, const CampaignView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.found) return draw_segments_needed(ui, actions, phrases.word("page.campaign.needs_segments"));
  heading(ui, 1, phrases.word("page.campaign.title"));
  muted(ui, phrases.word("page.campaign.hint"));
  gap(ui, space::m);
  if (view.segments.empty()) {
    if (view.waiting) skeleton(ui, 8);
  } else {
    draw_split(ui, view, phrases, actions);
    gap(ui);
    draw_messages(ui, view, phrases, actions);
    gap(ui);
  }
  draw_campaign_results(ui, view, actions);
}

}  // namespace ruas::ui
