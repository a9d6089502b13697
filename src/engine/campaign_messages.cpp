#include "engine/campaign_messages.hpp"

#include <algorithm>
#include <map>

#include "campaigns/template.hpp"
#include "engine/customer_names.hpp"
#include "engine/data_meaning.hpp"
#include "engine/language_of.hpp"
#include "engine/persona_columns.hpp"
#include "exports/cell_text.hpp"
#include "exports/csv_cell.hpp"
#include "quality/personal_data.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 18;

/// Everything that writing one message needs.
class Writer {
 public:
  Writer(const Work& work, const FoundSegments& found, const PlannedSplit* split)
      : subject_(*work.subject),
        found_(found),
        language_(language_of(work.plan)),
        fields_(message_fields(*subject_.table, subject_.meanings, persona_columns(work))),
        reach_(reach_of(*subject_.table, subject_.meanings, found.prepared.rows)),
        split_(split),
        templates_(found.segmentation.k) {}

  const std::vector<MessageField>& fields() const { return fields_; }
  const Reach& reach() const { return reach_; }

  /// The letter of the message that cannot be read, and why.
  std::optional<std::pair<std::string, Error>> read(const std::vector<protocol::SegmentMessage>& messages) {
    std::vector<std::string_view> names;
    for (const MessageField& field : fields_) names.push_back(field.name);
    for (const bool own : {false, true})  // a segment's own message stands in place of the general one
      for (const protocol::SegmentMessage& message : messages) {
        if (message.letter.empty() == own || (message.text.empty() && own)) continue;
        Result<MessageTemplate> read = read_template(message.text, names);
        if (!read) return std::pair(message.letter, read.error());
        warnings_.insert(warnings_.end(), read->warnings.begin(), read->warnings.end());
        for (std::size_t i = 0; i < templates_.size(); ++i)
          if (!own || found_.letters.of(i) == message.letter) templates_[i] = *read;
      }
    return std::nullopt;
  }

  /// Of the messages read.
  const std::vector<Message>& warnings() const { return warnings_; }

  std::size_t segment(std::size_t row) const { return found_.segmentation.labels[row]; }
  bool is_written_to(std::size_t row) const {
    if (!templates_[segment(row)]) return false;
    if (split_) return split_->arms[row] == Arm::treat;
    return reach_.eligible.empty() || reach_.eligible[row] != 0;
  }

  /// Appends the message; the field that is missing where there is none.
  std::optional<std::size_t> write(std::size_t row, bool masked, std::string& out) const {
    const std::size_t table_row = found_.prepared.rows[row];
    return write_message(
        *templates_[segment(row)],
        [&](std::size_t index, std::string& to) {
          const MessageField& field = fields_[index];
          if (!masked || !tells_who(subject_.meanings[field.column], subject_.personal))
            return write_field(*subject_.table, field, table_row, language_, to);
          std::string plain;
          write_field(*subject_.table, field, table_row, language_, plain);
          if (!plain.empty()) to += mask(plain);
        },
        out);
  }

 private:
  const SubjectTable& subject_;
  const FoundSegments& found_;
  Language language_;
  std::vector<MessageField> fields_;
  Reach reach_;
  const PlannedSplit* split_;
  std::vector<std::optional<MessageTemplate>> templates_;  // per segment
  std::vector<Message> warnings_;
};

/// Lines of a file, passed on in pieces.
class Lines {
 public:
  explicit Lines(ByteSink& sink) : sink_(sink) {}

  void cell(std::string_view text) {
    begin_cell();
    append_csv_cell(text, text_);
  }
  /// Put together here: never a formula.
  void message(std::string_view text) {
    begin_cell();
    append_csv_text(text, text_);
  }
  Status end() {
    text_ += "\r\n";
    first_ = true;
    return text_.size() < kPiece ? Status(Done{}) : flush();
  }
  Status flush() {
    Status written = sink_.write(text_);
    text_.clear();
    return written;
  }

 private:
  void begin_cell() {
    if (!first_) text_ += ',';
    first_ = false;
  }

  ByteSink& sink_;
  std::string text_;
  bool first_ = true;
};

