#pragma once

#include "exchange/import_plan.h"

#include <QDate>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

class QThread;
class QTimer;

namespace proven {

/// What was found out about files that may come in: how they are written, what is in them, and what it would do.
struct ImportLook {
    QString file;         ///< the first one's name: the one whose rows can be changed
    TablePreview preview; ///< of it
    ReadTables read;      ///< its tables are in the plan
    ImportPlan plan;
    std::vector<Likeness> likenesses;
    std::map<qint64, QStringList> rejectedRows; ///< of the first file, as they stand there; no more than are shown
};

/// What to look at.
struct ImportWish {
    std::vector<SourceFile> files;
    ImportOptions options;
    Book book; ///< as it is now
    QDate today;
    BadRows badRows = BadRows::Skip;
};

/// Looks at files in a thread of its own, so that the window never waits. A new look ends the one before.
class ImportReading : public QObject {
    Q_OBJECT

public:
    explicit ImportReading(QObject *parent = nullptr);
    ~ImportReading() override;

    void look(ImportWish wish);
    void stop();
    [[nodiscard]] bool isLooking() const { return m_run != nullptr; }

signals:
    /// How much of the reading is done, in hundredths.
    void progressed(int hundredths);
    void looked(std::shared_ptr<const proven::ImportLook> look);

private:
    struct Run;
    void end(const std::shared_ptr<Run> &run, std::shared_ptr<const ImportLook> look);

    std::shared_ptr<Run> m_run;      ///< the look that is still wanted
    std::vector<QThread *> m_threads; ///< also of looks that were stopped and are on their way out
    QTimer *m_tell;
};

/// One look from beginning to end; `goOn` stops it. Nothing where it was stopped.
[[nodiscard]] std::shared_ptr<const ImportLook> lookAtTables(const ImportWish &wish, const ReadingProgress &goOn);

} // namespace proven
