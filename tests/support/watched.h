#pragma once

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QComboBox>
#include <QSet>
#include <QSignalSpy>

namespace proven::test {

/// Watches a table while it follows: it keeps the rules of a model and never resets.
class Watched {
public:
    explicit Watched(QAbstractItemModel &model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal),
          m_resets(&model, &QAbstractItemModel::modelReset)
    {
    }
    [[nodiscard]] qsizetype resets() const { return m_resets.count(); }

private:
    QAbstractItemModelTester m_tester;
    QSignalSpy m_resets;
};

/// From now on what a window shows in tables and drop-downs keeps the rules of a model, or the program ends.
inline void watchTables(const QWidget &window)
{
    QSet<QAbstractItemModel *> models;
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
        models += view->model();
    for (const QComboBox *choices : window.findChildren<QComboBox *>())
        models += choices->model();
    for (QAbstractItemModel *model : QSet(models)) {
        if (const auto *proxy = qobject_cast<QAbstractProxyModel *>(model))
            models += proxy->sourceModel();
    }
    models -= nullptr;
    for (QAbstractItemModel *model : std::as_const(models))
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
}

} // namespace proven::test
