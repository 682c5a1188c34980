#include "widgets/chart.h"

#include <QAccessibleWidget>

namespace proven {

namespace {

QAccessibleInterface *describeChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

Chart::Chart(const QString &name, QWidget *parent) : QWidget(parent)
{
    // Once for the program, and not before there is a chart: whoever needs none pays nothing.
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(describeChart), true);
    setAccessibleName(name);
}

void Chart::say(const QString &sentence)
{
    setAccessibleDescription(sentence);
    setToolTip(sentence);
}

} // namespace proven
