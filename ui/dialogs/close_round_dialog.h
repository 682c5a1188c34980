#pragma once

#include "dialogs/form_dialog.h"

#include "rules/probation.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace proven {

/// Closing a round: what becomes of each vendor who is still in it, and what that means, before it is done as one step.
class CloseRoundDialog : public FormDialog {
    Q_OBJECT

public:
    CloseRoundDialog(Session &session, Id<Round> round, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("round"); }
    void save() override;

private:
    struct Place {
        Id<Trial> trial;
        QComboBox *choice;
        QLineEdit *reason;
    };
    void addPlace(QGridLayout &rows, const Trial &trial, Stage stage);
    [[nodiscard]] command::CloseRound asked() const;
    [[nodiscard]] QStringList openJobsOf(const command::CloseRound &asked) const;
    /// Says what the choices would lead to.
    void weigh();

    Id<Round> m_round;
    RoundDetails m_before;
    std::vector<Place> m_places;
    Notice *m_leadsTo;
};

} // namespace proven
