#include "exchange/table_mapping.h"
#include "exchange/table_reader.h"

#include <gtest/gtest.h>

#include <vector>

namespace proven {
namespace {

using Cells = std::vector<std::vector<std::string>>;

/// What every reader of CSV has to get right, as bytes and as the cells that they mean.
struct CsvCase {
    const char *about;
    QByteArray bytes;
    Cells cells;
};

const CsvCase csvCases[] = {
    {"simple", "a,b,c\n1,2,3\n", {{"a", "b", "c"}, {"1", "2", "3"}}},
    {"simple, CRLF", "a,b,c\r\n1,2,3\r\n", {{"a", "b", "c"}, {"1", "2", "3"}}},
    {"simple, without an end of the last row", "a,b,c\n1,2,3", {{"a", "b", "c"}, {"1", "2", "3"}}},
    {"a comma in quotes",
     "who,where,when\nJuno,\"14, Mill Lane, Upper Bridge\",noon\n",
     {{"who", "where", "when"}, {"Juno", "14, Mill Lane, Upper Bridge", "noon"}}},
    {"empty cells", "a,b,c\n1,\"\",\"\"\n,3,\n,,4\n", {{"a", "b", "c"}, {"1", "", ""}, {"", "3", ""}, {"", "", "4"}}},
    {"empty cells, CRLF",
     "a,b,c\r\n1,\"\",\"\"\r\n,3,\r\n,,4\r\n",
     {{"a", "b", "c"}, {"1", "", ""}, {"", "3", ""}, {"", "", "4"}}},
    {"doubled quotes",
     "a,b\n\"\"\"quoted\"\"\",\"she said \"\"no\"\"\"\n\"\"\"\",\"\"\"\"\"\"\n",
     {{"a", "b"}, {"\"quoted\"", "she said \"no\""}, {"\"", "\"\""}}},
    {"JSON in a cell",
     "id,shape\n1,\"{\"\"kind\"\": \"\"Point\"\", \"\"at\"\": [7.5, 51.25], \"\"tags\"\": {\"\"a,b\"\": null}}\"\n",
     {{"id", "shape"}, {"1", R"({"kind": "Point", "at": [7.5, 51.25], "tags": {"a,b": null}})"}}},
    {"line ends in quotes",
     "a,b,c\n1,2,3\n\"one\nupon a\ntime\",5,6\n7,\"8\n\",\"\n9\"\n",
     {{"a", "b", "c"}, {"1", "2", "3"}, {"one\nupon a\ntime", "5", "6"}, {"7", "8\n", "\n9"}}},
    {"line ends in quotes, CRLF",
     "a,b,c\r\n1,2,3\r\n\"one\r\nupon a\r\ntime\",5,6\r\n7,\"8\r\n\",\"\r\n9\"\r\n",
     {{"a", "b", "c"}, {"1", "2", "3"}, {"one\r\nupon a\r\ntime", "5", "6"}, {"7", "8\r\n", "\r\n9"}}},
    {"quotes and line ends",
     "a,b\n1,\"well\n\"\"well\"\"\nwell\"\n\"\"\"\n\"\"\",4\n",
     {{"a", "b"}, {"1", "well\n\"well\"\nwell"}, {"\"\n\"", "4"}}},
    {"UTF-8",
     "a,b,c\n1,2,3\n4,5,\xca\xa4 \xd8\xb4\xd9\x83\xd8\xb1\xd8\xa7 \xf0\x9f\x90\x9d\n",
     {{"a", "b", "c"}, {"1", "2", "3"}, {"4", "5", "\xca\xa4 \xd8\xb4\xd9\x83\xd8\xb1\xd8\xa7 \xf0\x9f\x90\x9d"}}},
    {"blanks around cells, and within quotes", "a,b\n  1 ,\" 2 \"\n", {{"a", "b"}, {"1", " 2 "}}},
    {"only separators between quotes", "a,b\n\",\",\",,\"\n", {{"a", "b"}, {",", ",,"}}},
};

TEST(CsvCases, AreReadToExactlyTheirCells)
{
    for (const CsvCase &csv : csvCases) {
        const SourceFile file = SourceFile::inMemory(QStringLiteral("case.csv"), csv.bytes);
        const auto seen = seeTable(file, {});
        ASSERT_TRUE(std::holds_alternative<SeenTable>(seen)) << csv.about;
        const TableShape &shape = std::get<SeenTable>(seen).shape;
        EXPECT_EQ(shape.separator, ',') << csv.about;
        EXPECT_TRUE(shape.header) << csv.about;
        Cells cells;
        const auto fault = readRows(file, shape, [&](const TableRow &row) {
            auto &here = cells.emplace_back();
            for (std::size_t place = 0; place < row.size(); ++place)
                here.emplace_back(row.cell(place));
            return true;
        });
        EXPECT_FALSE(fault.has_value()) << csv.about;
        EXPECT_EQ(cells, csv.cells) << csv.about;
    }
}

} // namespace
} // namespace proven
