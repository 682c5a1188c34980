#include "dialogs/draft_form.h"

#include "dialogs/contact_dialog.h"
#include "dialogs/decision_dialog.h"
#include "dialogs/job_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/round_dialog.h"
#include "dialogs/talk_dialog.h"
#include "dialogs/task_dialog.h"
#include "dialogs/vendor_dialog.h"

namespace proven {

namespace {

/// What FormDialog::draftKey() joins with '/': the form, then what it is about.
class Key {
public:
    Key(const QString &key, const Book &book) : m_parts(key.split(u'/')), m_book(book) {}

    [[nodiscard]] bool is(QLatin1String form, qsizetype parts = 1) const
    {
        return m_parts.first() == form && m_parts.size() == parts + 1;
    }
    [[nodiscard]] QString part(qsizetype place) const { return m_parts.value(place); }
    /// The record of that kind, if the book still has it.
    template <class Record>
    [[nodiscard]] std::optional<Id<Record>> id(qsizetype place) const
    {
        const qint64 number = m_parts.value(place).toLongLong();
        return number > 0 && m_book.find(Id<Record>(number)) ? std::optional(Id<Record>(number)) : std::nullopt;
    }

private:
    QStringList m_parts;
    const Book &m_book;
};

FormDialog *emptyForm(const Key &key, Session &session, QWidget *parent)
{
    if (key.is(QLatin1String("give"), 0))
        return new JobDialog(session, JobDialog::Purpose::Give, std::nullopt, std::nullopt, parent);
    if (key.is(QLatin1String("past"), 0))
        return new JobDialog(session, JobDialog::Purpose::RecordPast, std::nullopt, std::nullopt, parent);
    if (key.is(QLatin1String("vendor"), 0))
        return new VendorDialog(session, std::nullopt, std::nullopt, parent);
    if (key.is(QLatin1String("round"), 0))
        return new RoundDialog(session, std::nullopt, parent);
    if (key.is(QLatin1String("task"), 0))
        return new TaskDialog(session, std::nullopt, parent);
    if (const auto job = key.id<Engagement>(1)) {
        if (key.is(QLatin1String("job")))
            return new JobDialog(session, *job, parent);
        if (key.is(QLatin1String("outcome")))
            return new OutcomeDialog(session, *job, parent);
        if (const bool isPast = key.is(QLatin1String("pasttakeover")); isPast || key.is(QLatin1String("takeover"))) {
            const auto purpose = isPast ? JobDialog::Purpose::RecordPast : JobDialog::Purpose::Give;
            auto *form = new JobDialog(session, purpose, std::nullopt, std::nullopt, parent);
            form->takeOver(*job);
            return form;
        }
    }
    if (const auto vendor = key.id<Vendor>(1)) {
        if (key.is(QLatin1String("vendor")))
            return new VendorDialog(session, *vendor, std::nullopt, parent);
        if (key.is(QLatin1String("talk")) || key.is(QLatin1String("talk"), 2))
            return new TalkDialog(session, *vendor, key.id<Trial>(2), parent);
        if (key.is(QLatin1String("contact")))
            return new ContactDialog(session, *vendor, std::nullopt, parent);
        if (const auto contact = key.id<Touchpoint>(2); contact && key.is(QLatin1String("contact"), 2))
            return new ContactDialog(session, *vendor, *contact, parent);
    }
    if (const auto round = key.id<Round>(1); round && key.is(QLatin1String("round")))
        return new RoundDialog(session, *round, parent);
    if (const auto task = key.id<Task>(1); task && key.is(QLatin1String("task")))
        return new TaskDialog(session, *task, parent);
    if (const auto trial = key.id<Trial>(1); trial && key.is(QLatin1String("decision"), 2)) {
        const auto &names = NamesOf<DecisionKind>::list;
        for (std::size_t kind = 0; kind < std::size(names); ++kind) {
            if (names[kind] == key.part(2))
                return new DecisionDialog(session, *trial, static_cast<DecisionKind>(kind), parent);
        }
    }
    return nullptr;
}

} // namespace

FormDialog *formOf(const Draft &draft, Session &session, QWidget *parent)
{
    FormDialog *form = emptyForm(Key(draft.form, session.book()), session, parent);
    if (form)
        form->resume(draft);
    return form;
}

} // namespace proven
