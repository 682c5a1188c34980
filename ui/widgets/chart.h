#pragma once

#include <QWidget>

namespace proven {

/// A painted picture of figures. To a screen reader it is a chart with a name and a sentence that says what is seen;
/// the pointer gets the same sentence.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(const QString &name, QWidget *parent = nullptr);
    /// All of the picture in words.
    void say(const QString &sentence);
};

} // namespace proven
