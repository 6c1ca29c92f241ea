#include "compliance/wording/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;

/// "~" stands for so many words at most, fillers for so many between two words.
constexpr int longestGap = 4;
constexpr int mostFillers = 2;

constexpr int fillerSymbol = FirstWordSymbol;

Failure invalidPhrase(const QString& phrase)
{
    return failure(u"invalid_wording"_s,
        QCoreApplication::translate("compliance", "The wording rule “%1” can't be understood.").arg(phrase),
        {{u"phrase"_s, phrase}});
}

std::optional<int> figureNamed(const QString& item)
{
    static const QHash<QString, int> figures{{u"{valor}"_s, AmountSymbol}, {u"{data}"_s, DateSymbol},
        {u"{numero}"_s, NumberSymbol}, {u"{hora}"_s, TimeSymbol}, {u"{percentual}"_s, PercentSymbol}};
    const auto found = figures.find(item);
    return found == figures.end() ? std::nullopt : std::optional(*found);
}

void addUnique(std::vector<int>& nodes, int node)
{
    if (std::find(nodes.begin(), nodes.end(), node) == nodes.end())
        nodes.push_back(node);
}

} // namespace

/// One look for phrases that begin at a token.
class PhraseWalk final {
public:
    PhraseWalk(
        const Phrases& phrases, const WordingText& text, const TextSymbols& symbols, std::vector<PhraseMatch>& out)
        : m_phrases(phrases)
        , m_text(text)
        , m_symbols(symbols)
        , m_out(out)
    {
    }

    void beginAt(int token)
    {
        m_first = token;
        m_known = m_out.size();
        step(0, token, {});
    }

private:
    struct Slack {
        int gap = 0;     ///< words that "~" may still stand for
        int fillers = 0; ///< passed since the last word
    };

    void step(int node, int at, Slack slack)
    {
        const auto& tokens = m_text.tokens();
        if (at >= static_cast<int>(tokens.size()))
            return;
        const TextToken& token = tokens[static_cast<size_t>(at)];
        if (at > m_first && token.beginsSentence)
            return;
        bool isFiller = false;
        for (const int symbol : m_symbols.of(static_cast<size_t>(at))) {
            isFiller = isFiller || symbol == fillerSymbol;
            enter(node, symbol, at);
        }
        if (at == m_first)
            return;
        if (slack.gap > 0)
            step(node, at + 1, {slack.gap - 1, 0});
        else if (isFiller && slack.fillers < mostFillers)
            step(node, at + 1, {0, slack.fillers + 1});
    }

    void enter(int node, int symbol, int at)
    {
        const auto& next = m_phrases.m_nodes[static_cast<size_t>(node)].next;
        const auto child = std::lower_bound(next.begin(), next.end(), std::pair(symbol, 0));
        if (child == next.end() || child->first != symbol)
            return;
        const Phrases::Node& reached = m_phrases.m_nodes[static_cast<size_t>(child->second)];
        for (const int label : reached.labels)
            record(label, at + 1);
        step(child->second, at + 1, {});
        if (reached.gap > 0)
            enterGap(reached.gap, at + 1);
    }

    void enterGap(int gap, int at)
    {
        for (const int label : m_phrases.m_nodes[static_cast<size_t>(gap)].labels)
            record(label, behindGap(at));
        step(gap, at, {longestGap, 0});
    }

    /// How far "~" at the end of a phrase reaches.
    [[nodiscard]] int behindGap(int at) const
    {
        const auto& tokens = m_text.tokens();
        int end = at;
        while (end < static_cast<int>(tokens.size()) && end < at + longestGap &&
               !tokens[static_cast<size_t>(end)].beginsSentence)
            ++end;
        return end;
    }

    void record(int label, int end)
    {
        for (size_t i = m_known; i < m_out.size(); ++i) {
            if (m_out[i].label == label) {
                m_out[i].end = std::max(m_out[i].end, end);
                return;
            }
        }
        m_out.push_back({label, m_first, end});
    }

    const Phrases& m_phrases;
    const WordingText& m_text;
    const TextSymbols& m_symbols;
    std::vector<PhraseMatch>& m_out;
    int m_first = 0;
    size_t m_known = 0;
};

Phrases::Phrases()
    : m_nextSymbol(fillerSymbol + 1)
{
    m_nodes.emplace_back();
}

Result<void> Phrases::addFiller(const QString& word)
{
    if (!m_vocabulary.add(word, fillerSymbol))
        return invalidPhrase(word);
    return {};
}

