#include "understanding/language/phraseset.h"

#include "understanding/language/phrase.h"

#include <algorithm>

namespace trato::understanding {

class PhraseSet::Index {
public:
    void add(int group, Phrase phrase)
    {
        const auto place = static_cast<int>(m_phrases.size());
        for (const Phrase::Head& head : phrase.heads()) {
            if (head.isWhole && head.word.isEmpty())
                continue; // no line has two blanks in a row
            Node& node = nodeOf(head.word);
            merge(head.isWhole ? node.whole : node.begun, {place, head.next});
        }
        m_phrases.push_back({group, std::move(phrase)});
        m_groups = std::max(m_groups, group + 1);
    }

    std::vector<PhraseSpan> find(QStringView line) const
    {
        std::vector<PhraseSpan> found;
        std::vector<qsizetype> freeFrom(static_cast<size_t>(m_groups), 0);
        std::vector<int> candidates;
        for (qsizetype at = 1; at < line.size();) {
            const qsizetype blank = line.indexOf(u' ', at);
            const qsizetype end = blank < 0 ? line.size() : blank;
            candidates.clear();
            collect(line.mid(at, end - at), end + 1 < line.size() ? firstLetterOf(line[end + 1]) : 0, candidates);
            std::sort(candidates.begin(), candidates.end());
            for (const int candidate : candidates) {
                const Known& known = m_phrases[static_cast<size_t>(candidate)];
                qsizetype& from = freeFrom[static_cast<size_t>(known.group)];
                if (at < from)
                    continue;
                if (const qsizetype to = known.phrase.endOf(line, at); to >= 0) {
                    found.push_back({known.group, static_cast<int>(at), static_cast<int>(to)});
                    from = to + 1;
                }
            }
            at = end + 1;
        }
        std::stable_sort(found.begin(), found.end(),
            [](const PhraseSpan& left, const PhraseSpan& right) { return left.group < right.group; });
        return found;
    }

private:
    /// A phrase that may begin with a word, if the next one begins with one of these letters.
    struct Candidate {
        int phrase = 0;
        FirstLetters next = anyLetter;
    };

    /// A beginning of a word.
    struct Node {
        std::vector<std::pair<char16_t, int>> children; ///< in the order of the letters
        std::vector<Candidate> whole;                   ///< of phrases that begin with just this word
        std::vector<Candidate> begun;                   ///< of phrases that begin with any word that begins so
    };

    struct Known {
        int group = 0;
        Phrase phrase;
    };

    static void merge(std::vector<Candidate>& candidates, const Candidate& added)
    {
        const auto same = std::find_if(
            candidates.begin(), candidates.end(), [&](const Candidate& one) { return one.phrase == added.phrase; });
        if (same == candidates.end())
            candidates.push_back(added);
        else
            same->next |= added.next;
    }

    static void appendFitting(const std::vector<Candidate>& candidates, FirstLetters next, std::vector<int>& phrases)
    {
        for (const Candidate& candidate : candidates) {
            if (candidate.next == anyLetter || (candidate.next & next) != 0)
                phrases.push_back(candidate.phrase);
        }
    }

    static auto childOf(const Node& node, char16_t letter)
    {
        return std::lower_bound(node.children.begin(), node.children.end(), letter,
            [](const std::pair<char16_t, int>& child, char16_t wanted) { return child.first < wanted; });
    }

    Node& nodeOf(const QString& word)
    {
        size_t at = 0;
        for (const QChar c : word) {
            const auto child = childOf(m_nodes[at], c.unicode());
            if (child != m_nodes[at].children.end() && child->first == c.unicode()) {
                at = static_cast<size_t>(child->second);
                continue;
            }
            const auto made = m_nodes.size();
            m_nodes[at].children.insert(child, {c.unicode(), static_cast<int>(made)});
            m_nodes.emplace_back();
            at = made;
        }
        return m_nodes[at];
    }

    void collect(QStringView word, FirstLetters next, std::vector<int>& phrases) const
    {
        const Node* node = &m_nodes.front();
        appendFitting(node->begun, next, phrases);
        for (const QChar c : word) {
            const auto child = childOf(*node, c.unicode());
            if (child == node->children.end() || child->first != c.unicode())
                return;
            node = &m_nodes[static_cast<size_t>(child->second)];
            appendFitting(node->begun, next, phrases);
        }
        appendFitting(node->whole, next, phrases);
    }

    std::vector<Known> m_phrases;
    std::vector<Node> m_nodes = std::vector<Node>(1);
    int m_groups = 0;
};

PhraseSet::PhraseSet()
    : m_index(std::make_unique<Index>())
{
}

PhraseSet::~PhraseSet() = default;
PhraseSet::PhraseSet(PhraseSet&&) noexcept = default;
PhraseSet& PhraseSet::operator=(PhraseSet&&) noexcept = default;

Result<void> PhraseSet::add(int group, const QString& phrase, const Kinds& kinds)
{
    TRATO_TRY(Phrase parsed, Phrase::parse(phrase, kinds));
    m_index->add(group, std::move(parsed));
    return {};
}

std::vector<PhraseSpan> PhraseSet::find(QStringView line) const { return m_index->find(line); }

} // namespace trato::understanding
