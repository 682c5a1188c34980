#include "window/whereabouts.h"

#include "files/settings_group.h"

#include <QSettings>

namespace proven {

namespace {

/// What each chosen record is kept under.
template <class Places, class Act>
void eachChosen(Places &&places, Act act)
{
    act(QStringLiteral("round"), places.round);
    act(QStringLiteral("vendor"), places.vendor);
    act(QStringLiteral("trial"), places.trial);
    act(QStringLiteral("job"), places.job);
    act(QStringLiteral("task"), places.task);
}

template <class Record>
std::optional<Id<Record>> stillThere(const Book &book, qint64 number, const std::optional<Id<Record>> &)
{
    const Id<Record> id(number);
    return book.find(id) ? std::optional(id) : std::nullopt;
}

} // namespace

Whereabouts whereaboutsIn(const QString &path, const Book &book)
{
    QSettings settings;
    settings.beginGroup(settingsGroupOf(path));
    Whereabouts whereabouts;
    whereabouts.page = settings.value(QStringLiteral("page")).toInt();
    eachChosen(whereabouts, [&](const QString &name, auto &chosen) {
        chosen = stillThere(book, settings.value(name).toLongLong(), chosen);
    });
    return whereabouts;
}

void rememberWhereabouts(const QString &path, const Whereabouts &whereabouts)
{
    QSettings settings;
    settings.beginGroup(settingsGroupOf(path));
    settings.setValue(QStringLiteral("page"), whereabouts.page);
    eachChosen(whereabouts, [&](const QString &name, const auto &chosen) {
        if (chosen)
            settings.setValue(name, chosen->number());
        else
            settings.remove(name);
    });
}

void forgetWhereabouts(const QString &path)
{
    QSettings().remove(settingsGroupOf(path));
}

} // namespace proven
