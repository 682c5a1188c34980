#include "dialogs/talk_dialog.h"

#include "dialogs/choice_buttons.h"
#include "look/space.h"
#include "rules/standing.h"
#include "rules/talk.h"
#include "rules/wording.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr std::array waysToTalk = {TouchpointKind::Feedback, TouchpointKind::Call, TouchpointKind::Meeting,
                                   TouchpointKind::Message, TouchpointKind::Review};
constexpr int fewestLines = 4;
constexpr int mostLines = 18;
constexpr int textInEm = 40;

} // namespace

TalkDialog::TalkDialog(Session &session, Id<Vendor> vendor, std::optional<Id<Trial>> trial, QWidget *parent)
    : FormDialog(session, tr("Talk to %1").arg(session.book().get(vendor).name), tr("Re&cord the talk"), parent),
      m_vendor(vendor), m_date(new DateField(session.today(), DateLean::Back, this)), m_kind(new QComboBox(this)),
      m_whom(new QLineEdit(this)), m_reached(new ChoiceButtons({tr("Reached"), tr("Not reached")}, std::nullopt, this)),
      m_agreed(textField())
{
    const Vendor &known = book().get(m_vendor);
    const std::vector<const Trial *> trials = book().trialsOf(m_vendor);
    if (!trial && !trials.empty())
        trial = trials.back()->id;
    m_trial = trial;
    if (trial)
        addFacts(*trial);
    if (!known.remember.isEmpty())
        addSentence(tr("To remember: %1").arg(known.remember));
    body().addWidget(sectionLabel(tr("When you have talked"), this));
    QFormLayout &form = addForm();
    addRow(form, tr("&Day"), m_date);
    for (const TouchpointKind each : waysToTalk)
        m_kind->addItem(wording::of(each));
    addRow(form, tr("&Kind"), m_kind);
    addRow(form, tr("&Whom"), m_whom);
    addRow(form, tr("Anybody r&eached?"), m_reached);
    addRow(form, tr("What was &agreed"), m_agreed);
    addRemark(form, tr("The time line then shows how their work went before the talk and since."));
    m_date->setDate(today());
    m_whom->setText(known.contact);
    m_reached->choose(0);
    m_agreed->setFocus();
}

void TalkDialog::addFacts(Id<Trial> trial)
{
    const TrialReading reading = readTrial(book(), trial, today());
    if (reading.standing == Standing::Slipping || reading.standing == Standing::ConsiderLettingGo) {
        for (const QString &reason : reading.reasons)
            addSentence(reason);
    }
    auto *facts = new QPlainTextEdit(factsInWords(book(), trial, today()), this);
    facts->setReadOnly(true);
    facts->setTabChangesFocus(true);
    facts->setAccessibleName(tr("The facts"));
    // High enough to be read at once where the screen allows: as the lines break in a dialog of the usual width.
    const QFontMetrics metrics = facts->fontMetrics();
    const QRect wide(0, 0, Space(*this).em * textInEm, 0);
    const int needed = metrics.boundingRect(wide, Qt::TextWordWrap, facts->toPlainText()).height()
                           / metrics.lineSpacing()
                       + 1;
    const int margins = 2 * (facts->frameWidth() + static_cast<int>(facts->document()->documentMargin()));
    facts->setFixedHeight(std::clamp(needed, fewestLines, mostLines) * metrics.lineSpacing() + margins);
    body().addWidget(sectionLabel(tr("The facts"), this));
    body().addWidget(facts);
    auto *copy = new QPushButton(tr("Copy the &facts"), this);
    copy->setAutoDefault(false);
    auto *copied = noteLabel({}, this);
    connect(copy, &QPushButton::clicked, this, [facts, copied] {
        QApplication::clipboard()->setText(facts->toPlainText());
        copied->setText(tr("Copied: paste it into a message."));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(copied, 1);
    body().addLayout(row);
}

QString TalkDialog::draftKey() const
{
    const QString talk = QStringLiteral("talk/%1").arg(m_vendor.number());
    return m_trial ? QStringLiteral("%1/%2").arg(talk).arg(m_trial->number()) : talk;
}

void TalkDialog::save()
{
    if (!m_date->date()) {
        refuse(m_date->isBlank() ? tr("On which day?") : m_date->problem(), m_date);
        return;
    }
    const TouchpointDetails talk{.date = *m_date->date(),
                                 .kind = waysToTalk[static_cast<std::size_t>(m_kind->currentIndex())],
                                 .whom = m_whom->text().trimmed(),
                                 .calls = {},
                                 .reached = m_reached->chosen() ? std::optional(*m_reached->chosen() == 0)
                                                                : std::nullopt,
                                 .liked = {},
                                 .note = m_agreed->toPlainText().trimmed()};
    askAndClose(command::LogTouchpoint{.vendor = m_vendor, .touchpoint = talk, .ref = {}});
}

} // namespace proven
