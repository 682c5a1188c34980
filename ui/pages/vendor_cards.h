#pragma once

#include "widgets/card.h"

#include "rules/standing.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace proven {

class ProbationStrip;

/// Who a vendor is, how to reach them, what to remember about them and what they hold of ours. Says what is known only.
class FactsCard : public Card {
    Q_OBJECT

public:
    explicit FactsCard(QWidget *parent);
    void show(const Book &book, const Vendor &vendor);

private:
    void say(const QString &name, const QString &value);
    QGridLayout *m_facts;
    QLabel *m_nothing;
};

/// The clock as a strip, why it ends when it ends, and what the record amounts to.
class ProbationCard : public Card {
    Q_OBJECT

public:
    explicit ProbationCard(QWidget *parent);
    void show(const Book &book, const TrialReading &reading);

private:
    ProbationStrip *m_strip;
    QLabel *m_clock;
    QLabel *m_why;
};

/// What is met and what is missing before they may be promoted.
class ChecklistCard : public Card {
    Q_OBJECT

public:
    explicit ChecklistCard(QWidget *parent);
    void show(const Book &book, const TrialReading &reading);

private:
    QVBoxLayout *m_lines;
};

/// The three gates and liked, each as a dot on its range.
class RecordCard : public Card {
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent);
    void show(const TrialReading &reading);

private:
    QGridLayout *m_rows;
    QLabel *m_badges;
};

/// What they may be given today, and why.
class MayBeGivenCard : public Card {
    Q_OBJECT

public:
    explicit MayBeGivenCard(QWidget *parent);
    void show(const Book &book, Id<Trial> trial, QDate today);

private:
    QVBoxLayout *m_lines;
};

/// What they have handled well, and how many calls it takes to reach somebody.
class ExperienceCard : public Card {
    Q_OBJECT

public:
    explicit ExperienceCard(QWidget *parent);
    void show(const Book &book, Id<Vendor> vendor, QDate today);

private:
    QLabel *m_tasks;
    QLabel *m_calls;
};

} // namespace proven
