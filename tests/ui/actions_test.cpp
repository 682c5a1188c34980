#include "models/actions.h"

#include "dialogs/shortcut_list.h"
#include "look/button_text.h"
#include "models_at_work.h"
#include "support/hands.h"

#include <QTableView>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

TEST(Actions, SayTheirWordsWithoutTheMarkOfAKey)
{
    EXPECT_EQ(proven::wordsOf(QStringLiteral("&Undo: Added R&&D")), QStringLiteral("Undo: Added R&D"));
    EXPECT_EQ(proven::wordsOf(QStringLiteral("V&iew/&Colours")), QStringLiteral("View/Colours"));
}

TEST(Actions, StandInTheListOfShortcutsEachWithItsKeys)
{
    Actions actions({QStringLiteral("&Job")}, nullptr);
    actions.add(QStringLiteral("&Job"), QStringLiteral("give"), QStringLiteral("&Give a job"),
                QKeySequence(QStringLiteral("Ctrl+N")));
    actions.separate(QStringLiteral("&Job"));
    actions.add(QStringLiteral("&Job"), QStringLiteral("edit"), QStringLiteral("&Edit the job…"),
                QKeySequence(QStringLiteral("Ctrl+E")));
    const ShortcutList list(actions, nullptr);
    watchTables(list);
    EXPECT_EQ(wordsOf(*control<QTableView>(list, QStringLiteral("Keyboard shortcuts"))->model()),
              QStringList({QStringLiteral("Give a job | Ctrl+N"), QStringLiteral("Edit the job… | Ctrl+E")}));
}

} // namespace
} // namespace proven::test
