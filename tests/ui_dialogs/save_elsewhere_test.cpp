#include "dialogs/vendor_dialog.h"

#include "desk.h"

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
    Desk desk(on("2026-11-23"));
    desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));
    const Id<Vendor> vendor = desk.book().all<Vendor>().begin()->id;
    const QString path = desk.session().ledger().path();
    const QString other = QFileInfo(path).path() + QStringLiteral("/other.proven");
    VendorDialog form(desk.session(), vendor, std::nullopt);
    form.show();
    ASSERT_TRUE(QFile::remove(path));

    type(form, QStringLiteral("Phone"), QStringLiteral("555"));
    press(form, QStringLiteral("Save changes"));
    EXPECT_TRUE(form.isVisible());
    EXPECT_TRUE(form.refusalText().contains(QStringLiteral("moved, replaced or deleted")));
    EXPECT_EQ(named<QLineEdit>(form, QStringLiteral("Phone"))->text(), QStringLiteral("555"));

    const QSignalSpy moved(&desk.session(), &Session::moved);
    nameFile(other);
    press(form, QStringLiteral("Save the book in another file…"));
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(form.refusalText(), QString());
    EXPECT_EQ(desk.session().ledger().path(), other);

    press(form, QStringLiteral("Save changes"));
    EXPECT_EQ(form.result(), QDialog::Accepted);
    EXPECT_EQ(desk.book().get(vendor).phone, QStringLiteral("555"));
    EXPECT_GT(desk.session().ledger().history().size(), 2U);
    EXPECT_FALSE(QFileInfo::exists(path));
}

TEST(FileGone, IsToldOnceAndNotEverySecond)
{
    Desk desk(on("2026-11-23"));
    const QSignalSpy endangered(&desk.session(), &Session::endangered);
    ASSERT_TRUE(QFile::remove(desk.session().ledger().path()));
    for (int second = 0; second < 3; ++second)
        desk.session().refresh();
    EXPECT_EQ(endangered.size(), 1);
}

} // namespace proven
