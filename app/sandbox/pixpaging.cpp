#include "app/sandbox/pixpaging.h"

#include "base/json.h"

namespace trato::sandbox {

QString pixInstant(Instant instant)
{
    return instant.in(QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

std::optional<PixPage> pixPage(const net::Parameters& query)
{
    const auto from = Instant::parse(query.value(u"inicio"), QTimeZone::utc());
    const auto to = Instant::parse(query.value(u"fim"), QTimeZone::utc());
    const auto number = [&](const QString& name, int otherwise) {
        return query.contains(name) ? query.value(name).toInt() : otherwise;
    };
    if (!from || !to || *to < *from)
        return std::nullopt;
    const PixPage page{*from, *to, number(QStringLiteral("paginacao.paginaAtual"), 0),
        number(QStringLiteral("paginacao.itensPorPagina"), PixPage().size)};
    return page.number < 0 || page.size <= 0 || page.size > 1000 ? std::nullopt : std::optional(page);
}

net::Response pixListing(const net::Parameters& query, const PixPage& page, const QString& name, const QJsonArray& all)
{
    QJsonArray shown;
    for (qsizetype i = qsizetype(page.number) * page.size; i < all.size() && shown.size() < page.size; ++i)
        shown.append(all.at(i));
    const QJsonObject paging{{QStringLiteral("paginaAtual"), page.number},
        {QStringLiteral("itensPorPagina"), page.size},
        {QStringLiteral("quantidadeDePaginas"), int((all.size() + page.size - 1) / page.size)},
        {QStringLiteral("quantidadeTotalDeItens"), int(all.size())}};
    const QJsonObject parameters{{QStringLiteral("inicio"), query.value(u"inicio")},
        {QStringLiteral("fim"), query.value(u"fim")}, {QStringLiteral("paginacao"), paging}};
    return net::Response::json(
        200, json::compact(QJsonObject{{QStringLiteral("parametros"), parameters}, {name, shown}}));
}

} // namespace trato::sandbox
