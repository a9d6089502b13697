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
/// How far the segments of two files agree, and the rows on which they differ.
Status compare(const Arguments& arguments);
/// How much of the revenue hangs on how few, and what is left when they leave.
Status concentration(const Arguments& arguments);
/// Which type of market the segments are, with what speaks for it and against.
Status segment_type(const Arguments& arguments);
/// Customers, or the rows of a second file, by their likeness to the best customers.
Status lookalike(const Arguments& arguments);
/// What became of the segments of one file in a later one.
Status migrate(const Arguments& arguments);
/// Writes invented customers, and their orders where asked for.
Status sample(const Arguments& arguments);

}  // namespace ruas::command_line
