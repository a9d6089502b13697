// What a file that is chosen is wanted for. A button says it (file_button), the page hands it back with the
// file; empty: the data itself, or whatever the screen it was dropped on takes.
#pragma once

#include <string_view>

namespace ruas::ui::purpose {

inline constexpr std::string_view kResults = "results";      // of a campaign
inline constexpr std::string_view kSplit = "split";          // who was treated in it
inline constexpr std::string_view kProspects = "prospects";  // no customers yet
inline constexpr std::string_view kLater = "later";          // the same customers at another time

}  // namespace ruas::ui::purpose
