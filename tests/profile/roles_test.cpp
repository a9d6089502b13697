#include "profile/roles.hpp"

#include <gtest/gtest.h>

#include "profile/vocabulary.hpp"
#include "profile/vocabulary_words.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::numbers;
using testing::table;
using testing::texts;

std::vector<ColumnMeaning> meanings_of(const Table& of) {
  Pool pool(1);
  Run run(pool);
  return suggest_meanings(of, profile_table(of, run));
}

std::vector<double> many_numbers() {
  std::vector<double> values;
  for (int i = 0; i < 40; ++i) values.push_back(3 + (i * 7) % 23 + i % 3 * 0.5);
  return values;
}

std::vector<double> running_numbers() {
  std::vector<double> values;
  for (int i = 0; i < 40; ++i) values.push_back(1000 + i);
  return values;
}

std::vector<std::string> few_labels() {
  std::vector<std::string> cells;
  for (int i = 0; i < 40; ++i) cells.push_back(i % 3 == 0 ? "alpha" : i % 3 == 1 ? "beta" : "gamma");
  return cells;
}

std::vector<std::string> different_texts() {
  std::vector<std::string> cells;
  for (int i = 0; i < 40; ++i) cells.push_back("text " + std::to_string(i));
  return cells;
}

std::vector<std::int64_t> some_days() {
  std::vector<std::int64_t> days;
  for (int i = 0; i < 40; ++i) days.push_back(86400LL * (19000 + i / 2));
  return days;
}

enum class Values { numbers, running, labels, texts, days };

Column column_of(std::string name, Values values) {
  switch (values) {
    case Values::numbers:
      return numbers(std::move(name), many_numbers());
    case Values::running:
      return numbers(std::move(name), running_numbers());
    case Values::labels:
      return categories(std::move(name), few_labels());
    case Values::texts:
      return texts(std::move(name), different_texts());
    case Values::days:
      return dates(std::move(name), some_days());
  }
  return {};
}

struct Named {
  const char* header;
  Values values;
  Role role;
  Criterion criterion;
};

class RoleByName : public ::testing::TestWithParam<Named> {};

TEST_P(RoleByName, IsTheSameInBothLanguages) {
  const ColumnMeaning meaning = meanings_of(table({column_of(GetParam().header, GetParam().values)})).at(0);
  EXPECT_EQ(meaning.role.value, GetParam().role) << GetParam().header;
  EXPECT_EQ(meaning.criterion.value, GetParam().criterion) << GetParam().header;
  EXPECT_FALSE(meaning.role.by_user);
  EXPECT_EQ(meaning.reason.key, "quality.reason_name") << GetParam().header;
}

