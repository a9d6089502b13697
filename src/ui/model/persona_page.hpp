// Persona cards as a page to print or to keep: nothing in it is fetched from elsewhere.
#pragma once

#include <span>
#include <string>

#include "ui/model/personas_view.hpp"

namespace ruas::ui {

/// A whole page, XHTML that is HTML too; a card per sheet of paper.
std::string persona_page(std::span<const PersonaCard> cards, std::string_view title,
                         Language language);

/// One card without the page around it, for a picture: a style and the card, XHTML.
std::string persona_picture(const PersonaCard& card, Language language);

}  // namespace ruas::ui
