#include "files/save_elsewhere.h"

#include "session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace proven {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveElsewhere)
};

/// Beside the old one, if that folder may be written, under a name that is free.
QString suggestion(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = QFileInfo(file.path()).isWritable() ? file.dir() : QDir::home();
    QString name = folder.filePath(file.fileName());
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = folder.filePath(QStringLiteral("%1 %2.proven").arg(file.completeBaseName()).arg(number));
    return name;
}

} // namespace

bool saveElsewhere(Session &session, QWidget *parent)
{
    const Ledger &ledger = session.ledger();
    QString path = QFileDialog::getSaveFileName(parent, Words::tr("Save the book in another file"),
                                                suggestion(ledger.path()), Words::tr("Books (*.proven)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".proven");
    Ledger::Opened opened = ledger.saveAs(path, session.today());
    if (const auto *trouble = std::get_if<Trouble>(&opened)) {
        QMessageBox::warning(parent, Words::tr("Proven"), trouble->text);
        return false;
    }
    auto &fresh = std::get<std::unique_ptr<Ledger>>(opened);
    const bool isWhole = fresh->identity() == ledger.identity();
    session.goOnWith(std::move(fresh));
    if (!isWhole)
        QMessageBox::information(parent, Words::tr("Proven"),
                                 Words::tr(
                                     "The old file could not be read any more. What you had open is in the new one; "
                                     "its history begins anew."));
    return true;
}

} // namespace proven
