#pragma once

#include "domain/book.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <future>
#include <variant>
#include <vector>

class QAction;

namespace proven {

class Actions;

/// One thing that an owner can go to or set about, as the palette shows it.
struct Found {
    using What = std::variant<QAction *, Id<Vendor>, Id<Round>, Id<Task>, Id<Engagement>>;
    What what;
    QString words;  ///< "Give a job", "Bright Calls"
    QString remark; ///< what tells it from others: the menu of a command, the vendor and ref of a job
    QString kind;   ///< "Command", "Vendor", ...
    QString keys;   ///< the shortcut of a command
    bool isPossible = true;
};

/// Finds commands, vendors, rounds, tasks and jobs by pieces of their words, whatever their order, case or accents.
/// It reads the book as it was when the search began; names are folded once.
class Finder {
    Q_DECLARE_TR_FUNCTIONS(Finder)

public:
    /// From so many jobs on they are read beside the window, and the first answers may come without them.
    static constexpr std::size_t manyJobs = 5000;
    Finder(const Book &book, const Actions &actions, std::size_t many = manyJobs);

    struct Answer {
        std::vector<Found> found; ///< the best first
        bool hasMore = false;     ///< more names fit than are worth showing
        bool isReading = false;   ///< the jobs are not read yet: ask again
    };
    static constexpr std::size_t mostNames = 50;
    /// Without a word: every command, then rounds and vendors.
    [[nodiscard]] Answer find(const QString &words);

    /// How words are compared: no case, no accents.
    [[nodiscard]] static QString folded(const QString &text);

private:
    /// What is searched: the words, then the remark, folded.
    struct Text {
        QString folded;
        qsizetype words; ///< how much of it are the words themselves
    };
    struct Hit {
        int rank;
        std::size_t place;
    };
    struct Job {
        Id<Engagement> id;
        Text text;
    };

    void add(Found found);
    [[nodiscard]] static std::vector<Job> readJobs(const Book &book);
    /// Whether m_jobs has them.
    [[nodiscard]] bool hasReadJobs();
    [[nodiscard]] Found describe(Id<Engagement> id) const;
    [[nodiscard]] static Text textOf(const QString &words, const QString &remark);
    /// How well the text fits, 0 the best; -1 where a word is not found in it.
    [[nodiscard]] static int rankOf(const Text &text, const QStringList &words);

    Book m_book; ///< a copy, which is cheap: what is found stays true while it is shown
    std::vector<Found> m_named;
    std::vector<Text> m_texts; ///< of m_named
    std::vector<Job> m_jobs;   ///< the latest first
    std::future<std::vector<Job>> m_reading;
};

} // namespace proven
