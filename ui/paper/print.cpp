#include "paper/print.h"

#include "paper/pages.h"

#include <QBuffer>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>

namespace proven {

namespace {

constexpr double sideMargin = 20; ///< in mm
constexpr double endMargin = 16;
// Letters on paper follow those that the owner reads on the screen, within what is usual on paper.
constexpr double smallestLetters = 9.5; ///< in points
constexpr double largestLetters = 14;
constexpr double pointsPerInch = 72;
constexpr int sharp = 1200; ///< points of a PDF in an inch

bool usesLetter(QLocale::Territory territory)
{
    static constexpr std::array countries{QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,
                                          QLocale::Belize,       QLocale::Chile,      QLocale::Colombia,
                                          QLocale::CostaRica,    QLocale::ElSalvador, QLocale::Guatemala,
                                          QLocale::Nicaragua,    QLocale::Panama,     QLocale::Philippines,
                                          QLocale::PuertoRico,   QLocale::Venezuela};
    return std::find(countries.begin(), countries.end(), territory) != countries.end();
}

/// The paper laid out for a device, in its own points.
paper::Pages pagesOn(const Paper &paper, const QPagedPaintDevice &device)
{
    const double perInch = device.logicalDpiX();
    const double points = std::clamp(QFontInfo(QGuiApplication::font()).pointSizeF(), smallestLetters, largestLetters);
    const QSizeF size = device.pageLayout().paintRectPoints().size();
    return {paper, size * perInch / pointsPerInch, points * perInch / pointsPerInch};
}

} // namespace

QPageLayout pageOf(QPageSize::PageSizeId size)
{
    return {QPageSize(size), QPageLayout::Portrait, QMarginsF(sideMargin, endMargin, sideMargin, endMargin),
            QPageLayout::Millimeter};
}

QPageLayout usualPage(const QLocale &locale)
{
    return pageOf(usesLetter(locale.territory()) ? QPageSize::Letter : QPageSize::A4);
}

void printOn(const Paper &paper, QPagedPaintDevice &device, int first, int last)
{
    const paper::Pages pages = pagesOn(paper, device);
    const int end = last > 0 ? std::min(last, pages.count()) : pages.count();
    QPainter painter(&device);
    for (int page = std::max(first, 1); page <= end; ++page) {
        if (page > std::max(first, 1))
            device.newPage();
        pages.paint(painter, page - 1);
    }
}

QByteArray pdfOf(const Paper &paper, const QPageLayout &page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(sharp);
        writer.setPageLayout(page);
        writer.setTitle(paper.foot);
        writer.setCreator(QGuiApplication::applicationDisplayName());
        printOn(paper, writer);
    }
    return buffer.data();
}

} // namespace proven
