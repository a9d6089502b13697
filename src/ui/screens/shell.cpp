#include "ui/screens/shell.hpp"

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr std::array kLanguages{Language::english, Language::indonesian};
constexpr std::array kThemes{ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark,
                             ThemeChoice::projector};
constexpr std::array kZooms{1.0, 1.25, 1.5, 1.75, 2.0};

template <class T, std::size_t count>
std::size_t place_of(const std::array<T, count>& values, T value) {
  for (std::size_t i = 0; i < count; ++i)
    if (values[i] == value) return i;
  return 0;
}

/// The step of the list nearest to the zoom: it may have been set by other means.
std::size_t nearest_zoom(double zoom) {
  std::size_t nearest = 0;
  for (std::size_t i = 1; i < kZooms.size(); ++i)
    if (std::fabs(kZooms[i] - zoom) < std::fabs(kZooms[nearest] - zoom)) nearest = i;
  return nearest;
}

FieldOptions header_field(float width) {
  FieldOptions field;
  field.label_visible = false;
  field.width = width;
  return field;
}

void draw_language(Ui& ui, const ShellView& view, const Phrases& phrases, float width, Actions& actions) {
  const std::vector<std::string> names{phrases.word("page.language.english"),
                                       phrases.word("page.language.indonesian")};
  if (const auto chosen = choice(ui, phrases.word("page.language"), names,
                                 place_of(kLanguages, view.language), header_field(width)))
    actions.push_back(SetLanguage{kLanguages[*chosen]});
}

void draw_theme(Ui& ui, const ShellView& view, const Phrases& phrases, float width, Actions& actions) {
  const std::vector<std::string> names{phrases.word("page.theme.system"), phrases.word("page.theme.light"),
                                       phrases.word("page.theme.dark"), phrases.word("page.theme.projector")};
  if (const auto chosen =
          choice(ui, phrases.word("page.theme"), names, place_of(kThemes, view.theme), header_field(width)))
    actions.push_back(SetTheme{kThemes[*chosen]});
}

Severity severity_of(Notice::Kind kind) {
  switch (kind) {
    case Notice::Kind::success:
      return Severity::good;
    case Notice::Kind::warning:
      return Severity::warning;
    case Notice::Kind::failure:
      return Severity::error;
  }
  return Severity::info;
}

Icon icon_of(Screen screen) {
  switch (screen) {
    case Screen::start:
      return Icon::open;
    case Screen::data:
      return Icon::data;
    case Screen::segments:
      return Icon::segments;
    case Screen::criteria:
      return Icon::criteria;
    case Screen::rfm:
      return Icon::report;
    case Screen::personas:
      return Icon::personas;
    case Screen::campaign:
      return Icon::campaign;
    case Screen::strategy:
      return Icon::strategy;
  }
  return Icon::none;
}

}  // namespace

void draw_header(Ui& ui, const ShellView& view, Actions& actions) {
  const Phrases phrases(view.language);
  // On a narrow page the longest names ("Bahasa Indonesia") just fit; where letters are larger, both give
  // way.
  float language = ui.narrow() ? 178 : 186, theme = ui.narrow() ? 122 : 150;
  constexpr float zoom = 104;
  const float total = language + space::s + theme + (ui.narrow() ? 0 : space::s + zoom);
  strong(ui, phrases.word("page.app"));
  header_right(ui, total);
  if (const float room = header_room(ui); ui.narrow() && room < total) {
    const float share = std::floor(room - space::s) / (language + theme);
    language = std::floor(language * share);
    theme = std::floor(theme * share);
  }
  Row row(ui);
  row.next(language);
  draw_language(ui, view, phrases, language, actions);
  row.next(theme);
  draw_theme(ui, view, phrases, theme, actions);
  if (ui.narrow()) return;
  row.next(zoom);
  draw_zoom(ui, view, actions);
}

void draw_zoom(Ui& ui, const ShellView& view, Actions& actions) {
  constexpr float kWidth = 104;
  const Phrases phrases(view.language);
  std::vector<std::string> names;
  for (const double zoom : kZooms)
    names.push_back(phrases.say(Message("page.zoom.percent").with("percent", static_cast<int>(zoom * 100))));
  FieldOptions field = header_field(kWidth);
  field.label_visible = ui.narrow();
  if (const auto chosen = choice(ui, phrases.word("page.zoom"), names, nearest_zoom(view.zoom), field))
    actions.push_back(SetZoom{kZooms[*chosen]});
}

void draw_steps(Ui& ui, const ShellView& view, Actions& actions) {
  const Phrases phrases(view.language);
  std::vector<Step> list;
  std::size_t current = 0;
  for (const StepView& step : view.steps) {
    if (step.current) current = list.size();
    const std::string hint = step.reachable ? step.detail : phrases.word("page.step.needs_file");
    list.push_back({step.label, icon_of(step.screen), step.reachable, !step.detail.empty(), hint});
  }
  if (const auto pressed = steps(ui, list, current)) actions.push_back(GoTo{view.steps[*pressed].screen});
}

void draw_progress(Ui& ui, const std::optional<ProgressView>& progress_shown, Actions& actions) {
  if (!progress_shown) return;
  const Phrases phrases(ui.language());
  const std::string label =
      progress_shown->cancelling ? phrases.word("page.cancelling") : progress_shown->label;
  const std::string cancel = progress_shown->cancelling ? std::string() : phrases.word("page.cancel");
  if (progress(ui, label, progress_shown->fraction, progress_shown->detail, cancel))
    actions.push_back(CancelRunning{});
  gap(ui);
}

void draw_notices(Ui& ui, const ShellView& view, Actions& actions) {
  const std::string close = Phrases(view.language).word("page.close");
  for (const NoticeView& item : view.notices) {
    const std::string id = std::to_string(item.id);
    NoticeOptions options;
    options.close = close;
    options.id = id;
    if (notice(ui, severity_of(item.kind), item.text, options) == NoticeAnswer::close)
      actions.push_back(CloseNotice{item.id});
    gap(ui, space::s);
  }
}

}  // namespace ruas::ui
