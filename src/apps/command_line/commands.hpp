// The three things `ruas` does.
#pragma once

#include "apps/command_line/arguments.hpp"
#include "base/result.hpp"

namespace ruas::command_line {

/// The user's data is never written over, nor one result by another: a usage error (exit code 2).
Status check_outputs(const Arguments& arguments);

/// Reads a file and says what it holds, as text or JSON on standard output.
Status profile(const Arguments& arguments);
/// Reads a file, finds its segments, writes what was asked for; without --summary, a table on standard output
/// (unless the CSV goes there).
Status segment(const Arguments& arguments);
Status rfm(const Arguments& arguments);
Status clv(const Arguments& arguments);
/// Finds segments and says who stands behind them.
Status personas(const Arguments& arguments);
/// Finds segments, says who of each is treated and left alone, writes the split and the messages.
Status campaign_split(const Arguments& arguments);
/// Says what a campaign changed.
Status campaign_measure(const Arguments& arguments);
/// Writes invented customers, and their orders where asked for.
Status sample(const Arguments& arguments);

}  // namespace ruas::command_line
