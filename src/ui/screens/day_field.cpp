#include "ui/screens/day_field.hpp"

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {

void draw_day(Ui& ui, const DayView& day, const protocol::Plan& plan, Actions& actions) {
  const std::string explanation = Phrases(ui.language()).word("data.analysis_date_help");
  FieldOptions field;
  field.placeholder = "2024-04-03";
  field.hint = day.hint;
  field.error = day.error;
  if (day.field == &protocol::Plan::analysis_date) field.help = explanation;
  const auto typed = text_field(ui, day.label, day.value, field);
  if (!typed) return;
  actions.push_back(WriteDraft{day.name, *typed});
  if (!typed->empty() && !is_day(*typed)) return;
  protocol::Plan changed = plan;
  changed.*day.field = *typed;
  actions.push_back(ChangePlan{std::move(changed)});
}

}  // namespace ruas::ui
