#include "dialogs/returned_sheet_dialog.h"

#include "dialogs/preview.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr std::size_t mostBadShown = 8;
enum DatesPlace { AsTheySeem, DayFirst, MonthFirst };

} // namespace

ReturnedSheetDialog::ReturnedSheetDialog(Session &session, Id<Engagement> job, const SourceFile &file, QWidget *parent)
    : FormDialog(session, tr("Read a sheet back"), tr("&Take the results"), parent), m_job(job), m_file(file),
      m_dates(new QComboBox(this)),
      m_overwrite(new QCheckBox(tr("Results that are there already may be &replaced"), this)),
      m_what(sentenceLabel({}, this)), m_bad(new Notice(this)), m_which(addSentence({})),
      m_again(new QPushButton(tr("Choose the sheet &again…"), this))
{
    QFormLayout &form = addForm();
    m_dates->addItems(
        {tr("As they seem to be"), tr("The day first: 3/12 is in December"), tr("The month first: 3/12 is in March")});
    addRow(form, tr("How &days are written"), m_dates);
    form.addRow(QString(), m_overwrite);
    body().addWidget(m_what);
    body().addWidget(m_bad);
    m_again->setAutoDefault(false);
    body().addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QPushButton::clicked, this, &ReturnedSheetDialog::chooseAgain);
    connect(m_dates, &QComboBox::activated, this, &ReturnedSheetDialog::read);
    connect(m_overwrite, &QCheckBox::toggled, this, &ReturnedSheetDialog::weigh);
    read();
    if (!m_again->isHidden())
        m_again->setFocus();
}

void ReturnedSheetDialog::readFrom(const SourceFile &file)
{
    m_file = file;
    read();
}

void ReturnedSheetDialog::chooseAgain()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read a sheet back"), {},
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        readFrom(SourceFile::onDisk(path));
}

void ReturnedSheetDialog::read()
{
    m_which->setText(tr("%1, for the list of %2").arg(m_file.name(), wording::quoted(book().get(m_job).title)));
    ListOptions options;
    if (m_dates->currentIndex() == DayFirst)
        options.table.dates = DateOrder::DayMonthYear;
    else if (m_dates->currentIndex() == MonthFirst)
        options.table.dates = DateOrder::MonthDayYear;
    m_sheet = readSheet(m_file, options);
    weigh();
}

command::RecordUnits ReturnedSheetDialog::asked() const
{
    return {.id = m_job, .rows = m_sheet.rows, .overwrite = m_overwrite->isChecked()};
}

void ReturnedSheetDialog::sayBad(const QString &sentence, const std::vector<RejectedRow> &rows, const QString &whatToDo)
{
    QStringList below;
    for (std::size_t place = 0; place < std::min(rows.size(), mostBadShown); ++place)
        below += tr("Row %1 of the sheet, %2 %3: %4.")
                     .arg(QString::number(rows[place].at.row), rows[place].column, wording::quoted(rows[place].value),
                          rows[place].reason);
    if (rows.size() > mostBadShown)
        below += tr("And %1 more.").arg(rows.size() - mostBadShown);
    below += whatToDo;
    m_bad->say(Tone::NeedsALook, sentence, below);
}

QString ReturnedSheetDialog::whatToDoAbout(const std::vector<RejectedRow> &rows) const
{
    QStringList numbers;
    for (const RejectedRow &row : rows) {
        if (const QString number = QString::number(row.at.row); !numbers.contains(number))
            numbers += number;
        if (numbers.size() > static_cast<qsizetype>(mostBadShown))
            return tr("Mend these rows in the sheet and read it back again.");
    }
    return (numbers.size() == 1 ? tr("Mend row %1 in the sheet and read it back again.")
                                : tr("Mend rows %1 in the sheet and read it back again."))
        .arg(wording::list(numbers));
}

void ReturnedSheetDialog::weigh()
{
    clearRefusal();
    m_bad->clear();
    QString what;
    bool good = false;
    if (m_sheet.refusal) {
        m_bad->say(Tone::NeedsALook, m_sheet.refusal->text, m_sheet.refusal->instead);
    } else if (!m_sheet.rejected.empty()) {
        sayBad(tr("Some cells can't be read: nothing is taken of the sheet."), m_sheet.rejected,
               whatToDoAbout(m_sheet.rejected));
    } else {
        const Preview seen = preview(book(), asked(), today());
        if (seen.refusal) {
            // Where only results that are there already stand in the way, the sheet has no fault.
            command::RecordUnits replacing = asked();
            replacing.overwrite = true;
            sayBad(seen.refusal->text, seen.refusal->rows,
                   preview(book(), replacing, today()).refusal
                       ? whatToDoAbout(seen.refusal->rows)
                       : tr("Say above that they may be replaced, or mend the sheet and read it back again."));
        } else {
            good = true;
            const auto changed = static_cast<qint64>(seen.changes.of<Unit>().size());
            const Engagement &after = seen.after.get(m_job);
            what = changed == 0
                       ? tr("The list says all of it already.")
                       : tr("It changes %1 of the list: %2 done then.")
                             .arg(counted(changed, tr("one row"), tr("%1 rows").arg(wording::grouped(changed))),
                                  wording::doneOf(after.unitsDone, after.units.value_or(0)));
        }
    }
    m_what->setText(what);
    m_what->setVisible(!what.isEmpty());
    m_again->setVisible(!good);
    verbButton().setEnabled(good);
    (good ? verbButton() : *m_again).setDefault(true);
    makeRoom();
}

void ReturnedSheetDialog::save()
{
    askAndClose(asked());
}

} // namespace proven
