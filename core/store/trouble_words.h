#pragma once

#include <QCoreApplication>

namespace proven {

/// Marks the sentences of the store for translation.
struct TroubleWords {
    Q_DECLARE_TR_FUNCTIONS(TroubleWords)
};

} // namespace proven
