#include "understanding/language/wishes.h"

#include <algorithm>

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Wishes>> Wishes::create(const QVector<QStringList>& rows, const Kinds& kinds)
{
    auto wishes = std::make_unique<Wishes>();
    for (const QStringList& row : rows) {
        const auto intent = row.size() == 2 ? intentFromName(row[0]) : std::nullopt;
        if (!intent || !wishes->m_phrases.add(static_cast<int>(*intent), row[1], kinds))
            return failure(u"invalid_lexicon"_s, row.join(u' '));
    }
    return wishes;
}

WishCounts Wishes::read(const QString& line) const
{
    constexpr int most = 3;
    WishCounts counts{};
    for (const PhraseSpan& span : m_phrases.find(line)) {
        int& count = counts[static_cast<size_t>(span.group)];
        count = std::min(count + 1, most);
    }
    return counts;
}

} // namespace trato::understanding
