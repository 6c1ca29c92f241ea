#include "storage/wordquery.h"

#include "base/text.h"

namespace trato::storage {

/// Longer ones are not in the index.
static constexpr int longestWord = 64;
static constexpr int mostWords = 16;

QString wordQuery(Engine engine, const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words) {
        if (word.size() > longestWord || parts.size() == mostWords)
            continue;
        QString plain = text::storable(word);
        plain.remove(u'"').remove(u'\'').remove(u'\\');
        if (!plain.isEmpty())
            parts.append(engine == Engine::Sqlite ? u'"' + plain + QStringLiteral("\"*")
                                                  : u'\'' + plain + QStringLiteral("':*"));
    }
    return parts.join(engine == Engine::Sqlite ? QStringLiteral(" ") : QStringLiteral(" & "));
}

} // namespace trato::storage
