#include "guide_pictures.h"

#include "every_view.h"
#include "files/automatic_backup.h"
#include "guide/guide_pages.h"
#include "look/palette.h"
#include "picture_books.h"
#include "stretched.h"
#include "window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace proven {

namespace {

constexpr QLatin1String markKey("Words");
constexpr int mostColours = 256;
constexpr int packedWell = 0; ///< a PNG's "quality"

/// In its most frequent colours; others, of the edges of letters, become the nearest of these.
QImage inFewColours(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb one, QRgb other) {
        return counts[one] == counts[other] ? one < other : counts[one] > counts[other];
    });
    colours.resize(std::min<qsizetype>(colours.size(), mostColours));
    return picture.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither | Qt::AvoidDither);
}

QString wordsIn(const QAbstractItemView &view)
{
    QString words;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            words += model->index(row, column).data().toString() + u' ';
    }
    return words;
}

QString wordsIn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->text() + u' ' + line->placeholderText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget))
        return choice->currentText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return wordsIn(*view);
    return {};
}

/// The picture that the guide shows of a view: "sample-today", "sample-dialog-give".
QString pictureOf(const QString &view)
{
    return QStringLiteral("sample-%1").arg(view);
}

} // namespace

QString markOfWords(const QWidget &view)
{
    static const QRegularExpression path(QStringLiteral("\\S*/\\S*"));
    static const QRegularExpression noLetters(QStringLiteral("[^\\p{L}]+"));
    QString words = view.windowTitle() + u' ';
    for (const QWidget *widget : view.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&view))
            words += wordsIn(*widget) + u' ';
    }
    words.remove(path).replace(noLetters, QStringLiteral(" "));
    return QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString markOfPicture(const QString &path)
{
    return QImageReader(path).text(markKey);
}

std::unique_ptr<MainWindow> guideWindow(const QString &folder)
{
    Ledger::Opened opened = makePictureBook(PictureBook::Sample, folder, guideDay());
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        qFatal("%s", qPrintable(trouble->text));
    auto session = std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(opened)), guideDay);
    session->keepBackupsIn(folder + QStringLiteral("/backups"));
    // What the status bar says about it must not depend on who is quicker.
    session->backups()->makeIfDue();
    session->backups()->finish();
    settle();
    return std::make_unique<MainWindow>(std::move(session), MainWindow::BookKind::Sample);
}

std::optional<QString> drawGuidePictures(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return QObject::tr("The folder %1 can't be made.").arg(folder);
    const QStringList wanted = guidePictureNames();
    const QTemporaryDir books;
    const std::unique_ptr<MainWindow> window = guideWindow(books.path());
    dress(*qApp, Look::Light);
    QStringList missing = wanted;
    const SeeView draw = [&](QWidget &view, const QString &name) {
        if (!wanted.contains(pictureOf(name)))
            return;
        const QString mark = markOfWords(view);
        const Stretched whole(view);
        QImage picture = inFewColours(view.grab().toImage());
        picture.setText(markKey, mark);
        if (picture.save(QStringLiteral("%1/%2.png").arg(folder, pictureOf(name)), "PNG", packedWell))
            missing.removeAll(pictureOf(name));
    };
    showEveryPage(*window, draw);
    showEveryDialog(*window, draw);
    if (missing.isEmpty())
        return std::nullopt;
    return QObject::tr("These could not be written to %1: %2").arg(folder, missing.join(QStringLiteral(", ")));
}

} // namespace proven
