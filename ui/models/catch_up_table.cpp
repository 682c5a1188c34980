#include "models/catch_up_table.h"

#include "rules/probation.h"
#include "rules/unanswered.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"

namespace proven {

namespace {

constexpr QChar asPromised(u'p');
constexpr QChar today(u't');
constexpr QChar cancelled(u'c');
constexpr QChar abandoned(u'a');
constexpr QChar yes(u'y');
constexpr QChar no(u'n');
constexpr QChar skip(u' ');

std::optional<Rating> ratingOf(QChar key)
{
    return key.isDigit() ? Rating::of(key.digitValue()) : std::nullopt;
}

template <class StepWords>
std::vector<CatchUpTable::Answer> steps(StepWords words)
{
    std::vector<CatchUpTable::Answer> answers;
    for (int step = Rating::least; step <= Rating::most; ++step)
        answers.push_back({QChar(u'0' + step), words(*Rating::of(step))});
    return answers;
}

} // namespace

CatchUpTable::CatchUpTable(const Session &session, QObject *parent) : RowTable(parent), m_session(session)
{
    sayColumns();
}

void CatchUpTable::sayColumns()
{
    const auto asks = [](auto words, const QString &hint) {
        return [words, hint](const CatchUpRow &row, int role) {
            if (!words(row).isEmpty())
                return QVariant();
            // An empty cell says to the eye what it takes, and to a screen reader that it is empty.
            if (role == HintRole)
                return QVariant(row.needsTheForm ? tr("whole form") : hint);
            return role == Qt::AccessibleTextRole ? QVariant(tr("not answered")) : QVariant();
        };
    };
    const auto ended = [this](const CatchUpRow &row) { return endedInWords(row); };
    const auto followed = [](const CatchUpRow &row) {
        return !row.answers.followed ? QString() : *row.answers.followed ? tr("yes") : tr("no");
    };
    const auto work = [](const CatchUpRow &row) {
        return row.answers.quality ? wording::qualityStep(*row.answers.quality) : QString();
    };
    const auto liked = [](const CatchUpRow &row) {
        return row.answers.liked ? wording::likedStep(*row.answers.liked) : QString();
    };
    setColumns({
        Column(tr("Job"), [](const CatchUpRow &row) { return row.title; }).with([](const CatchUpRow &, int role) {
            return role == EmphasisRole ? QVariant(true) : QVariant();
        }),
        Column(tr("Vendor"), [](const CatchUpRow &row) { return row.vendor; }),
        Column(tr("Due"), [](const CatchUpRow &row) { return row.due; }),
        Column(tr("Delivered"), ended).with(asks(ended, tr("P, T or a day"))),
        Column(tr("Directions"), followed).with(asks(followed, tr("Y or N"))),
        Column(tr("Work"), work).with(asks(work, tr("1 to 5"))),
        Column(tr("Liked"), liked).with(asks(liked, tr("1 to 5"))),
    });
}

void CatchUpTable::showDelivered(const std::vector<Id<Engagement>> &jobs)
{
    m_delivered = jobs;
    readAgain();
}

void CatchUpTable::readAgain()
{
    const Book &book = m_session.book();
    std::vector<CatchUpRow> rows;
    for (const Id<Engagement> id : m_delivered ? *m_delivered : waitingForOutcome(book, m_session.today())) {
        if (const Engagement *job = book.find(id))
            rows.push_back(rowFor(*job));
    }
    become(rows);
}

CatchUpRow CatchUpTable::rowFor(const Engagement &job) const
{
    const Book &book = m_session.book();
    const std::optional<QDate> due = countingDue(job, m_session.today());
    const auto known = m_answers.find(job.id);
    CatchUpAnswers answers = known == m_answers.end() ? CatchUpAnswers() : known->second;
    if (const auto *delivered = known == m_answers.end() ? std::get_if<Delivered>(&job.outcome) : nullptr)
        answers = {.ended = job.outcome,
                   .followed = delivered->followedDirections,
                   .quality = delivered->quality,
                   .liked = delivered->liked};
    return {.job = job.id,
            .title = job.title,
            .vendor = book.vendorOf(job.trial).name,
            .due = due ? wording::day(*due, m_session.today()) : tr("no due day"),
            .dueDay = due,
            .needsTheForm = job.units.has_value() && isOpen(job.outcome),
            .answers = answers};
}

std::vector<CatchUpTable::Answer> CatchUpTable::answersFor(const QModelIndex &index) const
{
    switch (index.column()) {
    case Ended: {
        std::vector<Answer> answers{{today, tr("today")},
                                    {cancelled, tr("cancelled by us")},
                                    {abandoned, tr("abandoned by them")}};
        if (at(index.row()).dueDay)
            answers.insert(answers.begin(), {asPromised, tr("as promised")});
        return answers;
    }
    case Followed:
        return {{yes, tr("yes")}, {no, tr("no")}, {skip, tr("not answered")}};
    case Work:
    case LikedColumn: {
        std::vector<Answer> answers = index.column() == Work ? steps(wording::qualityStep) : steps(wording::likedStep);
        answers.push_back({skip, tr("not answered")});
        return answers;
    }
    default:
        return {};
    }
}

bool CatchUpTable::answer(const QModelIndex &index, QChar key)
{
    const int row = index.row();
    CatchUpAnswers answers = at(row).answers;
    const bool skips = key == skip;
    switch (index.column()) {
    case Ended:
        return answerEnded(row, key);
    case Followed:
        if (!skips && key != yes && key != no)
            return false;
        answers.followed = skips ? std::nullopt : std::optional(key == yes);
        break;
    case Work:
        if (!skips && !ratingOf(key))
            return false;
        answers.quality = ratingOf(key);
        break;
    case LikedColumn:
        if (!skips && !ratingOf(key))
            return false;
        answers.liked = ratingOf(key);
        break;
    default:
        return false;
    }
    keep(row, answers);
    return true;
}

bool CatchUpTable::answerEnded(int row, QChar key)
{
    CatchUpAnswers answers = at(row).answers;
    if (key == asPromised && at(row).dueDay)
        answers.ended = Delivered{.on = *at(row).dueDay};
    else if (key == today)
        answers.ended = Delivered{.on = m_session.today()};
    else if (key == cancelled)
        answers.ended = CancelledByOwner{m_session.today()};
    else if (key == abandoned)
        answers.ended = Abandoned{m_session.today()};
    else
        return false;
    keep(row, answers);
    return true;
}

void CatchUpTable::deliveredOn(int row, QDate day)
{
    CatchUpAnswers answers = at(row).answers;
    answers.ended = Delivered{.on = day};
    keep(row, answers);
}

void CatchUpTable::keep(int row, const CatchUpAnswers &answers)
{
    CatchUpRow kept = at(row);
    kept.answers = answers;
    m_answers.insert_or_assign(kept.job, answers);
    replace(row, kept);
}

void CatchUpTable::forget(Id<Engagement> job)
{
    m_answers.erase(job);
}

std::optional<Outcome> CatchUpTable::outcomeOf(int row) const
{
    const CatchUpAnswers &answers = at(row).answers;
    std::optional<Outcome> outcome = answers.ended;
    if (auto *delivered = outcome ? std::get_if<Delivered>(&*outcome) : nullptr) {
        delivered->followedDirections = answers.followed;
        delivered->quality = answers.quality;
        delivered->liked = answers.liked;
    }
    return outcome;
}

QString CatchUpTable::endedInWords(const CatchUpRow &row) const
{
    if (!row.answers.ended)
        return {};
    if (std::holds_alternative<CancelledByOwner>(*row.answers.ended))
        return tr("cancelled by us");
    if (std::holds_alternative<Abandoned>(*row.answers.ended))
        return tr("abandoned by them");
    const QDate on = *endedOn(*row.answers.ended);
    if (row.dueDay && on == *row.dueDay)
        return tr("as promised");
    const QString day = on == m_session.today() ? tr("today") : wording::day(on, m_session.today());
    return row.dueDay && on > *row.dueDay ? tr("%1, late").arg(day) : day;
}

} // namespace proven
