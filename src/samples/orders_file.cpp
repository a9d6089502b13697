// The orders file: every line of every order and refund, day by day, numbered as a till would.
#include <vector>

#include "samples/csv_writer.hpp"
#include "samples/generator.hpp"
#include "samples/samples.hpp"

namespace ruas {
namespace samples {
namespace {

constexpr Words kHeaders[] = {{"order", "no_pesanan"},
                              {"customer_id", "id_pelanggan"},
                              {"date", "tanggal"},
                              {"product", "produk"},
                              {"category", "kategori"},
                              {"quantity", "jumlah"},
                              {"unit_price", "harga_satuan"},
                              {"discount_percent", "diskon_persen"},
                              {"amount", "nilai_belanja"}};

struct BookedLine {
  std::uint32_t customer;
  OrderLine line;
};

/// All lines by day, else in the order they were made (a counting sort, which keeps it).
std::vector<BookedLine> book_by_day(const Generator& generator) {
  std::vector<BookedLine> made;
  std::vector<std::size_t> starts(kLastDay - kFirstDay + 2);
  Customer customer;
  for (std::size_t index = 0; index < generator.customers(); ++index) {
    generator.make(index, customer);
    for (const OrderLine& line : customer.lines) {
      made.push_back({static_cast<std::uint32_t>(index), line});
      ++starts[static_cast<std::size_t>(line.day - kFirstDay) + 1];
    }
  }
  for (std::size_t day = 1; day < starts.size(); ++day) starts[day] += starts[day - 1];
  std::vector<BookedLine> booked(made.size());
  for (const BookedLine& each : made)
    booked[starts[static_cast<std::size_t>(each.line.day - kFirstDay)]++] = each;
  return booked;
}

Status write_orders(const SampleOptions& options, ByteSink& sink) {
  const Generator generator(options);
  const Business& business = generator.business();
  CsvWriter csv(sink);
  for (const Words& words : kHeaders) csv.text(words.in(options.language));
  if (Status ended = csv.end_row(); !ended) return ended;

  std::uint64_t number = 0;
  const BookedLine* previous = nullptr;
  const std::vector<BookedLine> booked = book_by_day(generator);
  for (const BookedLine& each : booked) {
    const OrderLine& line = each.line;
    if (!previous || previous->customer != each.customer || previous->line.order != line.order) ++number;
    previous = &each;
    const Category& category = business.categories[line.category];
    // Invoices of refunds begin with C, as many tills write them.
    csv.code(line.refund() ? "C" : "N", number, 6);
    csv.code(business.id_prefix, each.customer + 1, 5);
    csv.date(line.day);
    csv.text(category.products[line.product].name.in(options.language));
    csv.text(category.name.in(options.language));
    csv.number(line.quantity);
    csv.number(line.unit_price);
    csv.number(line.reduction);
    csv.number(line.amount());
    if (Status ended = csv.end_row(); !ended) return ended;
  }
  return csv.flush();
}

}  // namespace
}  // namespace samples

Status write_sample_orders(const SampleOptions& options, ByteSink& sink) {
  return samples::write_orders(options, sink);
}

}  // namespace ruas
