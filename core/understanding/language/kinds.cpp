#include "understanding/language/kinds.h"

#include <algorithm>

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

/// Shorter beginnings tell nothing.
static constexpr qsizetype told = 3;

Result<std::unique_ptr<Kinds>> Kinds::create(const QVector<QStringList>& rows)
{
    auto kinds = std::make_unique<Kinds>();
    QHash<QString, QStringList> beginnings;
    for (const QStringList& row : rows) {
        if (row.size() != 2 || row[0].isEmpty())
            return failure(u"invalid_lexicon"_s, row.join(u' '));
        kinds->m_kinds[row[0]] = row[1].split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : kinds->m_kinds[row[0]]) {
            if (word.endsWith(u'*'))
                beginnings[word.chopped(1)].append(row[0]);
            else
                kinds->m_words[word].append(row[0]);
        }
    }
    for (auto it = beginnings.cbegin(); it != beginnings.cend(); ++it)
        kinds->m_beginnings[it.key().left(told)].append({it.key(), it.value()});
    for (QVector<Beginning>& alike : kinds->m_beginnings) {
        std::sort(alike.begin(), alike.end(),
            [](const Beginning& left, const Beginning& right) { return left.letters.size() < right.letters.size(); });
    }
    return kinds;
}

QStringList Kinds::of(const QString& word) const
{
    QStringList kinds = m_words.value(word);
    const auto alike = word.size() < told ? m_beginnings.constEnd() : m_beginnings.constFind(word.left(told));
    if (alike == m_beginnings.constEnd())
        return kinds;
    for (const Beginning& beginning : *alike) {
        if (!word.startsWith(beginning.letters))
            continue;
        for (const QString& kind : beginning.kinds) {
            if (!kinds.contains(kind))
                kinds.append(kind);
        }
    }
    return kinds;
}

} // namespace trato::understanding
