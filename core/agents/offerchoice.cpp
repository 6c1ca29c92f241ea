#include "agents/offerchoice.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace trato::agents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostWords = 8;

/// One meaning of a text over the table: all offers that it fits.
using Fits = std::vector<const TableOffer*>;

template <class Test>
Fits those(const std::vector<TableOffer>& offers, Test test)
{
    Fits fits;
    for (const TableOffer& offer : offers) {
        if (test(offer))
            fits.push_back(&offer);
    }
    return fits;
}

std::optional<OfferId> only(const Fits& fits)
{
    return fits.size() == 1 ? std::optional(fits.front()->id) : std::nullopt;
}

/// What is said before a choice and chooses nothing by itself, taken away: "quero a opcao 2" is "2".
QString choiceIn(const QString& text)
{
    static const QRegularExpression before(
        u"^(?:(?:ok|entao|acho que|eu|vou|fico|ficar|quero|queria|prefiro|escolho|aceito|fechado|fecho|topo|pode ser|manda|com|de|na|em|a|as|o)\\s+)+"_s);
    static const QRegularExpression noun(u"^(?:opcao|oferta|proposta|numero|n|alternativa)\\s+"_s);
    static const QRegularExpression after(
        u"\\s+(?:por favor|pfv|mesmo|entao|opcao|oferta|proposta|ta bom|esta bom|pode ser|pode mandar)$"_s);
    QString choice = text;
    choice.remove(before);
    choice.remove(noun);
    choice.remove(after);
    return choice.trimmed();
}

std::optional<size_t> placeIn(const QString& text, const QString& choice, bool asked, size_t count)
{
    static const QRegularExpression number(u"^([1-9])$"_s);
    // A bare digit answers whatever was asked: a day, a sum.
    static const QRegularExpression ofOffers(u"\\b(a|opcao|oferta|proposta|alternativa|numero|n) [1-9]\\b"_s);
    if (const auto match = number.match(choice); match.hasMatch())
        return asked || ofOffers.match(text).hasMatch() ? std::optional<size_t>(match.captured(1).toUInt() - 1)
                                                        : std::nullopt;
    static const QHash<QString, size_t> ordinals{{u"primeira"_s, 0}, {u"primeiro"_s, 0}, {u"segunda"_s, 1},
        {u"segundo"_s, 1}, {u"terceira"_s, 2}, {u"terceiro"_s, 2}, {u"quarta"_s, 3}, {u"quinta"_s, 4}};
    // "segunda" is a Monday too: it is a place in the list where the question was which, or with its article.
    static const QRegularExpression meansPlace(
        u"(^| )(a|opcao|oferta|proposta) (segunda|quarta|quinta)\\b|(segunda|quarta|quinta) (opcao|oferta|proposta)"_s);
    if (choice == u"ultima" && count > 0)
        return count - 1;
    if (!ordinals.contains(choice))
        return std::nullopt;
    const bool isDay = choice == u"segunda" || choice == u"quarta" || choice == u"quinta";
    if (isDay && !meansPlace.match(text).hasMatch() && !(asked && choice == text))
        return std::nullopt;
    return ordinals.value(choice);
}

std::optional<OfferId> byInstalments(const std::vector<TableOffer>& offers, const QString& choice)
{
    static const QRegularExpression times(u"^(\\d{1,3}) ?(?:x|vezes|parcelas|prestacoes)$"_s);
    const auto match = times.match(choice);
    if (!match.hasMatch())
        return std::nullopt;
    const int wanted = match.captured(1).toInt();
    return only(those(offers,
        [wanted](const TableOffer& offer) { return offer.instalments == wanted && !(offer.isCash() && wanted == 1); }));
}

std::optional<OfferId> byAmount(const std::vector<TableOffer>& offers, const QString& choice)
{
    static const QRegularExpression amount(
        u"^(?:r\\$ ?)?(\\d{1,3}(?:\\.\\d{3})*|\\d{1,7})(?:,(\\d{2}))?(?: reais)?$"_s);
    const auto match = amount.match(choice);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 reais = match.captured(1).remove(u'.').toLongLong();
    const bool exact = match.hasCaptured(2);
    const qint64 cents = reais * 100 + match.captured(2).toLongLong();
    const auto meant = [&](money::Money named) {
        return exact ? named.cents() == cents : named.cents() / 100 == reais;
    };
    return only(those(offers, [&](const TableOffer& offer) {
        return meant(offer.amount) || meant(offer.total) || (offer.entry.isPositive() && meant(offer.entry));
    }));
}

template <class Figure>
std::optional<OfferId> least(const std::vector<TableOffer>& offers, Figure figure)
{
    const auto lowest = std::min_element(
        offers.begin(), offers.end(), [&](const TableOffer& a, const TableOffer& b) { return figure(a) < figure(b); });
    return only(those(offers, [&](const TableOffer& offer) { return figure(offer) == figure(*lowest); }));
}

std::optional<OfferId> byWords(const std::vector<TableOffer>& offers, const QString& choice)
{
    static const QRegularExpression cheapest(u"^(mais (barata|em conta)|menor valor|menor total|de menor valor)$"_s);
    static const QRegularExpression lightest(
        u"^(menor parcela|parcela menor|parcela mais baixa|mais leve|mais suave)$"_s);
    static const QRegularExpression longest(u"^(mais longa|maior prazo|mais parcelas|mais vezes)$"_s);
    static const QRegularExpression cash(u"^(vista|a vista|de uma vez|tudo de uma vez|avista)$"_s);
    if (cheapest.match(choice).hasMatch())
        return least(offers, [](const TableOffer& offer) { return offer.total.cents(); });
    if (lightest.match(choice).hasMatch())
        return least(offers, [](const TableOffer& offer) { return std::max(offer.amount, offer.entry).cents(); });
    if (longest.match(choice).hasMatch())
        return least(offers, [](const TableOffer& offer) { return -offer.instalments; });
    if (cash.match(choice).hasMatch())
        return only(those(offers, [](const TableOffer& offer) { return offer.isCash(); }));
    return std::nullopt;
}

bool saysNo(const QStringList& words)
{
    return std::ranges::any_of(words, [](const QString& word) {
        return word == u"nao" || word == u"n" || word == u"nem" || word == u"nenhuma" || word == u"se" ||
               word == u"mas";
    });
}

} // namespace

std::optional<OfferId> chosenOffer(const std::vector<TableOffer>& offers, const QString& text, bool asked)
{
    QString plain = text::folded(text).trimmed();
    while (!plain.isEmpty() && (plain.endsWith(u'.') || plain.endsWith(u'!') || plain.endsWith(u')')))
        plain.chop(1);
    plain = plain.trimmed();
    if (offers.empty() || plain.contains(u'?'))
        return std::nullopt;
    plain.remove(u'!');
    static const QRegularExpression comma(u",(?!\\d)"_s);
    plain = plain.replace(comma, u" "_s).simplified();
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > mostWords || saysNo(words))
        return std::nullopt;
    const QString choice = choiceIn(plain);
    if (const auto place = placeIn(plain, choice, asked, offers.size()))
        return *place < offers.size() ? std::optional(offers[*place].id) : std::nullopt;
    if (const auto found = byInstalments(offers, choice))
        return found;
    if (const auto found = byWords(offers, choice))
        return found;
    // A sum alone may be what they can pay: it takes an offer where the words point at one.
    static const QRegularExpression points(u"\\b(a|opcao|oferta|proposta) (de |com )?(parcelas? de )?(r\\$ ?)?\\d"_s);
    return asked || points.match(plain).hasMatch() ? byAmount(offers, choice) : std::nullopt;
}

} // namespace trato::agents
