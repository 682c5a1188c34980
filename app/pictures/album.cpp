#include "album.h"

#include "every_view.h"
#include "look/palette.h"
#include "picture_books.h"
#include "stretched.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QTemporaryDir>

namespace proven {

namespace {

/// The pictures so far, and where they lie.
class Album {
public:
    explicit Album(const QString &folder) : m_folder(folder) {}

    void add(QWidget &widget, const QString &name)
    {
        const QString file = name + QStringLiteral(".png");
        // Hardly packed: time matters more than room.
        if (widget.grab().save(m_folder.filePath(file), "PNG", 70))
            m_files += file;
        else
            m_failed += file;
    }
    [[nodiscard]] std::optional<QString> finish()
    {
        QString html = QStringLiteral(
            "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Proven in pictures</title>\n"
            "<style>body{font-family:sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:1em}"
            "figure{margin:0;width:30em}img{max-width:100%}</style>\n");
        for (const QString &file : std::as_const(m_files))
            html += QStringLiteral("<figure><a href=\"%1\"><img src=\"%1\" alt=\"%1\" loading=\"lazy\"></a>"
                                   "<figcaption>%1</figcaption></figure>\n")
                        .arg(file);
        QFile index(m_folder.filePath(QStringLiteral("index.html")));
        const QByteArray bytes = html.toUtf8();
        if (!index.open(QIODevice::WriteOnly) || index.write(bytes) != bytes.size())
            m_failed += QStringLiteral("index.html");
        if (m_failed.isEmpty())
            return std::nullopt;
        return QStringLiteral("These could not be written to %1: %2")
            .arg(m_folder.path(), m_failed.join(QStringLiteral(", ")));
    }

private:
    QDir m_folder;
    QStringList m_files;
    QStringList m_failed;
};

} // namespace

std::optional<QString> drawAlbum(const QString &folder, QDate today)
{
    if (!QDir().mkpath(folder))
        return QStringLiteral("The folder %1 can't be made.").arg(folder);
    const QTemporaryDir books;
    Album album(folder);
    for (const PictureBook book : allPictureBooks) {
        Ledger::Opened opened = makePictureBook(book, books.path(), today);
        if (const auto *trouble = std::get_if<Trouble>(&opened))
            return trouble->text;
        auto session = std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(opened)),
                                                 [today] { return today; });
        session->keepBackupsIn(books.filePath(QStringLiteral("backups")));
        MainWindow window(std::move(session),
                          book == PictureBook::Empty ? MainWindow::BookKind::Own : MainWindow::BookKind::Sample);
        for (const Look look : {Look::Light, Look::Dark}) {
            dress(*qApp, look);
            const QString lookName = look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark");
            const SeeView draw = [&](QWidget &view, const QString &name) {
                const Stretched whole(view);
                album.add(view, QStringLiteral("%1-%2-%3").arg(nameOf(book), name, lookName));
            };
            showEveryPage(window, draw);
            showEveryDialog(window, draw);
        }
    }
    return album.finish();
}

void enlargeLetters(double factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    QApplication::setFont(font);
}

} // namespace proven
