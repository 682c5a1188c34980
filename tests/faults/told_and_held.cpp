#include "told_and_held.h"

#include "support/temporary_book.h"

namespace proven::faults {

namespace {

/// The texts that say that nobody can tell.
bool cannotTell(const Trouble &trouble)
{
    return trouble.text.contains(QStringLiteral("to see whether"));
}

QStringList prefixed(const char *prefix, QStringList sentences)
{
    for (QString &sentence : sentences)
        sentence = QString::fromLatin1(prefix) + QStringLiteral(": ") + sentence;
    return sentences;
}

} // namespace

ToldAndHeld::ToldAndHeld(Rehearsal &rehearsal, const QString &path) : m_rehearsal(rehearsal), m_path(path)
{
    makeBook(m_path);
    m_bytes = test::bytesOf(m_path);
    m_before = asItIs(m_path);
    for (const Operation &operation : operations()) {
        {
            const auto ledger = openLedger(m_path);
            done(operation.run(*ledger));
        }
        m_after.push_back(asItIs(m_path));
        putBack();
    }
}

void ToldAndHeld::putBack() const
{
    QFile::remove(m_path + QStringLiteral("-journal"));
    test::writeBytes(m_path, m_bytes);
}

bool ToldAndHeld::operation(std::size_t place, const QString &how, Breakage &breakage)
{
    putBack();
    QStringList wrong;
    {
        const auto ledger = openLedger(m_path);
        breakage.begin();
        const Performance performance = operations()[place].run(*ledger);
        breakage.lift();
        if (!breakage.hit())
            return false;
        wrong += comparedWithWhatWasTold(performance, m_after[place]);
        wrong += livesOn(*ledger);
    }
    m_rehearsal.tried(QString::fromLatin1(operations()[place].name) + QStringLiteral(", ") + how, wrong);
    return true;
}

bool ToldAndHeld::opening(const QString &how, Breakage &breakage)
{
    putBack();
    QStringList wrong;
    {
        breakage.begin();
        const auto opened = Ledger::open(m_path, steadyMachine(), Ledger::Waiting::Impatient);
        breakage.lift();
        if (!breakage.hit())
            return false;
        if (const auto *trouble = std::get_if<Trouble>(&opened); trouble && trouble->text.isEmpty())
            wrong += QStringLiteral("trouble without a word");
        if (const auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&opened);
            ledger && !((*ledger)->book() == m_before.book))
            wrong += QStringLiteral("opened as another book");
    }
    wrong += losses(m_path, {m_before});
    m_rehearsal.tried(QStringLiteral("open, ") + how, wrong);
    return true;
}

QStringList ToldAndHeld::comparedWithWhatWasTold(const Performance &performance, const Acceptable &after) const
{
    if (std::holds_alternative<Performed>(performance))
        return prefixed("told as done", losses(m_path, {after}));
    const auto *trouble = std::get_if<Trouble>(&performance);
    if (!trouble)
        return {QStringLiteral("refused, which is no law's affair")};
    if (trouble->text.isEmpty())
        return {QStringLiteral("trouble without a word")};
    return cannotTell(*trouble) ? prefixed("told as unknown", losses(m_path, {m_before, after}))
                                : prefixed("told as not done", losses(m_path, {m_before}));
}

QStringList ToldAndHeld::livesOn(Ledger &ledger) const
{
    if (const auto trouble = ledger.refresh())
        return {QStringLiteral("after the fault: ") + trouble->text};
    const Performance next = addRound(ledger, QStringLiteral("Afterwards"));
    if (const auto *trouble = std::get_if<Trouble>(&next))
        return {QStringLiteral("after the fault nothing can be saved: ") + trouble->text};
    const Acceptable now{ledger.book(), ledger.history().size()};
    return prefixed("after the fault", losses(m_path, {now}));
}

} // namespace proven::faults
