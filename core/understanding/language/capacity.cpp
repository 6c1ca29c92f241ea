#include "understanding/language/capacity.h"

#include "understanding/language/amounts.h"
#include "understanding/language/vocabulary.h"

#include <algorithm>
#include <array>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isMonthly(const Words& words, const AmountMention& mention)
{
    static constexpr std::array after{QLatin1StringView("por mes"), QLatin1StringView("ao mes"),
        QLatin1StringView("no mes"), QLatin1StringView("todo mes"), QLatin1StringView("cada mes"),
        QLatin1StringView("/ mes"), QLatin1StringView("mensal"), QLatin1StringView("mensais"),
        QLatin1StringView("de parcela"), QLatin1StringView("por parcela"), QLatin1StringView("a parcela")};
    static const Vocabulary before{"parcela"_L1, "parcelas"_L1, "prestacao"_L1, "prestacoes"_L1, "mensalidade*"_L1};
    const bool named = std::any_of(
        after.begin(), after.end(), [&](QLatin1StringView phrase) { return saysAt(words, mention.end, phrase); });
    const bool each = wordAt(words, mention.first - 1) == "de"_L1 && before.has(wordAt(words, mention.first - 2));
    return named || each || mention.instalments > 0;
}

} // namespace

std::optional<qint64> monthlyCapacity(QStringView text)
{
    const Words words = wordsOf(ownPart(text));
    const QVector<AmountMention> amounts = amountsIn(words);
    const auto found = std::find_if(amounts.begin(), amounts.end(), [&](const AmountMention& mention) {
        return mention.weight >= 0 && !mention.downPayment && isMonthly(words, mention);
    });
    return found == amounts.end() ? std::nullopt : std::optional(found->cents);
}

} // namespace trato::understanding
