#include "words/chapters.hpp"

namespace ruas::chapters {

// Sentences to be read aloud: whole numbers, whole per cents, no statistics. The numbers behind them open
// beside them.
std::span<const Entry> personas() {
  static constexpr Entry kEntries[] = {
      // Names: a head, and something added. "Big-basket buyers" + "who prefer Rackets".
      {"persona.head_like_all", "Customers like all others", "Pelanggan pada umumnya"},
      {"persona.head_orders_high", "Regulars", "Langganan"},
      {"persona.head_orders_low", "Occasional buyers", "Pembeli sesekali"},
      {"persona.head_small", "Small segment {letter}", "Segmen kecil {letter}"},
      {"persona.head_order_value_high", "Big-basket buyers", "Pembeli dengan belanja besar"},
      {"persona.head_order_value_low", "Small-basket buyers", "Pembeli dengan belanja kecil"},
      {"persona.head_revenue_high", "Big spenders", "Pembelanja besar"},
      {"persona.head_revenue_low", "Light spenders", "Pembelanja kecil"},
      {"persona.head_pieces_high", "Buyers of many items", "Pembeli banyak barang"},
      {"persona.head_pieces_low", "Buyers of few items", "Pembeli sedikit barang"},
      {"persona.head_promotions_high", "Bargain hunters", "Pemburu promo"},
      {"persona.head_promotions_low", "Full-price buyers", "Pembeli harga penuh"},
      {"persona.head_refunds_high", "Customers who send much back", "Pelanggan sering retur"},
      {"persona.head_refunds_low", "Customers who keep what they buy", "Pelanggan jarang retur"},
      {"persona.head_recency_high", "Sleeping customers", "Pelanggan lama absen"},
      {"persona.head_recency_low", "Active customers", "Pelanggan aktif"},
      {"persona.head_tenure_high", "Long-standing customers", "Pelanggan lama"},
      {"persona.head_tenure_low", "Newcomers", "Pelanggan baru"},
      {"persona.head_category", "Buyers of {level}", "Pembeli kategori {level}"},
      {"persona.head_channel", "{level} shoppers", "Pembeli lewat {level}"},
      {"persona.head_interest", "{level} enthusiasts", "Peminat {level}"},
      {"persona.head_party", "{level} customers", "Pelanggan {level}"},
      {"persona.head_place", "Customers from {level}", "Pelanggan dari {level}"},
      {"persona.head_store", "Customers of the shop “{level}”", "Pelanggan toko “{level}”"},
      {"persona.head_age_high", "Older customers", "Pelanggan lebih senior"},
      {"persona.head_age_low", "Younger customers", "Pelanggan lebih muda"},
      {"persona.head_income_high", "Customers with higher incomes", "Pelanggan berpenghasilan lebih tinggi"},
      {"persona.head_income_low", "Customers with lower incomes", "Pelanggan berpenghasilan lebih rendah"},
      {"persona.head_yes_no_high", "“{column}” customers", "Pelanggan “{column}”"},
      {"persona.head_yes_no_low", "Customers without “{column}”", "Pelanggan tanpa “{column}”"},
      {"persona.head_number_high", "High “{column}”", "“{column}” tinggi"},
      {"persona.head_number_low", "Low “{column}”", "“{column}” rendah"},
      {"persona.head_label", "“{level}” customers", "Pelanggan “{level}”"},

      {"persona.with_letter", "({letter})", "({letter})"},
      {"persona.with_orders_high", "who come often", "yang sering belanja"},
      {"persona.with_orders_low", "who come rarely", "yang jarang belanja"},
      {"persona.with_order_value_high", "with large orders", "yang sekali belanja banyak"},
      {"persona.with_order_value_low", "with small orders", "yang belanjanya sedikit-sedikit"},
      {"persona.with_revenue_high", "who spend much", "yang belanjanya besar"},
      {"persona.with_revenue_low", "who spend little", "yang belanjanya kecil"},
      {"persona.with_pieces_high", "who buy many items at once", "yang sekali beli banyak barang"},
      {"persona.with_pieces_low", "who buy few items at once", "yang sekali beli sedikit barang"},
      {"persona.with_promotions_high", "who wait for promotions", "yang menunggu promo"},
      {"persona.with_promotions_low", "who buy without promotions", "yang membeli tanpa promo"},
      {"persona.with_refunds_high", "who return much", "yang sering retur"},
      {"persona.with_refunds_low", "who rarely return anything", "yang jarang retur"},
      {"persona.with_recency_high", "not seen for a long time", "yang sudah lama tidak datang"},
      {"persona.with_recency_low", "who bought recently", "yang belum lama ini membeli"},
      {"persona.with_tenure_high", "of long standing", "yang sudah lama bergabung"},
      {"persona.with_tenure_low", "who joined recently", "yang baru bergabung"},
      {"persona.with_category", "who prefer {level}", "yang lebih memilih kategori {level}"},
      {"persona.with_channel", "via {level}", "lewat {level}"},
      {"persona.with_interest", "interested in {level}", "yang berminat pada {level}"},
      {"persona.with_party", "({level})", "({level})"},
      {"persona.with_place", "from {level}", "dari {level}"},
      {"persona.with_store", "at the shop “{level}”", "di toko “{level}”"},
      {"persona.with_age_high", "older than most", "yang lebih senior"},
      {"persona.with_age_low", "younger than most", "yang lebih muda"},
      {"persona.with_income_high", "with higher incomes", "yang berpenghasilan lebih tinggi"},
      {"persona.with_income_low", "with lower incomes", "yang berpenghasilan lebih rendah"},
      {"persona.with_yes_no_high", "with “{column}”", "dengan “{column}”"},
      {"persona.with_yes_no_low", "without “{column}”", "tanpa “{column}”"},
      {"persona.with_number_high", "with high “{column}”", "dengan “{column}” tinggi"},
      {"persona.with_number_low", "with low “{column}”", "dengan “{column}” rendah"},
      {"persona.with_label", "mostly “{level}”", "kebanyakan “{level}”"},
      {"persona.with_label_more", "more often “{level}” than usual", "yang lebih sering “{level}”"},

      // One line.
      {"persona.line", "{size} {size:customer|customers}: {share:share} of all.",
       "{size} pelanggan: {share:share} dari semuanya."},
      {"persona.line_revenue",
       "{size} {size:customer|customers}: {share:share} of all, and {revenue:share} of the revenue.",
       "{size} pelanggan: {share:share} dari semuanya, dengan {revenue:share} dari omzet."},

      // What is said of one thing. {value} in the segment, {all} among all customers.
      {"persona.says_orders_high",
       "Half of them have ordered {value} {value:time|times} or more; of all customers, half have ordered "
       "{all} or more.",
       "Separuhnya sudah memesan {value} kali atau lebih; dari semua pelanggan, separuhnya {all} kali atau "
       "lebih."},
      {"persona.says_orders_low",
       "Half of them have ordered at most {value} {value:time|times}; of all customers, half have ordered at "
       "most {all}.",
       "Separuhnya baru memesan paling banyak {value} kali; dari semua pelanggan, separuhnya paling banyak "
       "{all} kali."},
      {"persona.says_order_value",
       "A typical order is worth {value:money}; across all customers, {all:money}.",
       "Satu pesanan biasanya bernilai {value:money}; pada semua pelanggan, {all:money}."},
      {"persona.says_revenue_high",
       "Half of them have spent {value:money} or more so far; of all customers, half have spent {all:money} "
       "or more.",
       "Separuhnya sudah berbelanja {value:money} atau lebih; dari semua pelanggan, separuhnya {all:money} "
       "atau lebih."},
      {"persona.says_revenue_low",
       "Half of them have spent at most {value:money} so far; of all customers, half have spent at most "
       "{all:money}.",
       "Separuhnya baru berbelanja paling banyak {value:money}; dari semua pelanggan, separuhnya paling "
       "banyak {all:money}."},
      {"persona.says_pieces", "An order usually holds {value} items; across all customers, {all}.",
       "Satu pesanan biasanya berisi {value} barang; pada semua pelanggan, {all}."},
      {"persona.says_promotions",
       "On average {value:share} of what they buy is on promotion; for all customers it is {all:share}.",
       "Rata-rata {value:share} belanjanya adalah barang promo; pada semua pelanggan, {all:share}."},
      {"persona.says_refunds",
       "On average they send back {value:share} of what they buy; for all customers it is {all:share}.",
       "Rata-rata {value:share} belanjanya dikembalikan; pada semua pelanggan, {all:share}."},
      {"persona.says_recency_high",
       "Half of them last ordered {value} or more days ago; of all customers, half did {all} or more days "
       "ago.",
       "Separuhnya terakhir memesan {value} hari yang lalu atau lebih lama; dari semua pelanggan, separuhnya "
       "{all} hari."},
      {"persona.says_recency_low",
       "Half of them ordered within the last {value} days; of all customers, half did within {all} days.",
       "Separuhnya memesan dalam {value} hari terakhir; dari semua pelanggan, separuhnya dalam {all} hari "
       "terakhir."},
      {"persona.says_tenure_high",
       "Half of them have been customers for {value} days or longer; of all customers, half for {all} days "
       "or longer.",
       "Separuhnya sudah menjadi pelanggan {value} hari atau lebih; dari semua pelanggan, separuhnya {all} "
       "hari atau lebih."},
      {"persona.says_tenure_low",
       "Half of them have been customers for at most {value} days; of all customers, half for at most {all} "
       "days.",
       "Separuhnya baru menjadi pelanggan paling lama {value} hari; dari semua pelanggan, separuhnya paling "
       "lama {all} "
       "hari."},
      {"persona.says_tenure_alike",
       "They have been customers about as long as everyone: half for {value} days or longer (all customers: "
       "{all}).",
       "Lama menjadi pelanggan kurang lebih sama dengan yang lain: separuhnya {value} hari atau lebih (semua "
       "pelanggan: {all})."},
      {"persona.says_gap",
       "Those who order again usually do so after {value} {value:day|days}; across all customers, after {all}.",
       "Yang memesan lagi biasanya berjarak {value} hari; pada semua pelanggan, {all} hari."},
      {"persona.says_weekday", "{value:share} usually buy on {level}; of all customers, {all:share} do.",
       "{value:share} biasanya membeli pada hari {level}; dari semua pelanggan, {all:share}."},
      {"persona.says_weekday_alike",
       "They buy on the same days as everyone: most often on {level}, {value:share} of them (all customers: "
       "{all:share}).",
       "Hari belanjanya kurang lebih sama dengan yang lain: paling sering {level}, {value:share} (semua "
       "pelanggan: "
       "{all:share})."},
      {"persona.says_category", "{value:share} buy {level} above all; of all customers, {all:share} do.",
       "{value:share} paling banyak membeli {level}; dari semua pelanggan, {all:share}."},
      {"persona.says_category_alike",
       "They prefer what everyone prefers: {value:share} buy {level} above all (all customers: {all:share}).",
       "Kesukaannya kurang lebih sama dengan yang lain: {value:share} paling banyak membeli {level} (semua "
       "pelanggan: "
       "{all:share})."},
      {"persona.says_category_share",
       "On average {value:share} of their money goes to {level}; for all customers it is {all:share}.",
       "Rata-rata {value:share} belanjanya untuk {level}; pada semua pelanggan, {all:share}."},
      {"persona.says_channel",
       "{value:share} buy mostly through “{level}”; of all customers, {all:share} do.",
       "{value:share} terutama membeli lewat “{level}”; dari semua pelanggan, {all:share}."},
      {"persona.says_channel_alike",
       "They come the way everyone comes: {value:share} mostly through “{level}” (all customers: "
       "{all:share}).",
       "Saluran belanjanya kurang lebih sama dengan yang lain: {value:share} terutama lewat “{level}” (semua "
       "pelanggan: "
       "{all:share})."},
      {"persona.says_channel_more",
       "More of them than usual buy through “{level}”: {value:share} (all: {all:share}).",
       "Lebih banyak dari biasanya yang membeli lewat “{level}”: {value:share} (semua: {all:share})."},
      {"persona.says_store", "{value:share} buy mostly at “{level}”; of all customers, {all:share} do.",
       "{value:share} terutama berbelanja di “{level}”; dari semua pelanggan, {all:share}."},
      {"persona.says_store_alike",
       "They shop where everyone shops: most often at “{level}”, {value:share} of them (all customers: "
       "{all:share}).",
       "Tokonya kurang lebih sama dengan yang lain: paling sering “{level}”, {value:share} (semua pelanggan: "
       "{all:share})."},
      {"persona.says_store_more",
       "More of them than usual buy at “{level}”: {value:share} (all: {all:share}).",
       "Lebih banyak dari biasanya yang berbelanja di “{level}”: {value:share} (semua: {all:share})."},
      {"persona.says_interest", "{value:share} are interested in {level}; of all customers, {all:share} are.",
       "{value:share} berminat pada {level}; dari semua pelanggan, {all:share}."},
      {"persona.says_interest_alike",
       "Their interests are those of everyone: {value:share} name {level} (all customers: {all:share}).",
       "Minatnya kurang lebih sama dengan yang lain: {value:share} menyebut {level} (semua pelanggan: "
       "{all:share})."},
      {"persona.says_place", "{value:share} are in {level}; of all customers, {all:share} are.",
       "{value:share} berada di {level}; dari semua pelanggan, {all:share}."},
      {"persona.says_place_alike",
       "They are spread like everyone: most often {level}, with {value:share} (all customers: {all:share}).",
       "Sebarannya kurang lebih sama dengan yang lain: paling banyak di {level}, {value:share} (semua "
       "pelanggan: "
       "{all:share})."},
      {"persona.says_place_more", "More of them than usual are in {level}: {value:share} (all: {all:share}).",
       "Lebih banyak dari biasanya yang berada di {level}: {value:share} (semua: {all:share})."},
      {"persona.says_age_high",
       "Half of them are {value} or older; of all customers, half are {all} or older.",
       "Separuhnya berusia {value} tahun atau lebih; dari semua pelanggan, separuhnya {all} tahun atau "
       "lebih."},
      {"persona.says_age_low",
       "Half of them are {value} or younger; of all customers, half are {all} or younger.",
       "Separuhnya berusia {value} tahun atau kurang; dari semua pelanggan, separuhnya {all} tahun atau "
       "kurang."},
      {"persona.says_age_alike",
       "They are about as old as everyone: half are {value} or older (all customers: {all}).",
       "Usianya kurang lebih sama dengan yang lain: separuhnya {value} tahun atau lebih (semua pelanggan: "
       "{all})."},
      {"persona.says_income_high",
       "Half of them earn {value:money} or more; of all customers, half earn {all:money} or more.",
       "Separuhnya berpenghasilan {value:money} atau lebih; dari semua pelanggan, separuhnya {all:money} "
       "atau lebih."},
      {"persona.says_income_low",
       "Half of them earn at most {value:money}; of all customers, half earn at most {all:money}.",
       "Separuhnya berpenghasilan paling banyak {value:money}; dari semua pelanggan, separuhnya paling "
       "banyak {all:money}."},
      {"persona.says_yes_no",
       "“{column}” is true of {value:share}; of all customers, it is true of {all:share}.",
       "“{column}” berlaku bagi {value:share}; dari semua pelanggan, {all:share}."},
      {"persona.says_yes_no_taste", "{value:share} have “{column}”; of all customers, {all:share} do.",
       "{value:share} memiliki “{column}”; dari semua pelanggan, {all:share}."},
      {"persona.says_number", "“{column}” is usually {value}; across all customers, {all}.",
       "“{column}” biasanya {value}; pada semua pelanggan, {all}."},
      {"persona.says_number_alike",
       "“{column}” is much as for everyone: usually {value} (all customers: {all}).",
       "“{column}” kurang lebih sama dengan yang lain: biasanya {value} (semua pelanggan: {all})."},
      {"persona.says_number_mean", "“{column}” is {value} on average; across all customers, {all}.",
       "“{column}” rata-rata {value}; pada semua pelanggan, {all}."},
      {"persona.says_number_mean_money",
       "“{column}” is {value:money} on average; across all customers, {all:money}.",
       "“{column}” rata-rata {value:money}; pada semua pelanggan, {all:money}."},
      {"persona.says_label", "“{column}”: {value:share} are “{level}”; of all customers, {all:share} are.",
       "“{column}”: {value:share} adalah “{level}”; dari semua pelanggan, {all:share}."},
      {"persona.says_label_alike",
       "“{column}” is much as for everyone: {value:share} “{level}” (all customers: {all:share}).",
       "“{column}” kurang lebih sama dengan yang lain: {value:share} “{level}” (semua pelanggan: "
       "{all:share})."},

      {"persona.no_favourite", "No category stands out in what they buy.",
       "Tidak ada kategori yang menonjol dalam belanjanya."},

      // What the data cannot say.
      {"persona.unknown_who",
       "No data on who they are: ask customers for their age, occupation or household.",
       "Belum ada data tentang siapa mereka: tanyakan usia, pekerjaan, atau keluarganya kepada pelanggan."},
      {"persona.unknown_where", "No data on where they live: ask customers, or take it from deliveries.",
       "Belum ada data tempat tinggal: tanyakan kepada pelanggan, atau ambil dari alamat pengiriman."},
      {"persona.unknown_what", "No data on what they prefer: keep the product or category of every order.",
       "Belum ada data tentang barang kesukaannya: catat produk atau kategori setiap pesanan."},
      {"persona.unknown_how", "No data on how much or how often they buy: keep orders with their amounts.",
       "Belum ada data tentang besar dan seringnya mereka membeli: catat pesanan beserta nilainya."},
      {"persona.unknown_when", "No data on when they buy: keep the date of every order.",
       "Belum ada data kapan mereka membeli: catat tanggal setiap pesanan."},
      {"persona.unknown_channel", "No data on how they reach you: keep the channel of every order.",
       "Belum ada data lewat mana mereka membeli: catat saluran setiap pesanan."},
      {"persona.unknown_interests", "No data on their interests: ask customers.",
       "Belum ada data tentang minatnya: tanyakan kepada pelanggan."},
      {"persona.unknown_motivation_intrinsic",
       "No data on what drives them from within: ask customers why they buy.",
       "Belum ada data tentang dorongan dari dalam diri: tanyakan kepada pelanggan mengapa mereka membeli."},
      {"persona.unknown_motivation_extrinsic",
       "No data on what draws them from outside, such as rewards or prestige: ask customers.",
       "Belum ada data tentang dorongan dari luar, seperti hadiah atau gengsi: tanyakan kepada pelanggan."},

      {"persona.withheld", "Kept back: it would be about fewer than {n} customers.",
       "Tidak ditampilkan: menyangkut kurang dari {n} pelanggan."},
      {"persona.revenue_kept_back",
       "Revenue is kept back: it would give away that of a segment of fewer than {n} customers.",
       "Omzet tidak ditampilkan: angka itu akan membuka omzet segmen dengan kurang dari {n} pelanggan."},
      {"persona.size_withheld",
       "How many they are is kept back: it would give away a segment of fewer than {n} customers.",
       "Jumlahnya tidak ditampilkan: segmen dengan kurang dari {n} pelanggan akan terungkap."},
      {"persona.too_few", "Fewer than {n} customers: nothing is told about them.",
       "Kurang dari {n} pelanggan: tidak ada yang diceritakan tentang mereka."},
      {"persona.not_counted", "{n} {n:customer|customers} without a segment {n:is|are} not counted here.",
       "{n} pelanggan tanpa segmen tidak dihitung di sini."},
      {"persona.edit_without_place", "Your words “{text}” belong to a segment that does not exist any more.",
       "Tulisan Anda “{text}” milik segmen yang sudah tidak ada."},

      // Headings of the card.
      {"persona.section_who", "Who they are", "Siapa mereka"},
      {"persona.section_where", "Where", "Di mana"},
      {"persona.section_shop", "Which shop", "Di toko mana"},
      {"persona.section_what", "What they like", "Apa yang mereka sukai"},
      {"persona.section_how", "How they buy", "Bagaimana mereka membeli"},
      {"persona.section_when", "When", "Kapan"},
      {"persona.section_channel", "Through which channel", "Lewat saluran apa"},
      {"persona.section_interests", "Interests", "Minat"},
      {"persona.section_motivation_intrinsic", "What drives them from within", "Dorongan dari dalam diri"},
      {"persona.section_motivation_extrinsic", "What draws them from outside", "Dorongan dari luar"},
      {"persona.section_business", "Business or private", "Bisnis atau pribadi"},
      {"persona.typical", "A typical customer", "Contoh pelanggan"},
      {"persona.offers", "What to offer", "Yang bisa ditawarkan"},
      {"persona.avoid", "What to avoid", "Yang sebaiknya dihindari"},
      {"persona.reach", "How to reach them", "Cara menghubungi"},

      // What one customer has in a column.
      {"persona.cell_text", "{text}", "{text}"},
      {"persona.cell_number", "{value}", "{value}"},
      {"persona.cell_share", "{value:share}", "{value:share}"},
      {"persona.cell_money", "{value:money}", "{value:money}"},

      // How sure one can be of it.
      {"persona.confidence_clear", "Most of them clearly belong here (confidence {confidence:share}).",
       "Kebanyakan jelas termasuk di sini (keyakinan {confidence:share})."},
      {"persona.confidence_fair",
       "Some belong here clearly, many lie near the border to another segment (confidence "
       "{confidence:share}).",
       "Sebagian jelas termasuk di sini, banyak yang berada di dekat batas segmen lain (keyakinan "
       "{confidence:share})."},
      {"persona.confidence_blurred",
       "The border to other segments is blurred: read this as a tendency (confidence {confidence:share}).",
       "Batas dengan segmen lain kabur: bacalah ini sebagai kecenderungan (keyakinan {confidence:share})."},
  };
  return kEntries;
}

}  // namespace ruas::chapters
