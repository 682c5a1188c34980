#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace proven {

/// The manual page of the window's program, made of the options that it reads.
[[nodiscard]] QString manualPage(const QList<QCommandLineOption> &options);

} // namespace proven