INSTANTIATE_TEST_SUITE_P(
    Keys, RoleByName,
    ::testing::Values(Named{"CustomerID", Values::running, Role::customer_id, Criterion::none},
                      Named{"customerid", Values::running, Role::customer_id, Criterion::none},
                      Named{"id_pelanggan", Values::running, Role::customer_id, Criterion::none},
                      Named{"IDPelanggan", Values::texts, Role::customer_id, Criterion::none},
                      Named{"idpelanggan", Values::texts, Role::customer_id, Criterion::none},
                      Named{"No. Pelanggan", Values::texts, Role::customer_id, Criterion::none},
                      Named{"kode_nasabah", Values::texts, Role::customer_id, Criterion::none},
                      Named{"ID", Values::running, Role::customer_id, Criterion::none},
                      Named{"NIK", Values::texts, Role::customer_id, Criterion::none},
                      Named{"InvoiceNo", Values::texts, Role::order_id, Criterion::none},
                      Named{"ID Invoice", Values::texts, Role::order_id, Criterion::none},
                      Named{"TransactionID", Values::texts, Role::order_id, Criterion::none},
                      Named{"no_faktur", Values::texts, Role::order_id, Criterion::none},
                      Named{"StockCode", Values::texts, Role::product, Criterion::none},
                      Named{"id_produk", Values::running, Role::product, Criterion::none},
                      Named{"StoreID", Values::running, Role::place, Criterion::none},
                      Named{"No", Values::running, Role::ignore, Criterion::none},
                      Named{"Email", Values::texts, Role::contact, Criterion::none},
                      Named{"no_hp", Values::texts, Role::contact, Criterion::none},
                      Named{"Nomor WA", Values::texts, Role::contact, Criterion::none},
                      Named{"Nama Pelanggan", Values::texts, Role::name, Criterion::none},
                      Named{"First Name", Values::texts, Role::name, Criterion::none},
                      Named{"name", Values::labels, Role::name, Criterion::none},
                      Named{"Nama Lengkap", Values::labels, Role::name, Criterion::none},
                      Named{"Customer name", Values::labels, Role::name, Criterion::none},
                      Named{"Customer City Name", Values::labels, Role::place, Criterion::geographic},
                      Named{"Plan name", Values::labels, Role::attribute, Criterion::product_preference},
                      Named{"opt_in", Values::labels, Role::consent, Criterion::none},
                      Named{"Persetujuan", Values::labels, Role::consent, Criterion::none},
                      Named{"Churn", Values::labels, Role::label, Criterion::none},
                      Named{"Catatan", Values::texts, Role::ignore, Criterion::none}));

INSTANTIATE_TEST_SUITE_P(
    Purchases, RoleByName,
    ::testing::Values(
        Named{"InvoiceDate", Values::days, Role::date, Criterion::behavioural},
        Named{"tanggal_pembelian", Values::days, Role::date, Criterion::behavioural},
        Named{"tgl", Values::days, Role::date, Criterion::behavioural},
        Named{"TotalAmount", Values::numbers, Role::amount, Criterion::behavioural},
        Named{"Total Harga", Values::numbers, Role::amount, Criterion::behavioural},
        Named{"totalharga", Values::numbers, Role::amount, Criterion::behavioural},
        Named{"harga_pembelian", Values::numbers, Role::amount, Criterion::behavioural},
        Named{"dollar_value", Values::numbers, Role::amount, Criterion::behavioural},
        Named{"total_spend", Values::numbers, Role::amount, Criterion::behavioural},
        Named{"Omzet", Values::numbers, Role::amount, Criterion::behavioural},
        Named{"nilai transaksi", Values::numbers, Role::amount, Criterion::behavioural},
        Named{"TaxAmount", Values::numbers, Role::attribute, Criterion::behavioural},
        Named{"UnitPrice", Values::numbers, Role::price, Criterion::behavioural},
        Named{"Harga", Values::numbers, Role::price, Criterion::behavioural},
        Named{"Qty", Values::numbers, Role::quantity, Criterion::behavioural},
        Named{"Jumlah Barang", Values::numbers, Role::quantity, Criterion::behavioural},
        Named{"kuantitas", Values::numbers, Role::quantity, Criterion::behavioural},
        Named{"avg_basket", Values::numbers, Role::attribute, Criterion::behavioural},
        Named{"number of orders", Values::numbers, Role::attribute, Criterion::behavioural},
        Named{"orders_per_year", Values::numbers, Role::attribute, Criterion::behavioural},
        Named{"recency", Values::numbers, Role::attribute, Criterion::behavioural},
        Named{"tenure_months", Values::numbers, Role::attribute, Criterion::behavioural},
        Named{"SpendingScore (1-100)", Values::numbers, Role::attribute, Criterion::behavioural},
        Named{"Metode Pembayaran", Values::labels, Role::channel, Criterion::behavioural},
        Named{"Distribution Channel", Values::labels, Role::channel, Criterion::behavioural},
        Named{"ProductName", Values::texts, Role::product, Criterion::product_preference},
        Named{"nama_produk", Values::labels, Role::product, Criterion::product_preference},
        Named{"kategori_produk", Values::labels, Role::category, Criterion::product_preference},
        Named{"Kategori Favorit", Values::labels, Role::category, Criterion::product_preference},
        Named{"MntWines", Values::numbers, Role::attribute, Criterion::product_preference},
        Named{"Grocery", Values::numbers, Role::attribute, Criterion::product_preference}));

