#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace proven {

/// Lines up rows of text in columns, for people who read a report in a terminal.
class TextColumns {
public:
    explicit TextColumns(const QStringList &header) { row(header); }
    void row(const QStringList &cells) { m_rows.push_back({cells, {}}); }
    /// A line of its own below the latest row, indented.
    void note(const QString &text) { m_rows.back().notes += text; }
    [[nodiscard]] bool isEmpty() const { return m_rows.size() < 2; }
    /// Ends with a line break.
    [[nodiscard]] QString text() const;

private:
    struct Row {
        QStringList cells;
        QStringList notes;
    };
    std::vector<Row> m_rows;
};

} // namespace proven
