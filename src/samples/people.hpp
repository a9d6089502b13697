// Names of people, businesses and cities as one meets them all over Indonesia. A name is drawn independently
// of where somebody lives, what they buy and how much: no group of names stands for a kind of customer.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/random.hpp"

namespace ruas::samples {

enum class Sex { woman, man };

/// One to three words: some people have a single name, some a family or clan name, many two given names.
void append_person_name(Random& random, Sex sex, std::string& out);
/// A firm in its legal form ("CV Karya Bersama"), or a shop or stall by its name.
void append_business_name(Random& random, std::string& out);

std::size_t city_count();
std::string_view city(std::size_t index);
/// Larger cities more often.
std::size_t random_city(Random& random);

}  // namespace ruas::samples
