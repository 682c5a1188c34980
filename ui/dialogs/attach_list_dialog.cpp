#include "dialogs/attach_list_dialog.h"

#include "dialogs/preview.h"
#include "models/read_list_table.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/chooser.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace proven {

namespace {

constexpr int rowsShown = 8;
/// What the choice of all columns holds.
constexpr int allColumns = -1;
constexpr std::size_t mostBadShown = 5;

} // namespace

AttachListDialog::AttachListDialog(Session &session, Id<Engagement> job, const SourceFile &file, QWidget *parent)
    : FormDialog(session, tr("Attach a list"), tr("A&ttach it"), parent), m_job(job), m_file(file),
      m_header(new QCheckBox(tr("The first row &names the columns"), this)), m_label(new QComboBox(this)),
      m_count(sectionLabel({}, this)), m_rows(new ReadListTable(this)),
      m_table(new TableView(tr("The first rows as they would be read"), {}, this)), m_guesses(sentenceLabel({}, this)),
      m_bad(new Notice(this)), m_drop(new QCheckBox(tr("Results of the list so far &may go"), this))
{
    addSentence(tr("%1, for %2").arg(m_file.name(), wording::quoted(book().get(job).title)));
    QFormLayout &form = addForm();
    letShrink(*m_label);
    addRow(form, tr("&What each row is called by"), m_label);
    form.addRow(QString(), m_header);
    body().addWidget(m_count);
    m_table->setModel(m_rows);
    m_table->setShares({2, 1});
    m_table->fitHeightToRows(rowsShown);
    body().addWidget(m_table);
    body().addWidget(m_guesses);
    foot().addWidget(m_bad);
    foot().addWidget(m_drop);
    connect(m_label, &QComboBox::activated, this, &AttachListDialog::read);
    connect(m_header, &QCheckBox::clicked, this, [this] {
        m_headerSaid = true;
        m_label->setCurrentIndex(0);
        read();
    });
    read();
}

std::vector<int> AttachListDialog::labelChosen() const
{
    // The first choice leaves it to the guess, the last takes all: names with the numbers to call.
    const int chosen = m_label->currentIndex();
    if (chosen <= 0)
        return {};
    if (m_label->currentData() != allColumns)
        return {chosen - 1};
    std::vector<int> all(static_cast<std::size_t>(m_list.header.size()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void AttachListDialog::read()
{
    ListOptions options;
    if (m_headerSaid)
        options.table.header = m_header->isChecked();
    options.labelColumns = labelChosen();
    m_list = readList(m_file, options);
    offerColumns();
    showRead();
}

void AttachListDialog::offerColumns()
{
    const QSignalBlocker quiet(m_label);
    const int chosen = m_label->currentIndex();
    m_label->clear();
    QStringList guessed;
    for (const int column : m_list.labelColumns)
        guessed += m_list.header.value(column);
    m_label->addItem(chosen > 0 || guessed.isEmpty()
                         ? tr("What seems to name it")
                         : tr("What seems to name it: column %1").arg(guessed.join(QStringLiteral(" + "))));
    for (const QString &name : m_list.header)
        m_label->addItem(tr("Column %1").arg(name));
    if (m_list.header.size() > 1)
        m_label->addItem(tr("All columns together"), allColumns);
    m_label->setCurrentIndex(std::clamp(chosen, 0, m_label->count() - 1));
    if (!m_headerSaid)
        m_header->setChecked(m_list.hasHeader);
}

bool AttachListDialog::dropsResults() const
{
    const Preview seen = preview(book(), command::SetUnits{m_job, m_list.rows, false}, today());
    return seen.refusal && !preview(book(), command::SetUnits{m_job, m_list.rows, true}, today()).refusal;
}

void AttachListDialog::showRead()
{
    clearRefusal();
    const bool good = !m_list.refusal && m_list.rejected.empty();
    m_count->setText(m_list.refusal
                         ? tr("Nothing can be read of it")
                         : counted(static_cast<qint64>(m_list.rows.size()), tr("One row"),
                                   tr("%1 rows").arg(wording::grouped(static_cast<qint64>(m_list.rows.size())))));
    m_rows->show(m_list.rows, rowsShown);
    m_table->setVisible(!m_list.rows.empty());
    m_guesses->setText(m_list.guesses.join(u'\n'));
    m_guesses->setVisible(!m_list.guesses.isEmpty());
    if (m_list.refusal) {
        m_bad->say(Tone::NeedsALook, m_list.refusal->text, m_list.refusal->instead);
    } else if (!m_list.rejected.empty()) {
        QStringList bad;
        for (std::size_t place = 0; place < std::min(m_list.rejected.size(), mostBadShown); ++place) {
            const RejectedRow &row = m_list.rejected[place];
            bad += tr("Row %1, %2 %3: %4.")
                       .arg(QString::number(row.at.row), row.column, wording::quoted(row.value), row.reason);
        }
        m_bad->say(Tone::NeedsALook,
                   counted(static_cast<qint64>(m_list.rejected.size()),
                           tr("One row can't be taken. Mend it in the file, or choose another column."),
                           tr("%1 rows can't be taken. Mend them in the file, or choose another column.")),
                   bad);
    } else {
        m_bad->clear();
    }
    m_drop->setVisible(good && dropsResults());
    verbButton().setEnabled(good);
    makeRoom();
}

void AttachListDialog::save()
{
    askAndClose(command::SetUnits{m_job, m_list.rows, !m_drop->isHidden() && m_drop->isChecked()});
}

} // namespace proven
