#pragma once

#include "support/hands.h"
#include "support/office.h"
#include "support/watched.h"

#include "import/import_done_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace proven::test {

/// The import window over a real book, and the files that an owner may bring.
class ImportWindow : public testing::Test {
protected:
    ImportWindow()
    {
        QSettings().clear();
        watchTables(dialog);
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        writeBytes(path, bytes);
        return path;
    }
    void open(const QString &path)
    {
        dialog.take({path});
        look();
    }
    void look()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isLooking(); }, 60'000)) << "the look at the file never ended";
    }
    QAbstractItemModel &table(const QString &name) { return *control<QTableView>(dialog, name)->model(); }
    QString cell(const QString &name, int row, int column) { return table(name).index(row, column).data().toString(); }
    /// What a drop-down shows.
    QString choice(const QString &name) { return control<QComboBox>(dialog, name)->currentText(); }
    void choose(const QString &name, const QString &text)
    {
        auto *choices = control<QComboBox>(dialog, name);
        const int place = choices->findText(text);
        ASSERT_GE(place, 0) << text.toStdString();
        choices->setCurrentIndex(place);
        emit choices->activated(place);
        look();
    }
    QPushButton &importButton() { return *control<QPushButton>(dialog, QStringLiteral("Import")); }
    void bringIn()
    {
        ASSERT_TRUE(importButton().isEnabled()) << dialog.problem().toStdString();
        importButton().click();
        ASSERT_EQ(dialog.result(), QDialog::Accepted) << dialog.problem().toStdString();
    }

    QTemporaryDir folder;
    Office office{day("2026-11-23")};
    ImportDialog dialog{office.session(), std::nullopt};
};

inline const QByteArray germanJobs = "Auftragsnummer;Lieferant;Bezeichnung;F\xc3\xa4llig am;Geliefert am;Betrag\n"
                                     "A-1;Helle Anrufe;Liste anrufen;12.05.2026;11.05.2026;40,50\n"
                                     "A-2;Helle Anrufe;Liste anrufen, Rest;19.05.2026;31.06.2026;38,00\n"
                                     "A-3;Delta;R\xc3\xbc"
                                     "ckrufe;26.05.2026;27.05.2026;22,00\n";

} // namespace proven::test
