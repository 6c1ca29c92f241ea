#include "understanding/language/kinds.h"

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Kinds>> Kinds::create(const QVector<QStringList>& rows)
{
    auto kinds = std::make_unique<Kinds>();
    for (const QStringList& row : rows) {
        if (row.size() != 2 || row[0].isEmpty())
            return failure(u"invalid_lexicon"_s, row.join(u' '));
        kinds->m_kinds[row[0]] = row[1].split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : kinds->m_kinds[row[0]]) {
            if (word.endsWith(u'*'))
                kinds->m_beginnings[word.chopped(1)].append(row[0]);
            else
                kinds->m_words[word].append(row[0]);
        }
    }
    return kinds;
}

QStringList Kinds::of(const QString& word) const
{
    QStringList kinds = m_words.value(word);
    for (qsizetype length = 3; length <= word.size(); ++length) {
        const auto found = m_beginnings.constFind(word.left(length));
        if (found == m_beginnings.constEnd())
            continue;
        for (const QString& kind : *found) {
            if (!kinds.contains(kind))
                kinds.append(kind);
        }
    }
    return kinds;
}

} // namespace trato::understanding
