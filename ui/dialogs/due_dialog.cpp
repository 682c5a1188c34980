#include "dialogs/due_dialog.h"

#include "rules/wording.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace proven {

DueDialog::DueDialog(Session &session, Id<Engagement> job, QWidget *parent)
    : FormDialog(session, tr("A later due day"), tr("Re&cord it"), parent), m_job(job),
      m_byUs(new QRadioButton(tr("&We did: it counts"), this)),
      m_byVendor(new QRadioButton(tr("&They did: the promise stays, this is only what to expect"), this)),
      m_to(new DateField(session.today(), DateLean::Ahead, this)),
      m_on(new DateField(session.today(), DateLean::Back, this)), m_because(new QLineEdit(this)),
      m_meaning(noteLabel({}, this))
{
    const Engagement &known = book().get(m_job);
    const QString vendor = book().vendorOf(known.trial).name;
    body().addWidget(sectionLabel(tr("%1, %2").arg(known.title, vendor), this));
    if (known.due)
        addSentence(known.moved ? tr("Agreed was %1; moved to %2.").arg(inWords(*known.due), inWords(known.moved->to))
                                : tr("Agreed was %1.").arg(inWords(*known.due)));
    addSentence(tr("Who asked for a later day?"));
    body().addWidget(m_byUs);
    body().addWidget(m_byVendor);
    QFormLayout &form = addForm();
    addRow(form, tr("The &later day"), m_to);
    addRow(form, tr("Asked &on"), m_on);
    addRow(form, tr("&Because"), m_because);
    body().addWidget(m_meaning);
    m_on->setDate(today());
    m_byVendor->setChecked(true);

    connect(m_byUs, &QRadioButton::toggled, this, &DueDialog::showWhatItMeans);
    for (DateField *field : {m_to, m_on})
        connect(field, &DateField::changed, this, &DueDialog::showWhatItMeans);
    connect(m_because, &QLineEdit::textChanged, this, &DueDialog::clearRefusal);
    showWhatItMeans();
    m_byVendor->setFocus();
}

void DueDialog::showWhatItMeans()
{
    clearRefusal();
    const Engagement &known = book().get(m_job);
    m_because->setEnabled(m_byUs->isChecked());
    if (m_byVendor->isChecked()) {
        m_meaning->setText(tr("They are late all the same if they deliver after the day agreed."));
        return;
    }
    const bool afterwards = known.due && m_on->date() && *m_on->date() > *known.due;
    m_meaning->setText(
        afterwards ? tr("Asked after the due day had passed: it counts, and is marked \u201Cmoved afterwards\u201D.")
                   : tr("The later day is the promise that counts from now on."));
}

void DueDialog::save()
{
    if (!m_to->date()) {
        refuse(m_to->isBlank() ? tr("Which day is the later one?") : m_to->problem(), m_to);
        return;
    }
    if (!m_on->date()) {
        refuse(m_on->isBlank() ? tr("On which day was it asked?") : m_on->problem(), m_on);
        return;
    }
    askAndClose(command::MoveDue{.id = m_job,
                                 .askedBy = m_byUs->isChecked() ? command::AskedBy::Owner : command::AskedBy::Vendor,
                                 .to = *m_to->date(),
                                 .on = *m_on->date(),
                                 .because = m_because->text().trimmed()});
}

} // namespace proven
