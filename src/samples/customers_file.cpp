// The customer file: who they are, and what their orders add up to.
#include "samples/csv_writer.hpp"
#include "samples/generator.hpp"
#include "samples/samples.hpp"
#include "samples/totals.hpp"

namespace ruas {
namespace samples {
namespace {

Words header(Field field) {
  switch (field) {
    case Field::id:
      return {"customer_id", "id_pelanggan"};
    case Field::name:
      return {"name", "nama"};
    case Field::type:
      return {"customer_type", "jenis_pelanggan"};
    case Field::industry:
      return {"industry", "bidang_usaha"};
    case Field::age:
      return {"age", "usia"};
    case Field::sex:
      return {"sex", "jenis_kelamin"};
    case Field::city:
      return {"city", "kota"};
    case Field::channel:
      return {"channel", "saluran"};
    case Field::interest:
      return {"interest", "minat"};
    case Field::payment_days:
      return {"payment_days", "tempo_bayar_hari"};
    case Field::member_since:
      return {"member_since", "anggota_sejak"};
    case Field::orders:
      return {"orders", "jumlah_pesanan"};
    case Field::total:
      return {"total_spent", "total_belanja"};
    case Field::average:
      return {"average_basket", "rata_rata_belanja"};
    case Field::last_order:
      return {"last_order", "pesanan_terakhir"};
    case Field::days_since:
      return {"days_since_last_order", "hari_sejak_pesanan_terakhir"};
    case Field::favourite:
      return {"favourite_category", "kategori_favorit"};
    case Field::promotion_share:
      return {"promotion_share", "porsi_promo"};
    case Field::refund_share:
      return {"refund_share", "porsi_retur"};
  }
  return {};
}

constexpr Words kWoman{"Female", "Perempuan"};
constexpr Words kMan{"Male", "Laki-laki"};
constexpr Words kBusinessCustomer{"Business", "Bisnis"};
constexpr Words kPrivateCustomer{"Private", "Pribadi"};

class CustomersFile {
 public:
  CustomersFile(const SampleOptions& options, ByteSink& sink)
      : generator_(options), business_(generator_.business()), language_(options.language), csv_(sink) {}

  Status write() {
    for (const Field field : business_.fields) csv_.text(header(field).in(language_));
    if (Status ended = csv_.end_row(); !ended) return ended;
    Customer customer;
    for (std::size_t index = 0; index < generator_.customers(); ++index) {
      generator_.make(index, customer);
      const Totals totals = add_up(customer.lines);
      for (const Field field : business_.fields) write_field(field, customer, totals);
      if (Status ended = csv_.end_row(); !ended) return ended;
    }
    return csv_.flush();
  }

 private:
  void write_field(Field field, const Customer& customer, const Totals& totals) {
    switch (field) {
      case Field::id:
        return csv_.code(business_.id_prefix, customer.index + 1, 5);
      case Field::name:
        return csv_.text(customer.name);
      case Field::type:
        return word(customer.business ? kBusinessCustomer : kPrivateCustomer);
      case Field::industry:
        return customer.business ? word(business_.industries[customer.industry]) : csv_.blank();
      case Field::age:
        return customer.age ? csv_.number(*customer.age) : csv_.blank();
      case Field::sex:
        return customer.sex ? word(*customer.sex == Sex::woman ? kWoman : kMan) : csv_.blank();
      case Field::city:
        return customer.city ? csv_.text(city(*customer.city)) : csv_.blank();
      case Field::channel:
        return word(business_.channels[customer.channel]);
      case Field::interest:
        return customer.interest ? word(business_.interests[*customer.interest]) : csv_.blank();
      case Field::payment_days:
        return csv_.number(customer.payment_days);
      case Field::member_since:
        return csv_.date(customer.member_since);
      case Field::orders:
        return csv_.number(totals.orders);
      case Field::total:
        return csv_.number(totals.net());
      case Field::average:
        return csv_.number((totals.gross + totals.orders / 2) / totals.orders);
      case Field::last_order:
        return csv_.date(totals.last_order);
      case Field::days_since:
        return csv_.number(kLastDay + 1 - totals.last_order);
      case Field::favourite:
        return word(business_.categories[totals.favourite].name);
      case Field::promotion_share:
        return csv_.share(totals.on_promotion, totals.gross);
      case Field::refund_share:
        return csv_.share(totals.refunded, totals.gross);
    }
  }
  void word(const Words& words) { csv_.text(words.in(language_)); }

  Generator generator_;
  const Business& business_;
  Language language_;
  CsvWriter csv_;
};

}  // namespace
}  // namespace samples

Status write_sample_customers(const SampleOptions& options, ByteSink& sink) {
  return samples::CustomersFile(options, sink).write();
}

}  // namespace ruas
