// A web shop for home and wardrobe: two years of orders, promotions, refunds, and many who bought once.
#include "samples/business.hpp"

namespace ruas::samples {
namespace {

constexpr Product kKitchen[] = {
    {{"Wooden spatula set", "Set spatula kayu"}, 65'000},
    {{"Enamel mug", "Cangkir enamel"}, 79'000},
    {{"Three-tier lunch box", "Rantang tiga susun"}, 149'000},
    {{"Non-stick pan 24 cm", "Wajan antilengket 24 cm"}, 229'000},
    {{"Stone mortar", "Cobek batu"}, 259'000},
    {{"Rice cooker 2 l", "Penanak nasi 2 l"}, 479'000},
};
constexpr Product kHome[] = {
    {{"Rattan basket", "Keranjang rotan"}, 119'000},
    {{"Batik cushion cover", "Sarung bantal batik"}, 135'000},
    {{"Mosquito net", "Kelambu"}, 165'000},
    {{"Cotton bed sheet", "Seprai katun"}, 289'000},
    {{"Desk lamp", "Lampu meja"}, 339'000},
    {{"Teak stool", "Bangku jati"}, 725'000},
};
constexpr Product kFashion[] = {
    {{"Plain T-shirt", "Kaus polos"}, 89'000},      {{"Linen trousers", "Celana linen"}, 219'000},
    {{"Batik shirt", "Kemeja batik"}, 275'000},     {{"Woven scarf", "Selendang tenun"}, 310'000},
    {{"Leather sandals", "Sandal kulit"}, 349'000}, {{"Handwoven dress", "Gaun tenun"}, 595'000},
};
constexpr Product kBeauty[] = {
    {{"Sheet mask", "Masker wajah"}, 25'000},
    {{"Coconut soap", "Sabun kelapa"}, 35'000},
    {{"Sunscreen SPF 50", "Tabir surya SPF 50"}, 89'000},
    {{"Traditional body scrub", "Lulur"}, 95'000},
    {{"Face serum", "Serum wajah"}, 145'000},
};
constexpr Product kElectronics[] = {
    {{"Phone holder", "Penyangga ponsel"}, 49'000},       {{"USB-C cable", "Kabel USB-C"}, 59'000},
    {{"Wireless earbuds", "Earphone nirkabel"}, 299'000}, {{"Power bank 20 Ah", "Bank daya 20 Ah"}, 329'000},
    {{"Air purifier", "Pemurni udara"}, 1'249'000},
};
constexpr Product kChildren[] = {
    {{"Picture book", "Buku cerita bergambar"}, 69'000},
    {{"Wooden puzzle", "Puzzle kayu"}, 99'000},
    {{"Water bottle for school", "Botol minum sekolah"}, 109'000},
    {{"School bag", "Tas sekolah"}, 239'000},
};

constexpr Category kCategories[] = {
    {{"Kitchen", "Dapur"}, kKitchen},
    {{"Home", "Rumah"}, kHome},
    {{"Clothing", "Busana"}, kFashion},
    {{"Care", "Perawatan diri"}, kBeauty},
    {{"Electronics", "Elektronik"}, kElectronics},
    {{"Children", "Anak"}, kChildren},
};

constexpr Words kChannels[] = {{"App", "Aplikasi"},
                               {"Website", "Situs web"},
                               {"Marketplace", "Lokapasar"},
                               {"Live shopping", "Belanja langsung"}};

constexpr double kOnceGoods[] = {14, 12, 24, 18, 26, 6};
constexpr double kOnceChannels[] = {16, 26, 46, 12};
constexpr double kRegularGoods[] = {28, 20, 16, 18, 6, 12};
constexpr double kRegularChannels[] = {44, 34, 16, 6};
constexpr double kBargainGoods[] = {10, 6, 34, 36, 10, 4};
constexpr double kBargainChannels[] = {30, 6, 34, 30};
constexpr double kDevotedGoods[] = {12, 36, 32, 10, 8, 2};
constexpr double kDevotedChannels[] = {52, 40, 4, 4};

constexpr Group kGroups[] = {
    // Bought once and were not seen again.
    {.share = 0.34,
     .ages = {32, 10, 18, 70},
     .repeat_orders = 0,
     .repeat_spread = 0,
     .extra_lines = 0.3,
     .extra_quantity = 0.15,
     .premium = 0.45,
     .promotions = 0.35,
     .returns = 0.05,
     .lapsed = 0.3,
     .categories = kOnceGoods,
     .channels = kOnceChannels,
     .interests = {},
     .industries = {},
     .response = 0.02,
     .uplift = 0},
    // Come back every month or two.
    {.share = 0.32,
     .ages = {37, 9, 19, 72},
     .repeat_orders = 7,
     .repeat_spread = 0.45,
     .extra_lines = 1.2,
     .extra_quantity = 0.35,
     .premium = 0.5,
     .promotions = 0.18,
     .returns = 0.03,
     .lapsed = 0.2,
     .categories = kRegularGoods,
     .channels = kRegularChannels,
     .interests = {},
     .industries = {},
     .response = 0.08,
     .uplift = 0.05},
    // Wait for promotions, buy little at a time and send much back.
    {.share = 0.2,
     .ages = {26, 5.5, 17, 60},
     .repeat_orders = 9,
     .repeat_spread = 0.45,
     .extra_lines = 0.5,
     .extra_quantity = 0.2,
     .premium = 0.15,
     .promotions = 0.82,
     .returns = 0.17,
     .lapsed = 0.2,
     .categories = kBargainGoods,
     .channels = kBargainChannels,
     .interests = {},
     .industries = {},
     .response = 0.1,
     .uplift = 0.25},
    // Few, faithful, and fond of the good things.
    {.share = 0.14,
     .ages = {42, 9, 22, 75},
     .repeat_orders = 17,
     .repeat_spread = 0.35,
     .extra_lines = 1.6,
     .extra_quantity = 0.4,
     .premium = 0.85,
     .promotions = 0.06,
     .returns = 0.03,
     .lapsed = 0.08,
     .categories = kDevotedGoods,
     .channels = kDevotedChannels,
     .interests = {},
     .industries = {},
     .response = 0.2,
     .uplift = 0},
};

constexpr Field kFields[] = {Field::id,           Field::name,
                             Field::age,          Field::sex,
                             Field::city,         Field::channel,
                             Field::member_since, Field::orders,
                             Field::total,        Field::average,
                             Field::last_order,   Field::days_since,
                             Field::favourite,    Field::promotion_share,
                             Field::refund_share};

}  // namespace

const Business& shop_business() {
  static constexpr Business kBusiness = {.sample = Sample::shop,
                                         .id_prefix = "WS-",
                                         .fields = kFields,
                                         .categories = kCategories,
                                         .channels = kChannels,
                                         .interests = {},
                                         .industries = {},
                                         .groups = kGroups};
  return kBusiness;
}

}  // namespace ruas::samples
