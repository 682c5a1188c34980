#include "exchange/column_guess.h"
#include "exchange/column_words.h"
#include "reading.h"
#include "support/real_input.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace proven {
namespace {

std::map<QString, QString> mappedFrom(const TablePreview &preview)
{
    std::map<QString, QString> mapped;
    for (const TablePreview::Source &source : preview.sources) {
        if (source.column >= 0)
            mapped.emplace(source.field, preview.header[source.column]);
    }
    return mapped;
}

TablePreview previewOf(const QByteArray &bytes, const ImportOptions &options = {})
{
    return previewTable(SourceFile::inMemory(QStringLiteral("from elsewhere.csv"), bytes), options,
                        test::BookBuilder().book(), 50);
}

std::map<QString, QString> pairs(std::initializer_list<std::pair<const char *, const char *>> list)
{
    std::map<QString, QString> pairs;
    for (const auto &[field, column] : list)
        pairs.emplace(QString::fromUtf8(field), QString::fromUtf8(column));
    return pairs;
}

ImportOptions withRound()
{
    ImportOptions options;
    options.set = {{QStringLiteral("round"), QStringLiteral("Calls")}};
    return options;
}

/// Somebody looks at the guesses before anything is taken.
ImportOptions assisted()
{
    ImportOptions options = withRound();
    options.isAssisted = true;
    return options;
}

TEST(ColumnGuess, KnowsHeadersInEnglish)
{
    const TablePreview preview =
        previewOf("Order No,Supplier,Description,Order date,Deadline,Delivered on,Total (EUR),Qty,Comments\n"
                  "7,Bright Calls,Call the list,2026-05-01,2026-05-08,2026-05-07,40.50,120,fine\n",
                  withRound());
    ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
    EXPECT_EQ(preview.kind->value, TableKind::Engagements);
    EXPECT_EQ(mappedFrom(preview), pairs({{"ref", "Order No"},
                                          {"vendor", "Supplier"},
                                          {"title", "Description"},
                                          {"start", "Order date"},
                                          {"due", "Deadline"},
                                          {"ended_on", "Delivered on"},
                                          {"cost", "Total (EUR)"},
                                          {"units", "Qty"},
                                          {"note", "Comments"}}));
    EXPECT_TRUE(preview.missing.isEmpty());
}

TEST(ColumnGuess, KnowsHeadersInGermanWithAndWithoutTheirMarks)
{
    for (const char *due : {"Fällig am", "faellig am", "Liefertermin", "FRIST"}) {
        const QByteArray bytes =
            QByteArray("Auftragsnummer;Lieferant;Bezeichnung;Beauftragt;") + due
            + ";Geliefert am;Betrag;Menge;Bemerkung\n7;Helle Anrufe;Liste anrufen;1.5.2026;8.5.2026;7.5.2026;40,50;120;gut\n";
        const TablePreview preview = previewOf(bytes, withRound());
        ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
        EXPECT_EQ(mappedFrom(preview), pairs({{"ref", "Auftragsnummer"},
                                              {"vendor", "Lieferant"},
                                              {"title", "Bezeichnung"},
                                              {"start", "Beauftragt"},
                                              {"due", due},
                                              {"ended_on", "Geliefert am"},
                                              {"cost", "Betrag"},
                                              {"units", "Menge"},
                                              {"note", "Bemerkung"}}));
    }
}

TEST(ColumnGuess, KnowsHeadersInSpanish)
{
    const TablePreview preview = previewOf(
        "Número de pedido;Proveedor;Descripción;Fecha de pedido;Fecha límite;Fecha de entrega;Importe;Cantidad;Observaciones\n"
        "7;Llamadas Claras;Llamar a la lista;1/5/2026;18/5/2026;17/5/2026;40,50;120;bien\n",
        withRound());
    ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
    EXPECT_EQ(mappedFrom(preview), pairs({{"ref", "Número de pedido"},
                                          {"vendor", "Proveedor"},
                                          {"title", "Descripción"},
                                          {"start", "Fecha de pedido"},
                                          {"due", "Fecha límite"},
                                          {"ended_on", "Fecha de entrega"},
                                          {"cost", "Importe"},
                                          {"units", "Cantidad"},
                                          {"note", "Observaciones"}}));
}

TEST(ColumnGuess, KnowsAListOfVendorsInThreeLanguages)
{
    for (const char *header :
         {"Company,Contact person,E-mail,Phone,Website", "Firma,Ansprechpartner,E-Mail,Telefon,Webseite",
          "Empresa,Persona de contacto,Correo electrónico,Teléfono,Página web"}) {
        const TablePreview preview = previewOf(
            QByteArray(header) + "\nBright Calls,Ann Ex,ann@bright.example,+49 30 1234567,bright.example\n");
        ASSERT_TRUE(preview.kind.has_value()) << header;
        EXPECT_EQ(preview.kind->value, TableKind::Vendors) << header;
        EXPECT_EQ(mappedFrom(preview).size(), 5U) << header;
    }
}

TEST(ColumnGuess, ANameCountsOnlyWhereTheColumnHoldsWhatFits)
{
    // "Delivered" with yes and no is no day; "Rating" in words is no step from 1 to 5.
    const TablePreview preview =
        previewOf("Vendor,What,Due,Delivered,Rating\nA,one,2026-05-01,yes,great\nB,two,2026-05-02,no,poor\n",
                  withRound());
    ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
    EXPECT_EQ(mappedFrom(preview), pairs({{"vendor", "Vendor"}, {"title", "What"}, {"due", "Due"}}));
}

TEST(ColumnGuess, OurOwnNameIsMeantWhateverStandsBelowIt)
{
    const ReadTables read = test::readOne("jobs.csv",
                                          "round,vendor,title,start,cost\nCalls,A,one,Date Not Captured,five\n");
    ASSERT_FALSE(read.refusal);
    ASSERT_EQ(read.rejected.size(), 2U);
    EXPECT_EQ(read.rejected[0].column, QStringLiteral("start"));
    EXPECT_EQ(read.rejected[1].column, QStringLiteral("cost"));
}

TEST(ColumnGuess, ColumnsThatMeanSomethingElseAreLeftAlone)
{
    const TablePreview preview = previewOf(
        "Vendor,Vendor phone,Item,Unit price,Freight cost,Amount due,Due date\nA,+1 555 0100,one,1.50,9.99,30,2026-05-01\n",
        assisted());
    ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
    EXPECT_EQ(mappedFrom(preview),
              pairs({{"vendor", "Vendor"}, {"title", "Item"}, {"due", "Due date"}, {"cost", "Amount due"}}));
}

TEST(ColumnGuess, MoneyIsReadOnlyFromAColumnThatIsCalledSoWhole)
{
    const TablePreview preview =
        previewOf("Vendor,Item,Due date,Cost centre,Price list,Kostenstelle\nA,one,2026-05-01,4430,7,12\n", assisted());
    EXPECT_EQ(mappedFrom(preview), pairs({{"vendor", "Vendor"}, {"title", "Item"}, {"due", "Due date"}}));
}

TEST(ColumnGuess, NoTextIsReadFromAColumnOfDays)
{
    const TablePreview preview =
        previewOf("Proveedor;Trabajo;Fecha de encargo;Nota\nA;uno;5/1/2026;13/1/2026\nB;dos;6/1/2026;14/1/2026\n",
                  assisted());
    EXPECT_EQ(mappedFrom(preview),
              pairs({{"vendor", "Proveedor"}, {"title", "Trabajo"}, {"start", "Fecha de encargo"}}));
}

TEST(ColumnGuess, ATaskThatIsAnotherInEachRowIsWhatWasDone)
{
    const TablePreview different = previewOf(
        "Vendor,Task,Due\nA,Bookkeeping March,2026-05-01\nA,Bookkeeping April,2026-05-02\nB,Cleaning,2026-05-03\n",
        assisted());
    EXPECT_EQ(mappedFrom(different), pairs({{"vendor", "Vendor"}, {"title", "Task"}, {"due", "Due"}}));
    const TablePreview same = previewOf("Vendor,Task,Item,Due\nA,Calls,one,2026-05-01\nA,Calls,two,2026-05-02\n",
                                        assisted());
    EXPECT_EQ(mappedFrom(same), pairs({{"vendor", "Vendor"}, {"task", "Task"}, {"title", "Item"}, {"due", "Due"}}));
}

TEST(ColumnGuess, NoColumnIsTakenTwice)
{
    const TablePreview preview = previewOf("Vendor,Description,Date\nA,one,2026-05-01\n", withRound());
    std::map<int, int> taken;
    for (const TablePreview::Source &source : preview.sources) {
        if (source.column >= 0) {
            EXPECT_EQ(++taken[source.column], 1) << source.field.toStdString();
        }
    }
    EXPECT_EQ(mappedFrom(preview), pairs({{"vendor", "Vendor"}, {"title", "Description"}, {"start", "Date"}}));
}

TEST(ColumnGuess, ATableWithoutAHeaderIsGuessedByWhatItHolds)
{
    QByteArray bytes;
    for (int row = 1; row <= 12; ++row)
        bytes += QByteArray(row % 3 == 0 ? "Bright Calls" : "Delta IT") + ";Call list number " + QByteArray::number(row)
                 + " through;2026-05-" + QByteArray::number(row + 10) + ";2026-05-" + QByteArray::number(row + 12)
                 + "\n";
    const TablePreview preview = previewOf(bytes, assisted());
    ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
    EXPECT_EQ(mappedFrom(preview), pairs({{"vendor", "1"}, {"title", "2"}, {"due", "3"}, {"ended_on", "4"}}));
    for (const TablePreview::Source &source : preview.sources) {
        if (source.column >= 0) {
            EXPECT_EQ(source.sureness, Sureness::Open) << "a person should look at " << source.field.toStdString();
        }
    }
}

TEST(ColumnGuess, WhatWasSaidIsNotGuessedOver)
{
    ImportOptions options = withRound();
    options.kind = TableKind::Engagements;
    options.map = {{QStringLiteral("vendor"), QStringLiteral("Agent")},
                   {QStringLiteral("title"), QStringLiteral("Supplier")},
                   {QStringLiteral("due"), QStringLiteral("Deadline")}};
    const TablePreview preview = previewOf("Agent,Supplier,Deadline,Total\nA,one,2026-05-01,5\n", options);
    ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
    EXPECT_EQ(mappedFrom(preview), pairs({{"vendor", "Agent"}, {"title", "Supplier"}, {"due", "Deadline"}}))
        << "a command line that maps columns reads those and no others";
}

TEST(ColumnGuess, ATableOfJobsWithoutARoundIsNoListOfVendors)
{
    const ReadTables read = test::readOne("deliveries.csv",
                                          "Supplier,Description,Deadline,Delivered on\nA,one,2026-05-01,2026-05-02\n");
    ASSERT_TRUE(read.refusal.has_value()) << "nothing is taken for something else because a round is missing";
    EXPECT_TRUE(read.refusal->text.contains(QStringLiteral("no column for round"))) << read.refusal->text.toStdString();
    EXPECT_TRUE(read.refusal->instead.join(u' ').contains(QStringLiteral("--set round=VALUE")));
}

TEST(ColumnGuess, OurOwnNameGoesBeforeAnyOther)
{
    const TablePreview preview =
        previewOf("Supplier,vendor,title,start,Deadline\nAgency X,Real One,one,2026-05-01,2026-05-08\n", withRound());
    ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
    EXPECT_EQ(mappedFrom(preview),
              pairs({{"vendor", "vendor"}, {"title", "title"}, {"start", "start"}, {"due", "Deadline"}}));
}

TEST(ColumnGuess, WhereNobodyLooksOnlyWhatIsSureIsTaken)
{
    const QByteArray bytes = "Supplier;What was to be done;Due\nA;one;2026-05-01\nB;two;2026-05-02\n";
    EXPECT_EQ(previewOf(bytes, withRound()).missing, QStringList(QStringLiteral("title")))
        << "a command line is told to say which column it is";
    EXPECT_TRUE(previewOf(bytes, assisted()).missing.isEmpty());
    ImportOptions kindSaid = withRound();
    kindSaid.kind = TableKind::Engagements;
    EXPECT_EQ(previewOf(bytes, kindSaid).missing, QStringList(QStringLiteral("title")));
}

TEST(ColumnGuess, WhatThisProgramWroteBesideRejectedRowsIsNotReadAsTheirs)
{
    const QByteArray bytes = "vendor,title,start,quality,ended_on\nA,one,2026-05-01,6,2026-05-02\n";
    const SourceFile file = SourceFile::inMemory(QStringLiteral("jobs.csv"), bytes);
    const ReadTables read = readTables({file}, withRound(), test::BookBuilder().book());
    ASSERT_EQ(read.rejected.size(), 1U);
    QByteArray mended = rejectedTable(file, withRound(), read.rejected);
    ASSERT_TRUE(mended.contains("rejected_value"));
    mended.replace(",6,2026-05-02", ",5,2026-05-02");
    const ReadTables again = test::readOne("jobs.rejected.csv", mended, withRound());
    ASSERT_EQ(again.tables.engagements.size(), 1U);
    EXPECT_FALSE(again.tables.engagements[0].record.cost.has_value());
    const QStringList header{QStringLiteral("ref"), QStringLiteral("label"), QStringLiteral("rejected_row"),
                             QStringLiteral("rejected_reason")};
    for (const GuessedColumn &guessed : guessColumns(TableKind::Units, header,
                                                     {{QStringLiteral("x"), QStringLiteral("Ann"), QStringLiteral("3"),
                                                       QStringLiteral("is missing")}}))
        EXPECT_LT(guessed.column, 2) << guessed.told.value.toStdString();
}

TEST(ColumnGuess, RowsWiderThanTheHeaderAreToldAndNotReadBeyondIt)
{
    QByteArray bytes = "Supplier,Due\n";
    for (int row = 10; row < 22; ++row)
        bytes += "Alpha,2026-01-" + QByteArray::number(row) + ",Called the list number " + QByteArray::number(row)
                 + " of customers\n";
    for (const ImportOptions &options : {withRound(), assisted()})
        EXPECT_EQ(previewOf(bytes, options).sources.size() > 0, !previewOf(bytes, options).refusal.has_value());
    ImportOptions said = withRound();
    said.kind = TableKind::Engagements;
    EXPECT_TRUE(test::readOne("wide.csv", bytes, said).refusal.has_value());
}

TEST(ColumnGuess, ARowWiderThanTheHeaderIsRejectedWithTheCellThatHasNoName)
{
    const ReadTables read = test::readOne("wide.csv",
                                          "Supplier,What,Due\nAlpha,first call,2026-01-10\n"
                                          "Alpha,second call,2026-01-11,and one more\n",
                                          assisted());
    ASSERT_FALSE(read.refusal) << read.refusal->text.toStdString();
    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(read.rejected[0].at.row, 3);
    EXPECT_EQ(read.rejected[0].value, QStringLiteral("and one more"));
    EXPECT_EQ(read.tables.engagements.size(), 1U) << "of the row nothing is read";
}

TEST(ColumnGuess, TellsHowSureItIs)
{
    const TablePreview preview = previewOf("Supplier;What was to be done;Due\nA;one;2026-05-01\nB;two;2026-05-02\n",
                                           assisted());
    ASSERT_TRUE(preview.kind.has_value());
    EXPECT_EQ(preview.shape.separator.value, QChar(u';'));
    EXPECT_EQ(preview.shape.separator.sureness, Sureness::Sure);
    EXPECT_EQ(preview.shape.header.sureness, Sureness::Likely);
    const auto source = [&](const char *field) {
        return *std::find_if(preview.sources.begin(), preview.sources.end(),
                             [&](const auto &each) { return each.field == QLatin1String(field); });
    };
    EXPECT_EQ(source("vendor").sureness, Sureness::Sure);
    EXPECT_EQ(source("title").sureness, Sureness::Likely);
    EXPECT_EQ(source("round").sureness, Sureness::Said);
    EXPECT_FALSE(source("title").because.isEmpty());
}

TEST(ColumnGuess, TheWordDateIsLeftOutOfAHeaderUnlessItStandsAlone)
{
    EXPECT_EQ(wordsOfColumn(QStringLiteral("Date")), QStringList(QStringLiteral("date")));
    EXPECT_EQ(wordsOfColumn(QStringLiteral("Date of the order")), QStringList(QStringLiteral("order")));
    EXPECT_EQ(wordsOfColumn(QStringLiteral("  FÄLLIG-am (Datum)")), QStringList(QStringLiteral("fallig")));
}

TEST(ColumnGuess, TheRealDeliveriesComeInWithNothingSaidButTheRoundAndTheTen)
{
    if (!test::hasRealInput())
        GTEST_SKIP() << test::noRealInput;
    ImportOptions options;
    options.set = {{QStringLiteral("round"), QStringLiteral("Deliveries")}};
    const SourceFile file = SourceFile::onDisk(test::realInput());
    const TablePreview preview = previewTable(file, options, test::BookBuilder().book(), 50);
    ASSERT_FALSE(preview.refusal) << preview.refusal->text.toStdString();
    EXPECT_EQ(mappedFrom(preview), pairs({{"ref", "ID"},
                                          {"vendor", "Vendor"},
                                          {"title", "Item Description"},
                                          {"due", "Scheduled Delivery Date"},
                                          {"ended_on", "Delivered to Client Date"},
                                          {"cost", "Line Item Value"},
                                          {"units", "Line Item Quantity"}}));
    const ReadTables all = readTables({file}, options, test::BookBuilder().book());
    ASSERT_EQ(all.vendors.size(), 73U);
    EXPECT_TRUE(std::is_sorted(all.vendors.begin(), all.vendors.end(),
                               [](const auto &a, const auto &b) { return a.rows > b.rows; }));
    for (std::size_t place = 0; place < 10; ++place)
        options.vendors += all.vendors[place].name;
    test::Importing importing(test::day("2026-11-23"));
    const Answer answer = importing.take({file}, options);
    ASSERT_TRUE(test::isDone(answer)) << test::told(answer);
    EXPECT_EQ(importing.book().all<Trial>().size(), 10U);
    EXPECT_EQ(static_cast<qint64>(importing.book().all<Engagement>().size()),
              std::accumulate(all.vendors.begin(), all.vendors.begin() + 10, qint64{0},
                              [](qint64 sum, const auto &vendor) { return sum + vendor.rows; }));
}

} // namespace
} // namespace proven
