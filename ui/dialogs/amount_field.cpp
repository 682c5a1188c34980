#include "dialogs/amount_field.h"

namespace proven {

namespace {

constexpr int widthInLetters = 14;

} // namespace

AmountField::AmountField(QWidget *parent) : QLineEdit(parent)
{
    setMaximumWidth(fontMetrics().averageCharWidth() * widthInLetters);
    setAlignment(Qt::AlignRight);
}

QString AmountField::problem() const
{
    if (isReadable())
        return {};
    return tr("%1: \u201C%2\u201D is no amount. Write 2 or 2.5, without signs or words.")
        .arg(accessibleName(), text().trimmed());
}

std::optional<qint64> AmountField::read() const
{
    const QString typed = text().trimmed();
    if (const auto count = tenThousandthsFromText(typed, u'.'))
        return count;
    return tenThousandthsFromText(typed, u',');
}

} // namespace proven
