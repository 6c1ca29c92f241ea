#include "compliance/wording/vocabulary.h"

namespace trato::compliance {
namespace {

/// The place of a letter or digit among a node's; -1 for anything else.
int placeOf(QChar c)
{
    if (c >= u'a' && c <= u'z')
        return c.unicode() - u'a';
    if (c >= u'0' && c <= u'9')
        return 26 + c.unicode() - u'0';
    return -1;
}

} // namespace

Vocabulary::Vocabulary() { m_nodes.emplace_back(); }

int Vocabulary::nodeOf(QStringView letters)
{
    int node = 0;
    for (const QChar c : letters) {
        const int place = placeOf(c);
        if (place < 0)
            return -1;
        int next = m_nodes[static_cast<size_t>(node)].next[static_cast<size_t>(place)];
        if (next == 0) {
            next = static_cast<int>(m_nodes.size());
            m_nodes.emplace_back();
            m_nodes[static_cast<size_t>(node)].next[static_cast<size_t>(place)] = next;
        }
        node = next;
    }
    return node;
}

bool Vocabulary::add(QStringView pattern, int symbol)
{
    const bool open = pattern.endsWith(u'*');
    const QStringView letters = open ? pattern.chopped(1) : pattern;
    const int node = letters.isEmpty() ? -1 : nodeOf(letters);
    if (node < 0)
        return false;
    Node& end = m_nodes[static_cast<size_t>(node)];
    (open ? end.beginning : end.whole).push_back(symbol);
    return true;
}

bool Vocabulary::alias(QStringView written, QStringView meant)
{
    std::vector<int> symbols;
    find(meant, symbols);
    const int node = written.isEmpty() ? -1 : nodeOf(written);
    if (node < 0)
        return false;
    auto& whole = m_nodes[static_cast<size_t>(node)].whole;
    whole.insert(whole.end(), symbols.begin(), symbols.end());
    return true;
}

void Vocabulary::find(QStringView word, std::vector<int>& symbols) const
{
    int node = 0;
    for (const QChar c : word) {
        const int place = placeOf(c);
        node = place < 0 ? 0 : m_nodes[static_cast<size_t>(node)].next[static_cast<size_t>(place)];
        if (node == 0)
            return;
        const Node& here = m_nodes[static_cast<size_t>(node)];
        symbols.insert(symbols.end(), here.beginning.begin(), here.beginning.end());
    }
    const Node& end = m_nodes[static_cast<size_t>(node)];
    symbols.insert(symbols.end(), end.whole.begin(), end.whole.end());
}

} // namespace trato::compliance
