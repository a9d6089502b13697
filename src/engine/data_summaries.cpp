#include "engine/data_summaries.hpp"

#include <algorithm>

#include "engine/check_data.hpp"
#include "base/iso_day.hpp"
#include "engine/read_settings.hpp"
#include "engine/spellings.hpp"
#include "engine/subject.hpp"
#include "exports/cell_text.hpp"
#include "profile/names.hpp"

namespace ruas {
namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

protocol::FileSummary summarise(const OpenedFile& file) {
  protocol::FileSummary out;
  out.handle = file.handle;
  out.file = file.name;
  out.bytes = file.report.bytes;
  out.rows = file.report.rows;
  describe_reading(file.report, out);
  return out;
}

protocol::KeySummary summarise(const KeyReport& report, const Files& files) {
  const JoinKey& key = report.key;
  const auto column = [&](std::size_t file, std::size_t index) { return files[file]->table->column(index).name; };
  protocol::KeySummary out;
  out.key = {files[key.from_table]->name, column(key.from_table, key.from_column), files[key.to_table]->name,
             column(key.to_table, key.to_column), spell(key.spelling)};
  out.relation = spell(report.relation);
  out.rows = report.rows;
  out.rows_found = report.rows_found;
  out.rows_not_found = report.rows_not_found;
  out.rows_blank = report.rows_blank;
  out.not_found = report.not_found;
  out.to_rows = report.to_rows;
  out.to_rows_unused = report.to_rows_unused;
  out.unused = report.unused;
  out.found = report.found;
  out.notes = report.notes;
  if (report.refused) out.refused = *report.refused;
  return out;
}

protocol::JoinSummary summarise(const JoinedData& joined, const Files& files) {
  protocol::JoinSummary out;
  out.fact_file = files[joined.fact]->name;
  for (const KeyReport& report : joined.reports) out.keys.push_back(summarise(report, files));
  out.renamed = joined.renamed;
  for (const LeftOut& left_out : joined.left_out) out.left_out.push_back({files[left_out.table]->name, left_out.why});
  if (joined.problem) out.problem = *joined.problem;
  return out;
}

protocol::FileColumn summarise(const Column& column, const ColumnProfile& profile) {
  protocol::FileColumn out;
  out.name = column.name;
  out.type = spell(column.type());
  out.present = profile.present;
  out.missing = profile.missing;
  out.distinct = profile.distinct;
  out.identifier = profile.looks_like_identifier;
  out.minimum = profile.minimum;
  out.maximum = profile.maximum;
  out.mean = profile.mean;
  out.standard_deviation = profile.standard_deviation;
  out.skewness = profile.skewness;
  out.quartile_1 = profile.quartile_1;
  out.median = profile.median;
  out.quartile_3 = profile.quartile_3;
  if (const auto* dates = std::get_if<DateColumn>(&column.values); dates && profile.present > 0) {
    out.earliest = iso_date(profile.earliest, dates->has_time);
    out.latest = iso_date(profile.latest, dates->has_time);
  }
  for (const CategoryCount& top : profile.top) out.top.push_back({top.label, top.count});
  return out;
}

void add_meaning(const ColumnMeaning& meaning, const std::vector<std::string>& personal, protocol::FileColumn& out) {
  out.role = name_of(meaning.role.value);
  out.role_chosen = meaning.role.by_user;
  out.criterion = name_of(meaning.criterion.value);
  out.criterion_chosen = meaning.criterion.by_user;
  out.reason = meaning.reason;
  out.personal = contains(personal, meaning.column);
}

void add_reading(const JoinedData& joined, const Files& files, std::size_t index, protocol::FileColumn& out) {
  const ColumnOrigin& origin = joined.origins[index];
  const ColumnReading& reading = files[origin.table]->report.columns[origin.column];
  out.file = files[origin.table]->name;
  out.evidence = reading.evidence;
  out.unreadable = reading.unreadable;
}

std::vector<protocol::FileColumn> data_columns(const Work& work) {
  std::vector<protocol::FileColumn> columns;
  for (std::size_t i = 0; i < work.mended->table->columns().size(); ++i) {
    columns.push_back(summarise(work.mended->table->column(i), work.mended->profile->columns[i]));
    add_reading(*work.joined, work.files, i, columns.back());
    add_meaning(work.meaning->columns[i], work.meaning->personal, columns.back());
  }
  return columns;
}

/// Marks which columns a segmentation with default settings would use, and why the others would not take part.
void mark_default_columns(const SubjectTable& subject, std::vector<protocol::FileColumn>& columns) {
  const Result<ColumnChoice> choice = choose_columns(*subject.table, *subject.profile, default_preparation(subject));
  if (!choice) {
    for (protocol::FileColumn& column : columns) column.left_out = choice.error();
    return;
  }
  for (const std::size_t index : choice->columns) columns[index].used = true;
  for (const LeftOutColumn& left_out : choice->left_out)
    for (protocol::FileColumn& column : columns)
      if (column.name == left_out.name) column.left_out = left_out.reason;
}

std::vector<protocol::FileColumn> subject_columns(const Work& work) {
  const SubjectTable& subject = *work.subject;
  std::vector<protocol::FileColumn> columns;
  if (!subject.customers) {
    columns = data_columns(work);
  } else {
    for (std::size_t i = 0; i < subject.table->columns().size(); ++i) {
      columns.push_back(summarise(subject.table->column(i), subject.profile->columns[i]));
      add_meaning(subject.meanings[i], subject.personal, columns.back());
    }
  }
  mark_default_columns(subject, columns);
  return columns;
}

protocol::CustomersSummary customers_summary(const SubjectTable& subject) {
  protocol::CustomersSummary out;
  if (subject.problem) out.problem = *subject.problem;
  if (!subject.customers) return out;
  const CustomersReport& report = subject.customers->report;
  out.made = true;
  out.customers = subject.customers->size();
  out.lines = report.lines;
  out.lines_used = report.lines_used;
  out.refund_lines = report.refund_lines;
  out.orders = report.orders;
  out.revenue = report.revenue;
  out.first_day = write_iso_day(report.first_day);
  out.last_day = write_iso_day(report.last_day);
  out.analysis_date = write_iso_day(report.analysis_day);
  out.orders_rule = spell(report.orders_rule);
  for (const SetAside& aside : report.set_aside) out.set_aside.push_back({aside.what, aside.count, aside.rows});
  out.notes = report.notes;
  return out;
}

std::vector<protocol::CriterionSummary> criteria_of(const protocol::Plan& plan,
                                                    const std::vector<protocol::FileColumn>& columns) {
  std::vector<protocol::CriterionSummary> criteria;
  for (std::size_t i = 1; i < kCriteria; ++i) {  // without `none`
    protocol::CriterionSummary& criterion = criteria.emplace_back();
    criterion.criterion = name_of(static_cast<Criterion>(i));
    for (const protocol::CriterionWeight& each : plan.weights)
      if (each.criterion == criterion.criterion) criterion.weight = each.weight;
    for (const protocol::FileColumn& column : columns)
      if (column.criterion == criterion.criterion && (column.used || criterion.weight <= 0))
        criterion.columns.push_back(column.name);
  }
  return criteria;
}

std::vector<protocol::QuestionSummary> questions_of(const SubjectTable& subject,
                                                    const std::vector<protocol::FileColumn>& columns) {
  std::vector<protocol::QuestionSummary> questions;
  for (const QuestionSet set : kQuestionSets) {
    protocol::QuestionSummary& question = questions.emplace_back();
    question.question = name_of(set);
    const std::vector<std::string> names = columns_for(subject.meanings, set);
    for (const protocol::FileColumn& column : columns)
      if (column.used && contains(names, column.name)) question.columns.push_back(column.name);
  }
  return questions;
}

}  // namespace

protocol::DataSummary summarise(const Work& work) {
  protocol::DataSummary out;
  for (const auto& file : work.files) out.files.push_back(summarise(*file));
  out.join = summarise(*work.joined, work.files);
  out.rows = work.mended->table->rows();
  out.columns = data_columns(work);
  out.kind = name_of(work.meaning->kind.kind.value);
  out.kind_chosen = work.meaning->kind.kind.by_user;
  out.kind_reason = work.meaning->kind.reason;
  out.quality = changes_of(work);
  out.customers = customers_summary(*work.subject);
  out.subject_rows = work.subject->table->rows();
  out.subject_columns = subject_columns(work);
  out.criteria = criteria_of(work.plan, out.subject_columns);
  out.questions = questions_of(*work.subject, out.subject_columns);
  out.plan = work.plan;
  return out;
}

}  // namespace ruas
