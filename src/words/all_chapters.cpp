#include "words/chapters.hpp"

namespace ruas::chapters {

// A file of its own, so that a program with a list of its own does not take this one from the library.
std::vector<std::span<const Entry>> spoken() {
  return {reading(),    preparing(), quality(), joining(), customers(),      rfm(),         lifetime_value(),
          segmenting(), by_hand(), rules(), comparing(), strategy(), downloads(), personas(), campaigns(), validity(), working(),   samples(), page(),    customers_page(), methods_page(), personas_page(), real_page(), strategy_page(), over_time_page(), data_screen(), command_line()};
}

}  // namespace ruas::chapters
