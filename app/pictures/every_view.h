#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace proven {

class MainWindow;

/// What is done with a page or dialog that stands there, laid out: it is drawn, or looked over.
using SeeView = std::function<void(QWidget &view, const QString &name)>;

/// Shows every page of that window in turn, the vendor page once for each stage that a vendor of the book is in.
void showEveryPage(MainWindow &window, const SeeView &see);
/// Shows every dialog over that window's book in turn, those with a fold open, too.
void showEveryDialog(MainWindow &window, const SeeView &see);

/// Lets what is laid out late settle.
void settle();

} // namespace proven
