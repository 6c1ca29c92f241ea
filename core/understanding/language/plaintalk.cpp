#include "understanding/language/plaintalk.h"

#include "understanding/language/wordline.h"

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A longer message tells something, whatever it is made of.
constexpr qsizetype shortMessage = 16;

} // namespace

Result<std::unique_ptr<PlainTalk>> PlainTalk::create(const QVector<QStringList>& rows, const Kinds& kinds)
{
    auto talk = std::make_unique<PlainTalk>();
    for (const QStringList& row : rows) {
        if (row.size() != 1 || !talk->m_phrases.add(0, row[0], kinds))
            return failure(u"invalid_lexicon"_s, row.join(u' '));
    }
    return talk;
}

bool PlainTalk::isAllOf(const Words& words) const
{
    if (words.isEmpty() || words.size() > shortMessage)
        return false;
    const WordLine line(words);
    QVector<bool> said(words.size(), false);
    for (const PhraseSpan& span : m_phrases.find(line.text)) {
        for (int word = line.wordAt(span.from); word <= line.wordAt(span.to - 1); ++word)
            said[word] = true;
    }
    for (qsizetype word = 0; word < words.size(); ++word) {
        if (!said[word] && words[word].kind != WordKind::Mark)
            return false;
    }
    return true;
}

} // namespace trato::understanding
