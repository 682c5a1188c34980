#include "dialogs/clash_dialog.h"

#include "look/space.h"
#include "widgets/labels.h"
#include "widgets/marked_line.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 48;
constexpr int rowsShown = 10;

/// Each changed field in a row: as it was, as I wrote it, as the other did.
QTableWidget *versions(const Clash &clash, QWidget *parent)
{
    const QStringList headings{ClashDialog::tr("What"), ClashDialog::tr("It was"), ClashDialog::tr("You wrote"),
                               ClashDialog::tr("It says now")};
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()), parent);
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(ClashDialog::tr("Your version and the other one"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    const auto add = [&](const Clash::Field &field, const QString &mine) {
        const int row = table->rowCount();
        table->insertRow(row);
        int column = 0;
        for (const QString &text : {field.word, field.before, mine, field.theirs}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            table->setItem(row, column++, item);
        }
    };
    for (const Clash::Field &field : clash.both)
        add(field, field.mine);
    for (const Clash::Field &field : clash.others)
        add(field, ClashDialog::tr("not changed"));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->resizeRowsToContents();
    const int rows = std::min(rowsShown, table->rowCount() + 1);
    table->setMinimumHeight(table->horizontalHeader()->sizeHint().height() + rows * Space(*table).row());
    return table;
}

} // namespace

ClashDialog::ClashDialog(const QString &what, const Clash &clash, QWidget *parent) : Dialog(parent)
{
    setWindowTitle(tr("Changed meanwhile"));
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(new MarkedLine(Tone::NeedsALook, what, {}, this));
    column->addWidget(versions(clash, this), 1);
    column->addWidget(sentenceLabel(
        clash.both.empty()
            ? tr("You changed other things than these. Both can stand.")
            : tr("Where you both changed the same, one of you must give way. What only one changed stands."),
        this));

    auto *buttons = new QDialogButtonBox(this);
    const auto offer = [&](const QString &words, const Command &command) {
        QPushButton *button = buttons->addButton(words, QDialogButtonBox::AcceptRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, command] { m_chosen = command; });
    };
    if (clash.both.empty()) {
        offer(tr("&Save mine as well"), clash.mine);
    } else {
        offer(tr("&Mine stands"), clash.mine);
        offer(tr("&Theirs stands"), clash.theirs);
    }
    // Going back loses nothing, on either side: it is what Enter and Escape do.
    QPushButton *back = buttons->addButton(tr("Back to the form"), QDialogButtonBox::RejectRole);
    back->setDefault(true);
    back->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(space.em * widthInEm);
}

} // namespace proven
