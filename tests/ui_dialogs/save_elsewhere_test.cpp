#include "dialogs/vendor_dialog.h"

#include "support/hands.h"
#include "support/office.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTimer>

namespace proven {

using namespace test;

namespace {

/// Names the file in the dialog that is about to come.
void nameFile(const QString &path)
{
    QTimer::singleShot(0, [path] {
        auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        ASSERT_TRUE(files);
        files->selectFile(path);
        static_cast<QDialog *>(files)->accept();
    });
}

} // namespace

TEST(FileGoneWhileAFormIsOpen, KeepsWhatWasTypedAndSavesItInAnotherFile)
{
    Office office(day("2026-11-23"));
    office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    const Id<Vendor> vendor = office.book().all<Vendor>().begin()->id;
    const QString path = office.session().ledger().path();
    const QString other = QFileInfo(path).path() + QStringLiteral("/other.proven");
    VendorDialog form(office.session(), vendor, std::nullopt);
    form.show();
    ASSERT_TRUE(QFile::remove(path));

    type(form, QStringLiteral("Phone"), QStringLiteral("555"));
    press(form, QStringLiteral("Save changes"));
    EXPECT_TRUE(form.isVisible());
    EXPECT_TRUE(form.refusalText().contains(QStringLiteral("moved, replaced or deleted")));
    EXPECT_EQ(control<QLineEdit>(form, QStringLiteral("Phone"))->text(), QStringLiteral("555"));

    const QSignalSpy moved(&office.session(), &Session::moved);
    nameFile(other);
    press(form, QStringLiteral("Save the book in another file…"));
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(form.refusalText(), QString());
    EXPECT_EQ(office.session().ledger().path(), other);

    press(form, QStringLiteral("Save changes"));
    EXPECT_EQ(form.result(), QDialog::Accepted);
    EXPECT_EQ(office.book().get(vendor).phone, QStringLiteral("555"));
    EXPECT_GT(office.session().ledger().history().size(), 2U);
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST(FileGone, IsToldOnceAndNotEverySecond)
{
    Office office(day("2026-11-23"));
    const QSignalSpy endangered(&office.session(), &Session::endangered);
    ASSERT_TRUE(QFile::remove(office.session().ledger().path()));
    for (int second = 0; second < 3; ++second)
        office.session().refresh();
    EXPECT_EQ(endangered.size(), 1);
}

} // namespace proven
