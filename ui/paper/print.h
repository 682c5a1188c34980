#pragma once

#include "paper/paper.h"

#include <QByteArray>
#include <QLocale>
#include <QPageLayout>

class QPagedPaintDevice;

namespace proven {

/// The page that is usual where the owner is: US Letter in the countries that use it, else A4; upright, with margins
/// that every printer can keep.
[[nodiscard]] QPageLayout usualPage(const QLocale &locale = QLocale::system());
[[nodiscard]] QPageLayout pageOf(QPageSize::PageSizeId size);

/// Paints the pages from `first` to `last`, counted from 1, or all, on the device's own pages. Light colours whatever
/// the window's are.
void printOn(const Paper &paper, QPagedPaintDevice &device, int first = 1, int last = 0);

/// A PDF of it: text that can be searched, charts as vectors.
[[nodiscard]] QByteArray pdfOf(const Paper &paper, const QPageLayout &page);

} // namespace proven
