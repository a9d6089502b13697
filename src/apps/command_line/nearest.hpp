// "Did you mean …?"
#pragma once

#include <span>
#include <string_view>

namespace ruas::command_line {

/// The candidate that is fewest typing slips away (insert, leave out, replace, swap two neighbours), the
/// first of equals; empty where none is near enough to be meant.
std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates);

}  // namespace ruas::command_line
