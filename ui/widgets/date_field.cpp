#include "widgets/date_field.h"

#include "look/space.h"
#include "rules/wording.h"
#include "widgets/labels.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace proven {

namespace {

constexpr int widthInLetters = 16;

} // namespace

DateField::DateField(QDate today, DateLean lean, QWidget *parent)
    : QWidget(parent), m_today(today), m_lean(lean), m_edit(new QLineEdit(this)), m_pick(new QToolButton(this)),
      m_understood(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space(*this).toField());
    m_edit->setFixedWidth(m_edit->fontMetrics().averageCharWidth() * widthInLetters);
    m_edit->setPlaceholderText(lean == DateLean::Ahead ? tr("fri, 12.3, +1w") : tr("today, 12.3, -2"));
    m_edit->setToolTip(tr("today, tomorrow, fri, 12.3, 3 May, 2026-05-03, -2 (days), +1w, +2m"));
    m_pick->setText(QStringLiteral("\u2026"));
    m_pick->setToolTip(tr("Pick a day from a calendar"));
    m_pick->setAccessibleName(tr("Pick a day"));
    m_pick->setFocusPolicy(Qt::TabFocus);
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setWordWrap(true);
    row->addWidget(m_edit);
    row->addWidget(m_pick);
    row->addWidget(m_understood, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::read);
    connect(m_pick, &QToolButton::clicked, this, &DateField::pick);
}

void DateField::setDate(std::optional<QDate> date)
{
    m_edit->setText(!date ? QString() : *date == m_today ? tr("today") : date->toString(Qt::ISODate));
}

bool DateField::isBlank() const
{
    return m_edit->text().trimmed().isEmpty();
}

void DateField::read()
{
    m_date.reset();
    m_problem.clear();
    if (!isBlank()) {
        const DateEntry entry = readDateEntry(m_edit->text(), m_today, m_lean, QLocale());
        m_date = entry.date;
        m_problem = entry.problem;
    }
    m_understood->setText(m_date ? dayWithWeekday(*m_date, m_today) : m_problem);
    m_edit->setAccessibleDescription(m_understood->text());
    emit changed();
}

void DateField::pick()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    calendar->setSelectedDate(m_date.value_or(m_today));
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    connect(calendar, &QCalendarWidget::activated, &menu, [&](QDate date) {
        setDate(date);
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, &menu, [&](QDate date) {
        setDate(date);
        menu.close();
    });
    calendar->setFocus();
    menu.exec(m_pick->mapToGlobal(QPoint(0, m_pick->height())));
    m_edit->setFocus();
}

QString dayWithWeekday(QDate date, QDate today)
{
    QString weekday;
    switch (date.dayOfWeek()) {
    case Qt::Monday:
        weekday = DateField::tr("Mon");
        break;
    case Qt::Tuesday:
        weekday = DateField::tr("Tue");
        break;
    case Qt::Wednesday:
        weekday = DateField::tr("Wed");
        break;
    case Qt::Thursday:
        weekday = DateField::tr("Thu");
        break;
    case Qt::Friday:
        weekday = DateField::tr("Fri");
        break;
    case Qt::Saturday:
        weekday = DateField::tr("Sat");
        break;
    default:
        weekday = DateField::tr("Sun");
        break;
    }
    return DateField::tr("%1 %2").arg(weekday, wording::day(date, today));
}

} // namespace proven
