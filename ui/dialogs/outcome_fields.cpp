#include "dialogs/outcome_fields.h"

#include "dialogs/choice_buttons.h"
#include "domain/overloaded.h"
#include "look/button_text.h"
#include "look/space.h"
#include "rules/record.h"
#include "rules/wording.h"
#include "widgets/date_field.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace proven {

namespace {

constexpr int linesOfNote = 2;
enum Followed { Yes, No, NotAnswered };

template <class Word>
QStringList steps(Word word)
{
    QStringList words;
    for (int step = Rating::least; step <= Rating::most; ++step)
        words += word(*Rating::of(step));
    return words;
}

std::optional<int> placeOf(std::optional<Rating> rating)
{
    return rating ? std::optional(rating->step() - Rating::least) : std::nullopt;
}
std::optional<Rating> ratingAt(std::optional<int> place)
{
    return place ? Rating::of(*place + Rating::least) : std::nullopt;
}
std::optional<bool> answerAt(std::optional<int> place)
{
    return place && *place != NotAnswered ? std::optional(*place == Yes) : std::nullopt;
}
std::optional<int> placeOf(std::optional<bool> answer)
{
    return answer ? std::optional<int>(*answer ? Yes : No) : std::nullopt;
}

} // namespace

OutcomeFields::OutcomeFields(QDate today, bool mayBeOpen, QWidget *parent)
    : QWidget(parent), m_today(today), m_form(new QFormLayout(this)), m_on(new DateField(today, DateLean::Back, this)),
      m_accept(new QCheckBox(tr("Acce&pt it as complete"), this)), m_note(new QPlainTextEdit(this))
{
    const Space space(*this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space.betweenCards());
    m_form->setVerticalSpacing(space.toField());
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    QStringList how{tr("Delivered &today"), tr("Delivered anothe&r day"), tr("Cancelled by &us"),
                    tr("A&bandoned by them")};
    if (mayBeOpen)
        how += tr("Still &open");
    m_how = new ChoiceButtons(how, std::nullopt, this);
    m_how->require();
    const QStringList yesNo{tr("Yes"), tr("No"), tr("Not answered")};
    m_byTheHour = new ChoiceButtons(yesNo, std::nullopt, this);
    m_followed = new ChoiceButtons(yesNo, std::nullopt, this);
    m_quality = new ChoiceButtons(steps(wording::qualityStep), leastGoodQuality - Rating::least, this);
    m_liked = new ChoiceButtons(steps(wording::likedStep), leastLiked - Rating::least, this);
    m_unitsDone = new QLineEdit(this);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(linesOfNote * m_note->fontMetrics().lineSpacing()
                           + 2 * (m_note->frameWidth() + static_cast<int>(m_note->document()->documentMargin())));

    addRow(tr("&How did it end?"), m_how);
    QLabel *on = addRow(tr("On which da&y?"), m_on);
    m_byTheHourLabel = addRow(tr("By the hour?"), m_byTheHour);
    m_ofDelivery = {addRow(tr("D&irections followed?"), m_followed), m_followed};
    m_ofDelivery.insert(m_ofDelivery.end(), {addRow(tr("How &good was the work?"), m_quality), m_quality});
    m_ofDelivery.insert(m_ofDelivery.end(), {addRow(tr("How were they &liked?"), m_liked), m_liked});
    m_unitsLabel = addRow(tr("Units don&e"), m_unitsDone);
    m_form->addRow(QString(), m_accept);
    addRow(tr("&Note"), m_note);
    on->setVisible(false);
    m_on->setVisible(false);

    for (ChoiceButtons *buttons : {m_byTheHour, m_followed, m_quality, m_liked})
        connect(buttons, &ChoiceButtons::changed, this, &OutcomeFields::changed);
    connect(m_how, &ChoiceButtons::changed, this, [this, on] {
        const std::optional<int> chosen = m_how->chosen();
        const bool asksDay = chosen && *chosen != DeliveredToday && *chosen != StillOpen;
        on->setVisible(asksDay);
        m_on->setVisible(asksDay);
        if (asksDay && m_on->isBlank() && *chosen != DeliveredAnotherDay)
            m_on->setDate(m_today);
        showWhatMatters();
        emit changed();
    });
    connect(m_on, &DateField::changed, this, [this] {
        showWhatMatters();
        emit changed();
    });
    connect(m_unitsDone, &QLineEdit::textChanged, this, [this] {
        showWhatMatters();
        emit changed();
    });
    connect(m_accept, &QCheckBox::toggled, this, &OutcomeFields::changed);
    setFocusProxy(m_how);
    showWhatMatters();
}

QLabel *OutcomeFields::addRow(const QString &label, QWidget *field)
{
    const QString name = wordsOf(label);
    field->setAccessibleName(name);
    if (QWidget *proxy = field->focusProxy(); proxy && !qobject_cast<ChoiceButtons *>(field))
        proxy->setAccessibleName(name);
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    m_form->addRow(text, field);
    return text;
}

