#pragma once

#include <QLineEdit>

namespace proven {

/// Looks like the search field that it opens: a click, Enter or the first letter brings up the real one.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

signals:
    /// With what was typed on it.
    void wanted(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void dress();

    QAction *m_glass;
};

} // namespace proven
