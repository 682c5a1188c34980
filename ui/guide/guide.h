#pragma once

#include "guide/guide_pages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace proven {

/// The owner's guide in a window of its own, to be read beside the program: its pages at the left, which the search
/// narrows to those that hold every word, and the text, where the words are marked. Everything is in the program;
/// nothing is fetched.
class Guide : public QDialog {
    Q_OBJECT

public:
    explicit Guide(QWidget *parent = nullptr);

    /// Shows that page in the one guide that is open, which is opened first where there is none.
    static void openAt(const QString &page);

    void showPage(const QString &name);
    [[nodiscard]] QString page() const;

private:
    void find(const QString &words);
    void listPages();
    void goOn();
    void mark();
    void noteCurrent();

    std::vector<GuidePage> m_pages;
    QStringList m_words; ///< looked for
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QTextBrowser *m_text;
};

} // namespace proven
