#pragma once

#include "dialogs/dialog.h"
#include "import/import_reading.h"
#include "import/import_tables.h"
#include "session.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace proven {

class EmptyState;
class ImportColumns;
class ImportShapeFields;
class Notice;
class TableView;

/// What came in, for the words that follow.
struct Imported {
    QString title;
    QStringList rest;     ///< what became of the rows that brought nothing new
    QString copy;         ///< where the book lies as it was before
    QString rejectedPath; ///< where the rows lie that could not be taken; empty where all could
    qint64 rejectedRows = 0;
    QString rejectedFault; ///< why they could not be written
    std::vector<Id<Engagement>> jobs;
};

/// Brings in tables of any origin: what was guessed is shown and can be changed, what would come in is seen before it
/// does, rows that can't be taken are mended or left out. The engine is the command line's.
class ImportDialog : public Dialog {
    Q_OBJECT

public:
    /// `round`: where jobs go whose table names no round.
    ImportDialog(Session &session, std::optional<Id<Round>> round, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Looks at these files, instead of those so far. One may come from anywhere; several are tables of our own.
    void take(const QStringList &paths);
    /// Looks at rows that were copied in a spreadsheet.
    void paste(const QString &text);
    /// What was brought in when the dialog was accepted.
    [[nodiscard]] const Imported &imported() const { return m_imported; }
    /// Why it can't come in, or what is amiss; empty where all is well.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isLooking() const { return m_reading.isLooking(); }

    void reject() override;

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("import"); }
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void layOutTabs();
    void layOutFoot();
    void listen();
    void chooseFile();
    void pasteRows();
    void begin(std::vector<SourceFile> files, const QString &name);
    void lookAgain();
    void take(std::shared_ptr<const ImportLook> look);
    [[nodiscard]] bool beginWithGuesses(const ImportLook &look);
    /// The round that all rows go to, where one was said.
    [[nodiscard]] std::optional<QString> constantRound() const;
    [[nodiscard]] QString suggestedRound() const;
    [[nodiscard]] bool chooseTheFittest(const ImportLook &look);
    void showNothing();
    void showLook(const ImportLook &look);
    void showColumns(const ImportLook &look);
    void showVendors(const ImportLook &look);
    void saySummary(const ImportLook &look);
    [[nodiscard]] QStringList whatBecomesOfTheRest(const ImportLook &look) const;
    [[nodiscard]] std::variant<QString, Trouble> copyBefore();
    void bringIn();
    void writeRejected();
    void readAs(const LikenessRow &row);
    [[nodiscard]] int freePlaces() const;
    [[nodiscard]] int freePlacesIn(const QString &round) const;

    Session &m_session;
    std::optional<Id<Round>> m_round;
    std::vector<SourceFile> m_files;
    ImportOptions m_options;
    ImportReading m_reading;
    std::shared_ptr<const ImportLook> m_look;
    bool m_hasBegun = false;                       ///< the guesses were taken over as what is asked for
    std::vector<TablePreview::Source> m_begunWith; ///< those guesses, with how sure they were
    bool m_isComingIn = false;                     ///< the book changes because this dialog asked for it
    bool m_hasChosenVendors = false;
    Imported m_imported;

    QLabel *m_file;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QPushButton *m_choose;
    EmptyState *m_nothing;
    QSplitter *m_middle;
    ImportShapeFields *m_shape;
    ImportColumns *m_columns;
    QTabWidget *m_tabs;
    PreviewTable m_preview;
    RejectionTable m_rejections;
    LikenessTable m_likenesses;
    ImportVendorTable m_vendors;
    TableView *m_previewView;
    TableView *m_rejectionView;
    TableView *m_likenessView;
    TableView *m_vendorView;
    QLabel *m_vendorsNote;
    QCheckBox *m_skipBad;
    QLabel *m_summary;
    Notice *m_notice;
    QProgressBar *m_progress;
    QPushButton *m_bringIn;
};

} // namespace proven