int Phrases::childOf(int node, int symbol)
{
    auto& next = m_nodes[static_cast<size_t>(node)].next;
    const auto place = std::lower_bound(next.begin(), next.end(), std::pair(symbol, 0));
    if (place != next.end() && place->first == symbol)
        return place->second;
    const int child = static_cast<int>(m_nodes.size());
    next.insert(place, {symbol, child});
    m_nodes.emplace_back();
    return child;
}

int Phrases::gapOf(int node)
{
    if (m_nodes[static_cast<size_t>(node)].gap == 0) {
        const int behind = static_cast<int>(m_nodes.size());
        m_nodes.emplace_back();
        m_nodes[static_cast<size_t>(node)].gap = behind;
    }
    return m_nodes[static_cast<size_t>(node)].gap;
}

Result<int> Phrases::symbolOf(QStringList words)
{
    if (words.size() == 1) {
        if (const auto figure = figureNamed(words.front()))
            return *figure;
    }
    words.sort();
    const QString key = words.join(u'|');
    if (const auto known = m_symbols.constFind(key); known != m_symbols.constEnd())
        return *known;
    for (const QString& word : words) {
        if (!m_vocabulary.add(word, m_nextSymbol))
            return invalidPhrase(word);
    }
    m_symbols.insert(key, m_nextSymbol);
    return m_nextSymbol++;
}

/// Where the alternatives of one item lead from any of the nodes: those of one word share a symbol.
Result<std::vector<int>> Phrases::symbolPaths(const QString& item, const std::vector<int>& from)
{
    QStringList entries{item};
    if (item.startsWith(u'<') && item.endsWith(u'>')) {
        const auto set = m_sets.constFind(item.mid(1, item.size() - 2));
        if (set == m_sets.constEnd())
            return invalidPhrase(item);
        entries = *set;
    } else if (item.contains(u'|')) {
        entries = item.split(u'|');
    }
    QStringList single;
    std::vector<int> reached;
    const auto follow = [&](const QStringList& path) -> Result<void> {
        for (int node : from) {
            for (const QString& word : path) {
                TRATO_TRY(const int symbol, symbolOf({word}));
                node = childOf(node, symbol);
            }
            addUnique(reached, node);
        }
        return {};
    };
    for (const QString& entry : entries) {
        const QStringList path = entry.split(u' ', Qt::SkipEmptyParts);
        if (path.isEmpty())
            return invalidPhrase(item);
        if (path.size() == 1 && !figureNamed(entry))
            single.append(entry);
        else
            TRATO_CHECK(follow(path));
    }
    if (!single.isEmpty()) {
        TRATO_TRY(const int symbol, symbolOf(single));
        for (const int node : from)
            addUnique(reached, childOf(node, symbol));
    }
    return reached;
}

Result<void> Phrases::add(const QString& phrase, int label)
{
    std::vector<int> nodes{0};
    bool said = false;
    for (QString item : phrase.split(u' ', Qt::SkipEmptyParts)) {
        if (item == u"~"_s) {
            if (!said)
                return invalidPhrase(phrase);
            for (int& node : nodes)
                node = gapOf(node);
            continue;
        }
        const bool optional = item.endsWith(u'?');
        if (optional)
            item.chop(1);
        TRATO_TRY(std::vector<int> next, symbolPaths(item, nodes));
        if (optional) {
            for (const int node : nodes)
                addUnique(next, node);
        }
        said = said || !optional;
        nodes = std::move(next);
    }
    if (!said)
        return invalidPhrase(phrase);
    for (const int node : nodes)
        addUnique(m_nodes[static_cast<size_t>(node)].labels, label);
    return {};
}

Result<void> Phrases::alias(const QString& written, const QString& meant)
{
    if (!m_vocabulary.alias(written, meant))
        return invalidPhrase(written);
    return {};
}

std::vector<PhraseMatch> Phrases::match(const WordingText& text) const
{
    return match(text, TextSymbols(text, m_vocabulary));
}

std::vector<PhraseMatch> Phrases::match(const WordingText& text, const TextSymbols& symbols) const
{
    std::vector<PhraseMatch> matches;
    PhraseWalk walk(*this, text, symbols, matches);
    for (int token = 0; token < static_cast<int>(text.tokens().size()); ++token)
        walk.beginAt(token);
    return matches;
}

std::optional<QString> Phrases::firstPart(const WordingText& text, int label) const
{
    const auto matches = match(text);
    for (const PhraseMatch& match : matches) {
        const bool excused = std::any_of(matches.begin(), matches.end(), [&](const PhraseMatch& other) {
            return other.label != label && other.first < match.end && match.first < other.end;
        });
        if (match.label == label && !excused)
            return text.part(match.first, match.end).toString();
    }
    return std::nullopt;
}

} // namespace trato::compliance
