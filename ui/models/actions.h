#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

class QMenu;
class QMenuBar;
class QToolBar;

namespace proven {

/// Everything the window can be told to do, said once: the menu bar, the toolbar and the list of shortcuts are all
/// filled from here.
class Actions : public QObject {
    Q_OBJECT

public:
    enum class Bar { MenuOnly, ToolbarToo };
    struct Entry {
        QString menu; ///< "Vendor" or, one level below, "Vendor/Decide"
        QAction *action;
        QString iconName;
        Bar bar;
    };

    /// `menus`: the menus in the order in which they stand.
    Actions(QStringList menus, QObject *parent);

    /// A new action at the end of that menu. `name` is its object name.
    QAction *add(const QString &menu, const QString &name, const QString &text, const QKeySequence &shortcut,
                 const QString &iconName = {}, Bar bar = Bar::MenuOnly);
    /// A line below what that menu holds so far.
    void separate(const QString &menu);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    void fill(QMenuBar &bar) const;
    void fill(QToolBar &bar) const;
    /// Gives each action its icon in the colours of that palette.
    void dress(const QPalette &palette) const;

private:
    QStringList m_menus;
    std::vector<Entry> m_entries;
};

} // namespace proven
