#include "understanding/language/lexicon.h"

#include "understanding/language/passages.h"
#include "understanding/language/wordline.h"

#include <QStringList>

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

int groupOf(Sensitivity sensitivity, bool isGuard) { return 2 * static_cast<int>(sensitivity) + (isGuard ? 1 : 0); }

/// "perdi o emprego e o meu pai": the guard takes back what is said in its own clause, not what goes on behind it.
bool leavesClause(const Words& words, const PhraseHit& hit, const PhraseHit& guard)
{
    return guard.end < hit.end && std::any_of(words.begin() + guard.end, words.begin() + hit.end, joinsClauses);
}

bool overlap(const PhraseHit& left, const PhraseHit& right) { return left.first < right.end && right.first < left.end; }

} // namespace

bool LexiconReading::isSure(Sensitivity sensitivity) const
{
    return std::any_of(sure.begin(), sure.end(), [&](const PhraseHit& hit) { return hit.sensitivity == sensitivity; });
}

Result<std::unique_ptr<Lexicon>> Lexicon::create(const QVector<QStringList>& rows, const Kinds& kinds)
{
    auto lexicon = std::make_unique<Lexicon>();
    for (const QStringList& row : rows) {
        const auto label = row.size() == 3 ? sensitivityFromName(row[0]) : std::nullopt;
        const qsizetype strength = row.size() == 3 ? QStringList{u"sure"_s, u"not"_s}.indexOf(row[1]) : -1;
        if (!label || strength < 0 || !lexicon->m_phrases.add(groupOf(*label, strength == 1), row[2], kinds))
            return failure(u"invalid_lexicon"_s, row.join(u' '));
    }
    return lexicon;
}

LexiconReading Lexicon::read(const Words& words) const
{
    LexiconReading reading;
    const WordLine line(words);
    for (const PhraseSpan& span : m_phrases.find(line.text)) {
        const PhraseHit hit{
            static_cast<Sensitivity>(span.group / 2), line.wordAt(span.from), line.wordAt(span.to - 1) + 1};
        const bool isGuard = span.group == groupOf(hit.sensitivity, true);
        (isGuard ? reading.guards : reading.sure).append(hit);
    }
    for (const PhraseHit& guard : reading.guards)
        reading.guarded[static_cast<size_t>(guard.sensitivity)] = true;
    const auto isGuarded = [&](const PhraseHit& hit) {
        return std::any_of(reading.guards.begin(), reading.guards.end(), [&](const PhraseHit& guard) {
            return guard.sensitivity == hit.sensitivity && overlap(hit, guard) && !leavesClause(words, hit, guard);
        });
    };
    reading.sure.removeIf(isGuarded);
    return reading;
}

} // namespace trato::understanding
