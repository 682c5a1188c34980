#pragma once

#include "paper/paper_wish.h"
#include "rules/command.h"
#include "session.h"

#include <QObject>
#include <QStringList>

#include <optional>

class QWidget;

namespace proven {

class CalendarFile;

/// What an owner can set about from any page: the dialogs and the small changes that need none. A page, a menu and a
/// key all come here, so that the same thing is done the same way everywhere.
class Steps : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    Steps(Session &session, QWidget *window);

    void giveJob(std::optional<Id<Trial>> trial = std::nullopt, std::optional<Id<Task>> task = std::nullopt);
    /// The next one of a job that repeats.
    void giveAgain(Id<Engagement> job);
    void recordPastJob(std::optional<Id<Trial>> trial = std::nullopt);
    void howItWent(Id<Engagement> job);
    void editJob(Id<Engagement> job);
    void laterDueDay(Id<Engagement> job);
    /// The list that a job works through.
    void showList(Id<Engagement> job);

    void decide(Id<Trial> trial, DecisionKind kind);
    void handOver(Id<Trial> trial);

    void addVendor(std::optional<Id<Round>> listIn = std::nullopt);
    void editVendor(Id<Vendor> vendor);
    void archiveVendor(Id<Vendor> vendor, bool archived);
    /// The facts of their latest work, or of that trial, and what came of the talk.
    void talkTo(Id<Vendor> vendor, std::optional<Id<Trial>> trial = std::nullopt);
    void setAway(Id<Vendor> vendor);
    void eraseVendor(Id<Vendor> vendor);
    /// Ends an absence today.
    void welcomeBack(Id<Vendor> vendor);
    void recordContact(Id<Vendor> vendor);
    void editContact(Id<Touchpoint> contact);

    void addRound();
    void editRound(Id<Round> round);
    void closeRound(Id<Round> round);
    void openRoundAgain(Id<Round> round);
    void addTask();
    void editTask(Id<Task> task);

    void exportBook(CalendarFile &calendar);
    /// Brings in tables; what names no round goes to `round`. Afterwards it says what nobody has answered yet.
    void importTables(std::optional<Id<Round>> round = std::nullopt, const QStringList &paths = {});
    /// The first of these papers as it will be printed, the others to be chosen.
    void print(const std::vector<PaperWish> &papers);
    void showHistory();
    void showFirstSteps();
    void showBackups();
    void setCurrency();
    /// A vendor on their page, in that trial or in any.
    void showVendor(Id<Vendor> vendor, std::optional<Id<Trial>> trial = std::nullopt);
    void showRound(Id<Round> round);
    /// A sentence for the message bar.
    void say(const QString &text);
    void undo();
    void redo();
    /// A change that needs no dialog. Where it is refused, `said` tells why.
    void ask(const Command &command);

signals:
    /// Why something was not done.
    void said(const QString &text);
    /// What went out of the book, and the folder where it lies now.
    void exported(const QString &text, const QString &folder);
    void vendorWanted(Id<Vendor> vendor, std::optional<Id<Trial>> trial);
    void roundWanted(Id<Round> round);
    /// A backup is to be looked at, or to take the place of the book.
    void backupWanted(const QString &path);
    void restoreWanted(const QString &path);

private:
    void tell(const Performance &performance);

    Session &m_session;
    QWidget *m_window;
};

} // namespace proven
