// The members of what is asked and found about lookalikes, named once for both directions. Used by json.cpp only.
#pragma once

#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const FitWish*) {
  visit("column", x.column);
  visit("label", x.label);
  visit("weight", x.weight);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LookalikeSettings*) {
  visit("margin_weight", x.margin_weight);
  visit("growth_weight", x.growth_weight);
  visit("fit_weight", x.fit_weight);
  visit("margin_column", x.margin_column);
  visit("fit", x.fit);
  visit("seeds", x.seeds);
  visit("names", x.names);
  visit("seed", x.seed);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LookalikeRow*) {
  visit("row", x.row);
  visit("name", x.name);
  visit("segment", x.segment);
  visit("score", x.score);
  visit("percentile", x.percentile);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ProspectsSummary*) {
  visit("file", x.file);
  visit("rows", x.rows);
  visit("columns", x.columns);
  visit("filled", x.filled);
  visit("ranked", x.ranked);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LookalikeSummary*) {
  visit("settings", x.settings);
  visit("margin_column", x.margin_column);
  visit("growth_known", x.growth_known);
  visit("method", x.method);
  visit("seeds", x.seeds);
  visit("seeds_set_aside", x.seeds_set_aside);
  visit("names_not_found", x.names_not_found);
  visit("candidates", x.candidates);
  visit("rows_set_aside", x.rows_set_aside);
  visit("rows_learnt_from", x.rows_learnt_from);
  visit("columns", x.columns);
  visit("left_out", x.left_out);
  visit("auc", x.auc);
  visit("deviations", x.deviations);
  visit("lift_at_10", x.lift_at_10);
  visit("better_than_chance", x.better_than_chance);
  visit("tenth_above_chance", x.tenth_above_chance);
  visit("heading", x.heading);
  visit("verdict", x.verdict);
  visit("depth", x.depth);
  visit("found", x.found);
  visit("chance_low", x.chance_low);
  visit("chance_high", x.chance_high);
  visit("traits", x.traits);
  visit("shared", x.shared);
  visit("ranked", x.ranked);
  visit("prospects", x.prospects);
}

template <class Visit>
void fields(Visit& visit, auto& x, const FindLookalikes*) {
  visit("settings", x.settings);
  visit("prospects", x.prospects);
  visit("prospects_name", x.prospects_name);
}

template <class Visit>
void fields(Visit&, auto&, const ExportLookalikes*) {}

template <class Visit>
void fields(Visit& visit, auto& x, const LookalikesFound*) {
  visit("summary", x.summary);
}

}  // namespace ruas::protocol
