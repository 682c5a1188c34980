#pragma once

#include "session.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace proven {

/// Whom to give a job: a vendor's name, typed or picked, and the round it is for where there are several. An unknown
/// name can be added on the spot; of a known one it says what is known.
class VendorChoice : public QWidget {
    Q_OBJECT

public:
    explicit VendorChoice(Session &session, QWidget *parent = nullptr);

    void choose(Id<Trial> trial);
    void chooseRound(Id<Round> round);
    /// What another choice says, a name that is not in the book yet among it.
    void takeFrom(const VendorChoice &other);
    /// Nothing while the name is unknown or has no place in the round.
    [[nodiscard]] std::optional<Id<Trial>> trial() const;
    /// Why there is none.
    [[nodiscard]] QString problem() const;
    /// What to do about it; empty where the problem says so itself.
    [[nodiscard]] QString wayOn() const;

signals:
    void changed();
    /// Adding or listing the vendor was refused.
    void refused(const QString &text);

private:
    [[nodiscard]] const Vendor *vendor() const;
    [[nodiscard]] std::optional<Id<Round>> round() const;
    void offerVendors();
    /// A piece of a name that fits only one vendor means that one, and is no new vendor.
    void completeName();
    void offerRounds();
    /// Where the vendor has a place, its latest one.
    void goToPlace();
    void look();
    void addOrList();

    Session &m_session;
    QComboBox *m_vendor;
    QComboBox *m_round;
    QLabel *m_in;
    QLabel *m_known;
    QPushButton *m_add;
};

} // namespace proven
