#include "ui/theme.hpp"

namespace ruas::ui {
namespace {

Theme light() {
  return {.name = ThemeName::light,
          .page = rgb(0xF5F6F8),
          .surface = rgb(0xFFFFFF),
          .sunken = rgb(0xEEF1F4),
          .hover = rgb(0xECEFF3),
          .pressed = rgb(0xDFE4EA),
          .border = rgb(0xE0E4E9),
          .border_strong = rgb(0x7E8793),
          .text = rgb(0x18202B),
          .muted = rgb(0x566070),
          .accent = rgb(0x12714F),
          .accent_hover = rgb(0x0E6144),
          .accent_pressed = rgb(0x0A5038),
          .on_accent = rgb(0xFFFFFF),
          .accent_soft = rgb(0xE2F2EB),
          .focus = rgb(0x1D5FD0),
          .info = {rgb(0xEAF2FB), rgb(0xBBD5F0), rgb(0x17456F)},
          .good = {rgb(0xE6F4ED), rgb(0xB3DCC7), rgb(0x0E5237)},
          .warning = {rgb(0xFDF4E0), rgb(0xEBD19A), rgb(0x674700)},
          .error = {rgb(0xFDECEB), rgb(0xF1BCBA), rgb(0x8A1E1E)}};
}

Theme dark() {
  return {.name = ThemeName::dark,
          .page = rgb(0x12161C),
          .surface = rgb(0x1A2029),
          .sunken = rgb(0x141920),
          .hover = rgb(0x252D38),
          .pressed = rgb(0x303A47),
          .border = rgb(0x2B3440),
          .border_strong = rgb(0x6F7C8D),
          .text = rgb(0xE8ECF1),
          .muted = rgb(0xA5B0BE),
          .accent = rgb(0x4CC99C),
          .accent_hover = rgb(0x66D6AE),
          .accent_pressed = rgb(0x3BB389),
          .on_accent = rgb(0x06251A),
          .accent_soft = rgb(0x1C3A30),
          .focus = rgb(0x7FB2FF),
          .info = {rgb(0x172A3E), rgb(0x2B4B6B), rgb(0xBEDAF6)},
          .good = {rgb(0x15322A), rgb(0x27574A), rgb(0xB3E6D1)},
          .warning = {rgb(0x372B12), rgb(0x5F4B1E), rgb(0xF5DCA0)},
          .error = {rgb(0x3D1D1F), rgb(0x6B3336), rgb(0xF8C4C2)}};
}

Theme projector() {
  Theme theme = light();
  theme.name = ThemeName::projector;
  theme.page = rgb(0xFFFFFF);
  theme.border = rgb(0xB5BCC6);
  theme.border_strong = rgb(0x4B5563);
  theme.text = rgb(0x000000);
  theme.muted = rgb(0x333C49);
  theme.accent = rgb(0x07482F);
  theme.accent_hover = rgb(0x053B27);
  theme.accent_pressed = rgb(0x032C1D);
  theme.focus = rgb(0x0A3E9C);
  theme.info.text = rgb(0x0C2F50);
  theme.good.text = rgb(0x073A26);
  theme.warning.text = rgb(0x4A3200);
  theme.error.text = rgb(0x6B1010);
  return theme;
}

Theme base_theme(ThemeName name) {
  switch (name) {
    case ThemeName::light:
      return light();
    case ThemeName::dark:
      return dark();
    case ThemeName::projector:
      return projector();
  }
  return light();
}

}  // namespace

Theme make_theme(ThemeName name, bool more_contrast) {
  Theme theme = base_theme(name);
  if (!more_contrast || name == ThemeName::projector) return theme;
  const bool is_dark = name == ThemeName::dark;
  theme.text = is_dark ? rgb(0xFFFFFF) : rgb(0x000000);
  theme.muted = is_dark ? rgb(0xD5DCE5) : rgb(0x333C49);
  theme.border = theme.border_strong;
  theme.border_strong = is_dark ? rgb(0xB8C2CF) : rgb(0x4B5563);
  const Theme strong = is_dark ? theme : projector();
  theme.accent = strong.accent;
  theme.accent_hover = strong.accent_hover;
  theme.accent_pressed = is_dark ? strong.accent_hover : strong.accent_pressed;
  return theme;
}

}  // namespace ruas::ui
