// One sports shop, two unlike groups: football players, mostly young, and tennis players, older, men and
// women.
#include "samples/business.hpp"

namespace ruas::samples {
namespace {

constexpr Product kBoots[] = {
    {{"Futsal shoes Lincah", "Sepatu futsal Lincah"}, 239'000},
    {{"Football boots Garuda Muda", "Sepatu bola Garuda Muda"}, 329'000},
    {{"Football boots Sayap Kiri", "Sepatu bola Sayap Kiri"}, 459'000},
    {{"Football boots Kapten Pro", "Sepatu bola Kapten Pro"}, 789'000},
};
constexpr Product kKits[] = {
    {{"Football socks", "Kaus kaki bola"}, 45'000},   {{"Training shirt", "Kaus latihan"}, 99'000},
    {{"Football shorts", "Celana bola"}, 109'000},    {{"Home jersey", "Jersey kandang"}, 189'000},
    {{"Goalkeeper jersey", "Jersey kiper"}, 229'000},
};
constexpr Product kBalls[] = {
    {{"Futsal ball", "Bola futsal"}, 165'000},
    {{"Training ball size 5", "Bola latihan ukuran 5"}, 185'000},
    {{"Match ball size 5", "Bola pertandingan ukuran 5"}, 395'000},
};
constexpr Product kGuards[] = {
    {{"Shin guards", "Pelindung tulang kering"}, 75'000},
    {{"Ankle support", "Pelindung pergelangan kaki"}, 89'000},
    {{"Goalkeeper gloves", "Sarung tangan kiper"}, 215'000},
};
constexpr Product kRackets[] = {
    {{"Tennis racket Embun 100", "Raket tenis Embun 100"}, 899'000},
    {{"Tennis racket Senja 98", "Raket tenis Senja 98"}, 1'650'000},
    {{"Padel racket Pelita", "Raket padel Pelita"}, 1'890'000},
    {{"Tennis racket Senja Tour", "Raket tenis Senja Tour"}, 2'750'000},
};
constexpr Product kTennisShoes[] = {
    {{"Tennis shoes Lapangan", "Sepatu tenis Lapangan"}, 699'000},
    {{"Clay court shoes Tanah Liat", "Sepatu lapangan tanah liat"}, 949'000},
    {{"Tennis shoes Lapangan Pro", "Sepatu tenis Lapangan Pro"}, 1'390'000},
};
constexpr Product kStrings[] = {
    {{"Overgrip pack of three", "Overgrip isi tiga"}, 85'000},
    {{"Tennis balls can of four", "Bola tenis kaleng isi empat"}, 125'000},
    {{"String set with stringing", "Senar dan pasang senar"}, 275'000},
};
constexpr Product kClothing[] = {
    {{"Sun visor", "Topi visor"}, 119'000},    {{"Drinking bottle", "Botol minum"}, 135'000},
    {{"Polo shirt", "Kaus polo"}, 289'000},    {{"Running jacket", "Jaket lari"}, 449'000},
    {{"Sports bag", "Tas olahraga"}, 525'000},
};

constexpr Category kCategories[] = {
    {{"Football boots", "Sepatu bola"}, kBoots},
    {{"Football kits", "Pakaian bola"}, kKits},
    {{"Balls", "Bola"}, kBalls},
    {{"Guards and gloves", "Pelindung"}, kGuards},
    {{"Rackets", "Raket"}, kRackets},
    {{"Tennis shoes", "Sepatu tenis"}, kTennisShoes},
    {{"Strings and tennis balls", "Senar dan bola tenis"}, kStrings},
    {{"Clothing and bags", "Pakaian dan tas"}, kClothing},
};

constexpr Words kChannels[] = {
    {"Shop", "Toko"}, {"Website", "Situs web"}, {"Marketplace", "Lokapasar"}, {"WhatsApp", "WhatsApp"}};
constexpr Words kInterests[] = {{"Football", "Sepak bola"}, {"Futsal", "Futsal"},
                                {"Tennis", "Tenis"},        {"Padel", "Padel"},
                                {"Running", "Lari"},        {"Badminton", "Bulu tangkis"}};

constexpr double kFootballGoods[] = {20, 34, 14, 16, 0.4, 0.5, 1.2, 12};
constexpr double kFootballChannels[] = {24, 16, 46, 14};
constexpr double kFootballInterests[] = {56, 28, 2, 2, 6, 6};
constexpr double kTennisGoods[] = {0.8, 1.2, 0.8, 1, 17, 19, 38, 22};
constexpr double kTennisChannels[] = {46, 30, 12, 12};
constexpr double kTennisInterests[] = {3, 2, 58, 20, 9, 8};

constexpr Group kGroups[] = {
    {.share = 0.58,
     .ages = {21.5, 4.5, 14, 45},
     .repeat_orders = 4.2,
     .repeat_spread = 0.5,
     .extra_lines = 0.5,
     .extra_quantity = 0.15,
     .premium = 0.35,
     .promotions = 0.25,
     .returns = 0.04,
     .lapsed = 0.25,
     .categories = kFootballGoods,
     .channels = kFootballChannels,
     .interests = kFootballInterests,
     .industries = {}},
    {.share = 0.42,
     .ages = {47, 8.5, 24, 74},
     .repeat_orders = 8.5,
     .repeat_spread = 0.4,
     .extra_lines = 0.9,
     .extra_quantity = 0.2,
     .premium = 0.6,
     .promotions = 0.1,
     .returns = 0.02,
     .lapsed = 0.15,
     .categories = kTennisGoods,
     .channels = kTennisChannels,
     .interests = kTennisInterests,
     .industries = {}},
};

constexpr Field kFields[] = {Field::id,         Field::name,      Field::age,         Field::sex,
                             Field::city,       Field::channel,   Field::interest,    Field::member_since,
                             Field::orders,     Field::total,     Field::average,     Field::last_order,
                             Field::days_since, Field::favourite, Field::refund_share};

}  // namespace

const Business& sports_business() {
  static constexpr Business kBusiness = {.sample = Sample::sports,
                                         .id_prefix = "SP-",
                                         .fields = kFields,
                                         .categories = kCategories,
                                         .channels = kChannels,
                                         .interests = kInterests,
                                         .industries = {},
                                         .groups = kGroups};
  return kBusiness;
}

}  // namespace ruas::samples
