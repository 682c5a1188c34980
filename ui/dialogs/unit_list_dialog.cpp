#include "dialogs/unit_list_dialog.h"

#include "dialogs/attach_list_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/result_cell.h"
#include "dialogs/returned_sheet_dialog.h"
#include "dialogs/split_list_dialog.h"
#include "exchange/date_entry.h"
#include "exchange/file_writer.h"
#include "exchange/lists.h"
#include "look/space.h"
#include "models/units_table.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/table_view.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 60;
constexpr int heightInEm = 44;
constexpr std::size_t mostResultsNamed = 6;
constexpr std::size_t mostOffered = 12;

QString tableFilter()
{
    return UnitListDialog::tr("Tables (*.csv *.tsv *.txt);;All files (*)");
}

} // namespace

UnitListDialog::UnitListDialog(Session &session, Id<Engagement> job, QWidget *parent)
    : Dialog(parent), m_session(session), m_job(job), m_units(new UnitsTable(session, job, this)),
      m_sorted(new SortedRows(*m_units, this)), m_resultCell(new ResultCell(this)), m_title(sectionLabel({}, this)),
      m_bar(new QProgressBar(this)), m_progress(new QLabel(this)), m_results(sentenceLabel({}, this)),
      m_hint(sentenceLabel({}, this)), m_find(new QLineEdit(this)),
      m_table(new TableView(tr("The list"), QStringLiteral("columns/list"), this)), m_empty(new EmptyState(this)),
      m_notice(new Notice(this)), m_attach(new QPushButton(tr("&Attach a list…"), this)),
      m_handOut(new QPushButton(tr("&Hand out as a sheet…"), this)),
      m_readBack(new QPushButton(tr("&Read a sheet back…"), this)),
      m_split(new QPushButton(tr("&Split into jobs…"), this)), m_howItWent(new QPushButton(tr("How it &went…"), this))
{
    setWindowTitle(tr("The list of a job"));
    m_bar->setAccessibleName(tr("How far the list is done"));
    m_bar->setTextVisible(false);
    m_find->setPlaceholderText(tr("Find in the list"));
    m_find->setAccessibleName(tr("Find in the list"));
    m_find->setClearButtonEnabled(true);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(UnitsTable::Result, m_resultCell);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setShares({6, 26, 20, 10});
    layOut();
    connectParts();
    showProgress();
    if (m_sorted->rowCount() > 0)
        goToFirstOpen();
    else
        m_empty->findChild<QPushButton *>()->setFocus();
}

void UnitListDialog::goToFirstOpen()
{
    int row = 0;
    while (row < m_units->rowCount() - 1 && isDone(*m_units->unit(row)))
        ++row;
    m_table->setCurrentIndex(
        m_sorted->mapFromSource(m_units->index(isDone(*m_units->unit(row)) ? 0 : row, UnitsTable::Result)));
    m_table->setFocus();
    // The table has its size only when it is seen.
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter); },
        Qt::QueuedConnection);
}

void UnitListDialog::layOut()
{
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    auto *top = new QHBoxLayout;
    top->setSpacing(space.betweenCards());
    top->addWidget(m_title, 1);
    top->addWidget(m_progress);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_results);
    column->addWidget(m_hint);
    column->addWidget(m_find);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_notice);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(space.unit());
    for (QPushButton *button : {m_attach, m_handOut, m_readBack, m_split, m_howItWent}) {
        button->setAutoDefault(false);
        steps->addWidget(button);
    }
    steps->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    steps->addWidget(close);
    column->addLayout(steps);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(space.em * widthInEm, space.em * heightInEm);
}

void UnitListDialog::connectParts()
{
    connect(m_find, &QLineEdit::textChanged, this, &UnitListDialog::find);
    connect(m_units, &UnitsTable::resultTyped, this, [this](int row, const QString &result) {
        record(row, result, std::nullopt);
        goOn(row);
    });
    connect(m_units, &UnitsTable::dayTyped, this, &UnitListDialog::takeDay);
    connect(m_table, &QAbstractItemView::activated, m_table, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEditable)
            m_table->edit(index);
    });
    connect(m_attach, &QPushButton::clicked, this, &UnitListDialog::chooseList);
    connect(m_empty, &EmptyState::pressed, this, &UnitListDialog::chooseList);
    connect(m_readBack, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Read a sheet back"), {}, tableFilter());
        if (!path.isEmpty())
            readBackFrom(path);
    });
    connect(m_handOut, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Hand out as a sheet"), tr("list.csv"),
                                                          tableFilter());
        if (!path.isEmpty())
            handOutTo(path);
    });
    connect(m_split, &QPushButton::clicked, this, [this] { openOver(new SplitListDialog(m_session, m_job, this)); });
    connect(m_howItWent, &QPushButton::clicked, this, [this] { openOver(new OutcomeDialog(m_session, m_job, this)); });
    connect(&m_session, &Session::changed, this, &UnitListDialog::follow);
}

void UnitListDialog::goOn(int row)
{
    const QModelIndex typed = m_sorted->mapFromSource(m_units->index(row, UnitsTable::Result));
    const QModelIndex next = typed.siblingAtRow(typed.row() + 1);
    if (!next.isValid() || !m_notice->text().isEmpty())
        return;
    // The cell that was typed into is still being left.
    QMetaObject::invokeMethod(
        m_table, [this, next = QPersistentModelIndex(next)] { m_table->setCurrentIndex(next); }, Qt::QueuedConnection);
}

const Engagement *UnitListDialog::job() const
{
    return m_session.book().find(m_job);
}