INSTANTIATE_TEST_SUITE_P(
    People, RoleByName,
    ::testing::Values(Named{"Age", Values::numbers, Role::attribute, Criterion::demographic},
                      Named{"Usia", Values::numbers, Role::attribute, Criterion::demographic},
                      Named{"umur", Values::numbers, Role::attribute, Criterion::demographic},
                      Named{"Jenis Kelamin", Values::labels, Role::attribute, Criterion::demographic},
                      Named{"jeniskelamin", Values::labels, Role::attribute, Criterion::demographic},
                      Named{"Marital Status", Values::labels, Role::attribute, Criterion::demographic},
                      Named{"AnnualIncome (k$)", Values::numbers, Role::attribute, Criterion::demographic},
                      Named{"Penghasilan", Values::numbers, Role::attribute, Criterion::demographic},
                      Named{"Pekerjaan", Values::labels, Role::attribute, Criterion::demographic},
                      Named{"tanggal_lahir", Values::days, Role::attribute, Criterion::demographic},
                      Named{"Date of Birth", Values::days, Role::attribute, Criterion::demographic},
                      Named{"jumlah anak", Values::numbers, Role::attribute, Criterion::demographic},
                      Named{"Kota", Values::labels, Role::place, Criterion::geographic},
                      Named{"Provinsi", Values::labels, Role::place, Criterion::geographic},
                      Named{"Kode Pos", Values::running, Role::place, Criterion::geographic},
                      Named{"Latitude", Values::numbers, Role::place, Criterion::geographic},
                      Named{"Country", Values::labels, Role::place, Criterion::geographic},
                      Named{"Minat", Values::labels, Role::attribute, Criterion::psychographic},
                      Named{"gaya_hidup", Values::labels, Role::attribute, Criterion::psychographic},
                      Named{"help.others", Values::labels, Role::attribute, Criterion::motivation_intrinsic},
                      Named{"career", Values::labels, Role::attribute, Criterion::motivation_extrinsic},
                      Named{"Motivasi Ekstrinsik", Values::labels, Role::attribute,
                            Criterion::motivation_extrinsic},
                      Named{"Industri", Values::labels, Role::attribute, Criterion::firmographic},
                      Named{"jumlah karyawan", Values::numbers, Role::attribute, Criterion::firmographic}));

TEST(RoleByValues, DatesPlacesSexesAndAddresses) {
  std::vector<std::string> emails;
  for (int i = 0; i < 40; ++i) emails.push_back("siti" + std::to_string(i) + "@contoh.co.id");
  const auto meanings = meanings_of(table({
      dates("x1", some_days()),
      categories("x2", {"Bandung", "Surabaya", "Medan", "Bandung", "Elsewhere"}),
      categories("x3", {"Pria", "Wanita", "Wanita", "Pria", "Pria"}),
      texts("x4", emails),
      categories("x5", {"red", "blue", "red", "blue", "red"}),
  }));
  EXPECT_EQ(meanings[0].role.value, Role::date);
  EXPECT_EQ(meanings[1].criterion.value, Criterion::geographic);
  EXPECT_EQ(meanings[2].criterion.value, Criterion::demographic);
  EXPECT_EQ(meanings[3].role.value, Role::contact);
  EXPECT_EQ(meanings[4].role.value, Role::attribute);
  EXPECT_EQ(meanings[4].criterion.value, Criterion::none);
  EXPECT_EQ(meanings[4].reason.key, "quality.reason_unknown");
}

