#pragma once

#include "session.h"

#include <QWidget>

#include <optional>

namespace proven {

class Steps;

/// One page of the window. It follows the book while it is seen, and reads everything anew when it is seen again.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Session &session, Steps &steps, QWidget *parent);

    /// What the page is about at the moment: what menu and toolbar act on.
    struct Chosen {
        std::optional<Id<Engagement>> job;
        std::optional<Id<Trial>> trial;
        std::optional<Id<Vendor>> vendor;
        std::optional<Id<Round>> round;
        std::optional<Id<Task>> task;
    };
    [[nodiscard]] virtual Chosen chosen() const { return {}; }

signals:
    void chosenChanged();

protected:
    /// The page is seen and these changes were made.
    virtual void follow(const Changes &changes) = 0;
    /// Everything may have changed: it is seen for the first time, again, or on another day.
    virtual void readAgain() = 0;
    /// It is about something else from now on: reads everything anew, at once where it is seen, else when it is.
    void turnTo();
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const Book &book() const { return m_session.book(); }
    [[nodiscard]] Steps &steps() const { return m_steps; }
    /// `trial` with its vendor and round.
    [[nodiscard]] Chosen about(Id<Trial> trial) const;

private:
    Session &m_session;
    Steps &m_steps;
    bool m_isCurrent = false; ///< what it shows is what the book says
};

} // namespace proven
