#include "ui/screens/start_screen.hpp"

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

struct SampleOffer {
  const char* sample;
  const char* title_key;
  const char* text_key;
};

constexpr SampleOffer kSamples[] = {{"sports", "page.sample.sports.title", "page.sample.sports.text"},
                                    {"shop", "page.sample.shop.title", "page.sample.shop.text"},
                                    {"supplier", "page.sample.supplier.title", "page.sample.supplier.text"}};

constexpr const char* kProofs[] = {"page.proof.offline", "page.proof.watch", "page.proof.policy",
                                   "page.proof.depth"};

void draw_sample(Ui& ui, const SampleOffer& offer, const Phrases& phrases, Actions& actions) {
  const std::string title = phrases.word(offer.title_key);
  const Card card(ui, title, offer.sample);
  muted(ui, phrases.word(offer.text_key));
  gap(ui, space::s);
  const std::string about = phrases.say(Message("page.sample.open_about").with("name", title));
  ButtonOptions options;
  options.about = about;
  if (button(ui, phrases.word("page.sample.open"), options)) actions.push_back(SampleChosen{offer.sample});
}

void draw_samples(Ui& ui, const Phrases& phrases, Actions& actions) {
  constexpr float kLeastCard = 280;
  heading(ui, 2, phrases.word("page.start.samples"));
  gap(ui, space::s);
  Grid grid(ui, kLeastCard);
  for (const SampleOffer& offer : kSamples) {
    grid.next();
    draw_sample(ui, offer, phrases, actions);
  }
}

void draw_proof(Ui& ui, const Phrases& phrases) {
  const std::string title = phrases.word("page.proof.title");
  const Card card(ui, title);
  const List list(ui, title);
  for (const char* key : kProofs) bullet(ui, phrases.word(key));
}

void draw_promise(Ui& ui, const StartView& view, const Phrases& phrases, Actions& actions) {
  paragraph(ui, phrases.word("page.promise"));
  ButtonOptions options;
  options.emphasis = Emphasis::quiet;
  options.icon = Icon::shield;
  if (toggle(ui, phrases.word("page.proof.ask"), view.proof_open, options))
    actions.push_back(TogglePanel{Panel::privacy_proof});
  if (view.proof_open) draw_proof(ui, phrases);
}

}  // namespace

void draw_start_screen(Ui& ui, const StartView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  heading(ui, 1, phrases.word("page.start.title"));
  paragraph(ui, phrases.word("page.start.sentence"));
  if (!view.file.empty() && link(ui, phrases.say(Message("page.start.back").with("file", view.file))))
    actions.push_back(GoTo{Screen::data});
  gap(ui);
  drop_zone(ui, phrases.word("page.start.drop_title"), phrases.word("page.start.drop_text"),
            phrases.word("page.start.open"));
  gap(ui, space::s);
  draw_promise(ui, view, phrases, actions);
  gap(ui);
  draw_samples(ui, phrases, actions);
}

}  // namespace ruas::ui
