#pragma once

#include "exchange/import_reader.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;

namespace proven {

/// How the file is written, as it was guessed, each answer with how sure it is and open to be changed.
class ImportShapeFields : public QWidget {
    Q_OBJECT

public:
    explicit ImportShapeFields(QWidget *parent);
    void show(const ShapeGuesses &shape);
    /// What only the reading of all rows tells.
    void show(const ReadTables &read);
    /// Says in `options` what a person changed; what they left alone stays a guess.
    void fillIn(ImportOptions &options) const;
    /// Another file: everything is a guess again, but for the order of dates and the decimal sign that were said before
    /// about tables like it.
    void begin(const ImportOptions &remembered);

signals:
    /// A person changed how the file is read. `cells`: into which cells it falls, so that columns have to be found
    /// anew.
    void changed(bool cells);

private:
    struct Field {
        QComboBox *choices;
        QLabel *sureness;
        bool isSaid = false;
    };
    [[nodiscard]] Field addField(QGridLayout &grid, int place, const QString &label, bool cells);
    static void set(Field &field, const QVariant &value, Sureness sureness, const QString &because);

    Field m_encoding, m_separator, m_lineEnds, m_header, m_dates, m_decimal;
};

} // namespace proven
