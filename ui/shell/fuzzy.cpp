#include "ui/shell/fuzzy.h"

#include "base/text.h"

#include <algorithm>

namespace trato::ui {
namespace {

/// The text letter by letter without case and accents, of the same length, so that places stay places.
QString plain(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        const QString folded = text::folded(QString(c));
        plain += folded.size() == 1 ? folded.front() : c.isSpace() ? QChar(u' ') : c.toLower();
    }
    return plain;
}

bool startsWord(const QString& text, qsizetype at) { return at == 0 || !text.at(at - 1).isLetterOrNumber(); }

std::optional<FuzzyMatch> asPart(const QString& word, const QString& text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (best < 0 || (startsWord(text, at) && !startsWord(text, best)))
            best = at;
    }
    if (best < 0)
        return std::nullopt;
    FuzzyMatch match{.score = int(word.size()) * 10 + (startsWord(text, best) ? 30 : 0) - int(best) / 4, .hits = {}};
    for (qsizetype i = 0; i < word.size(); ++i)
        match.hits.push_back(int(best + i));
    return match;
}

std::optional<FuzzyMatch> asLetters(const QString& word, const QString& text)
{
    FuzzyMatch match;
    qsizetype at = -1;
    for (const QChar c : word) {
        const qsizetype next = text.indexOf(c, at + 1);
        if (next < 0)
            return std::nullopt;
        match.score += next == at + 1 ? 4 : startsWord(text, next) ? 3 : -int(next - at) / 3;
        match.hits.push_back(int(next));
        at = next;
    }
    // Letters strewn over half a sentence are an accident.
    const int span = match.hits.back() - match.hits.front() + 1;
    return span > int(word.size()) * 4 ? std::nullopt : std::optional(match);
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text)
{
    const QString where = plain(text);
    FuzzyMatch whole;
    for (const QString& word : plain(query).split(u' ', Qt::SkipEmptyParts)) {
        auto found = asPart(word, where);
        if (!found)
            found = asLetters(word, where);
        if (!found)
            return std::nullopt;
        whole.score += found->score;
        whole.hits.insert(whole.hits.end(), found->hits.begin(), found->hits.end());
    }
    std::sort(whole.hits.begin(), whole.hits.end());
    whole.hits.erase(std::unique(whole.hits.begin(), whole.hits.end()), whole.hits.end());
    return whole;
}

} // namespace trato::ui
