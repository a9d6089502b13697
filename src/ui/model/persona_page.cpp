#include "ui/model/persona_page.hpp"

#include "ui/model/phrases.hpp"
#include "ui/model/svg_pen.hpp"
#include "ui/portrait_figure.hpp"

namespace ruas::ui {
namespace {

constexpr std::string_view kStyle = R"(
body{margin:0;background:#fff}
.card{box-sizing:border-box;max-width:820px;margin:0 auto;padding:28px;background:#fff;color:#1c2430;
font:14px/1.45 Inter,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.head{display:flex;gap:24px;align-items:center;border-bottom:1px solid #d8dde3;padding-bottom:16px;margin-bottom:16px}
.head svg{flex:none}
.card h1{font-size:24px;line-height:1.2;margin:0 0 8px;overflow-wrap:anywhere}
.card h2{font-size:14px;margin:0 0 4px;color:#0f6b4c}
.card p{margin:0 0 4px}
.card hr{border:0;border-top:1px solid #d8dde3;margin:0 0 8px}
.card .quiet{color:#5b6672;font-size:13px}
.sections{columns:2;column-gap:32px;margin-bottom:8px}
.sections section{break-inside:avoid;margin-bottom:14px}
.card ul{margin:0;padding-left:18px}
.card li{margin-bottom:3px}
.card table{border-collapse:collapse;width:100%;font-size:13px}
.card th{text-align:left;font-weight:400;color:#5b6672;padding:1px 12px 1px 0}
.card td{text-align:right;padding:1px 0}
@media (max-width:640px){.sections{columns:1}}
@media print{.card{break-after:page;max-width:none;padding:0}@page{margin:16mm}}
)";

class Writer {
 public:
  explicit Writer(Language language) : phrases_(language) {}

  std::string card(const PersonaCard& card) const {
    std::string out = "<article class=\"card\"><div class=\"head\">" + figure(card) + "<div><h1>" +
                      escaped(card.name) + "</h1>";
    if (!card.name_note.empty()) out += quiet(card.name_note);
    out += "<p>" + escaped(card.letter + " · " + text_of(card.line)) + "</p>";
    if (!card.confidence.text.empty()) out += quiet(text_of(card.confidence));
    out += "</div></div><div class=\"sections\">";
    for (const PersonaSectionView& section : card.sections) out += sentences(section);
    out += typical(card) + "</div>";
    if (!card.notes.empty()) out += "<hr/>";
    for (const std::string& note : card.notes) out += quiet(note);
    return out + "</article>";
  }

 private:
  std::string text_of(const PersonaSentenceView& sentence) const {
    return sentence.edited ? sentence.text + " " + phrases_.word("page.personas.edited") : sentence.text;
  }

  static std::string quiet(const std::string& text) { return "<p class=\"quiet\">" + escaped(text) + "</p>"; }

  std::string figure(const PersonaCard& card) const {
    constexpr Colour kPaper = rgb(0xffffff);
    SvgPen pen;
    draw_figure(pen, card.portrait, {0, 0}, segment_style(card.mark, Background::light), kPaper);
    return pen.picture(kFigureWidth, kFigureHeight, card.portrait_words);
  }

  std::string sentences(const PersonaSectionView& section) const {
    std::string out = "<section><h2>" + escaped(section.title) + "</h2><ul>";
    for (const PersonaSentenceView& sentence : section.sentences)
      out += "<li>" + escaped(text_of(sentence)) + "</li>";
    return out + "</ul></section>";
  }

  std::string typical(const PersonaCard& card) const {
    if (card.typical.empty()) return {};
    std::string out = "<section><h2>" + escaped(phrases_.word("persona.typical")) + "</h2><table><tbody>";
    for (const FactView& fact : card.typical)
      out +=
          "<tr><th scope=\"row\">" + escaped(fact.label) + "</th><td>" + escaped(fact.value) + "</td></tr>";
    return out + "</tbody></table></section>";
  }

  Phrases phrases_;
};

}  // namespace

std::string persona_page(std::span<const PersonaCard> cards, std::string_view title,
                         Language language) {
  const Writer writer(language);
  std::string out = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"";
  out += language == Language::english ? "en" : "id";
  out += "\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/>";
  out +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\"/><title>";
  out += escaped(title) + "</title><style>" + std::string(kStyle) + "</style></head><body>";
  for (const PersonaCard& card : cards) out += writer.card(card);
  return out + "</body></html>\n";
}

std::string persona_picture(const PersonaCard& card, Language language) {
  return "<div xmlns=\"http://www.w3.org/1999/xhtml\"><style>" + std::string(kStyle) + "</style>" +
         Writer(language).card(card) + "</div>";
}

}  // namespace ruas::ui
