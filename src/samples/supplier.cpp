// A food supplier with business and private customers, in which two accounts make half the revenue.
#include "samples/business.hpp"

namespace ruas::samples {
namespace {

constexpr Product kStaples[] = {
    {{"Wheat flour 1 kg", "Tepung terigu 1 kg"}, 14'500},
    {{"Sugar 1 kg", "Gula pasir 1 kg"}, 18'000},
    {{"Cooking oil 2 l", "Minyak goreng 2 l"}, 39'000},
    {{"Rice 5 kg", "Beras 5 kg"}, 78'000},
    {{"Rice 25 kg", "Beras 25 kg"}, 375'000},
};
constexpr Product kDrinks[] = {
    {{"Jasmine tea 100 g", "Teh melati 100 g"}, 12'000},
    {{"Mineral water carton", "Air mineral satu dus"}, 46'000},
    {{"Ground coffee Toraja 500 g", "Kopi bubuk Toraja 500 g"}, 89'000},
    {{"Coffee beans Gayo 1 kg", "Biji kopi Gayo 1 kg"}, 215'000},
};
constexpr Product kSpices[] = {
    {{"Sweet soy sauce 600 ml", "Kecap manis 600 ml"}, 24'000},
    {{"Chilli sauce 1 kg", "Saus sambal 1 kg"}, 31'000},
    {{"Ground coriander 500 g", "Ketumbar bubuk 500 g"}, 36'000},
    {{"White pepper 500 g", "Lada putih 500 g"}, 92'000},
};
constexpr Product kDairy[] = {
    {{"UHT milk 1 l", "Susu UHT 1 l"}, 19'500},
    {{"Butter 500 g", "Mentega 500 g"}, 52'000},
    {{"Cheddar 2 kg", "Keju cheddar 2 kg"}, 198'000},
};
constexpr Product kPackaging[] = {
    {{"Paper cups pack of 50", "Gelas kertas isi 50"}, 34'000},
    {{"Takeaway boxes pack of 100", "Kotak makan isi 100"}, 85'000},
    {{"Paper bags pack of 200", "Kantong kertas isi 200"}, 110'000},
};
constexpr Product kCleaning[] = {
    {{"Washing-up liquid 800 ml", "Sabun cuci piring 800 ml"}, 16'000},
    {{"Floor cleaner 5 l", "Pembersih lantai 5 l"}, 68'000},
    {{"Kitchen towel carton", "Tisu dapur satu dus"}, 145'000},
};

constexpr Category kCategories[] = {
    {{"Staples", "Bahan pokok"}, kStaples},
    {{"Drinks", "Minuman"}, kDrinks},
    {{"Spices and sauces", "Bumbu dan saus"}, kSpices},
    {{"Dairy", "Susu dan keju"}, kDairy},
    {{"Packaging", "Kemasan"}, kPackaging},
    {{"Cleaning", "Kebersihan"}, kCleaning},
};

constexpr Words kChannels[] = {{"Sales visit", "Kunjungan sales"},
                               {"Telephone", "Telepon"},
                               {"Website", "Situs web"},
                               {"Counter", "Ambil di gudang"}};
constexpr Words kIndustries[] = {
    {"Food stall", "Warung makan"},    {"Café", "Kafe"},   {"Restaurant", "Restoran"},
    {"Catering", "Katering"},          {"Hotel", "Hotel"}, {"Grocer", "Toko kelontong"},
    {"Retail chain", "Jaringan ritel"}};

constexpr double kPrivateGoods[] = {40, 20, 14, 12, 2, 12};
constexpr double kPrivateChannels[] = {1, 6, 55, 38};
constexpr double kSmallGoods[] = {44, 14, 16, 4, 14, 8};
constexpr double kSmallChannels[] = {26, 34, 12, 28};
constexpr double kSmallIndustries[] = {42, 22, 0, 8, 0, 28, 0};
constexpr double kLargeGoods[] = {26, 22, 14, 18, 12, 8};
constexpr double kLargeChannels[] = {62, 26, 12, 0};
constexpr double kLargeIndustries[] = {0, 8, 40, 26, 26, 0, 0};
constexpr double kAccountIndustries[] = {0, 0, 0, 0, 0, 0, 1};
constexpr double kAccountChannels[] = {1, 0, 0, 0};

constexpr Group kGroups[] = {
    // Households.
    {.share = 0.46,
     .ages = {40, 11, 20, 76},
     .repeat_orders = 4,
     .repeat_spread = 0.5,
     .extra_lines = 1.2,
     .extra_quantity = 0.8,
     .premium = 0.3,
     .promotions = 0.15,
     .returns = 0.015,
     .lapsed = 0.3,
     .categories = kPrivateGoods,
     .channels = kPrivateChannels,
     .interests = {},
     .industries = {}},
    // Stalls, small cafés and grocers.
    {.share = 0.39,
     .ages = {40, 11, 20, 76},
     .repeat_orders = 13,
     .repeat_spread = 0.4,
     .extra_lines = 2.2,
     .extra_quantity = 6,
     .premium = 0.45,
     .promotions = 0.1,
     .returns = 0.02,
     .lapsed = 0.15,
     .categories = kSmallGoods,
     .channels = kSmallChannels,
     .interests = {},
     .industries = kSmallIndustries},
    // Restaurants, caterers and hotels.
    {.share = 0.15,
     .ages = {40, 11, 20, 76},
     .repeat_orders = 28,
     .repeat_spread = 0.3,
     .extra_lines = 4,
     .extra_quantity = 15,
     .premium = 0.65,
     .promotions = 0.05,
     .returns = 0.03,
     .lapsed = 0.08,
     .categories = kLargeGoods,
     .channels = kLargeChannels,
     .interests = {},
     .industries = kLargeIndustries},
    // The two large accounts.
    {.share = 0,
     .ages = {40, 11, 20, 76},
     .repeat_orders = 103,
     .repeat_spread = 0,
     .extra_lines = 3,
     .extra_quantity = 0,
     .premium = 0.65,
     .promotions = 0,
     .returns = 0,
     .lapsed = 0,
     .categories = kLargeGoods,
     .channels = kAccountChannels,
     .interests = {},
     .industries = kAccountIndustries},
};

constexpr Field kFields[] = {Field::id,         Field::name,      Field::type,         Field::industry,
                             Field::city,       Field::channel,   Field::payment_days, Field::member_since,
                             Field::orders,     Field::total,     Field::average,      Field::last_order,
                             Field::days_since, Field::favourite, Field::refund_share};

}  // namespace

const Business& supplier_business() {
  static constexpr Business kBusiness = {.sample = Sample::supplier,
                                         .id_prefix = "PL-",
                                         .fields = kFields,
                                         .categories = kCategories,
                                         .channels = kChannels,
                                         .interests = {},
                                         .industries = kIndustries,
                                         .groups = kGroups,
                                         .two_large_accounts = true};
  return kBusiness;
}

}  // namespace ruas::samples