void UnitListDialog::follow(const Changes &changes)
{
    const bool wasEmpty = m_units->rowCount() == 0;
    m_units->follow(changes);
    // Undone in another window: the job is no more.
    if (!job())
        reject();
    else
        showProgress();
    if (wasEmpty && m_units->rowCount() > 0)
        goToFirstOpen();
}

void UnitListDialog::showProgress()
{
    const Engagement &known = *job();
    const Book &book = m_session.book();
    const Progress progress = progressOf(book, known);
    const bool open = isOpen(known.outcome);
    m_title->setText(tr("%1, %2").arg(known.title, book.vendorOf(known.trial).name));
    m_progress->setText(progress.units > 0 ? tr("%1 done").arg(wording::doneOf(progress.done, progress.units))
                                           : QString());
    // A bar counts in whole numbers of a machine, and a list is never longer than that.
    m_bar->setRange(0, static_cast<int>(std::max(qint64{1}, progress.units)));
    m_bar->setValue(static_cast<int>(progress.done));
    m_bar->setAccessibleDescription(m_progress->text());
    m_results->setText(wording::results(progress, mostResultsNamed));
    if (progress.done == progress.units && open)
        m_hint->setText(tr("Every row is done. Say how it went."));
    else
        m_hint->setText(tr(
            "Any result means done, also “refused” or “wrong number”. Type it into its row, or read the sheet back."));
    for (QWidget *widget : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_progress)})
        widget->setVisible(progress.units > 0 && progress.rows > 0);
    m_results->setVisible(!progress.results.empty());
    m_attach->setEnabled(open);
    m_split->setEnabled(open && progress.rows > 1);
    showParts(progress.rows > 0, open);

    QStringList offered{tr("reached"), tr("refused"), tr("wrong number")};
    for (const auto &[result, count] : progress.results) {
        if (static_cast<std::size_t>(offered.size()) < mostOffered && !offered.contains(result, Qt::CaseInsensitive))
            offered += result;
    }
    m_resultCell->offer(offered);
}

void UnitListDialog::showParts(bool hasList, bool open)
{
    m_empty->setVisible(!hasList);
    for (QWidget *part : std::initializer_list<QWidget *>{m_hint, m_find, m_table, m_attach, m_handOut, m_readBack,
                                                          m_split, m_howItWent})
        part->setVisible(hasList);
    if (open)
        m_empty
            ->say(tr("This job has no list yet: attach a table with a row for each person or thing it works through."),
                  tr("Attach a list…"));
    else
        m_empty->say(tr("This job has no list, and it is over: none can be attached any more."), {});
}

void UnitListDialog::chooseList()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Attach a list"), {}, tableFilter());
    if (!path.isEmpty())
        attachFrom(path);
}

void UnitListDialog::find()
{
    const QString words = foldedName(m_find->text());
    if (words.isEmpty()) {
        m_sorted->showOnly({});
        return;
    }
    m_sorted->showOnly([this, words](int row) {
        const Unit *unit = m_units->unit(row);
        return unit && (foldedName(unit->label).contains(words) || foldedName(unit->result).contains(words));
    });
}

void UnitListDialog::record(int row, const std::optional<QString> &result, std::optional<QDate> on)
{
    const Unit *unit = m_units->unit(row);
    if (!unit)
        return;
    if (result && !result->isEmpty() && !on)
        on = unit->on.value_or(m_session.today());
    const Performance performance = m_session.ask(
        command::RecordUnits{.id = m_job,
                             .rows = {{.at = {}, .row = unit->row, .label = {}, .result = result, .on = on}},
                             .overwrite = true});
    if (const auto *refusal = std::get_if<Refusal>(&performance))
        m_notice->say(Tone::NeedsALook,
                      refusal->rows.empty()
                          ? refusal->text
                          : tr("Row %1: %2.").arg(wording::grouped(unit->row), refusal->rows.front().reason));
    else if (const auto *trouble = std::get_if<Trouble>(&performance))
        m_notice->say(Tone::NeedsALook, trouble->text);
    else
        m_notice->clear();
}

void UnitListDialog::takeDay(int row, const QString &typed)
{
    const Unit *unit = m_units->unit(row);
    if (!unit)
        return;
    const DateEntry entry = readDateEntry(typed, m_session.today(), DateLean::Back, QLocale());
    if (!entry.date)
        m_notice->say(Tone::NeedsALook, tr("Row %1 keeps its day: %2").arg(wording::grouped(unit->row), entry.problem));
    else
        record(row, std::nullopt, entry.date);
}

void UnitListDialog::openOver(QDialog *dialog)
{
    m_notice->clear();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UnitListDialog::attachFrom(const QString &path)
{
    openOver(new AttachListDialog(m_session, m_job, SourceFile::onDisk(path), this));
}

void UnitListDialog::readBackFrom(const QString &path)
{
    openOver(new ReturnedSheetDialog(m_session, m_job, SourceFile::onDisk(path), this));
}

void UnitListDialog::handOutTo(const QString &path)
{
    // The file dialog has asked about a file that is there already.
    if (const auto fault = writeFile(path, listSheet(listOf(m_session.book(), m_job)), Existing::Replace))
        m_notice->say(Tone::NeedsALook, fault->text);
    else
        m_notice->say(Tone::Proven, tr("The sheet is written: %1").arg(path),
                      {tr("It comes back with results in the column “result”, and days in “on”.")});
}

QString UnitListDialog::noticeText() const
{
    return m_notice->text();
}

} // namespace proven
