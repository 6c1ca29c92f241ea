#include "storage/wordquery.h"

#include "base/text.h"

namespace trato::storage {

namespace {

/// Longer ones are not in the index.
constexpr int longestWord = 64;
constexpr int mostWords = 16;

/// What SQLite's tokenizer makes one word of: a word of two tokens would be a phrase, and the index does not know where
/// words stand. Its tables are those of Unicode 6.1.
bool isPartOfToken(char32_t c) { return QChar::isLetterOrNumber(c) && QChar::unicodeVersion(c) <= QChar::Unicode_6_1; }

QStringList tokensOf(const QString& word)
{
    QStringList tokens{QString()};
    for (const char32_t c : word.toUcs4()) {
        if (isPartOfToken(c))
            tokens.back() += QString::fromUcs4(&c, 1);
        else if (!tokens.back().isEmpty())
            tokens.append(QString());
    }
    tokens.removeAll(QString());
    return tokens;
}

QString serverWord(QString word)
{
    word.remove(u'"').remove(u'\'').remove(u'\\');
    return word.isEmpty() ? word : u'\'' + word + QStringLiteral("':*");
}

} // namespace

QString wordQuery(Engine engine, const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words) {
        if (word.size() > longestWord || parts.size() >= mostWords)
            continue;
        const QString plain = text::storable(word);
        if (engine == Engine::PostgreSql) {
            parts.append(serverWord(plain));
            continue;
        }
        for (const QString& token : tokensOf(plain))
            parts.append(u'"' + token + QStringLiteral("\"*"));
    }
    parts.removeAll(QString());
    return parts.join(engine == Engine::Sqlite ? QStringLiteral(" ") : QStringLiteral(" & "));
}

} // namespace trato::storage
