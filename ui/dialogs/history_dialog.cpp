#include "dialogs/history_dialog.h"

#include "dialogs/correction.h"
#include "look/space.h"
#include "models/history_lines.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 52;
constexpr int heightInEm = 42;

} // namespace

HistoryDialog::HistoryDialog(Session &session, QWidget *parent)
    : Dialog(parent), m_session(session), m_table(new HistoryLines(session, this)), m_view(new QTableView(this)),
      m_takes(sentenceLabel({}, this)), m_taken(new QListWidget(this)), m_refusal(new Notice(this))
{
    setWindowTitle(tr("History"));
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(
        sentenceLabel(tr("Everything that was done to this book, the newest first. Nothing is ever lost."), this));

    m_view->setModel(m_table);
    m_view->setAccessibleName(tr("History"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(space.row());
    m_view->horizontalHeader()->setSectionResizeMode(HistoryLines::What, QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(HistoryLines::When, QHeaderView::ResizeToContents);
    column->addWidget(m_view, 3);

    column->addWidget(m_takes);
    m_taken->setAccessibleName(tr("What undoing takes back"));
    m_taken->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_taken, 1);
    column->addWidget(m_refusal);

    auto *buttons = new QDialogButtonBox(this);
    m_correct = buttons->addButton(tr("&Correct this…"), QDialogButtonBox::ActionRole);
    m_undo = buttons->addButton(tr("&Undo to before this"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    // Enter in the list must not take anything back.
    close->setDefault(true);
    for (QPushButton *button : {m_correct, m_undo})
        button->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_correct, &QPushButton::clicked, this, &HistoryDialog::correctChosen);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undoToChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::showChosen);
    connect(&m_session, &Session::changed, this, [this] {
        m_table->reload();
        showChosen();
    });
    resize(space.em * widthInEm, space.em * heightInEm);
    showChosen();
    m_view->setFocus();
}

std::optional<qint64> HistoryDialog::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_table->entry(rows.first().row()).number);
}

void HistoryDialog::showChosen()
{
    m_refusal->clear();
    m_taken->clear();
    const std::optional<qint64> entry = chosen();
    const std::vector<HistoryEntry> taken = entry ? m_session.ledger().takenBackBy(*entry)
                                                  : std::vector<HistoryEntry>();
    for (const HistoryEntry &each : taken)
        m_taken->addItem(each.title);
    if (!entry)
        m_takes->setText(tr("Choose a line to see what undoing to before it takes back."));
    else if (taken.empty())
        m_takes->setText(tr("The book can't be taken back to before this."));
    else
        m_takes->setText(taken.size() == 1
                             ? tr("You can undo to before this: it takes back this one change.")
                             : tr("You can undo to before this: it takes back these %1 changes.").arg(taken.size()));
    m_taken->setVisible(taken.size() > 1);
    m_undo->setEnabled(!taken.empty());
    m_correct->setEnabled(entry.has_value());
}

void HistoryDialog::undoToChosen()
{
    static_cast<void>(m_refusal->sayWhyNot(m_session.undoTo(*chosen())));
}

void HistoryDialog::correctChosen()
{
    const std::optional<Changes> changes = m_session.ledger().changesOf(*chosen());
    QDialog *correction = changes ? correctionOf(*changes, m_session, this) : nullptr;
    if (!correction) {
        m_refusal->say(Tone::NeedsALook, tr("There is nothing left of this to correct."),
                       {tr("Undo takes it back as it was.")});
        return;
    }
    correction->setAttribute(Qt::WA_DeleteOnClose);
    correction->open();
}

} // namespace proven
