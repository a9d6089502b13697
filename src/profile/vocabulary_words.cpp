#include "profile/vocabulary_words.hpp"

#include <algorithm>

namespace ruas::vocabulary {
namespace {

struct Group {
  Notion notion;
  std::string_view phrases;  // parted by ", "
};

constexpr Group kGroups[] = {
    {Notion::key, "id, no, nr, num, number, nomor, nomer, kode, code, key, uuid, guid"},
    {Notion::customer,
     "customer, customers, cust, client, clients, klien, user, member, pelanggan, konsumen, "
     "nasabah, anggota, pengguna, pembeli, buyer, visitor, account, acct, subscriber, guest, "
     "donor, patient, pasien, shopper"},
    {Notion::order,
     "order, orders, invoice, invoices, transaction, transactions, trans, trx, purchase, "
     "purchases, pesanan, order number, transaksi, pembelian, faktur, nota, struk, receipt, "
     "booking, sale, basket, keranjang, pemesanan"},
    {Notion::product,
     "product, products, prod, produk, barang, item, items, article, artikel, description, "
     "deskripsi, goods, sku, menu, stock, merk, merek, brand, variant, varian, cds"},
    {Notion::store, "store, stores, shop, toko, outlet, branch, cabang, gerai, warung, storename"},
    {Notion::name,
     "name, nama, firstname, first name, lastname, last name, surname, fullname, full name, nama "
     "depan, nama belakang, nama lengkap"},
    {Notion::national_id,
     "nik, ktp, no ktp, nomor ktp, npwp, nip, passport, paspor, ssn, nric, national id, nomor "
     "induk kependudukan"},
    {Notion::contact,
     "email, e mail, mail, surel, phone, telephone, telp, telepon, tel, handphone, hp, no hp, "
     "nomor hp, no telp, nomor telepon, phone number, mobile, mobile phone, cellphone, whatsapp, "
     "wa, no wa, nomor wa, contact, kontak, telegram, instagram"},
    {Notion::consent,
     "consent, opt in, optin, opt out, optout, subscribed, unsubscribed, newsletter, persetujuan, "
     "setuju, izin, ijin, gdpr, bersedia, do not contact, do not email, marketing permission, "
     "permission, langganan newsletter"},
    {Notion::date,
     "date, tanggal, tgl, waktu, datetime, timestamp, created at, ordered at, purchased at, time, "
     "since, sejak, joined, bergabung, last seen, last login, last purchase"},
    {Notion::birth,
     "birth, born, birthday, birthdate, birth date, date of birth, dob, tanggal lahir, tgl lahir, "
     "lahir, year birth, year of birth, birth year, tahun lahir"},
    {Notion::place,
     "city, kota, kabupaten, kecamatan, kelurahan, desa, province, provinsi, propinsi, state, "
     "country, negara, region, wilayah, daerah, area, district, county, town, island, pulau, zip, "
     "zip code, zipcode, postcode, postal, postal code, kodepos, kode pos, address, alamat, "
     "street, jalan, location, lokasi, latitude, longitude, lat, lng, lon, lintang, bujur, "
     "domisili, tempat tinggal, territory, urban, rural, continent, nation, residence, residence "
     "history"},
    {Notion::age, "age, usia, umur, age group, kelompok umur, kelompok usia, ageg"},
    {Notion::income,
     "income, penghasilan, pendapatan, gaji, salary, wage, wages, upah, annual income, household "
     "income, penghasilan bulanan"},
    {Notion::person,
     "gender, sex, jenis kelamin, jeniskelamin, kelamin, jk, marital, marital status, status "
     "pernikahan, status perkawinan, status kawin, married, personal status, single, education, "
     "pendidikan, degree, occupation, job, profession, pekerjaan, profesi, jabatan, religion, "
     "agama, ethnicity, suku, race, children, kids, anak, jumlah anak, number of children, "
     "kidhome, teenhome, dependents, tanggungan, partner, household, family size, anggota "
     "keluarga, keluarga, generation, generasi, senior citizen, citizenship, nationality, "
     "kewarganegaraan, housing, foreign worker, demographic"},
    {Notion::company,
     "company, perusahaan, industry, industri, sector, sektor, employees, karyawan, jumlah "
     "karyawan, number of employees, company size, firm, bisnis, business, bidang usaha, usaha, "
     "naics, sic, headquarters, legal form, badan usaha, company revenue, annual turnover"},
    {Notion::party,
     "party, pihak, side, sisi, user type, customer type, account type, tipe pengguna, jenis "
     "pengguna, tipe pelanggan, jenis pelanggan, seller, penjual, merchant, supplier, pemasok, "
     "driver, host, mitra, vendor"},
    {Notion::amount,
     "amount, amt, revenue, sales, turnover, omzet, omset, penjualan, belanja, spend, spent, "
     "spending, monetary, charges, total amount, total price, grand total, net sales, nilai "
     "transaksi, nilai belanja, nilai pembelian, order value, purchase value, transaction value, "
     "dollar value, sales amount, payment amount, jumlah bayar, jumlah pembayaran, jumlah "
     "transaksi, total bayar, total tagihan, tagihan, nominal, gmv, subtotal, clv, ltv, lifetime "
     "value, total harga, harga total, harga pembelian, total belanja, bayar, paid, price paid"},
    {Notion::price, "price, unit price, harga, harga satuan, unitprice, tarif, cost per unit"},
    {Notion::quantity,
     "quantity, qty, kuantitas, units, jumlah barang, jumlah item, jumlah produk, banyaknya, "
     "jumlah, pcs, volume"},
    {Notion::count,
     "number of, no of, count, banyak, frequency, frekuensi, freq, total orders, total pesanan, "
     "order count, jumlah order, jumlah pesanan, jumlah kunjungan, numberof"},
    {Notion::total, "total, sum, grand, totals, lifetime"},
    {Notion::average, "average, avg, mean, rata, rerata, median, rata rata, per order, typical"},
    {Notion::other_money,
     "tax, tax amount, ppn, pajak, discount, diskon, potongan, discount amount, shipping, ongkir, "
     "shipping cost, cost, costs, biaya, balance, bal, saldo, credit limit, limit, debt, utang, "
     "loan, pinjaman, budget, anggaran, target, refund amount, margin, profit, laba, untung, fee, "
     "tip, ongkos"},
    {Notion::currency, "currency, mata uang, valuta, kurs, ccy"},
    {Notion::behaviour,
     "recency, tenure, visits, visit, kunjungan, login, logins, sessions, session, clicks, "
     "returns, return, retur, return rate, refund, refunds, loyalty, loyalitas, points, poin, "
     "score, skor, spending score, web visits, website visits, usage, pemakaian, contract, "
     "kontrak, billing, paperless billing, subscription, langganan, membership, tier, complaints, "
     "complain, keluhan, response, conversion, newbie, history, orders per year, order frequency, "
     "visit frequency, last order, days since, status, purchase frequency, frekuensi belanja, "
     "duration, durasi, lama berlangganan, satisfaction, kepuasan, rating, review, ulasan, nps, "
     "promo, voucher, kupon, coupon, campaign, kampanye, deals, purchase history, riwayat, "
     "activity, aktivitas, engagement, open rate, click rate"},
    {Notion::channel,
     "channel, kanal, saluran, payment, payment method, metode pembayaran, metode bayar, "
     "pembayaran, cara bayar, device, perangkat, platform, source, sumber, medium, browser, "
     "distribution channel, sales channel, delivery, pengiriman, kurir, courier, ekspedisi, bank, "
     "cash, tunai"},
    {Notion::category,
     "category, kategori, categories, product category, kategori produk, jenis produk, tipe "
     "produk, product type, product line, department, departemen, product group, kelompok produk, "
     "subcategory, sub kategori, genre"},
    {Notion::service,
     "phone service, internet service, service, services, layanan, multiple lines, online "
     "security, online backup, device protection, tech support, streaming, streaming tv, streaming "
     "movies, plan, paket, add on, addons, feature"},
    {Notion::product_kind,
     "food, cold food, dairy, milk, susu, grocery, groceries, frozen, snack, snacks, makanan, "
     "minuman, meat, meats, daging, fish, ikan, fruit, fruits, buah, vegetables, sayur, wine, "
     "wines, sweets, sweet, gold, papers, detergents, delicassen, delicatessen, fresh, fashion, "
     "electronics, elektronik, clothing, pakaian, cosmetics, kosmetik, skincare, books, buku, "
     "music, musik, toys, mainan, mens, womens, shoes, sepatu, beverages, bread, roti, coffee, "
     "kopi, tea, teh, furniture, furnitur"},
    {Notion::favourite,
     "favourite, favorite, favorit, preferred, preference, preferences, preferensi, pilihan, "
     "disukai, terfavorit, most bought, kesukaan"},
    {Notion::interest,
     "interest, interests, minat, hobby, hobbies, hobi, lifestyle, gaya hidup, values, attitude, "
     "attitudes, sikap, opinion, opini, personality, kepribadian, persona, psychographic, nilai "
     "hidup, belief, keyakinan, extraversion, openness, conscientiousness, agreeableness, "
     "neuroticism, introvert, extrovert, kesadaran, brand affinity, fans, aspiration, aspirasi, "
     "like, likes, suka"},
    {Notion::motive_within,
     "intrinsic, intrinsik, enjoyment, enjoy, fun, curiosity, curious, kesenangan, rasa ingin "
     "tahu, self improvement, pengembangan diri, learning, belajar, passion, meet people, help "
     "others, give back, socialise, socialize, relaxation, relaxing, mind off, cause, faith, "
     "hiburan, kenikmatan, self expression, motivasi diri, motivation, motivasi, motive, motif, "
     "reason, alasan, why"},
    {Notion::motive_without,
     "extrinsic, ekstrinsik, reward, rewards, hadiah, career, karier, karir, recognition, "
     "pengakuan, prestige, gengsi, peer pressure, recommendation, rekomendasi, recommended, social "
     "pressure, bargain, discount driven, price driven, pemburu diskon, alasan diskon, alasan "
     "harga, good job, cashback, incentive, insentif, status symbol"},
    {Notion::label,
     "label, class, kelas, churn, churned, cluster, klaster, segment, segmen, outcome, species, "
     "default, ground truth, segmentation"},
    {Notion::remark,
     "note, notes, catatan, comment, comments, komentar, remark, remarks, keterangan, unnamed, "
     "feedback, message, pesan"},
};

std::vector<Phrase> sorted_phrases() {
  std::vector<Phrase> phrases;
  for (const Group& group : kGroups) {
    for (std::string_view rest = group.phrases; !rest.empty();) {
      const std::size_t end = std::min(rest.find(", "), rest.size());
      phrases.push_back({rest.substr(0, end), group.notion});
      rest.remove_prefix(std::min(end + 2, rest.size()));
    }
  }
  std::sort(phrases.begin(), phrases.end(),
            [](const Phrase& a, const Phrase& b) { return a.words < b.words; });
  return phrases;
}

}  // namespace

std::span<const Phrase> phrases() {
  static const std::vector<Phrase> kPhrases = sorted_phrases();
  return kPhrases;
}

}  // namespace ruas::vocabulary
