#include "exchange/spreadsheet.h"
#include "exchange/table_reader.h"
#include "support/book_builder.h"
#include "support/hostile_texts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <gtest/gtest.h>

namespace proven {
namespace {

/// What LibreOffice shows in a column of one of our sheets, row by row: it opens the file and saves its sheets as CSV.
class LibreOffice : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            GTEST_SKIP() << "LibreOffice is not installed";
    }

    QStringList shown(const QByteArray &xlsx, TableKind kind, const char *column)
    {
        QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(xlsx) == xlsx.size());
        file.close();
        QProcess office;
        office.setWorkingDirectory(m_folder.path());
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=")
                          + QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("profile"))).toString(),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                      // Comma, quotation mark, UTF-8, from the first line, texts in quotes, every cell as it is shown,
                      // every sheet.
                      QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"),
                      file.fileName()});
        EXPECT_TRUE(office.waitForFinished(-1));
        QFile csv(m_folder.filePath(QStringLiteral("book-%1.csv").arg(nameOf(kind))));
        EXPECT_TRUE(csv.open(QIODevice::ReadOnly)) << office.readAllStandardError().constData();
        return cellsOf(csv.readAll(), kind, column);
    }

private:
    static QStringList cellsOf(const QByteArray &csv, TableKind kind, const char *column)
    {
        const auto columns = columnsOf(kind);
        const auto place = static_cast<std::size_t>(std::ranges::find(columns, QLatin1String(column), &Column::name)
                                                    - columns.begin());
        QStringList cells;
        const TableShape shape{.encoding = {.name = QStringLiteral("utf-8"), .guessedFrom = {}}};
        const auto fault = readRows(SourceFile::inMemory(QStringLiteral("shown.csv"), csv), shape,
                                    [&](const TableRow &row) {
                                        const std::string_view cell = row.cell(place);
                                        cells += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
                                        return true;
                                    });
        EXPECT_FALSE(fault.has_value());
        return cells.mid(1);
    }

    QTemporaryDir m_folder;
};

TEST_F(LibreOffice, ShowsTextsVerbatimAndRunsNoneOfThem)
{
    const QStringList texts = test::hostileTexts()
                              + QStringList{QStringLiteral("\t=1"),
                                            QStringLiteral("  =1 "),
                                            QStringLiteral("0012"),
                                            QStringLiteral("1e5"),
                                            QStringLiteral("2026-11-23"),
                                            QStringLiteral("TRUE"),
                                            QStringLiteral("a\nb\n"),
                                            QStringLiteral("\u0001\u0007\u001f"),
                                            QStringLiteral("_x0041_"),
                                            QStringLiteral("http://e.x/?a=1&b=<c>"),
                                            QStringLiteral("日本 \U0001F600 e\u0300"),
                                            QStringLiteral("\"; , '")};
    test::BookBuilder builder;
    for (const QString &text : texts) {
        Vendor vendor{{}, builder.fresh<Vendor>()};
        vendor.name = QStringLiteral("Vendor %1").arg(vendor.id.number());
        vendor.notes = text;
        builder.put(vendor);
    }
    auto made = bookAsXlsx(builder.book(), {});
    ASSERT_TRUE(std::holds_alternative<Spreadsheet>(made));
    const QStringList seen = shown(std::get<Spreadsheet>(made).bytes, TableKind::Vendors, "notes");
    ASSERT_EQ(seen.size(), texts.size());
    for (qsizetype place = 0; place < texts.size(); ++place)
        EXPECT_EQ(seen[place].toStdString(), texts[place].toStdString());
}

TEST_F(LibreOffice, ShowsDaysAndNumbersAsTheTablesHaveThem)
{
    test::BookBuilder builder;
    const auto trial = builder.trial(builder.round(QStringLiteral("Calls")), builder.vendor(QStringLiteral("Bright")),
                                     test::day("2024-02-29"));
    for (const char *start : {"1900-02-28", "1900-03-01", "2024-02-29", "2199-12-31"}) {
        builder.engagement(trial, test::day(start),
                           [](Engagement &engagement) { engagement.hours = Hours::ofTenThousandths(12'345); });
    }
    auto made = bookAsXlsx(builder.book(), {});
    ASSERT_TRUE(std::holds_alternative<Spreadsheet>(made));
    const QByteArray &bytes = std::get<Spreadsheet>(made).bytes;
    EXPECT_EQ(shown(bytes, TableKind::Engagements, "start"),
              (QStringList{QStringLiteral("1900-02-28"), QStringLiteral("1900-03-01"), QStringLiteral("2024-02-29"),
                           QStringLiteral("2199-12-31")}));
    EXPECT_EQ(shown(bytes, TableKind::Engagements, "hours"), QStringList(4, QStringLiteral("1.2345")));
}

} // namespace
} // namespace proven
