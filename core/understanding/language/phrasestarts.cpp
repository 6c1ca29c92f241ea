// How phrases may begin, and what they need: what a set of them is told by where it is worth trying one.

#include "understanding/language/phrase.h"

#include <QSet>

namespace trato::understanding {

namespace {

/// A set of more letters is not written out among the words that a phrase may begin with.
constexpr int fewLetters = 6;
constexpr int allDigits = 10;
constexpr int longestHead = 30;

} // namespace

Beginnings beginningsIn(QStringView line)
{
    Beginnings found = 0;
    for (qsizetype at = 1; at + 1 < line.size(); ++at) {
        if (line[at - 1] == u' ')
            found |= beginningAt(line, at);
    }
    return found;
}

std::vector<Phrase::Head> Phrase::heads() const
{
    std::vector<Head> heads;
    addHeads(m_start, QString(), heads);
    return heads;
}

void Phrase::addHeads(int at, const QString& word, std::vector<Head>& heads) const
{
    const Step& step = m_steps[static_cast<size_t>(at)];
    if (word.size() > longestHead) {
        heads.push_back({word, false, anyBeginning});
        return;
    }
    switch (step.op) {
    case Op::Text: addHeadsOfText(step, word, heads); return;
    case Op::OneOf: addHeadsOfSet(step, word, heads); return;
    case Op::Either:
        addHeads(step.next, word, heads);
        addHeads(step.other, word, heads);
        return;
    case Op::Tail: heads.push_back({word, false, startsAfterBlank(step.next)}); return;
    case Op::Gap: heads.push_back({word, false, anyBeginning}); return;
    case Op::End: heads.push_back({word, true, anyBeginning}); return;
    }
}

void Phrase::addHeadsOfText(const Step& step, const QString& word, std::vector<Head>& heads) const
{
    const QString text = textOf(step).toString();
    const qsizetype blank = text.indexOf(u' ');
    if (blank < 0)
        addHeads(step.next, word + text, heads);
    else
        heads.push_back({word + text.left(blank), true, startsInText(step, blank + 1)});
}

void Phrase::addHeadsOfSet(const Step& step, const QString& word, std::vector<Head>& heads) const
{
    QString letters;
    for (char16_t c = 0; c < 128; ++c) {
        if (isIn(step.set, c))
            letters.append(QChar(c));
    }
    // Figures are told by their first digit.
    if (letters.size() > (word.isEmpty() ? allDigits : fewLetters)) {
        heads.push_back({word, false, startsAfterBlank(step.next)});
        return;
    }
    for (const QChar c : letters)
        addHeads(step.next, word + c, heads);
}

/// How what stands at this step may begin.
Beginnings Phrase::startsOf(int at) const
{
    const Step& step = m_steps[static_cast<size_t>(at)];
    switch (step.op) {
    case Op::Text: return startsInText(step, 0);
    case Op::Either: return startsOf(step.next) | startsOf(step.other);
    case Op::OneOf: {
        Beginnings starts = 0;
        for (char16_t c = 0; c < 128; ++c)
            starts |= isIn(step.set, c) ? startsWith(c, step.next) : 0;
        return starts;
    }
    case Op::Tail:
    case Op::Gap:
    case Op::End: break;
    }
    return anyBeginning;
}

/// The same where one letter is known already.
Beginnings Phrase::startsWith(QChar letter, int next) const
{
    const Step& step = m_steps[static_cast<size_t>(next)];
    switch (step.op) {
    case Op::Text: return beginningOf(letter, m_texts[step.other]);
    case Op::Either: return startsWith(letter, step.next) | startsWith(letter, step.other);
    case Op::OneOf: {
        Beginnings starts = 0;
        for (char16_t c = 0; c < 128; ++c)
            starts |= isIn(step.set, c) ? beginningOf(letter, c) : 0;
        return starts;
    }
    case Op::End: return beginningOf(letter, u' ');
    case Op::Tail:
    case Op::Gap: break;
    }
    return anyBeginning;
}

/// The same within a text.
Beginnings Phrase::startsInText(const Step& step, qsizetype at) const
{
    const QStringView text = textOf(step);
    if (at == text.size())
        return startsOf(step.next);
    return at + 1 < text.size() ? beginningOf(text[at], text[at + 1]) : startsWith(text[at], step.next);
}

/// What may stand first behind the next blank from this step on, whichever way leads there.
Beginnings Phrase::startsAfterBlank(int from) const
{
    Beginnings starts = 0;
    QSet<int> seen;
    std::vector<int> open{from};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        const Step& step = m_steps[static_cast<size_t>(at)];
        if (seen.contains(at))
            continue;
        seen.insert(at);
        if (step.op == Op::End || step.op == Op::Gap)
            return anyBeginning;
        if (const qsizetype blank = step.op == Op::Text ? textOf(step).indexOf(u' ') : -1; blank >= 0) {
            starts |= startsInText(step, blank + 1);
            continue;
        }
        open.push_back(step.next);
        if (step.op == Op::Either)
            open.push_back(step.other);
    }
    return starts;
}

/// The beginnings of words that a text has in whole.
Beginnings Phrase::beginningsOf(const Step& step, bool startsWord) const
{
    const QStringView text = textOf(step);
    Beginnings found = 0;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (at == 0 ? startsWord : text[at - 1] == u' ')
            found |= beginningOf(text[at], text[at + 1]);
    }
    return found;
}

/// What is needed from each step on, in the middle of a word and at its start, from the end of the phrase to its
/// beginning, the order in which steps were made: only what repeats leads back, and it may be left out.
Beginnings Phrase::needed() const
{
    std::vector<std::array<Beginnings, 2>> from(m_steps.size(), {anyBeginning, anyBeginning});
    for (size_t at = 0; at < m_steps.size(); ++at) {
        const Step& step = m_steps[at];
        for (const bool startsWord : {false, true}) {
            const auto behind = [&](int next, bool starts) { return from[static_cast<size_t>(next)][starts ? 1 : 0]; };
            Beginnings& here = from[at][startsWord ? 1 : 0];
            switch (step.op) {
            case Op::Text:
                here = beginningsOf(step, startsWord) | behind(step.next, textOf(step).endsWith(u' '));
                break;
            case Op::Either: here = behind(step.next, startsWord) & behind(step.other, startsWord); break;
            case Op::Gap: here = behind(step.next, true); break;
            case Op::OneOf:
            case Op::Tail: here = behind(step.next, false); break;
            case Op::End: here = 0; break;
            }
        }
    }
    return from[static_cast<size_t>(m_start)][1];
}

} // namespace trato::understanding
