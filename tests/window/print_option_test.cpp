#include "support/shell.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

/// A printer's shop: the sample book as of 23 November 2026, and the window's program without a screen.
class PrintOption : public testing::Test {
protected:
    PrintOption()
    {
        // No screen is there, whatever the tests run on.
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            qunsetenv(variable);
        const Ran sample = shell.run({QStringLiteral("--today"), QStringLiteral("2026-11-23"), QStringLiteral("sample"),
                                      QStringLiteral("demo.proven")});
        EXPECT_EQ(sample.exitCode, 0) << sample.err.toStdString();
    }

    [[nodiscard]] Ran print(const QString &kind, const QStringList &more) const
    {
        QStringList arguments{QStringLiteral("--print"),    kind,
                              QStringLiteral("--today"),    QStringLiteral("2026-11-23"),
                              QStringLiteral("--book"),     QStringLiteral("demo.proven"),
                              QStringLiteral("--language"), QStringLiteral("en")};
        arguments += more;
        return shell.runProgram(QStringLiteral(PROVEN_WINDOW), arguments);
    }
    [[nodiscard]] Ran printFor(const QString &kind, const QString &vendor, const QString &out) const
    {
        return print(kind, {QStringLiteral("--vendor"), vendor, QStringLiteral("--out"), out});
    }
    [[nodiscard]] bool isPdf(const QString &name) const { return bytesOf(shell.in(name)).startsWith("%PDF"); }

    Shell shell;
};

const QString marta = QStringLiteral("Marta Quillfeather");
const QString proven = QStringLiteral("Clearbrook Callers");

TEST_F(PrintOption, WritesEachKindOfPaperAndLeavesTheBookAsItIs)
{
    const QHash<QString, QByteArray> before = shell.books();
    const Ran scorecard = printFor(QStringLiteral("scorecard"), marta, QStringLiteral("s.pdf"));
    EXPECT_EQ(scorecard.exitCode, 0) << scorecard.err.toStdString();
    EXPECT_TRUE(scorecard.out.contains(QStringLiteral("Scorecard of Marta Quillfeather")))
        << scorecard.out.toStdString();
    EXPECT_TRUE(isPdf(QStringLiteral("s.pdf")));

    const Ran comparison = print(QStringLiteral("comparison"),
                                 {QStringLiteral("--round"), QStringLiteral("Call centre"), QStringLiteral("--out"),
                                  QStringLiteral("c.pdf"), QStringLiteral("--paper"), QStringLiteral("letter")});
    EXPECT_EQ(comparison.exitCode, 0) << comparison.err.toStdString();
    EXPECT_TRUE(isPdf(QStringLiteral("c.pdf")));

    EXPECT_EQ(printFor(QStringLiteral("letter"), proven, QStringLiteral("l.pdf")).exitCode, 0);
    EXPECT_TRUE(isPdf(QStringLiteral("l.pdf")));

    const Ran jobs = shell.run(
        {QStringLiteral("--book"), QStringLiteral("demo.proven"), QStringLiteral("list"), QStringLiteral("--open")});
    const QString ref = jobs.out.section(u'\n', 1, 1).section(u' ', 0, 0, QString::SectionSkipEmpty);
    const Ran brief = print(QStringLiteral("brief"),
                            {QStringLiteral("--job"), ref, QStringLiteral("--out"), QStringLiteral("b.pdf")});
    EXPECT_EQ(brief.exitCode, 0) << ref.toStdString() << ": " << brief.err.toStdString();
    EXPECT_TRUE(isPdf(QStringLiteral("b.pdf")));
    EXPECT_EQ(shell.books(), before);
}

TEST_F(PrintOption, TakesThePaperOfTheCountryUnlessTold)
{
    const auto width = [&](const char *country, const QStringList &more) {
        shell.goTo(QString::fromLatin1(country));
        const Ran ran = print(QStringLiteral("comparison"),
                              more
                                  + QStringList{QStringLiteral("--round"), QStringLiteral("Call centre"),
                                                QStringLiteral("--out"), QStringLiteral("c.pdf"),
                                                QStringLiteral("--replace")});
        EXPECT_EQ(ran.exitCode, 0) << ran.err.toStdString();
        const QByteArray pdf = bytesOf(shell.in(QStringLiteral("c.pdf")));
        const qsizetype box = pdf.indexOf("/MediaBox [0 0 ");
        return box < 0 ? QByteArray() : pdf.mid(box + 15, 3);
    };
    EXPECT_EQ(width("de_DE.UTF-8", {}), "595");
    EXPECT_EQ(width("en_US.UTF-8", {}), "612");
    EXPECT_EQ(width("en_US.UTF-8", {QStringLiteral("--paper"), QStringLiteral("A4")}), "595");
}

