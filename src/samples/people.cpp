#include "samples/people.hpp"

#include <iterator>

namespace ruas::samples {
namespace {

constexpr std::string_view kWomen[] = {
    "Siti",    "Dewi",      "Sri",       "Ayu",        "Putri", "Rina",   "Fitri",   "Maria",
    "Yohana",  "Ni Luh",    "Ni Made",   "Ni Wayan",   "Kadek", "Komang", "Cut Nur", "Rosmawati",
    "Lestari", "Indah",     "Ratna",     "Wulan",      "Nur",   "Aisyah", "Euis",    "Neneng",
    "Tiurma",  "Rotua",     "Uli",       "Andi Tenri", "Besse", "Meiske", "Grace",   "Debora",
    "Yuliana", "Fransiska", "Agnes",     "Mei Ling",   "Lina",  "Vivi",   "Melati",  "Citra",
    "Kartika", "Anggun",    "Intan",     "Dian",       "Tri",   "Endang", "Retno",   "Puspita",
    "Halimah", "Zahra",     "Salsabila", "Nadia",      "Rahmi", "Yanti",  "Marlina", "Hesti",
    "Novita",  "Orpa",      "Selfina",   "Rosalina",
};
constexpr std::string_view kMen[] = {
    "Budi",     "Agus",     "Slamet",  "Bambang",    "Joko",     "Dedi",    "Asep",     "Ujang",  "Cecep",
    "Iwan",     "I Made",   "I Wayan", "I Gede",     "Ketut",    "Nyoman",  "Teuku",    "Rizki",  "Fajar",
    "Hendra",   "Andi",     "Baso",    "Baharuddin", "Yusuf",    "Ahmad",   "Muhammad", "Abdul",  "Ridwan",
    "Bonar",    "Togar",    "Parlin",  "Jefri",      "Ferdinan", "Yohanes", "Petrus",   "Markus", "Elias",
    "Kornelis", "Stefanus", "Hasan",   "Wei Jie",    "Kevin",    "Michael", "Bayu",     "Galih",  "Dimas",
    "Arif",     "Eko",      "Dwi",     "Tri",        "Wahyu",    "Surya",   "Putra",    "Gilang", "Rahmat",
    "Zulkifli", "Syahrul",  "Irfan",   "Samuel",     "Rahman",   "Taufik",
};
constexpr std::string_view kSecond[] = {
    "Santoso",      "Wibowo",      "Setiawan",    "Pratama",   "Saputra",     "Nugroho",  "Hidayat",
    "Kurniawan",    "Lestari",     "Rahayu",      "Wahyuni",   "Handayani",   "Permata",  "Maharani",
    "Anggraini",    "Utami",       "Simanjuntak", "Siregar",   "Nasution",    "Hutapea",  "Sinaga",
    "Ginting",      "Sembiring",   "Harahap",     "Chaniago",  "Koto",        "Piliang",  "Tanjung",
    "Sikumbang",    "Lubis",       "Situmorang",  "Manurung",  "Wijaya",      "Halim",    "Tanuwijaya",
    "Gunawan",      "Salim",       "Hartono",     "Lim",       "Susanto",     "Lumentut", "Wowor",
    "Mandagi",      "Rumengan",    "Sumual",      "Pattinama", "Latuconsina", "Tuhumury", "Sahetapy",
    "Nanlohy",      "Wanggai",     "Kogoya",      "Rumbiak",   "Mandowen",    "Yikwa",    "Tabuni",
    "Fernandes",    "da Costa",    "Nahak",       "Bria",      "Seran",       "Lobo",     "Mangunsong",
    "Daeng Situju", "Mappanyukki", "Palaguna",    "Syarif",    "Amin",        "Basri",    "Karim",
    "Maulana",      "Ramadhan",    "Firmansyah",  "Suryana",   "Sutisna",     "Komara",   "Permana",
    "Gumilar",      "Suhendar",    "Kusnadi",     "Ariawan",   "Suardana",    "Wirawan",  "Astawa",
    "Mahendra",     "Antara",      "Dharma",      "Sudiarta",  "Usop",        "Ngajan",   "Riwut",
    "Nyarong",      "Batara",      "Kila",        "Tandi",     "Pasaribu",
};
constexpr std::string_view kForms[] = {"PT", "CV", "UD", "Toko", "CV", "Warung", "Koperasi", "Rumah Makan"};
constexpr std::string_view kFirmFirst[] = {
    "Sinar",  "Karya", "Sumber", "Mitra", "Cahaya", "Berkah",   "Tiga", "Bintang", "Samudra", "Gunung",
    "Pelita", "Mekar", "Rasa",   "Surya", "Tunas",  "Anugerah", "Bumi", "Citra",   "Fajar",   "Harapan"};
constexpr std::string_view kFirmSecond[] = {"Jaya",   "Makmur",    "Bersama", "Mandiri", "Sejahtera",
                                            "Abadi",  "Rejeki",    "Utama",   "Lestari", "Sentosa",
                                            "Bahari", "Nusantara", "Saudara", "Selaras", "Pangan",
                                            "Baru",   "Timur",     "Selatan", "Raya",    "Sari"};
constexpr std::string_view kFirmThird[] = {"Sukses", "Indah", "Prima", "Perkasa", "Kencana", "Gemilang"};

struct City {
  std::string_view name;
  unsigned weight;
};
constexpr City kCities[] = {
    {"Jakarta", 150},   {"Surabaya", 95},  {"Bandung", 90},   {"Medan", 70},      {"Semarang", 60},
    {"Makassar", 58},   {"Bekasi", 50},    {"Tangerang", 48}, {"Depok", 42},      {"Denpasar", 40},
    {"Yogyakarta", 40}, {"Palembang", 38}, {"Malang", 34},    {"Bogor", 32},      {"Surakarta", 28},
    {"Balikpapan", 24}, {"Pekanbaru", 24}, {"Padang", 24},    {"Batam", 22},      {"Banjarmasin", 20},
    {"Pontianak", 18},  {"Manado", 18},    {"Mataram", 14},   {"Banda Aceh", 12}, {"Kupang", 10},
    {"Ambon", 10},      {"Jayapura", 9},
};

constexpr unsigned total_weight() {
  unsigned total = 0;
  for (const City& each : kCities) total += each.weight;
  return total;
}

template <std::size_t N>
std::string_view pick(Random& random, const std::string_view (&names)[N]) {
  return names[random.below(N)];
}

}  // namespace

void append_person_name(Random& random, Sex sex, std::string& out) {
  const auto given = [&] { return sex == Sex::woman ? pick(random, kWomen) : pick(random, kMen); };
  const std::string_view first = given();
  out += first;
  const double form = random.uniform();
  if (form < 0.07) return;
  if (form < 0.25) {
    const std::string_view middle = given();
    if (middle != first && middle.find(' ') == std::string_view::npos) (out += ' ') += middle;
  }
  (out += ' ') += pick(random, kSecond);
}

void append_business_name(Random& random, std::string& out) {
  out += pick(random, kForms);
  (out += ' ') += pick(random, kFirmFirst);
  (out += ' ') += pick(random, kFirmSecond);
  if (random.uniform() < 0.3) (out += ' ') += pick(random, kFirmThird);
}

std::size_t city_count() {
  return std::size(kCities);
}

std::string_view city(std::size_t index) {
  return kCities[index].name;
}

std::size_t random_city(Random& random) {
  std::uint64_t left = random.below(total_weight());
  std::size_t index = 0;
  while (left >= kCities[index].weight) left -= kCities[index++].weight;
  return index;
}

}  // namespace ruas::samples
