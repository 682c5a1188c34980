#pragma once

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <vector>

namespace proven {

/// Items in the order of their keys, kept in shared blocks: a copy costs a pointer per block and shares every block
/// that is not written afterwards, so that a rule may look at a whole book as it would be.
/// `KeyOf` is a stateless function object from item to key; keys are unique.
template <class Item, class KeyOf>
class SortedBlocks {
    using Block = std::vector<Item>;
    using Blocks = std::vector<std::shared_ptr<Block>>;
    using Key = std::decay_t<std::invoke_result_t<KeyOf, const Item &>>;

public:
    class Iterator {
    public:
        using iterator_category = std::bidirectional_iterator_tag;
        using value_type = Item;
        using difference_type = std::ptrdiff_t;
        using pointer = const Item *;
        using reference = const Item &;

        Iterator() = default;
        reference operator*() const { return (*(*m_blocks)[m_block])[m_place]; }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_place == (*m_blocks)[m_block]->size()) {
                ++m_block;
                m_place = 0;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        Iterator &operator--()
        {
            if (m_place == 0)
                m_place = (*m_blocks)[--m_block]->size();
            --m_place;
            return *this;
        }
        Iterator operator--(int)
        {
            Iterator before = *this;
            --*this;
            return before;
        }
        bool operator==(const Iterator &other) const { return m_block == other.m_block && m_place == other.m_place; }

    private:
        friend class SortedBlocks;
        Iterator(const Blocks *blocks, std::size_t block, std::size_t place)
            : m_blocks(blocks), m_block(block), m_place(place)
        {
        }
        const Blocks *m_blocks = nullptr;
        std::size_t m_block = 0;
        std::size_t m_place = 0;
    };
    // The names that the standard library's algorithms look for.
    using const_iterator = Iterator;
    using value_type = Item;

    [[nodiscard]] Iterator begin() const { return Iterator(&m_blocks, 0, 0); }
    [[nodiscard]] Iterator end() const { return Iterator(&m_blocks, m_blocks.size(), 0); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    /// The first item whose key is not below `key`.
    [[nodiscard]] Iterator lowerBound(const Key &key) const
    {
        const std::size_t block = blockFor(key);
        if (block == m_blocks.size())
            return end();
        return Iterator(&m_blocks, block, placeIn(*m_blocks[block], key));
    }
    /// The item with that key, or null. It stays where it is until this container is written or gone.
    [[nodiscard]] const Item *find(const Key &key) const
    {
        const Iterator at = lowerBound(key);
        return at != end() && KeyOf{}(*at) == key ? &*at : nullptr;
    }

    /// The largest key of a container that is not empty.
    [[nodiscard]] Key lastKey() const { return m_lastKeys.back(); }

    /// Puts an item in its place, instead of one with the same key.
    void put(Item item)
    {
        const Key key = KeyOf{}(item);
        std::size_t block = blockFor(key);
        if (block == m_blocks.size()) {
            append(std::move(item));
            return;
        }
        Block &items = ownBlock(block);
        const std::size_t place = placeIn(items, key);
        if (KeyOf{}(items[place]) == key) {
            items[place] = std::move(item);
            return;
        }
        // It stands before the block's last one, which stays the last.
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(place), std::move(item));
        ++m_size;
        if (items.size() > mostInABlock)
            split(block);
    }
    /// Puts an item after all others, whose keys are smaller than its own: no place has to be looked for.
    void append(Item item)
    {
        if (m_blocks.empty() || m_blocks.back()->size() >= mostInABlock) {
            m_blocks.push_back(std::make_shared<Block>());
            m_blocks.back()->reserve(mostInABlock);
            m_lastKeys.push_back(KeyOf{}(item));
        } else {
            m_lastKeys.back() = KeyOf{}(item);
        }
        ownBlock(m_blocks.size() - 1).push_back(std::move(item));
        ++m_size;
    }
    /// Puts in order what was appended in any other.
    void sort()
    {
        const auto inOrder = [](const Item &a, const Item &b) { return KeyOf{}(a) < KeyOf{}(b); };
        if (std::is_sorted(begin(), end(), inOrder))
            return;
        std::vector<Item> items;
        items.reserve(m_size);
        for (std::size_t block = 0; block < m_blocks.size(); ++block) {
            Block &own = ownBlock(block);
            std::move(own.begin(), own.end(), std::back_inserter(items));
        }
        std::sort(items.begin(), items.end(), inOrder);
        *this = SortedBlocks();
        for (Item &item : items)
            append(std::move(item));
    }
    void remove(const Key &key)
    {
        if (!find(key))
            return;
        const std::size_t block = blockFor(key);
        Block &items = ownBlock(block);
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(placeIn(items, key)));
        --m_size;
        const auto at = static_cast<std::ptrdiff_t>(block);
        if (!items.empty()) {
            m_lastKeys[block] = KeyOf{}(items.back());
            return;
        }
        m_blocks.erase(m_blocks.begin() + at);
        m_lastKeys.erase(m_lastKeys.begin() + at);
    }

    bool operator==(const SortedBlocks &other) const
    {
        return m_size == other.m_size && std::equal(begin(), end(), other.begin());
    }

private:
    /// Larger blocks make copies of the container cheaper, and writing into a shared one dearer.
    static constexpr std::size_t mostInABlock = sizeof(Item) <= 64 ? 512 : 256;

    /// The first block whose last key is not below `key`.
    [[nodiscard]] std::size_t blockFor(const Key &key) const
    {
        return static_cast<std::size_t>(std::lower_bound(m_lastKeys.begin(), m_lastKeys.end(), key)
                                        - m_lastKeys.begin());
    }
    [[nodiscard]] static std::size_t placeIn(const Block &items, const Key &key)
    {
        const auto place = std::partition_point(items.begin(), items.end(),
                                                [&](const Item &item) { return KeyOf{}(item) < key; });
        return static_cast<std::size_t>(place - items.begin());
    }
    Block &ownBlock(std::size_t block)
    {
        auto &shared = m_blocks[block];
        if (shared.use_count() > 1)
            shared = std::make_shared<Block>(*shared);
        else
            // Whoever read the last other copy, perhaps in another thread, was done before it let go.
            std::atomic_thread_fence(std::memory_order_acquire);
        return *shared;
    }
    void split(std::size_t block)
    {
        Block &items = *m_blocks[block];
        const auto middle = items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2);
        auto upper = std::make_shared<Block>(std::make_move_iterator(middle), std::make_move_iterator(items.end()));
        items.erase(middle, items.end());
        const auto above = static_cast<std::ptrdiff_t>(block) + 1;
        m_lastKeys.insert(m_lastKeys.begin() + above, m_lastKeys[block]);
        m_lastKeys[block] = KeyOf{}(items.back());
        m_blocks.insert(m_blocks.begin() + above, std::move(upper));
    }

    Blocks m_blocks;
    /// Of each block, beside each other: to look into many blocks for one item would be to wait for memory at each.
    std::vector<Key> m_lastKeys;
    std::size_t m_size = 0;
};

} // namespace proven
