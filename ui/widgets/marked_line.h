#pragma once

#include "look/palette.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace proven {

/// A mark and a sentence, with a remark below it where there is one.
class MarkedLine : public QWidget {
    Q_OBJECT

public:
    MarkedLine(std::optional<Tone> tone, const QString &sentence, const QString &remark = {},
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tone> m_tone;
    QLabel *m_sentence;
};

} // namespace proven
