#include "campaigns/message_fields.hpp"

#include <cmath>
#include <optional>

#include "base/dates.hpp"
#include "base/number_format.hpp"
#include "profile/header_words.hpp"

namespace ruas {
namespace {

struct NamedTopic {
  Topic topic;
  const char* english;
  const char* indonesian;
};

constexpr NamedTopic kTopics[] = {
    {Topic::place, "city", "kota"},
    {Topic::category, "favourite_category", "kategori_favorit"},
    {Topic::channel, "channel", "saluran"},
    {Topic::interest, "interest", "minat"},
    {Topic::orders, "orders", "jumlah_pesanan"},
    {Topic::revenue, "total_spent", "total_belanja"},
    {Topic::order_value, "average_order", "rata_rata_belanja"},
    {Topic::recency, "days_since", "hari_sejak"},
};

bool is_last_purchase(const Column& column) {
  if (column.type() != ColumnType::date) return false;
  const std::vector<std::string> words = header_words(column.name);
  return has_word(words, {"last", "terakhir", "latest", "newest"}) &&
         has_word(words, {"order", "purchase", "transaction", "pesanan", "pembelian", "transaksi", "belanja"});
}

class Fields {
 public:
  explicit Fields(const Table& table) : table_(table) {}

  void add(const char* english, const char* indonesian, MessageField field) {
    for (const char* name : {english, indonesian}) {
      field.name = name;
      add(field);
    }
  }
  void add(const MessageField& field) {
    for (const MessageField& other : fields_)
      if (other.name == field.name) return;
    fields_.push_back(field);
  }
  std::vector<MessageField> take() {
    for (std::size_t i = 0; i < table_.columns().size(); ++i) add({table_.column(i).name, i, {}, false, false});
    return std::move(fields_);
  }

 private:
  const Table& table_;
  std::vector<MessageField> fields_;
};

void write_number(double value, const MessageField& field, Language language, std::string& out) {
  if (field.share) out += format_percent(value, 0, language);
  else if (value == std::floor(value)) out += field.currency + format_number(value, 0, language);
  else out += field.currency + format_measure(value, language);
}

}  // namespace

std::vector<MessageField> message_fields(const Table& table, std::span<const ColumnMeaning> meanings,
                                         std::span<const DescribedColumn> described) {
  Fields fields(table);
  if (const int name = column_with(meanings, Role::name); name >= 0) {
    const auto column = static_cast<std::size_t>(name);
    fields.add("name", "nama", {{}, column, {}, false, false});
    fields.add("first_name", "nama_depan", {{}, column, {}, false, true});
  }
  for (const NamedTopic& named : kTopics)
    for (const DescribedColumn& each : described)
      if (each.topic == named.topic)
        fields.add(named.english, named.indonesian, {{}, each.column, each.currency, is_share(each.topic), false});
  for (std::size_t i = 0; i < table.columns().size(); ++i)
    if (is_last_purchase(table.column(i))) fields.add("last_purchase", "pembelian_terakhir", {{}, i, {}, false, false});
  return fields.take();
}

void write_field(const Table& table, const MessageField& field, std::size_t row, Language language, std::string& out) {
  const Column& column = table.column(field.column);
  if (column.is_missing(row)) return;
  if (const auto* numbers = std::get_if<NumberColumn>(&column.values)) {
    write_number(numbers->values[row], field, language, out);
  } else if (const auto* dates = std::get_if<DateColumn>(&column.values)) {
    out += format_date(days_from_seconds(dates->seconds[row]), language);
  } else if (const auto* categories = std::get_if<CategoryColumn>(&column.values)) {
    out += categories->labels[categories->codes[row]];
  } else {
    const std::string_view text = std::get<TextColumn>(column.values)[row];
    out += field.first_word ? text.substr(0, text.find(' ')) : text;
  }
}

}  // namespace ruas
