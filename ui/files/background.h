#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace proven {

/// Runs `act` in a thread of its own. It has all that it needs, and may outlive whoever asked.
template <class Act>
[[nodiscard]] QFuture<std::invoke_result_t<Act>> inBackground(Act act)
{
    using Result = std::invoke_result_t<Act>;
    const auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    QFuture<Result> future = promise->future();
    QThreadPool::globalInstance()->start([promise, act = std::move(act)] {
        promise->addResult(act());
        promise->finish();
    });
    return future;
}

} // namespace proven
