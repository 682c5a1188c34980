#include "dialogs/erase_dialog.h"

#include "rules/wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

EraseDialog::EraseDialog(Session &session, Id<Vendor> vendor, QWidget *parent)
    : FormDialog(session, tr("Erase %1").arg(session.book().get(vendor).name), tr("&Erase for good"), parent),
      m_vendor(vendor)
{
    const QString name = book().get(m_vendor).name;
    addSentence(wording::whatErasingTakes(name));
    addSentence(
        tr("Days, figures and outcomes stay, under a name that says nothing. What was changed about them before "
           "can't be undone any more either."));
    addSentence(wording::whatErasingLeaves());
    addSentence(tr("To put them out of sight only, choose Archive."));
    body().addStretch(1);
    // Enter is for what can be taken back.
    verbButton().setAutoDefault(false);
    findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->setDefault(true);
}

void EraseDialog::save()
{
    askAndClose(command::EraseVendor{m_vendor});
}

} // namespace proven
