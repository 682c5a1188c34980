#pragma once

#include <QFileInfo>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <utility>
#include <vector>

namespace proven::test {

/// A table of real deliveries, which PROVEN_REAL_INPUT names. A test that wants it is skipped, and says noRealInput,
/// where hasRealInput() is false.
[[nodiscard]] inline QString realInput()
{
    return qEnvironmentVariable("PROVEN_REAL_INPUT");
}
[[nodiscard]] inline bool hasRealInput()
{
    return QFileInfo(realInput()).isFile();
}
inline constexpr char noRealInput[] = "skipped: PROVEN_REAL_INPUT names no table of real deliveries";

/// Ten of its vendors, who fit into one round.
[[nodiscard]] inline const QStringList &realVendors()
{
    static const QStringList names = {QStringLiteral("Orgenics, Ltd"),
                                      QStringLiteral("S. BUYS WHOLESALER"),
                                      QStringLiteral("Aurobindo Pharma Limited"),
                                      QStringLiteral("Trinity Biotech, Plc"),
                                      QStringLiteral("PHARMACY DIRECT"),
                                      QStringLiteral("HETERO LABS LIMITED"),
                                      QStringLiteral("CIPLA LIMITED"),
                                      QStringLiteral("CHEMBIO DIAGNOSTIC SYSTEMS, INC."),
                                      QStringLiteral("Standard Diagnostics, Inc."),
                                      QStringLiteral("STRIDES ARCOLAB LIMITED")};
    return names;
}
/// Which column of it says what: field, column.
[[nodiscard]] inline const std::vector<std::pair<QString, QString>> &realColumns()
{
    static const std::vector<std::pair<QString, QString>> columns =
        {{QStringLiteral("ref"), QStringLiteral("ID")},
         {QStringLiteral("vendor"), QStringLiteral("Vendor")},
         {QStringLiteral("title"), QStringLiteral("Item Description")},
         {QStringLiteral("due"), QStringLiteral("Scheduled Delivery Date")},
         {QStringLiteral("ended_on"), QStringLiteral("Delivered to Client Date")},
         {QStringLiteral("cost"), QStringLiteral("Line Item Value")},
         {QStringLiteral("units"), QStringLiteral("Line Item Quantity")}};
    return columns;
}

} // namespace proven::test
