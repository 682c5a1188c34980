#include "widgets/label_places.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace proven {

namespace {

constexpr int farthestLines = 12;

QRectF boxOf(const LabelledDot &dot, double gap)
{
    const double half = dot.radius + gap / 2;
    return {dot.centre.x() - half, dot.centre.y() - half, 2 * half, 2 * half};
}

/// The places for one label, the best first.
std::vector<QRectF> wishes(const LabelledDot &dot, double gap)
{
    const double away = dot.radius + gap;
    const auto at = [&](double left, double top) { return QRectF(QPointF(left, top), dot.label); };
    const double right = dot.centre.x() + away;
    const double left = dot.centre.x() - away - dot.label.width();
    const double level = dot.centre.y() - dot.label.height() / 2;
    const double middle = dot.centre.x() - dot.label.width() / 2;
    std::vector<QRectF> places{at(right, level), at(left, level),
                               at(middle, dot.centre.y() - away - dot.label.height()),
                               at(middle, dot.centre.y() + away)};
    // Half a line at a time, so that a crowd of dots gets a tidy column of names beside it.
    for (int step = 1; step <= 2 * farthestLines; ++step) {
        const double off = step * (dot.label.height() + gap) / 2;
        for (const double x : {right, left, middle}) {
            places.push_back(at(x, level - off));
            places.push_back(at(x, level + off));
        }
    }
    return places;
}

double distance(QPointF point, const QRectF &box)
{
    return std::hypot(point.x() - std::clamp(point.x(), box.left(), box.right()),
                      point.y() - std::clamp(point.y(), box.top(), box.bottom()));
}

/// Whether nobody takes the label for that of another dot: none is nearer to it, or all others are a line away.
bool isPlainlyIts(const std::vector<LabelledDot> &dots, std::size_t its, const QRectF &place)
{
    const auto away = [&](const LabelledDot &dot) { return distance(dot.centre, place) - dot.radius; };
    const double least = std::min(away(dots[its]), place.height());
    for (std::size_t other = 0; other < dots.size(); ++other) {
        if (other != its && away(dots[other]) < least)
            return false;
    }
    return true;
}

} // namespace

std::vector<std::optional<QRectF>> labelPlaces(const std::vector<LabelledDot> &dots, const QRectF &area, double gap)
{
    std::vector<QRectF> blocked;
    blocked.reserve(dots.size());
    for (const LabelledDot &dot : dots)
        blocked.push_back(boxOf(dot, gap));
    // From above, and from the right where equal: the crowd is at the upper right, where there is the least room.
    std::vector<std::size_t> order(dots.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(dots[a].centre.y(), -dots[a].centre.x()) < std::pair(dots[b].centre.y(), -dots[b].centre.x());
    });
    std::vector<std::optional<QRectF>> places(dots.size());
    for (const std::size_t dot : order) {
        const std::vector<QRectF> wished = wishes(dots[dot], gap);
        const auto isFree = [&](const QRectF &wish) {
            return area.contains(wish) && std::none_of(blocked.begin(), blocked.end(), [&](const QRectF &other) {
                       return other.intersects(wish);
                   });
        };
        auto best = std::find_if(wished.begin(), wished.end(),
                                 [&](const QRectF &wish) { return isFree(wish) && isPlainlyIts(dots, dot, wish); });
        // In a crowd a name beside another's dot, tied to its own, says more than none.
        if (best == wished.end())
            best = std::find_if(wished.begin(), wished.end(), isFree);
        if (best == wished.end())
            continue;
        places[dot] = *best;
        blocked.push_back(*best);
    }
    return places;
}

} // namespace proven
