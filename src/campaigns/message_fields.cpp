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

/// Yes and no are no share of anything: a customer is one or the other.
bool tells_share(Topic topic) { return is_share(topic) && topic != Topic::yes_no; }

bool is_last_purchase(const Column& column) {
  if (column.type() != ColumnType::date) return false;
  const std::vector<std::string> words = header_words(column.name);
  return has_word(words, {"last", "terakhir", "latest", "newest"}) &&
         has_word(words, {"order", "purchase", "transaction", "pesanan", "pembelian", "transaksi", "belanja"});
}

class Fields {
 public:
  void add(const char* english, const char* indonesian, MessageField field) {
    for (const Language language : {Language::english, Language::indonesian}) {
      field.name = language == Language::english ? english : indonesian;
      field.listed_in = language;
      add(field);
    }
  }
  void add(const MessageField& field) {
    for (const MessageField& other : fields_)
      if (other.name == field.name) return;
    fields_.push_back(field);
  }
  std::vector<MessageField> take() { return std::move(fields_); }

 private:
  std::vector<MessageField> fields_;
};

/// As people write it, where it is known what the column holds.
MessageField own_field(const Table& table, std::size_t column, std::span<const DescribedColumn> described) {
  for (const DescribedColumn& each : described)
    if (each.column == column) return {table.column(column).name, column, each.currency, tells_share(each.topic), false};
  return {table.column(column).name, column, {}, false, false};
}

std::string_view words_of(const MessageField& field, std::string_view text) {
  return field.first_word ? text.substr(0, text.find(' ')) : text;
}

void write_number(double value, const MessageField& field, Language language, std::string& out) {
  if (field.share) out += format_percent(value, 0, language);
  else if (value == std::floor(value)) out += field.currency + format_number(value, 0, language);
  else out += field.currency + format_measure(value, language);
}

}  // namespace

std::vector<MessageField> message_fields(const Table& table, std::span<const ColumnMeaning> meanings,
                                         std::span<const DescribedColumn> described) {
  Fields fields;
  if (const int name = column_with(meanings, Role::name); name >= 0) {
    const auto column = static_cast<std::size_t>(name);
    fields.add("name", "nama", {{}, column, {}, false, false});
    fields.add("first_name", "nama_depan", {{}, column, {}, false, true});
  }
  for (const NamedTopic& named : kTopics)
    for (const DescribedColumn& each : described)
      if (each.topic == named.topic)
        fields.add(named.english, named.indonesian, {{}, each.column, each.currency, tells_share(each.topic), false});
  for (std::size_t i = 0; i < table.columns().size(); ++i)
    if (is_last_purchase(table.column(i))) fields.add("last_purchase", "pembelian_terakhir", {{}, i, {}, false, false});
  for (std::size_t i = 0; i < table.columns().size(); ++i) fields.add(own_field(table, i, described));
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
    out += words_of(field, categories->labels[categories->codes[row]]);
  } else {
    out += words_of(field, std::get<TextColumn>(column.values)[row]);
  }
}

}  // namespace ruas