TEST_F(PrintOption, NeverReplacesAFileUnlessToldTo)
{
    writeBytes(shell.in(QStringLiteral("kept.pdf")), "mine");
    const Ran refused = printFor(QStringLiteral("scorecard"), marta, QStringLiteral("kept.pdf"));
    EXPECT_EQ(refused.exitCode, 4);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("--replace"))) << refused.err.toStdString();
    EXPECT_EQ(bytesOf(shell.in(QStringLiteral("kept.pdf"))), QByteArray("mine"));
    EXPECT_EQ(print(QStringLiteral("scorecard"), {QStringLiteral("--vendor"), marta, QStringLiteral("--out"),
                                                  QStringLiteral("kept.pdf"), QStringLiteral("--replace")})
                  .exitCode,
              0);
    EXPECT_TRUE(isPdf(QStringLiteral("kept.pdf")));
}

TEST_F(PrintOption, NamesTheVendorThatIsNear)
{
    const Ran ran = printFor(QStringLiteral("scorecard"), QStringLiteral("Marta Quilfether"), QStringLiteral("s.pdf"));
    EXPECT_EQ(ran.exitCode, 3);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("There is no vendor “Marta Quilfether” in this book.")));
    EXPECT_TRUE(ran.err.contains(QStringLiteral("Did you mean Marta Quillfeather?"))) << ran.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(shell.in(QStringLiteral("s.pdf"))));
}

TEST_F(PrintOption, SaysFromWhenThereMayBeALetter)
{
    const Ran ran = printFor(QStringLiteral("letter"), marta, QStringLiteral("l.pdf"));
    EXPECT_EQ(ran.exitCode, 1);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("Six months are over on 4 December."))) << ran.err.toStdString();
    EXPECT_FALSE(QFileInfo::exists(shell.in(QStringLiteral("l.pdf"))));
}

TEST_F(PrintOption, SaysWhatIsMissingOnACommandLineThatItCannotRead)
{
    const auto expect = [&](int exitCode, const char *said, const QString &kind, const QStringList &more) {
        const Ran ran = print(kind, more);
        EXPECT_EQ(ran.exitCode, exitCode) << said;
        EXPECT_TRUE(ran.err.contains(QString::fromUtf8(said))) << said << " is not in " << ran.err.toStdString();
    };
    const QStringList out{QStringLiteral("--out"), QStringLiteral("x.pdf")};
    expect(2, "--print knows no “poster”.", QStringLiteral("poster"), out);
    expect(2, "--print scorecard needs --vendor NAME.", QStringLiteral("scorecard"), out);
    expect(2, "--print brief needs --job REF.", QStringLiteral("brief"), out);
    expect(2, "--print scorecard needs --out FILE.", QStringLiteral("scorecard"), {QStringLiteral("--vendor"), marta});
    expect(2, "“a3” is no size of paper here. Write a4 or letter.", QStringLiteral("comparison"),
           out + QStringList{QStringLiteral("--paper"), QStringLiteral("a3")});
    expect(2, "colour", QStringLiteral("comparison"), out + QStringList{QStringLiteral("--colour")});
    expect(3, "--round", QStringLiteral("comparison"), out);
    expect(3, "“nothing”", QStringLiteral("brief"),
           out + QStringList{QStringLiteral("--job"), QStringLiteral("nothing")});
}

TEST_F(PrintOption, StandsInTheHelpWhichNeedsNoScreen)
{
    const Ran help = shell.runProgram(QStringLiteral(PROVEN_WINDOW), {QStringLiteral("--help")});
    EXPECT_EQ(help.exitCode, 0) << help.err.toStdString();
    for (const char *words : {"--print <KIND>", "--vendor <NAME>", "--job <REF>", "--out <FILE>", "--replace"})
        EXPECT_TRUE(help.out.contains(QLatin1String(words))) << words;
}

