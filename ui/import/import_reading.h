#pragma once

#include "exchange/import_plan.h"

#include <QDate>
#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <stop_token>
#include <vector>

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

/// Looks at files away from the window's own work. A new look ends the one before.
class ImportReading : public QObject {
    Q_OBJECT

public:
    explicit ImportReading(QObject *parent = nullptr);
    ~ImportReading() override;

    void look(ImportWish wish);
    void stop();
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

signals:
    /// How much of the reading is done, in hundredths.
    void progressed(int hundredths);
    void looked(std::shared_ptr<const proven::ImportLook> look);

private:
    void hear();

    QFutureWatcher<std::shared_ptr<const ImportLook>> m_look;
    std::stop_source m_stop;
    bool m_isLooking = false;
};

/// One look from beginning to end; `goOn` stops it. Nothing where it was stopped.
[[nodiscard]] std::shared_ptr<const ImportLook> lookAtTables(const ImportWish &wish, const ReadingProgress &goOn);

} // namespace proven
