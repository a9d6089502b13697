// What the engine in the browser says by itself: names of columns, English sentences in its summaries. The page's own words
// and the command line's stay out of it, so that the page, which carries two engines, stays small.
#include "words/chapters.hpp"

namespace ruas::chapters {

std::vector<std::span<const Entry>> spoken() {
  return {reading(), preparing(),      quality(),    joining(), customers(),
          rfm(),     lifetime_value(), segmenting(), by_hand(), rules(), comparing(),   personas(), campaigns(), downloads(), validity(), working(), samples()};
}

}  // namespace ruas::chapters