TEST(SuggestMeanings, TakesAnUnnamedColumnThatNamesEveryRowForTheCustomersNumber) {
  const auto meanings =
      meanings_of(table({numbers("basket", many_numbers()), texts("xyz", different_texts())}));
  EXPECT_EQ(meanings[1].role.value, Role::customer_id);
  EXPECT_EQ(meanings[1].reason.key, "quality.reason_all_different");
}

TEST(SuggestMeanings, AnUnknownCountBesideDatesAndCustomersIsAQuantity) {
  std::vector<double> customers = running_numbers();
  customers[1] = customers[0];
  const auto meanings = meanings_of(table({numbers("customer_id", customers), dates("date", some_days()),
                                           numbers("number_of_things", many_numbers())}));
  EXPECT_EQ(meanings[2].role.value, Role::quantity);
}

TEST(ColumnsWith, PutsTheUsersChoiceFirst) {
  auto meanings =
      meanings_of(table({numbers("total_amount", many_numbers()), numbers("Belanja", many_numbers())}));
  EXPECT_EQ(columns_with(meanings, Role::amount), (std::vector<std::size_t>{0, 1}));
  meanings[1].role.choose(Role::amount);
  EXPECT_EQ(column_with(meanings, Role::amount), 1);
  EXPECT_EQ(column_with(meanings, Role::consent), -1);
}

TEST(QuestionSets, NameTheirColumnsAndWhatIsNotCovered) {
  const auto meanings =
      meanings_of(table({texts("customer_id", different_texts()), numbers("age", many_numbers()),
                         categories("kota", few_labels()), numbers("recency", many_numbers()),
                         categories("minat", few_labels())}));
  EXPECT_EQ(columns_for(meanings, QuestionSet::who_they_are), (std::vector<std::string>{"age", "kota"}));
  EXPECT_EQ(columns_for(meanings, QuestionSet::purchase_behaviour), (std::vector<std::string>{"recency"}));
  EXPECT_EQ(columns_for(meanings, QuestionSet::what_they_like), (std::vector<std::string>{"minat"}));
  EXPECT_TRUE(columns_for(meanings, QuestionSet::why_they_buy).empty());
  EXPECT_EQ(not_covered(meanings),
            (std::vector<Criterion>{Criterion::product_preference, Criterion::motivation_intrinsic,
                                    Criterion::motivation_extrinsic, Criterion::firmographic}));
}

TEST(CriterionWeights, AreNeutralUntilSet) {
  CriterionWeights weights;
  EXPECT_EQ(weights.of(Criterion::geographic), 1);
  weights.set(Criterion::geographic, 0.5);
  EXPECT_EQ(weights.of(Criterion::geographic), 0.5);
  EXPECT_EQ(weights.of(Criterion::demographic), 1);
}

TEST(TermsOf, TakesTheLongestPhraseAndTakesCompoundsApart) {
  const auto notions = [](std::string_view name) {
    std::vector<Notion> found;
    for (const Term& term : terms_of(name)) found.push_back(term.notion);
    return found;
  };
  EXPECT_EQ(notions("date_of_birth"), (std::vector<Notion>{Notion::birth}));
  EXPECT_EQ(notions("tglpesanan"), (std::vector<Notion>{Notion::date, Notion::order}));
  EXPECT_EQ(notions("paid"), (std::vector<Notion>{Notion::amount}));
  EXPECT_TRUE(notions("package").empty());
  EXPECT_TRUE(notions("message_storage_xyz").size() <= 1);
  EXPECT_TRUE(notions("").empty());
  EXPECT_TRUE(notions("!!!").empty());
}

TEST(Vocabulary, HoldsEachPhraseOnceInLowerCase) {
  const auto phrases = vocabulary::phrases();
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    if (i > 0) {
      EXPECT_LT(phrases[i - 1].words, phrases[i].words);
    }
    for (const char c : phrases[i].words) EXPECT_TRUE(c == ' ' || (c >= 'a' && c <= 'z')) << phrases[i].words;
  }
}

}  // namespace
}  // namespace ruas
