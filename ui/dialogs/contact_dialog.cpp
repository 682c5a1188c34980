#include "dialogs/contact_dialog.h"

#include "dialogs/choice_buttons.h"
#include "rules/record.h"
#include "rules/wording.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int mostCalls = 99;

QStringList likedWords()
{
    QStringList words;
    for (int step = Rating::least; step <= Rating::most; ++step)
        words += wording::likedStep(*Rating::of(step));
    return words;
}

} // namespace

ContactDialog::ContactDialog(Session &session, Id<Vendor> vendor, std::optional<Id<Touchpoint>> contact,
                             QWidget *parent)
    : FormDialog(session, contact ? tr("Correct a contact") : tr("Record a contact"),
                 contact ? tr("&Correct it") : tr("Re&cord it"), parent),
      m_vendor(vendor), m_contact(contact), m_date(new DateField(session.today(), DateLean::Back, this)),
      m_kind(new QComboBox(this)), m_whom(new QLineEdit(this)), m_calls(new QSpinBox(this)),
      m_reached(new ChoiceButtons({tr("Reached"), tr("Not reached")}, std::nullopt, this)),
      m_liked(new ChoiceButtons(likedWords(), leastLiked - Rating::least, this)), m_note(textField())
{
    const Vendor &known = book().get(m_vendor);
    body().addWidget(sectionLabel(known.name, this));
    if (!known.remember.isEmpty())
        addSentence(tr("To remember: %1").arg(known.remember));
    QFormLayout &form = addForm();
    addRow(form, tr("&Day"), m_date);
    for (const TouchpointKind each :
         {TouchpointKind::Call, TouchpointKind::Message, TouchpointKind::Meeting, TouchpointKind::Thanks,
          TouchpointKind::Complaint, TouchpointKind::Feedback, TouchpointKind::Review})
        m_kind->addItem(wording::of(each));
    addRow(form, tr("&Kind"), m_kind);
    addRow(form, tr("&Whom"), m_whom);
    addRow(form, tr("Anybody r&eached?"), m_reached);
    m_calls->setRange(0, mostCalls);
    m_calls->setSpecialValueText(tr("not counted"));
    addRow(form, tr("&How many calls it took"), m_calls);
    addRow(form, tr("How were they &liked?"), m_liked);
    addRow(form, tr("&Note"), m_note);

    if (m_contact) {
        m_before = detailsOf(book().get(*m_contact));
        fill(m_before);
    } else {
        m_date->setDate(today());
        m_whom->setText(known.contact);
    }
    m_kind->setFocus();
}

void ContactDialog::fill(const TouchpointDetails &contact)
{
    m_date->setDate(contact.date);
    m_kind->setCurrentIndex(static_cast<int>(contact.kind));
    m_whom->setText(contact.whom);
    m_calls->setValue(contact.calls.value_or(0));
    if (contact.reached)
        m_reached->choose(*contact.reached ? 0 : 1);
    if (contact.liked)
        m_liked->choose(contact.liked->step() - Rating::least);
    m_note->setPlainText(contact.note);
}

QString ContactDialog::draftKey() const
{
    return m_contact ? QStringLiteral("contact/%1/%2").arg(m_vendor.number()).arg(m_contact->number())
                     : QStringLiteral("contact/%1").arg(m_vendor.number());
}

void ContactDialog::save()
{
    if (!m_date->date()) {
        refuse(m_date->isBlank() ? tr("On which day?") : m_date->problem(), m_date);
        return;
    }
    const TouchpointDetails details{.date = *m_date->date(),
                                    .kind = static_cast<TouchpointKind>(m_kind->currentIndex()),
                                    .whom = m_whom->text().trimmed(),
                                    .calls = m_calls->value() > 0 ? std::optional(m_calls->value()) : std::nullopt,
                                    .reached = m_reached->chosen() ? std::optional(*m_reached->chosen() == 0)
                                                                   : std::nullopt,
                                    .liked = m_liked->chosen() ? Rating::of(*m_liked->chosen() + Rating::least)
                                                               : std::nullopt,
                                    .note = m_note->toPlainText()};
    if (m_contact)
        askAndClose(command::EditTouchpoint{.id = *m_contact, .before = m_before, .after = details});
    else
        askAndClose(command::LogTouchpoint{.vendor = m_vendor, .touchpoint = details, .ref = {}});
}

} // namespace proven
