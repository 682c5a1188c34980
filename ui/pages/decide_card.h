#pragma once

#include "widgets/card.h"

#include "rules/standing.h"

#include <vector>

class QGridLayout;
class QLabel;

namespace proven {

/// What may be decided about a vendor today: promotion first, and where it is not possible, from when it is.
class DecideCard : public Card {
    Q_OBJECT

public:
    explicit DecideCard(QWidget *parent);
    void show(const Book &book, const TrialReading &reading);

signals:
    void wanted(DecisionKind kind);

private:
    /// One button.
    struct Offer {
        DecisionKind kind;
        QString words;
        bool possible = true;
        bool primary = false; ///< the obvious next step
        bool operator==(const Offer &) const = default;
    };
    void lay(const std::vector<Offer> &offers);

    QLabel *m_sentence;
    QGridLayout *m_buttons;
    std::vector<Offer> m_offered;
};

} // namespace proven
