#include "understanding/language/lexicon.h"

#include "understanding/language/pattern.h"

#include <QStringList>

#include <algorithm>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The words joined by single blanks, with a blank at both ends, and which word stands where.
struct Line {
    QString text = u" "_s;
    QVector<int> starts;

    explicit Line(const Words& words)
    {
        starts.reserve(words.size());
        for (const Word& word : words) {
            starts.append(static_cast<int>(text.size()));
            text.append(word.text).append(u' ');
        }
    }

    int wordAt(qsizetype offset) const
    {
        const auto after = std::upper_bound(starts.begin(), starts.end(), static_cast<int>(offset));
        return static_cast<int>(after - starts.begin()) - 1;
    }
};

QVector<PhraseHit> hits(const QRegularExpression& expression, const Line& line, Sensitivity sensitivity)
{
    QVector<PhraseHit> found;
    for (auto it = expression.globalMatch(line.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedLength() > 0)
            found.append({sensitivity, line.wordAt(match.capturedStart()), line.wordAt(match.capturedEnd() - 1) + 1});
    }
    return found;
}

bool overlap(const PhraseHit& left, const PhraseHit& right) { return left.first < right.end && right.first < left.end; }

} // namespace

bool LexiconReading::isSure(Sensitivity sensitivity) const
{
    return std::any_of(sure.begin(), sure.end(), [&](const PhraseHit& hit) { return hit.sensitivity == sensitivity; });
}

Result<std::unique_ptr<Lexicon>> Lexicon::create(const QVector<QStringList>& rows, const Kinds& kinds)
{
    std::array<std::array<QStringList, 2>, sensitivityCount> patterns;
    for (const QStringList& row : rows) {
        const auto label = row.size() == 3 ? sensitivityFromName(row[0]) : std::nullopt;
        const qsizetype strength = row.size() == 3 ? QStringList{u"sure"_s, u"not"_s}.indexOf(row[1]) : -1;
        const QString expression = label && strength >= 0 ? expressionOf(row[2], kinds) : QString();
        if (expression.isEmpty() || !QRegularExpression(expression).isValid())
            return failure(u"invalid_lexicon"_s, row.join(u' '));
        patterns[static_cast<size_t>(*label)][static_cast<size_t>(strength)].append(expression);
    }
    auto lexicon = std::make_unique<Lexicon>();
    for (size_t i = 0; i < patterns.size(); ++i)
        lexicon->m_patterns[i] = {anyOf(patterns[i][0]), anyOf(patterns[i][1])};
    return lexicon;
}

LexiconReading Lexicon::read(const Words& words) const
{
    LexiconReading reading;
    const Line line(words);
    for (const Sensitivity sensitivity : allSensitivities()) {
        const Patterns& patterns = m_patterns[static_cast<size_t>(sensitivity)];
        const QVector<PhraseHit> guards = hits(patterns.guard, line, sensitivity);
        const auto isGuarded = [&](const PhraseHit& hit) {
            return std::any_of(
                guards.begin(), guards.end(), [&](const PhraseHit& guard) { return overlap(hit, guard); });
        };
        for (const PhraseHit& hit : hits(patterns.sure, line, sensitivity)) {
            if (!isGuarded(hit))
                reading.sure.append(hit);
        }
        reading.guarded[static_cast<size_t>(sensitivity)] = !guards.isEmpty();
    }
    return reading;
}

} // namespace trato::understanding