void OutcomeFields::setJob(std::optional<QDate> due, std::optional<QTime> dueHour, std::optional<qint64> units)
{
    m_due = due;
    m_dueHour = dueHour;
    m_units = units;
    if (dueHour)
        m_byTheHourLabel->setText(tr("By %1?").arg(dueHour->toString(QStringLiteral("H:mm"))));
    if (units) {
        m_unitsLabel->setText(tr("Units don&e, of %1").arg(*units));
        m_unitsDone->setPlaceholderText(tr("all %1").arg(*units));
    }
    showWhatMatters();
}

void OutcomeFields::fill(const Outcome &outcome, const QString &note, qint64 unitsDone)
{
    setNote(note);
    if (unitsDone > 0 && m_units && unitsDone < *m_units) {
        m_unitsDone->setText(QString::number(unitsDone));
        m_accept->setChecked(std::holds_alternative<Delivered>(outcome));
    }
    std::visit(Overloaded{[](const Open &) {},
                          [this](const Delivered &delivered) {
                              m_on->setDate(delivered.on);
                              m_how->choose(delivered.on == m_today ? DeliveredToday : DeliveredAnotherDay);
                              m_byTheHour->choose(placeOf(delivered.byTheHour));
                              m_followed->choose(placeOf(delivered.followedDirections));
                              m_quality->choose(placeOf(delivered.quality));
                              m_liked->choose(placeOf(delivered.liked));
                          },
                          [this](const CancelledByOwner &cancelled) {
                              m_on->setDate(cancelled.on);
                              m_how->choose(CancelledByUs);
                          },
                          [this](const Abandoned &abandoned) {
                              m_on->setDate(abandoned.on);
                              m_how->choose(AbandonedByThem);
                          }},
               outcome);
}

void OutcomeFields::setNote(const QString &note)
{
    m_note->setPlainText(note);
}

void OutcomeFields::wereFilledOn(QDate day)
{
    if (!day.isValid() || day == m_today || m_how->chosen() != DeliveredToday)
        return;
    m_on->setDate(day);
    m_how->choose(DeliveredAnotherDay);
}

void OutcomeFields::followList(qint64 unitsDone)
{
    m_unitsDone->setText(QString::number(unitsDone));
    m_unitsDone->setReadOnly(true);
    m_unitsDone->setToolTip(tr("As its list says. Record results in the list, and this follows."));
}

void OutcomeFields::showWhatMatters()
{
    const std::optional<int> chosen = m_how->chosen();
    const bool delivered = !chosen || *chosen == DeliveredToday || *chosen == DeliveredAnotherDay;
    for (QWidget *widget : m_ofDelivery)
        widget->setVisible(delivered);
    const std::optional<QDate> on = chosen == DeliveredToday ? std::optional(m_today) : m_on->date();
    const bool asksHour = delivered && m_dueHour && m_due && on == m_due;
    m_byTheHour->setVisible(asksHour);
    m_byTheHourLabel->setVisible(asksHour);
    m_unitsDone->setVisible(m_units.has_value());
    m_unitsLabel->setVisible(m_units.has_value());
    m_accept->setVisible(delivered && fewerThanPlanned());
}

bool OutcomeFields::fewerThanPlanned() const
{
    const std::optional<qint64> done = unitsDone();
    return m_units && done && *done < *m_units;
}

std::optional<Outcome> OutcomeFields::outcome() const
{
    const std::optional<int> chosen = m_how->chosen();
    if (!problem().first.isEmpty() || !chosen)
        return std::nullopt;
    const QDate on = *chosen == DeliveredToday ? m_today : m_on->date().value_or(m_today);
    switch (static_cast<How>(*chosen)) {
    case DeliveredToday:
    case DeliveredAnotherDay: {
        const bool asksHour = m_dueHour && m_due == on;
        return Delivered{.on = on,
                         .byTheHour = asksHour ? answerAt(m_byTheHour->chosen()) : std::nullopt,
                         .followedDirections = answerAt(m_followed->chosen()),
                         .quality = ratingAt(m_quality->chosen()),
                         .liked = ratingAt(m_liked->chosen())};
    }
    case CancelledByUs:
        return CancelledByOwner{on};
    case AbandonedByThem:
        return Abandoned{on};
    case StillOpen:
        return Open{};
    }
    Q_UNREACHABLE();
}

std::pair<QString, QWidget *> OutcomeFields::problem() const
{
    const std::optional<int> chosen = m_how->chosen();
    if (!chosen)
        return {tr("How did it end? Press one of the buttons."), m_how};
    if (*chosen != DeliveredToday && *chosen != StillOpen && !m_on->date())
        return {m_on->isBlank() ? tr("On which day?") : m_on->problem(), m_on};
    const QString units = m_unitsDone->text().trimmed();
    if (m_units && !units.isEmpty() && !unitsDone())
        return {tr("%1 is no number of units.").arg(wording::quoted(units)), m_unitsDone};
    return {};
}

std::optional<qint64> OutcomeFields::unitsDone() const
{
    bool isNumber = false;
    const qint64 done = m_unitsDone->text().trimmed().toLongLong(&isNumber);
    return m_units && isNumber && done >= 0 ? std::optional(done) : std::nullopt;
}

bool OutcomeFields::acceptsFewer() const
{
    return fewerThanPlanned() && m_accept->isChecked();
}

QString OutcomeFields::note() const
{
    return m_note->toPlainText();
}

} // namespace proven
