#include "dialogs/vendor_dialog.h"

#include "dialogs/amount_field.h"
#include "rules/decide.h"
#include "rules/probation.h"
#include "rules/wording.h"
#include "widgets/chooser.h"
#include "widgets/date_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace proven {

VendorDialog::VendorDialog(Session &session, std::optional<Id<Vendor>> vendor, std::optional<Id<Round>> listIn,
                           QWidget *parent)
    : FormDialog(session, vendor ? tr("Edit a vendor") : tr("Add a vendor"),
                 vendor ? tr("Sa&ve changes") : tr("A&dd them"), parent),
      m_vendor(vendor), m_name(new QLineEdit(this)), m_kind(new QComboBox(this)), m_found(new QComboBox(this)),
      m_contact(new QLineEdit(this)), m_email(new QLineEdit(this)), m_phone(new QLineEdit(this)),
      m_website(new QLineEdit(this)), m_links(new QLineEdit(this)), m_specialties(new QLineEdit(this)),
      m_rate(new AmountField(this)), m_remember(textField()), m_holds(textField()),
      m_awayFrom(new DateField(session.today(), DateLean::Ahead, this)),
      m_awayUntil(new DateField(session.today(), DateLean::Ahead, this)), m_notes(textField()), m_likeness(nullptr)
{
    QFormLayout &form = addForm();
    addRow(form, tr("&Name"), m_name);
    m_likeness = addRemark(form);
    if (!m_vendor) {
        m_round = new QComboBox(this);
        letShrink(*m_round);
        m_round->addItem(tr("no round yet"));
        for (const Round &round : book().all<Round>()) {
            if (round.open)
                m_round->addItem(tr("%1 (%2 of %3 places used)")
                                     .arg(round.name)
                                     .arg(placesTaken(book(), round.id))
                                     .arg(placesPerRound),
                                 round.id.number());
        }
        if (listIn)
            m_round->setCurrentIndex(std::max(0, m_round->findData(listIn->number())));
        addRow(form, tr("To be tried &in"), m_round);
    }
    for (const FoundThrough each : {FoundThrough::Stranger, FoundThrough::Friend, FoundThrough::Referral,
                                    FoundThrough::Marketplace, FoundThrough::Advert})
        m_found->addItem(wording::of(each));
    addRow(form, tr("&Found through"), m_found);
    for (const VendorKind each : {VendorKind::Company, VendorKind::Person})
        m_kind->addItem(wording::of(each));
    addRow(form, tr("&Kind"), m_kind);
    addRow(form, tr("&Contact"), m_contact);
    addRow(form, tr("&Phone"), m_phone);
    addRow(form, tr("&E-mail"), m_email);

    QFormLayout &rest = addFold(tr("&More: specialties, rate, what they hold of ours, away…"));
    addRow(rest, tr("&Specialties"), m_specialties);
    addRow(rest, tr("&Hourly rate, in %1").arg(book().currency()), m_rate);
    addRow(rest, tr("&Remember about them"), m_remember);
    addRow(rest, tr("They h&old of ours"), m_holds);
    m_holds->setPlaceholderText(tr("keys, logins, lists"));
    addRow(rest, tr("&Away from"), m_awayFrom);
    addRow(rest, tr("Away &until"), m_awayUntil);
    addRow(rest, tr("&Website"), m_website);
    addRow(rest, tr("&Links"), m_links);
    addRow(rest, tr("No&tes"), m_notes);
    if (m_vendor) {
        m_before = detailsOf(book().get(*m_vendor));
        fill(m_before);
    }
    for (QLineEdit *field : {m_name, m_phone, m_email})
        connect(field, &QLineEdit::textChanged, this, &VendorDialog::showLikeness);
    showLikeness();
    m_name->setFocus();
}

void VendorDialog::fill(const VendorDetails &vendor)
{
    m_name->setText(vendor.name);
    m_kind->setCurrentIndex(static_cast<int>(vendor.kind));
    m_contact->setText(vendor.contact);
    m_email->setText(vendor.email);
    m_phone->setText(vendor.phone);
    m_website->setText(vendor.website);
    m_links->setText(vendor.links);
    m_found->setCurrentIndex(static_cast<int>(vendor.foundThrough));
    m_specialties->setText(vendor.specialties);
    m_rate->set(vendor.hourlyRate);
    m_notes->setPlainText(vendor.notes);
    m_remember->setPlainText(vendor.remember);
    m_holds->setPlainText(vendor.holds);
    m_awayFrom->setDate(vendor.awayFrom);
    m_awayUntil->setDate(vendor.awayUntil);
}

VendorDetails VendorDialog::details() const
{
    return {.name = m_name->text().simplified(),
            .kind = static_cast<VendorKind>(m_kind->currentIndex()),
            .contact = m_contact->text().trimmed(),
            .email = m_email->text().trimmed(),
            .phone = m_phone->text().trimmed(),
            .website = m_website->text().trimmed(),
            .links = m_links->text().trimmed(),
            .foundThrough = static_cast<FoundThrough>(m_found->currentIndex()),
            .specialties = m_specialties->text().trimmed(),
            .hourlyRate = m_rate->money(),
            .notes = m_notes->toPlainText(),
            .remember = m_remember->toPlainText(),
            .holds = m_holds->toPlainText(),
            .awayFrom = m_awayFrom->date(),
            .awayUntil = m_awayUntil->date(),
            .archived = m_before.archived};
}

void VendorDialog::showLikeness()
{
    clearRefusal();
    QString text;
    const VendorDetails typed = details();
    for (const Vendor *other : typed.name.isEmpty() ? std::vector<const Vendor *>() : likelyMatches(book(), typed)) {
        if (other->id == m_vendor)
            continue;
        text = tr("Is it %1? They are in the book already.").arg(other->name);
        for (const Trial *trial : book().trialsOf(other->id)) {
            const TrialState state = trialState(book(), trial->id, today());
            text += u' '
                    + tr("%1: %2 since %3.")
                          .arg(book().get(trial->round).name, wording::of(state.stage), inWords(state.since));
        }
        break;
    }
    m_likeness->setText(text);
    m_likeness->setVisible(!text.isEmpty());
    makeRoom();
}

QString VendorDialog::draftKey() const
{
    return m_vendor ? QStringLiteral("vendor/%1").arg(m_vendor->number()) : QStringLiteral("vendor");
}

void VendorDialog::save()
{
    if (!m_rate->isReadable()) {
        unfold();
        refuse(m_rate->problem(), m_rate);
        return;
    }
    for (DateField *field : {m_awayFrom, m_awayUntil}) {
        if (!field->problem().isEmpty()) {
            unfold();
            refuse(field->problem(), field);
            return;
        }
    }
    if (m_vendor) {
        askAndClose(command::EditVendor{.id = *m_vendor, .before = m_before, .after = details()});
        return;
    }
    const QVariant round = m_round->currentData();
    askAndClose(
        command::AddVendor{.vendor = details(),
                           .round = round.isValid() ? std::optional(Id<Round>(round.toLongLong())) : std::nullopt});
}

} // namespace proven
