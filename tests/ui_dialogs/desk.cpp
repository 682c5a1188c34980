#include "desk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace proven::test {

QDate on(const char *iso)
{
    const QDate date = QDate::fromString(QLatin1String(iso), Qt::ISODate);
    EXPECT_TRUE(date.isValid()) << iso;
    return date;
}

Desk::Desk(QDate today) : m_today(today)
{
    const Machine machine{.now = [this] { return QDateTime(m_today, QTime(9, 0), QTimeZone::utc()); },
                          .randomBits = [bits = quint32{0}]() mutable { return bits++; }};
    Ledger::Opened opened = Ledger::create(m_file.path(), QStringLiteral("EUR"), today, machine,
                                           Ledger::Waiting::Impatient);
    auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&opened);
    EXPECT_TRUE(ledger) << "the book could not be made";
    m_session = std::make_unique<Session>(std::move(*ledger), [this] { return m_today; });
}

void Desk::ask(const Command &command)
{
    const Performance performance = m_session->ask(command);
    if (const auto *refusal = std::get_if<Refusal>(&performance))
        ADD_FAILURE() << refusal->text.toStdString();
    if (const auto *trouble = std::get_if<Trouble>(&performance))
        ADD_FAILURE() << trouble->text.toStdString();
}

Id<Round> Desk::round(const QString &name)
{
    RoundDetails round;
    round.name = name;
    ask(command::AddRound{round});
    return book().roundNamed(name)->id;
}

Id<Trial> Desk::vendor(const QString &name, Id<Round> round)
{
    VendorDetails vendor;
    vendor.name = name;
    ask(command::AddVendor{.vendor = vendor, .round = round});
    return book().trialOf(round, book().vendorNamed(name)->id)->id;
}

Id<Engagement> Desk::give(Id<Trial> trial, const QString &title, QDate start, std::optional<QDate> due,
                          const std::function<void(EngagementDetails &)> &adjust)
{
    turnTo(start);
    EngagementDetails details;
    details.title = title;
    details.start = start;
    details.due = due;
    if (adjust)
        adjust(details);
    ask(command::LogEngagement{.trial = trial,
                               .engagement = details,
                               .outcome = Open{},
                               .given = true,
                               .accept = false,
                               .ref = {}});
    return book().engagementsOf(trial).back()->id;
}

void Desk::deliver(Id<Engagement> job, QDate on, int quality, int liked)
{
    turnTo(on);
    ask(command::RecordOutcome{.id = job,
                               .before = book().get(job).outcome,
                               .after = Delivered{on, {}, true, Rating::of(quality), Rating::of(liked)},
                               .unitsDone = {},
                               .note = {},
                               .accept = false});
}

void Desk::decide(Id<Trial> trial, DecisionKind kind, const QString &reason)
{
    ask(command::Decide{.trial = trial, .kind = kind, .on = m_today, .months = {}, .reason = reason});
}

void press(const QWidget &within, const QString &words)
{
    auto *button = named<QAbstractButton>(within, words);
    ASSERT_TRUE(button);
    ASSERT_TRUE(button->isEnabled()) << words.toStdString();
    button->click();
}

void answer(const QWidget &within, const QString &question, const QString &words)
{
    auto *row = named<QWidget>(within, question);
    ASSERT_TRUE(row);
    press(*row, words);
}

void type(const QWidget &within, const QString &field, const QString &text)
{
    auto *control = named<QWidget>(within, field);
    ASSERT_TRUE(control);
    while (control->focusProxy())
        control = control->focusProxy();
    ASSERT_TRUE(control->isEnabled()) << field.toStdString();
    if (auto *combo = qobject_cast<QComboBox *>(control); combo && combo->isEditable())
        combo->setEditText(text);
    else if (combo)
        combo->setCurrentIndex(combo->findText(text));
    else if (auto *line = qobject_cast<QLineEdit *>(control))
        line->setText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(control))
        lines->setPlainText(text);
    else
        ADD_FAILURE() << "nothing can be typed into " << field.toStdString();
}

QString wordsOf(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window))
            words += label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            words += button->text();
    }
    return words.join(u'\n').remove(u'&');
}

bool says(const QWidget &window, const QString &words)
{
    return wordsOf(window).contains(words);
}

} // namespace proven::test
