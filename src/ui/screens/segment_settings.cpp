#include "ui/screens/segment_settings.hpp"

#include <string>
#include <vector>

#include "ui/model/apply.hpp"
#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// What "I choose" begins with.
constexpr std::uint32_t kFirstCount = 4;
/// Doubles hold whole numbers up to here exactly; the field works in doubles.
constexpr double kLargestSeed = 9007199254740991.0;
constexpr double kLargestGroupAsked = 1'000'000;

void draw_method(Ui& ui, const MethodPicker& picker, const Phrases& phrases, Actions& actions) {
  FieldOptions field;
  field.help = picker.help;
  if (const auto method = choice(ui, phrases.word("methods.label"), picker.names, picker.chosen, field))
    actions.push_back(SetMethod{method_at(*method)});
}

void draw_covariance(Ui& ui, const MethodPicker& picker, const Phrases& phrases, Actions& actions) {
  const std::string explanation = phrases.word("methods.covariance.help");
  FieldOptions field;
  field.help = explanation;
  field.hint = picker.shape_used;
  if (const auto shape = choice(ui, phrases.word("methods.covariance"), picker.shapes, picker.shape, field))
    actions.push_back(SetMixture{{std::string(covariance_shapes()[*shape])}});
}

void draw_density(Ui& ui, const MethodPicker& picker, const Phrases& phrases, Actions& actions) {
  const std::string explanation = phrases.word("methods.min_cluster_size.help"),
                    automatic = phrases.word("methods.min_cluster_size.auto");
  FieldOptions field;
  field.placeholder = automatic;
  field.help = explanation;
  NumberRange range;
  range.most = kLargestGroupAsked;
  if (const auto size = number_field(ui, phrases.word("methods.min_cluster_size"),
                                     picker.density.min_cluster_size, range, field))
    actions.push_back(SetDensity{{static_cast<std::uint32_t>(*size), picker.density.min_samples}});
}

void draw_count(Ui& ui, const SettingsView& view, const Phrases& phrases, Actions& actions) {
  const std::vector<std::string> ways{phrases.word("page.settings.k_auto"),
                                      phrases.word("page.settings.k_number")};
  const std::string explanation = phrases.word("page.settings.k_help");
  FieldOptions field;
  field.help = explanation;
  if (const auto way = segmented_choice(ui, phrases.word("page.settings.k"), ways, view.k ? 1 : 0, field))
    actions.push_back(SetSegmentCount{*way == 0 ? std::nullopt : std::optional(kFirstCount)});
  if (!view.k) return;
  NumberRange range;
  range.least = 1;
  range.most = kLargestSegmentCount;
  if (const auto k = number_field(ui, phrases.word("page.settings.k_field"), *view.k, range))
    actions.push_back(SetSegmentCount{static_cast<std::uint32_t>(*k)});
}

void draw_seed(Ui& ui, const SettingsView& view, const Phrases& phrases, Actions& actions) {
  const std::string explanation = phrases.word("page.settings.seed_help");
  FieldOptions field;
  field.help = explanation;
  NumberRange range;
  range.most = kLargestSeed;
  if (const auto seed =
          number_field(ui, phrases.word("page.settings.seed"), static_cast<double>(view.seed), range, field))
    actions.push_back(SetSeed{static_cast<std::uint64_t>(*seed)});
}

void draw_restarts(Ui& ui, const SettingsView& view, const Phrases& phrases, Actions& actions) {
  const std::string explanation = phrases.word("page.settings.restarts_help");
  FieldOptions field;
  field.help = explanation;
  NumberRange range;
  range.least = 1;
  range.most = kLargestRestarts;
  if (const auto restarts =
          number_field(ui, phrases.word("page.settings.restarts"), view.restarts, range, field))
    actions.push_back(SetRestarts{static_cast<std::uint32_t>(*restarts)});
}

void draw_columns(Ui& ui, const SettingsView& view, const Phrases& phrases, Actions& actions) {
  paragraph(ui, view.columns);
  if (button(ui, phrases.word("page.settings.columns"))) actions.push_back(GoTo{Screen::data});
}

}  // namespace

void draw_segment_settings(Ui& ui, const SettingsView& view, Actions& actions) {
  constexpr float kLeastField = 200;
  const Phrases phrases(ui.language());
  gap(ui, space::s);
  const Card card(ui, phrases.word("page.settings.title"));
  {
    const MethodNeeds& needs = view.method.needs;
    Grid grid(ui, kLeastField);
    grid.next();
    draw_method(ui, view.method, phrases, actions);
    if (needs.number) {
      grid.next();
      draw_count(ui, view, phrases, actions);
    }
    if (needs.covariance) {
      grid.next();
      draw_covariance(ui, view.method, phrases, actions);
    }
    if (needs.density) {
      grid.next();
      draw_density(ui, view.method, phrases, actions);
    }
    if (needs.search) {
      grid.next();
      draw_seed(ui, view, phrases, actions);
    }
    if (needs.restarts) {
      grid.next();
      draw_restarts(ui, view, phrases, actions);
    }
    if (needs.search) {
      grid.next();
      draw_columns(ui, view, phrases, actions);
    }
  }
  if (!view.method.needs.search) return;
  gap(ui, space::s);
  Row row(ui);
  row.next(0);
  if (check(ui, phrases.word("page.settings.log"), view.log_skewed))
    actions.push_back(SetLogSkewed{!view.log_skewed});
  row.next(space::xl);
  help(ui, phrases.word("page.settings.log"), phrases.word("page.settings.log_help"));
}

}  // namespace ruas::ui
