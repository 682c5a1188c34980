#pragma once

#include "widgets/card.h"

#include "domain/book.h"

namespace proven {

/// An open job that its vendor will not finish: what remains of it, who may take it today, and how it becomes allowed
/// for the others.
class OpenJobCard : public Card {
    Q_OBJECT

public:
    OpenJobCard(const Book &book, const Engagement &job, QDate today, QWidget *parent = nullptr);

signals:
    /// Somebody else is to do it.
    void giveWanted(Id<Trial> taker);
};

} // namespace proven
