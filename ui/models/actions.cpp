#include "models/actions.h"

#include "look/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <map>

namespace proven {

Actions::Actions(QStringList menus, QObject *parent) : QObject(parent), m_menus(std::move(menus)) {}

QAction *Actions::add(const QString &menu, const QString &name, const QString &text, const QKeySequence &shortcut,
                      const QString &iconName, Bar bar)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    m_entries.push_back({.menu = menu, .action = action, .iconName = iconName, .bar = bar});
    return action;
}

void Actions::separate(const QString &menu)
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_entries.push_back({.menu = menu, .action = line, .iconName = {}, .bar = Bar::MenuOnly});
}

void Actions::fill(QMenuBar &bar) const
{
    std::map<QString, QMenu *> menus;
    for (const QString &menu : m_menus)
        menus[menu] = bar.addMenu(menu);
    for (const Entry &entry : m_entries) {
        const qsizetype slash = entry.menu.indexOf(u'/');
        QMenu *target = menus.at(slash < 0 ? entry.menu : entry.menu.left(slash));
        if (slash >= 0) {
            QMenu *&inner = menus[entry.menu];
            if (!inner)
                inner = target->addMenu(entry.menu.mid(slash + 1));
            target = inner;
        }
        target->addAction(entry.action);
    }
}

void Actions::fill(QToolBar &bar) const
{
    for (const Entry &entry : m_entries) {
        if (entry.bar == Bar::ToolbarToo)
            bar.addAction(entry.action);
    }
}

void Actions::dress(const QPalette &palette) const
{
    for (const Entry &entry : m_entries) {
        if (!entry.iconName.isEmpty())
            entry.action->setIcon(iconNamed(entry.iconName, palette));
    }
}

} // namespace proven
