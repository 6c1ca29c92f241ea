#include "engine/service/unsubscribing.h"

#include "channels/email/unsubscribe.h"
#include "engine/words.h"

#include <QLocale>
#include <QStringList>

namespace trato::engine {

namespace {

/// Nothing is loaded, stored or told to anybody by it.
net::Response plainPage(const QString& title, const QString& content)
{
    const QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                                        "<meta name=\"viewport\" content=\"width=device-width\">"
                                        "<meta name=\"robots\" content=\"noindex\"><title>%2</title></head>\n"
                                        "<body><h1>%2</h1>\n%3\n</body></html>\n")
                             .arg(QLocale().bcp47Name(), title.toHtmlEscaped(), content);
    return {.status = 200,
        .headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"},
            {"Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'"}},
        .body = html.toUtf8()};
}

} // namespace

net::Response Unsubscribing::question()
{
    return plainPage(Words::tr("No more e-mails?"),
        QStringLiteral("<p>%1</p>\n<form method=\"post\"><input type=\"hidden\" name=\"List-Unsubscribe\" "
                       "value=\"One-Click\"><button type=\"submit\">%2</button></form>")
            .arg(Words::tr(
                     "This address will get no more e-mails about the debt. Other ways of talking to us stay open.")
                     .toHtmlEscaped(),
                Words::tr("Send me no more e-mails").toHtmlEscaped()));
}

net::Response Unsubscribing::thanks()
{
    return plainPage(Words::tr("Done"),
        QStringLiteral("<p>%1</p>").arg(Words::tr("This address gets no more e-mails from us.").toHtmlEscaped()));
}

Unsubscribing::Outcome Unsubscribing::admit(const net::Request& request, QDate today) const
{
    const QStringList path = request.segments();
    const channels::EmailAccount* const account = m_accounts.providers.findEmail(path.value(1));
    if (path.size() != 4 || account == nullptr || account->unsubscribeSecret.isEmpty())
        return net::Response::text(404, "nothing here\n");
    if (!channels::verifyUnsubscribe(account->unsubscribeSecret, path.at(2), path.at(3).toLatin1()))
        return net::Response::text(403, "this address is not one of ours\n");
    if (request.method == "GET" || request.method == "HEAD")
        return question();
    if (request.method != "POST") {
        net::Response refused = net::Response::text(405, "method not allowed\n");
        refused.headers.add("Allow", "GET, POST");
        return refused;
    }
    return channels::Delivery{.channel = Channel::Email,
        .provider = QString::fromLatin1(channels::unsubscribeProvider),
        .account = account->name,
        .contentType = QStringLiteral("application/x-www-form-urlencoded"),
        .body = channels::unsubscribeForm(path.at(2), today)};
}

} // namespace trato::engine
