#include "paper/papers.h"
#include "paper/parts.h"

#include "rules/wording.h"
#include "rules/words.h"

namespace proven {

using namespace paper;

namespace {

/// The promotion that made them what they are; null where they are none.
const Decision *standingPromotion(const TrialState &state)
{
    if (state.stage != Stage::Promoted)
        return nullptr;
    const Decision *promotion = nullptr;
    for (const Decision *decision : state.standing) {
        if (decision->kind == DecisionKind::Promoted)
            promotion = decision;
    }
    return promotion;
}

NoLetter whyNone(const Book &book, const TrialState &state, Id<Trial> trial, QDate today)
{
    const QString &vendor = book.vendorOf(trial).name;
    const std::optional<QString> forbidden = promotionCase(book, trial, today, today).forbidden;
    if (!forbidden)
        return {
            PaperWords::tr(
                "%1 has not been promoted, so there is no letter. Probation has been over since %2: they may be promoted.")
                .arg(vendor, wording::fullDay(state.clock->end))};
    QString text = PaperWords::tr("%1 has not been promoted, so there is no letter. %2").arg(vendor, *forbidden);
    if (state.stage == Stage::OnTrial)
        text += u' ' + PaperWords::tr("Then they may be promoted.");
    return {text};
}

Section whatWasSaid(const Book &book, const FullReading &then, const Decision &promotion)
{
    const Trial &trial = book.get(then.trial);
    const Clock &clock = *then.state.clock;
    Section section;
    section.blocks.emplace_back(
        Paragraph{.text = PaperWords::tr("On %1 %2 was promoted: proven for %3.")
                              .arg(wording::fullDay(promotion.date), book.get(trial.vendor).name,
                                   wording::quoted(book.get(trial.round).name)),
                  .voice = Voice::Strong,
                  .tone = Tone::Proven});
    section.blocks.emplace_back(Paragraph{
        .text = PaperWords::tr("This comes after a probation of %1, from %2 to %3. It began with the first job, %4.")
                    .arg(wording::months(clock.months), wording::fullDay(clock.start), wording::fullDay(clock.end),
                         wording::quoted(book.get(clock.begunBy).title))});
    section.blocks.emplace_back(Paragraph{
        .text = PaperWords::tr("From that day on they may be given critical work, too, and any task that they "
                               "were found to handle.")});
    if (!promotion.reason.trimmed().isEmpty()) {
        section.blocks.emplace_back(Paragraph{
            .text = PaperWords::tr("What was said on that day: %1").arg(wording::quoted(promotion.reason.trimmed()))});
    }
    return section;
}

QString sharesInWords(const EngagementCounts &counts)
{
    const QString all = counted(counts.all, PaperWords::tr("1 job"), PaperWords::tr("%1 jobs"));
    const QString moved = counts.movedAfterwards == 0
                              ? PaperWords::tr("no due day was moved after it had passed")
                              : PaperWords::tr("due days moved after they had passed: %1").arg(counts.movedAfterwards);
    const QString remembered = counts.remembered == 0 ? PaperWords::tr("no job is told from memory")
                                                      : PaperWords::tr("told from memory: %1").arg(counts.remembered);
    return PaperWords::tr("%1 in this probation; %2; %3.").arg(all, moved, remembered);
}

Section evidence(const FullReading &then, const Decision &promotion)
{
    Section section{.title = PaperWords::tr("The record as it stood on %1").arg(wording::fullDay(promotion.date)),
                    .blocks = {criteriaTable(then.record)}};
    const QString months =
        counted(then.record.activeMonths, PaperWords::tr("Work in one month."),
                PaperWords::tr("Work in %1 different months.").arg(numberInWords(then.record.activeMonths)));
    section.blocks.emplace_back(
        Paragraph{.text = PaperWords::tr("%1 %2").arg(months, sharesInWords(then.engagements))});
    if (const QString known = wording::knownToBe(then.badges); !known.isEmpty())
        section.blocks.emplace_back(Paragraph{.text = known});
    if (promotion.supported)
        section.blocks.emplace_back(
            Paragraph{.text = *promotion.supported
                                  ? PaperWords::tr("The record bore out the promotion on the day it was decided.")
                                  : PaperWords::tr("The record did not bear out the promotion on the day it was "
                                                   "decided; the reason above was given for it.")});
    section.blocks.emplace_back(howToRead());
    return section;
}

} // namespace

std::variant<Paper, NoLetter> letterOf(const Book &book, Id<Trial> trial, QDate today)
{
    const TrialState state = trialState(book, trial, today);
    const Decision *promotion = standingPromotion(state);
    if (!promotion)
        return whyNone(book, state, trial, today);
    const FullReading then = readInFull(book, trial, promotion->date);
    const QString &vendor = book.vendorOf(trial).name;
    Section signature{.title = {}, .blocks = {Signature{PaperWords::tr("Day and signature")}}};
    return Paper{.kind = PaperWords::tr("Letter of promotion"),
                 .title = vendor,
                 .subtitle = book.roundOf(trial).name,
                 .foot = PaperWords::tr("Promotion of %1, printed on %2").arg(vendor, wording::fullDay(today)),
                 .fileName = inFileName(PaperWords::tr("Promotion of %1").arg(vendor)),
                 .greeting = PaperWords::tr("Hello %1,\n\nwe are glad to write this down.").arg(vendor),
                 .sections = {whatWasSaid(book, then, *promotion), evidence(then, *promotion), signature}};
}

} // namespace proven
