#include "ui/screens/facts.hpp"

#include "ui/widgets.hpp"

namespace ruas::ui {

void draw_facts(Ui& ui, std::span<const FactView> facts, float least_width) {
  Grid grid(ui, least_width, space::m);
  for (const FactView& fact : facts) {
    grid.next();
    stat(ui, fact.label, fact.value);
  }
}

}  // namespace ruas::ui
