#include "understanding/language/wishes.h"

#include "understanding/language/pattern.h"

namespace trato::understanding {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Wishes>> Wishes::create(const QVector<QStringList>& rows, const Kinds& kinds)
{
    std::array<QStringList, intentCount> expressions;
    for (const QStringList& row : rows) {
        const auto intent = row.size() == 2 ? intentFromName(row[0]) : std::nullopt;
        const QString expression = intent ? expressionOf(row[1], kinds) : QString();
        if (expression.isEmpty() || !QRegularExpression(expression).isValid())
            return failure(u"invalid_lexicon"_s, row.join(u' '));
        expressions[static_cast<size_t>(*intent)].append(expression);
    }
    auto wishes = std::make_unique<Wishes>();
    for (size_t i = 0; i < expressions.size(); ++i)
        wishes->m_patterns[i] = anyOf(expressions[i]);
    return wishes;
}

WishCounts Wishes::read(const QString& line) const
{
    constexpr int most = 3;
    WishCounts counts{};
    for (size_t i = 0; i < counts.size(); ++i) {
        for (auto it = m_patterns[i].globalMatch(line); it.hasNext() && counts[i] < most; it.next())
            ++counts[i];
    }
    return counts;
}

} // namespace trato::understanding
