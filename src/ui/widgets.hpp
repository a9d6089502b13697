// Everything a screen is drawn with. See ui/ui.hpp for how a view looks.
#pragma once

#include "ui/widgets/buttons.hpp"     // button, link, toggle, file_button, copy_button, help
#include "ui/widgets/chip.hpp"        // chip
#include "ui/widgets/containers.hpp"  // Card, Row, Grid, space, divider, drop_zone, empty_state
#include "ui/widgets/fields.hpp"      // choice, number_field, text_field, check
#include "ui/widgets/icons.hpp"       // Icon
#include "ui/widgets/navigation.hpp"  // tabs, steps
#include "ui/widgets/page.hpp"        // the three zones
#include "ui/widgets/status.hpp"      // notice, progress, chip, badge, skeleton
#include "ui/widgets/table.hpp"       // table
#include "ui/widgets/text.hpp"        // heading, paragraph, muted, stat
