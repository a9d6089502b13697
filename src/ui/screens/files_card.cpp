#include "ui/screens/files_card.hpp"

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_file(Ui& ui, const OpenFileRow& file, const Phrases& phrases, Actions& actions) {
  {
    Row row(ui, space::m);
    row.next(text_width(ui, file.name, type::body, Weight::strong));
    strong(ui, file.name);
    row.next(text_width(ui, file.detail, type::small));
    muted(ui, file.detail);
    if (!file.handle.empty()) {
      const std::string remove = phrases.word("data.file.remove");
      const std::string about = phrases.say(Message("data.file.remove_about").with("file", file.name));
      ButtonOptions options;
      options.emphasis = Emphasis::quiet;
      options.icon = Icon::close;
      options.about = about;
      row.next(button_width(ui, remove, options.icon));
      if (button(ui, remove, options)) actions.push_back(RemoveFile{file.handle});
    }
  }
  if (!file.refused.empty()) notice(ui, Severity::warning, file.refused, {.id = file.name});
  if (!file.found.empty()) paragraph(ui, file.found);
  for (const std::string& note : file.notes) muted(ui, note);
}

}  // namespace

void draw_files(Ui& ui, const DataView& view, Actions& actions) {
  const FilesView& files = view.files;
  if (files.files.size() < 2) return;
  const Phrases phrases(ui.language());
  const Card card(ui, phrases.word("data.files"));
  if (!files.problem.empty()) {
    notice(ui, Severity::error, files.problem);
    gap(ui, space::s);
  }
  for (std::size_t i = 0; i < files.files.size(); ++i) {
    if (i > 0) {
      gap(ui, space::s);
      divider(ui);
    }
    gap(ui, space::xs);
    draw_file(ui, files.files[i], phrases, actions);
  }
  for (const std::string& renamed : files.renamed) muted(ui, renamed);
}

}  // namespace ruas::ui
