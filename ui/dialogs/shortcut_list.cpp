#include "dialogs/shortcut_list.h"

#include "look/button_text.h"
#include "look/space.h"
#include "models/actions.h"
#include "models/row_table.h"
#include "widgets/table_view.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace proven {

namespace {

struct ShortcutRow {
    QString name;
    QString command;
    QString keys;
    [[nodiscard]] const QString &key() const { return name; }
    bool operator==(const ShortcutRow &) const = default;
};

class ShortcutTable : public RowTable<ShortcutRow> {
public:
    ShortcutTable(const Actions &actions, QObject *parent) : RowTable(parent)
    {
        setColumns({Column(ShortcutList::tr("Command"), [](const ShortcutRow &row) { return row.command; }),
                    Column(ShortcutList::tr("Keys"), [](const ShortcutRow &row) { return row.keys; })});
        std::vector<ShortcutRow> rows;
        for (const Actions::Entry &entry : actions.entries()) {
            if (entry.action->isSeparator())
                continue;
            rows.push_back({.name = entry.action->objectName(),
                            .command = wordsOf(entry.action->text()),
                            .keys = entry.action->shortcut().toString(QKeySequence::NativeText)});
        }
        become(rows);
    }
};

} // namespace

ShortcutList::ShortcutList(const Actions &actions, QWidget *parent) : Dialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new TableView(tr("Keyboard shortcuts"), {}, this);
    table->setModel(new ShortcutTable(actions, this));
    table->setShares({3, 2});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    const Space space(*this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(table);
    column->addWidget(buttons);
    resize(space.em * 36, space.em * 40);
}

} // namespace proven
