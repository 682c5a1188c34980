#pragma once

#include "dialogs/dialog.h"
#include "session.h"

#include <vector>

class QVBoxLayout;

namespace proven {

class Notice;

/// What is to do when a vendor has left: each open job with what remains and who may take it today, and what to take
/// back.
class HandoverDialog : public Dialog {
    Q_OBJECT

public:
    HandoverDialog(Session &session, Id<Trial> trial, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("promoting"); }

private:
    [[nodiscard]] std::vector<const Engagement *> openJobs() const;
    void showAll();
    void addJob(const Engagement &job);
    void addHoldings(const Vendor &vendor);
    void handTo(Id<Engagement> job, Id<Trial> taker);
    void closeJob(Id<Engagement> job);
    void ask(const Command &command);

    Session &m_session;
    Id<Trial> m_trial;
    QVBoxLayout *m_list;
    Notice *m_refusal;
};

} // namespace proven
