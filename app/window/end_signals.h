#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace proven {

/// Hears the system's wish that the program end (SIGTERM, SIGINT, SIGHUP) and tells it from the event loop, where there
/// is time to keep what is being written. There is one at a time.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void wanted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace proven