/// Who of the first rows of each segment is shown.
void preview(const Work& work, const FoundSegments& found, const Writer& writer, std::uint64_t per_segment,
             protocol::MessagesSummary& out) {
  std::vector<std::uint64_t> shown(found.segmentation.k);
  std::map<std::size_t, std::uint64_t> missing;  // by field: few, and in order
  const CustomerNames customers(work);
  std::string text;
  for (std::size_t row = 0; row < found.prepared.rows.size(); ++row) {
    if (!writer.is_written_to(row)) continue;
    text.clear();
    const bool show = shown[writer.segment(row)] < per_segment;
    const std::optional<std::size_t> gap = writer.write(row, show, text);
    if (gap) ++missing[*gap];
    else ++out.written;
    if (!show) continue;
    ++shown[writer.segment(row)];
    const std::string name = customers.of(found.prepared.rows[row]);
    out.previews.push_back({found.letters.of(writer.segment(row)),
                            customers.by_row() ? name : mask(name), text});
  }
  for (const auto& [field, count] : missing)
    out.notes.push_back(Message("campaign.field_missing").with("field", writer.fields()[field].name).with("count", count));
}

}  // namespace

protocol::MessagesSummary preview_messages(const Work& work, const FoundSegments& found, const PlannedSplit* split,
                                           const protocol::PreviewMessages& request) {
  protocol::MessagesSummary out;
  Writer writer(work, found, split);
  if (auto wrong = writer.read(request.messages)) {
    out.error_letter = std::move(wrong->first);
    out.error = std::move(wrong->second);
    return out;
  }
  out.notes = writer.warnings();
  preview(work, found, writer, request.per_segment, out);
  std::stable_sort(out.previews.begin(), out.previews.end(), [](const auto& a, const auto& b) {
    return a.letter.size() != b.letter.size() ? a.letter.size() < b.letter.size() : a.letter < b.letter;
  });
  return out;
}

Status write_messages(const Work& work, const FoundSegments& found, const PlannedSplit* split,
                      const protocol::ExportMessages& request, ByteSink& sink, Run& run) {
  const SubjectTable& subject = *work.subject;
  const Language language = language_of(work.plan);
  Writer writer(work, found, split);
  if (auto wrong = writer.read(request.messages)) return wrong->second;

  Lines lines(sink);
  const CustomerNames customers(work);
  lines.cell(customers.header());
  for (const std::size_t contact : writer.reach().contacts) lines.cell(subject.table->column(contact).name);
  lines.cell(word(language, "campaign.column_segment"));
  lines.cell(word(language, "campaign.column_message"));
  if (Status ended = lines.end(); !ended) return ended;
  std::string text;
  for (std::size_t row = 0; row < found.prepared.rows.size(); ++row) {
    if (row % 65536 == 0) run.report(static_cast<double>(row) / static_cast<double>(found.prepared.rows.size()), row);
    if (!writer.is_written_to(row)) continue;
    const std::string letter = found.letters.of(writer.segment(row));
    if (!request.letter.empty() && letter != request.letter) continue;
    text.clear();
    if (writer.write(row, false, text)) continue;
    const std::size_t table_row = found.prepared.rows[row];
    lines.cell(customers.of(table_row));
    for (const std::size_t contact : writer.reach().contacts) lines.cell(cell_text(subject.table->column(contact), table_row));
    lines.cell(letter);
    lines.message(text);
    if (Status ended = lines.end(); !ended) return ended;
  }
  return lines.flush();
}

Status write_split(const Work& work, const FoundSegments& found, const PlannedSplit& split, ByteSink& sink) {
  const Language language = language_of(work.plan);
  const CustomerNames customers(work);
  Lines lines(sink);
  lines.cell(split.summary.customer_column);
  lines.cell(word(language, "campaign.column_segment"));
  lines.cell(word(language, "campaign.column_arm"));
  if (Status ended = lines.end(); !ended) return ended;
  for (std::size_t row = 0; row < split.arms.size(); ++row) {
    if (split.arms[row] == Arm::out) continue;
    lines.cell(customers.of(found.prepared.rows[row]));
    lines.cell(found.letters.of(found.segmentation.labels[row]));
    lines.cell(word(language, split.arms[row] == Arm::treat ? "campaign.arm_treat" : "campaign.arm_hold"));
    if (Status ended = lines.end(); !ended) return ended;
  }
  return lines.flush();
}

}  // namespace ruas
