#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace proven {

/// One answer of a few, each a button with its word; pressing it again takes the answer back. Digits choose, too.
class ChoiceButtons : public QWidget {
    Q_OBJECT

public:
    /// From `firstGood` on the buttons carry a tick: these are the good answers. Nothing where none is better.
    explicit ChoiceButtons(const QStringList &words, std::optional<int> firstGood = std::nullopt,
                           QWidget *parent = nullptr);

    /// Which one is chosen, from 0; nothing where none is.
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }
    void choose(std::optional<int> place);
    /// From now on pressing a chosen answer again does not take it back.
    void require() { m_required = true; }
    [[nodiscard]] QPushButton *button(int place) const { return m_buttons[static_cast<std::size_t>(place)]; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void press(int place);
    /// Wide enough for the heavier word, so that nothing moves when it is pressed.
    void keepWidths();
    void mark();

    std::vector<QPushButton *> m_buttons;
    std::optional<int> m_firstGood;
    std::optional<int> m_chosen;
    bool m_required = false;
};

} // namespace proven
