#pragma once

#include "session.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace proven {

/// What is to do when a vendor has left: each open job with what remains and who may take it today, and what to take back.
class HandoverDialog : public QDialog {
    Q_OBJECT

public:
    HandoverDialog(Session &session, Id<Trial> trial, QWidget *parent = nullptr);

private:
    void showAll();
    void addJob(const Engagement &job);
    void addHoldings(const Vendor &vendor);
    void give(Id<Engagement> job, Id<Trial> taker);
    void ask(const Command &command);

    Session &m_session;
    Id<Trial> m_trial;
    QVBoxLayout *m_list;
    QLabel *m_refusal;
    bool m_changed = false;
};

} // namespace proven