TEST_F(PrintOption, TellsOfTroubleWithAFile)
{
    const Ran missing = shell.runProgram(QStringLiteral(PROVEN_WINDOW),
                                         {QStringLiteral("--print"), QStringLiteral("comparison"),
                                          QStringLiteral("--out"), QStringLiteral("x.pdf"), QStringLiteral("--book"),
                                          QStringLiteral("nowhere.proven")});
    EXPECT_EQ(missing.exitCode, 4);
    EXPECT_FALSE(missing.err.isEmpty());
    EXPECT_EQ(printFor(QStringLiteral("scorecard"), marta, QStringLiteral("no/such/folder/s.pdf")).exitCode, 4);
}

TEST_F(PrintOption, SpeaksTheLanguageOfTheDesktopUnlessTold)
{
    // The shell's desktop is German.
    const QStringList letter{QStringLiteral("--print"),    QStringLiteral("letter"),   QStringLiteral("--today"),
                             QStringLiteral("2026-11-23"), QStringLiteral("--vendor"), marta,
                             QStringLiteral("--out"),      QStringLiteral("l.pdf"),    QStringLiteral("demo.proven")};
    const Ran german = shell.runProgram(QStringLiteral(PROVEN_WINDOW), letter);
    EXPECT_TRUE(german.err.contains(QStringLiteral("wurde nicht befördert"))) << german.err.toStdString();
    const Ran spanish = shell.runProgram(QStringLiteral(PROVEN_WINDOW),
                                         letter + QStringList{QStringLiteral("--language"), QStringLiteral("es")});
    EXPECT_TRUE(spanish.err.contains(QStringLiteral("no ha sido promovido"))) << spanish.err.toStdString();
    const Ran none = shell.runProgram(QStringLiteral(PROVEN_WINDOW),
                                      letter + QStringList{QStringLiteral("--language"), QStringLiteral("xx")});
    EXPECT_EQ(none.exitCode, 3);
}

TEST_F(PrintOption, TakesTheBookWithoutAnOptionAsAFileManagerGivesIt)
{
    const QStringList letter{QStringLiteral("--print"),    QStringLiteral("letter"),     QStringLiteral("--today"),
                             QStringLiteral("2026-11-23"), QStringLiteral("--vendor"),   proven,
                             QStringLiteral("--out"),      QStringLiteral("l.pdf"),      QStringLiteral("--language"),
                             QStringLiteral("en"),         QStringLiteral("demo.proven")};
    const Ran one = shell.runProgram(QStringLiteral(PROVEN_WINDOW), letter);
    EXPECT_EQ(one.exitCode, 0) << one.err.toStdString();
    EXPECT_TRUE(isPdf(QStringLiteral("l.pdf")));
    const Ran two = shell.runProgram(QStringLiteral(PROVEN_WINDOW),
                                     letter + QStringList{QStringLiteral("other.proven")});
    EXPECT_EQ(two.exitCode, 2);
    EXPECT_TRUE(two.err.contains(QStringLiteral("one book at a time"))) << two.err.toStdString();
}

TEST_F(PrintOption, StandsInTheManualPageWithAllOthers)
{
    const Ran page = shell.runProgram(QStringLiteral(PROVEN_WINDOW), {QStringLiteral("--man")});
    EXPECT_EQ(page.exitCode, 0);
    const QString help = shell.runProgram(QStringLiteral(PROVEN_WINDOW), {QStringLiteral("--help")}).out;
    int options = 0;
    auto found = QRegularExpression(QStringLiteral("--([a-z][a-z-]*)")).globalMatch(help);
    while (found.hasNext()) {
        const QString option = found.next().captured(1);
        // Qt adds it by itself, in every program alike.
        if (option == QStringLiteral("help-all"))
            continue;
        const QString written = QString(option).replace(u'-', QStringLiteral("\\-"));
        EXPECT_TRUE(page.out.contains(QStringLiteral("\\fB\\-\\-%1\\fR").arg(written))) << option.toStdString();
        ++options;
    }
    EXPECT_GE(options, 14);
}

} // namespace
} // namespace proven::test
