#include "understanding/language/phraseset.h"

#include "understanding/language/phrase.h"

#include <algorithm>

namespace trato::understanding {

class PhraseSet::Index {
public:
    void add(int group, Phrase phrase)
    {
        const auto place = static_cast<int>(m_phrases.size());
        const Beginnings needed = phrase.needed();
        for (const Phrase::Head& head : phrase.heads()) {
            if (head.isWhole && head.word.isEmpty())
                continue; // no line has two blanks in a row
            Node& node = nodeOf(head.word);
            merge(head.isWhole ? node.whole : node.begun, {place, head.next, needed});
        }
        m_phrases.push_back({group, std::move(phrase)});
        m_groups = std::max(m_groups, group + 1);
    }

    std::vector<PhraseSpan> find(QStringView line) const
    {
        std::vector<PhraseSpan> found;
        std::vector<qsizetype> freeFrom(static_cast<size_t>(m_groups), 0);
        std::vector<int> candidates;
        const Beginnings beginnings = beginningsIn(line);
        for (qsizetype at = 1; at < line.size();) {
            const qsizetype blank = line.indexOf(u' ', at);
            const qsizetype end = blank < 0 ? line.size() : blank;
            candidates.clear();
            collect(line.mid(at, end - at), {beginningAt(line, end + 1), beginnings}, candidates);
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
    /// A phrase that may begin with a word, if the next one and the words of the line begin as it needs them.
    struct Candidate {
        int phrase = 0;
        Beginnings next = anyBeginning;
        Beginnings needed = 0;
    };

    /// What stands behind a word, and in its line.
    struct Place {
        Beginnings next = 0;
        Beginnings beginnings = 0;
    };

    /// A beginning of a word.
    struct Node {
        std::vector<Candidate> whole; ///< of phrases that begin with just this word
        std::vector<Candidate> begun; ///< of phrases that begin with any word that begins so
    };

    /// From beginnings of words to those longer by a letter: a table in one piece, which is asked for every letter
    /// read.
    class Steps final {
    public:
        /// 0 where no step is known.
        [[nodiscard]] int of(int from, QChar letter) const { return m_steps[placeOf(keyOf(from, letter))].to; }

        /// The one known, or from now on one to `fresh`.
        int make(int from, QChar letter, int fresh)
        {
            if (const int known = of(from, letter); known != 0)
                return known;
            if (2 * ++m_count >= m_steps.size())
                grow();
            const uint64_t key = keyOf(from, letter);
            m_steps[placeOf(key)] = {key, fresh};
            return fresh;
        }

    private:
        struct Step {
            uint64_t key = 0;
            int to = 0; ///< never 0 where a step is known
        };

        static uint64_t keyOf(int from, QChar letter)
        {
            constexpr unsigned letterBits = 16;
            return static_cast<uint64_t>(from) << letterBits | letter.unicode();
        }

        [[nodiscard]] size_t placeOf(uint64_t key) const
        {
            constexpr unsigned high = 40;
            size_t place = (key * 0x9E3779B97F4A7C15ULL >> high) & (m_steps.size() - 1);
            while (m_steps[place].to != 0 && m_steps[place].key != key)
                place = (place + 1) & (m_steps.size() - 1);
            return place;
        }

        void grow()
        {
            std::vector<Step> steps(2 * m_steps.size());
            steps.swap(m_steps);
            for (const Step& step : steps) {
                if (step.to != 0)
                    m_steps[placeOf(step.key)] = step;
            }
        }

        std::vector<Step> m_steps = std::vector<Step>(1U << 10U);
        size_t m_count = 0;
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

    static void appendFitting(const std::vector<Candidate>& candidates, Place place, std::vector<int>& phrases)
    {
        for (const Candidate& candidate : candidates) {
            const bool isThere = (candidate.needed & ~place.beginnings) == 0;
            if (isThere && (candidate.next == anyBeginning || (candidate.next & place.next) != 0))
                phrases.push_back(candidate.phrase);
        }
    }

    Node& nodeOf(const QString& word)
    {
        int at = 0;
        for (const QChar c : word) {
            const auto fresh = static_cast<int>(m_nodes.size());
            at = m_next.make(at, c, fresh);
            if (at == fresh)
                m_nodes.emplace_back();
        }
        return m_nodes[static_cast<size_t>(at)];
    }

    void collect(QStringView word, Place place, std::vector<int>& phrases) const
    {
        appendFitting(m_nodes.front().begun, place, phrases);
        int at = 0;
        for (const QChar c : word) {
            at = m_next.of(at, c);
            if (at == 0)
                return;
            appendFitting(m_nodes[static_cast<size_t>(at)].begun, place, phrases);
        }
        appendFitting(m_nodes[static_cast<size_t>(at)].whole, place, phrases);
    }

    std::vector<Known> m_phrases;
    std::vector<Node> m_nodes = std::vector<Node>(1);
    Steps m_next;
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
