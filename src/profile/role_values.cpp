#include "profile/role_values.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

namespace ruas {
namespace {

constexpr std::size_t kRowsLookedAt = 2000;
constexpr double kMostOfThem = 0.8;  // of the values must be what the role says
constexpr double kManyOfThem = 0.5;  // of place names, since no list of them is complete
constexpr std::size_t kFewestPlaces = 3;

constexpr std::array<std::string_view, 16> kSexes = {
    "male", "female", "m",    "f",         "man",       "woman", "pria",  "wanita",
    "l",    "p",      "laki", "laki-laki", "perempuan", "cewek", "cowok", "unknown"};

constexpr std::array<std::string_view, 96> kPlaces = {
    // Indonesian cities
    "jakarta", "surabaya", "bandung", "bekasi", "medan", "depok", "tangerang", "palembang", "semarang",
    "makassar", "batam", "bogor", "pekanbaru", "bandar lampung", "padang", "malang", "surakarta", "solo",
    "denpasar", "samarinda", "banjarmasin", "balikpapan", "pontianak", "jambi", "cirebon", "yogyakarta",
    "jogja", "manado", "mataram", "kupang", "ambon", "jayapura", "palu", "kendari", "kediri", "tegal",
    "sukabumi", "cimahi", "tasikmalaya", "serang", "jakarta selatan", "jakarta barat", "jakarta timur",
    "jakarta utara", "jakarta pusat", "tangerang selatan", "magelang", "madiun", "pasuruan", "probolinggo",
    // provinces
    "dki jakarta", "jawa barat", "jawa tengah", "jawa timur", "banten", "di yogyakarta", "bali",
    "sumatera utara", "sumatera barat", "sumatera selatan", "riau", "kepulauan riau", "lampung", "aceh",
    "kalimantan timur", "kalimantan barat", "kalimantan selatan", "sulawesi selatan", "sulawesi utara",
    "papua",
    // countries
    "indonesia", "singapore", "singapura", "malaysia", "thailand", "philippines", "vietnam", "australia",
    "japan", "china", "india", "united kingdom", "united states", "usa", "germany", "france", "netherlands",
    "belgium", "spain", "italy", "portugal", "switzerland", "norway", "canada", "brazil", "ireland"};

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& words, std::string_view text) {
  return std::find(words.begin(), words.end(), lower_case(text)) != words.end();
}

bool looks_like_email(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
         text.find(' ') == std::string_view::npos;
}

/// Share of the first values that are e-mail addresses.
double share_of_emails(const TextColumn& text) {
  std::size_t seen = 0;
  std::size_t emails = 0;
  for (std::size_t row = 0; row < std::min(text.size(), kRowsLookedAt); ++row) {
    if (text.is_missing(row)) continue;
    ++seen;
    emails += looks_like_email(text[row]);
  }
  return seen == 0 ? 0 : static_cast<double>(emails) / static_cast<double>(seen);
}

/// Share of the most frequent labels' rows for which `is` holds, and how many labels those are.
template <class Is>
std::pair<double, std::size_t> share_of_labels(const ColumnProfile& profile, Is&& is) {
  std::uint64_t all = 0;
  std::uint64_t held = 0;
  std::size_t labels = 0;
  for (const CategoryCount& top : profile.top) {
    all += top.count;
    if (!is(top.label)) continue;
    held += top.count;
    ++labels;
  }
  return {all == 0 ? 0 : static_cast<double>(held) / static_cast<double>(all), labels};
}

std::optional<ValuedRole> role_of_labels(const ColumnProfile& profile) {
  const auto [sexes, words] =
      share_of_labels(profile, [](const auto& label) { return is_one_of(kSexes, label); });
  if (sexes >= kMostOfThem && words >= 2)
    return ValuedRole{Role::attribute, Criterion::demographic, Message("quality.reason_sexes")};
  const auto [places, known] =
      share_of_labels(profile, [](const auto& label) { return is_one_of(kPlaces, label); });
  if (places >= kManyOfThem && known >= kFewestPlaces)
    return ValuedRole{Role::place, Criterion::geographic,
                      Message("quality.reason_places").with("share", places)};
  return {};
}

}  // namespace

std::optional<ValuedRole> role_by_values(const Column& column, const ColumnProfile& profile) {
  if (column.type() == ColumnType::date)
    return ValuedRole{Role::date, Criterion::behavioural, Message("quality.reason_dates")};
  if (column.type() == ColumnType::category) return role_of_labels(profile);
  if (const auto* text = std::get_if<TextColumn>(&column.values))
    if (const double share = share_of_emails(*text); share >= kMostOfThem)
      return ValuedRole{Role::contact, Criterion::none,
                        Message("quality.reason_emails").with("share", share)};
  return {};
}

}  // namespace ruas
