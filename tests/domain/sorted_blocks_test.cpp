#include "domain/sorted_blocks.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace proven {
namespace {

using Item = std::pair<int, int>;
struct First {
    int operator()(const Item &item) const { return item.first; }
};
using Blocks = SortedBlocks<Item, First>;
using Model = std::map<int, int>;

constexpr int keys = 3000;

/// A stretch of keys that is put or removed: long ones fill, split and empty whole blocks.
struct Stretch {
    bool put;
    int from;
    int step;
    int count;
    int value;
};

Stretch anyStretch()
{
    return {.put = *rc::gen::weightedElement<bool>({{2, true}, {1, false}}),
            .from = *rc::gen::inRange(0, keys),
            .step = *rc::gen::element(1, 2, 7, -1, -3),
            .count = *rc::gen::inRange(1, 900),
            .value = *rc::gen::inRange(0, 1000)};
}

void act(const Stretch &stretch, Blocks &blocks, Model &model)
{
    for (int place = 0; place < stretch.count; ++place) {
        const int key = ((stretch.from + place * stretch.step) % keys + keys) % keys;
        if (stretch.put) {
            blocks.put({key, stretch.value});
            model[key] = stretch.value;
        } else {
            blocks.remove(key);
            model.erase(key);
        }
    }
}

void areTheSame(const Blocks &blocks, const Model &model)
{
    RC_ASSERT(blocks.size() == model.size());
    RC_ASSERT(blocks.empty() == model.empty());
    RC_ASSERT(std::equal(blocks.begin(), blocks.end(), model.begin(), model.end(),
                         [](const Item &a, const auto &b) { return a.first == b.first && a.second == b.second; }));
    if (!model.empty())
        RC_ASSERT(blocks.lastKey() == model.rbegin()->first);
    const int key = *rc::gen::inRange(-1, keys + 1);
    const auto found = model.find(key);
    RC_ASSERT((blocks.find(key) != nullptr) == (found != model.end()));
    const auto from = model.lower_bound(key);
    const auto at = blocks.lowerBound(key);
    RC_ASSERT((at == blocks.end()) == (from == model.end()));
    if (from != model.end())
        RC_ASSERT(at->first == from->first);
}

RC_GTEST_PROP(SortedBlocks, HoldWhatAMapHolds, ())
{
    Blocks blocks;
    Model model;
    const int stretches = *rc::gen::inRange(1, 12);
    for (int count = 0; count < stretches; ++count) {
        act(anyStretch(), blocks, model);
        areTheSame(blocks, model);
    }
}

RC_GTEST_PROP(SortedBlocks, LeaveCopiesAsTheyWere, ())
{
    Blocks blocks;
    Model model;
    act(anyStretch(), blocks, model);
    act(anyStretch(), blocks, model);

    const Model modelBefore = model;
    const Blocks before = blocks;
    act(anyStretch(), blocks, model);
    act(anyStretch(), blocks, model);
    areTheSame(blocks, model);
    areTheSame(before, modelBefore);
    RC_ASSERT((before == blocks) == (modelBefore == model));
}

TEST(SortedBlocks, KeepOneItemAKey)
{
    Blocks blocks;
    blocks.put({7, 1});
    blocks.put({7, 2});
    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks.find(7)->second, 2);
}

TEST(SortedBlocks, AreEqualHoweverTheyWereFilled)
{
    Blocks upwards;
    Blocks downwards;
    for (int key = 0; key < 2000; ++key) {
        upwards.put({key, key});
        downwards.put({1999 - key, 1999 - key});
    }
    EXPECT_EQ(upwards, downwards);
    downwards.put({1000, 0});
    EXPECT_NE(upwards, downwards);
}

} // namespace
} // namespace proven
