// What to offer a segment and what to spare it, from what was measured. METHODS §14.
#pragma once

#include <string_view>
#include <vector>

#include "personas/personas.hpp"

namespace ruas {

/// What a segment's numbers say about what it needs.
enum class Signal {
  high_value,
  business,
  slipping,   // used to buy often, has not for long
  sleeping,   // bought little, long ago
  loyal,
  newcomers,
  bargains,
  full_price,
  returns,
  category,
  small_orders,
  unclear,    // nothing stands out
};

std::string_view name_of(Signal signal);

struct Offer {
  Signal signal = Signal::unclear;
  PersonaSentence what;   // the offer, with its reason in numbers
  PersonaSentence avoid;
};

/// At most three, the clearest signal first; never none. A signal asks for at least a medium effect (0.5, Cohen 1988) of
/// its trait, high value for 1.5 times the share of revenue that the share of customers would bring; a preferred category
/// and business customers for a small effect (0.2) (ours).
std::vector<Offer> offers_for(const Persona& persona);

/// The channel that most of them use; says so where no column tells.
PersonaSentence channel_for(const Persona& persona);

}  // namespace ruas
