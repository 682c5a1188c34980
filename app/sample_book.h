#pragma once

#include "ledger/ledger.h"

#include <QDate>
#include <QString>

namespace proven {

/// A lively book to look round in, dated back from `today`: two rounds, vendors of every standing, tasks of every kind
/// of advice. All names in it are invented.
[[nodiscard]] command::Import sampleBook(QDate today);

/// Makes the sample book as a new file; never touches a file that is there.
[[nodiscard]] Ledger::Opened makeSampleBook(const QString &path, QDate today, const Machine &machine,
                                            Ledger::Waiting waiting);

} // namespace proven
