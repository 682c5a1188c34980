#include "dialogs/backups_dialog.h"

#include "files/automatic_backup.h"
#include "look/space.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

namespace {

constexpr int widthInEm = 54;
constexpr int heightInEm = 32;

enum Column { When, Why, JobCount, ChangeCount, Size, State };

QString whenInWords(const QDateTime &at, QDate today)
{
    const QDateTime here = at.toLocalTime();
    const QString time = here.toString(QStringLiteral("HH:mm"));
    return here.date() == today ? BackupsDialog::tr("today %1").arg(time)
                                : BackupsDialog::tr("%1, %2").arg(wording::day(here.date(), today), time);
}

QStandardItem *cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

BackupsDialog::BackupsDialog(Session &session, QWidget *parent)
    : Dialog(parent), m_session(session), m_automatic(*session.backups()), m_rows(new QStandardItemModel(this)),
      m_view(new QTableView(this)), m_newest(sentenceLabel({}, this)), m_since(sentenceLabel({}, this)),
      m_trouble(new Notice(this))
{
    setWindowTitle(tr("Backups"));
    layOut();
    connect(&m_automatic, &AutomaticBackup::changed, this, &BackupsDialog::hear);
    connect(&m_automatic, &AutomaticBackup::examined, this,
            [this](const std::vector<Backup> &backups) { tell(backups, true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsDialog::showChosen);
    tell(m_automatic.backups().list(), false);
    m_automatic.examine();
    m_view->setFocus();
}

void BackupsDialog::layOut()
{
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(m_newest);
    column->addWidget(
        noteLabel(tr("Each is a book of its own, made while you work, opened again and counted. Kept are those "
                     "of the last seven days, four weeks and twelve months. They lie on this machine: copy "
                     "the folder to another disk now and then."),
                  this));
    m_view->setModel(m_rows);
    m_view->setAccessibleName(tr("Backups"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(space.row());
    column->addWidget(m_view, 1);
    column->addWidget(m_since);
    column->addWidget(m_trouble);

    auto *buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("&Back up now"), QDialogButtonBox::ActionRole);
    m_open = buttons->addButton(tr("&Open to read"), QDialogButtonBox::ActionRole);
    m_restore = buttons->addButton(tr("&Restore…"), QDialogButtonBox::ActionRole);
    QPushButton *folder = buttons->addButton(tr("Show the &folder"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    // Enter in the list must not restore anything.
    close->setDefault(true);
    for (QPushButton *button : {m_make, m_open, m_restore, folder})
        button->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_make->setEnabled(false);
        m_automatic.make();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { end(Choice::Open); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askToRestore);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_automatic.backups().folder())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(space.em * widthInEm, space.em * heightInEm);
}

void BackupsDialog::tell(std::vector<Backup> backups, bool areExamined)
{
    const Backup *before = chosen();
    const QString path = before ? before->path : QString();
    m_backups = std::move(backups);
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("When"), tr("Why"), tr("Jobs"), tr("Changes"), tr("Size"), tr("State")});
    const QLocale locale;
    const QDate today = m_automatic.backups().now().toLocalTime().date();
    for (const Backup &each : m_backups) {
        const QString state = each.state == BackupEntry::State::Damaged ? tr("damaged since")
                              : areExamined                             ? tr("whole")
                                                                        : tr("being read again…");
        m_rows->appendRow(
            {cell(whenInWords(each.madeAt, today)), cell(inWords(each.why)),
             cell(locale.toString(each.jobs), Qt::AlignRight), cell(locale.toString(each.lastEntry), Qt::AlignRight),
             cell(locale.formattedDataSize(each.size, 1, QLocale::DataSizeTraditionalFormat), Qt::AlignRight),
             cell(state)});
    }
    for (const Column column : {JobCount, ChangeCount, Size})
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->resizeColumnsToContents();
    for (const Column column : {When, Why, JobCount, ChangeCount, Size})
        m_view->setColumnWidth(column, m_view->columnWidth(column) + Space(*this).em);
    const auto same = std::find_if(m_backups.begin(), m_backups.end(),
                                   [&](const Backup &each) { return each.path == path; });
    if (!m_backups.empty())
        m_view->selectRow(same == m_backups.end() ? 0 : static_cast<int>(same - m_backups.begin()));
    sayNewest();
    showChosen();
}

const Backup *BackupsDialog::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const auto place = rows.isEmpty() ? m_backups.size() : static_cast<std::size_t>(rows.first().row());
    return place < m_backups.size() ? &m_backups[place] : nullptr;
}

void BackupsDialog::sayNewest()
{
    const qint64 since = m_automatic.changesSince();
    if (!m_automatic.newest())
        m_newest->setText(since == 0 ? tr("There is no backup yet: the book is still empty.")
                                     : tr("There is no backup of this book yet."));
    else if (since == 0)
        m_newest->setText(tr("The newest backup holds everything that is in the book."));
    else
        m_newest->setText(since == 1 ? tr("One change came after the newest backup.")
                                     : tr("%1 changes came after the newest backup.").arg(since));
    m_make->setEnabled(!m_automatic.isBusy());
    if (const std::optional<Trouble> &failure = m_automatic.failure())
        m_trouble->say(Tone::NeedsALook, tr("The last backup could not be made."), {failure->text});
    else
        m_trouble->clear();
}

void BackupsDialog::showChosen()
{
    const Backup *backup = chosen();
    m_open->setEnabled(backup);
    m_restore->setEnabled(backup && backup->state != BackupEntry::State::Damaged);
    if (!backup) {
        m_since->setText({});
        return;
    }
    const qint64 jobs = static_cast<qint64>(m_session.book().all<Engagement>().size()) - backup->jobs;
    const qint64 changes = lastEntryOf(m_session.ledger()) - backup->lastEntry;
    if (changes == 0)
        m_since->setText(tr("Nothing changed in the book since this one."));
    else if (changes < 0)
        m_since->setText(tr("This one holds more than the book: the book was restored since."));
    else if (jobs > 0)
        m_since->setText(tr("Since this one the book gained %1 in %2.")
                             .arg(counted(jobs, tr("one job"), tr("%1 jobs")),
                                  counted(changes, tr("one change"), tr("%1 changes"))));
    else
        m_since->setText(tr("Changes to the book since this one: %1.").arg(changes));
}

void BackupsDialog::hear()
{
    tell(m_automatic.backups().list(), false);
    m_automatic.examine();
}

void BackupsDialog::end(Choice choice)
{
    const Backup *backup = chosen();
    if (!backup)
        return;
    m_choice = choice;
    m_path = backup->path;
    accept();
}

void BackupsDialog::askToRestore()
{
    const Backup *backup = chosen();
    if (!backup)
        return;
    QMessageBox question(QMessageBox::Question, tr("Restore"),
                         tr("Go back to the book as it was %1?")
                             .arg(whenInWords(backup->madeAt, m_automatic.backups().now().toLocalTime().date())),
                         QMessageBox::Cancel, this);
    question.setInformativeText(
        tr("Nothing is lost: the book as it is now is kept beside it, and you can go back to it."));
    const QPushButton *yes = question.addButton(tr("&Restore"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == yes)
        end(Choice::Restore);
}

} // namespace proven
