#include <array>
#include <optional>
#include <string_view>

#include "profile/header_words.hpp"
#include "profile/vocabulary.hpp"
#include "quality/checks.hpp"
#include "quality/offers.hpp"
#include "quality/personal_data.hpp"

namespace ruas {
namespace {

constexpr double kSomeEmails =
    0.01;  // e-mail addresses are unmistakable: few of them in notes are personal too
constexpr double kMostlyPhones = 0.5;
constexpr double kMostlyNumbers = 0.8;  // one in ten numbers satisfies Luhn by chance
constexpr double kMostlyNames = 0.8;
constexpr std::uint64_t kFewLabels = 10;

/// Cells of each form.
struct Forms {
  std::uint64_t present = 0;
  std::uint64_t emails = 0, phones = 0, niks = 0, cards = 0, names = 0;

  [[gnu::noinline]] void count(std::string_view text, std::uint64_t cells) {
    present += cells;
    if (is_email(text)) emails += cells;
    if (may_be_person_name(text)) names += cells;
    if (text.size() < 9 || text.size() > 25)
      return;  // shorter than a phone number, longer than a card number
    if (is_phone(text)) phones += cells;
    if (is_nik(text)) niks += cells;
    if (is_card_number(text)) cards += cells;
  }
  double share(std::uint64_t cells) const {
    return present == 0 ? 0 : static_cast<double>(cells) / static_cast<double>(present);
  }
};

std::optional<Forms> forms_of(const Column& column) {
  Forms forms;
  if (const auto* text = std::get_if<TextColumn>(&column.values)) {
    for (std::size_t row = 0; row < text->size(); ++row)
      if (!text->is_missing(row)) forms.count((*text)[row], 1);
    return forms;
  }
  const auto* category = std::get_if<CategoryColumn>(&column.values);
  if (!category) return {};
  std::vector<std::uint64_t> cells(category->labels.size());
  for (const std::uint32_t code : category->codes)
    if (code != kMissingCode) ++cells[code];
  for (std::size_t label = 0; label < cells.size(); ++label)
    if (cells[label] > 0) forms.count(category->labels[label], cells[label]);
  return forms;
}

struct Found {
  PersonalData what;
  std::uint64_t cells;
};

bool is_address(const ColumnProfile& column) {
  return column.distinct > kFewLabels &&
         has_word(header_words(column.name), {"address", "alamat", "street", "jalan"});
}

std::optional<Found> personal_text(const Subject& subject, std::size_t index, const Forms& forms) {
  const ColumnProfile& column = subject.profile.columns[index];
  if (forms.share(forms.emails) >= kSomeEmails) return Found{PersonalData::email, forms.emails};
  if (forms.share(forms.niks) >= kMostlyNumbers) return Found{PersonalData::national_id, forms.niks};
  if (forms.share(forms.cards) >= kMostlyNumbers) return Found{PersonalData::card_number, forms.cards};
  if (forms.share(forms.phones) >= kMostlyPhones) return Found{PersonalData::phone, forms.phones};
  const bool named = subject.has_role(index, Role::name);
  if (named && forms.share(forms.names) >= kMostlyNames) return Found{PersonalData::person_name, forms.names};
  if (is_address(column)) return Found{PersonalData::address, forms.present};
  return {};
}

/// A phone or identity number that was read as a number: only its name tells.
std::optional<Found> personal_number(const ColumnProfile& column) {
  if (column.type != ColumnType::number || column.minimum < 1e6 || column.present == 0) return {};
  const std::vector<Term> terms = terms_of(column.name);
  if (holds(terms, Notion::contact)) return Found{PersonalData::phone, column.present};
  if (holds(terms, Notion::national_id)) return Found{PersonalData::national_id, column.present};
  return {};
}

const char* key_of(PersonalData what) {
  static constexpr std::array kKeys = {"quality.found_email",       "quality.found_phone",
                                       "quality.found_person_name", "quality.found_national_id",
                                       "quality.found_card_number", "quality.found_address"};
  return kKeys[static_cast<std::size_t>(what)];
}

}  // namespace

Checked check_personal(const Subject& subject, std::size_t index) {
  const ColumnProfile& column = subject.profile.columns[index];
  const std::optional<Forms> forms = forms_of(subject.column(index));
  const std::optional<Found> found = forms ? personal_text(subject, index, *forms) : personal_number(column);
  Checked checked;
  if (!found) return checked;
  Finding finding = make_finding(FindingKind::personal_data, Severity::warning, column.name);
  finding.count = found->cells;
  finding.of = column.present;
  finding.personal = found->what;
  finding.what = Message(key_of(found->what))
                     .with("column", column.name)
                     .with("count", finding.count)
                     .with("share", finding.share());
  const Column& values = subject.column(index);
  finding.example_rows =
      first_rows_where(values.size(), [&](std::size_t row) { return !values.is_missing(row); });
  finding.fixes.push_back(recommended(offer_without_column(column.name)));
  checked.findings.push_back(std::move(finding));
  return checked;
}

}  // namespace ruas
