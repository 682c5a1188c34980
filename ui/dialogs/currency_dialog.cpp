#include "dialogs/currency_dialog.h"

#include <QFormLayout>
#include <QLineEdit>

namespace proven {

CurrencyDialog::CurrencyDialog(Session &session, QWidget *parent)
    : FormDialog(session, tr("Currency"), tr("&Count in it"), parent), m_code(new QLineEdit(book().currency(), this))
{
    addSentence(
        tr("All amounts of a book are in one currency. Another one changes the word beside them, and no amount."));
    m_code->setPlaceholderText(tr("such as EUR, USD or MXN"));
    addRow(addForm(), tr("C&urrency, in three letters"), m_code);
    m_code->selectAll();
    m_code->setFocus();
}

void CurrencyDialog::save()
{
    askAndClose(command::SetCurrency{m_code->text().trimmed().toUpper()});
}

} // namespace proven
