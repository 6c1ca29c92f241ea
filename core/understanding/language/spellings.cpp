#include "understanding/language/spellings.h"

#include "understanding/language/resource.h"

#include <QHash>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

QHash<QString, QStringList> readSpellings()
{
    QHash<QString, QStringList> spellings;
    for (const QStringList& fields : resourceTable(u"lexicon/spellings.tsv"_s)) {
        if (fields.size() == 2)
            spellings.insert(fields[0], fields[1].split(u' '));
    }
    return spellings;
}

} // namespace

QStringList writtenOut(const QString& word)
{
    static const QHash<QString, QStringList> spellings = readSpellings();
    const auto found = spellings.constFind(word);
    return found == spellings.constEnd() ? QStringList{word} : *found;
}

} // namespace trato::understanding
