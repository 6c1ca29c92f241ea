#include "channels/email/unsubscribe.h"

#include "base/digest.h"
#include "channels/net/http.h"
#include "channels/wire.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace trato::channels {

using namespace Qt::StringLiterals;

bool needsUnsubscribe(const QString& purpose)
{
    static const QStringList without{u"service"_s, u"payment"_s, u"care"_s};
    return !without.contains(purpose);
}

QByteArray unsubscribeProof(const QByteArray& secret, const QString& clientId)
{
    return digest::hmacSha256(secret, "unsubscribe:" + clientId.toUtf8()).toHex();
}

bool verifyUnsubscribe(const QByteArray& secret, const QString& clientId, const QByteArray& proof)
{
    return !secret.isEmpty() && !clientId.isEmpty() &&
           digest::constantTimeEqual(unsubscribeProof(secret, clientId), proof);
}

QString unsubscribeUrl(const QString& base, const QByteArray& secret, const QString& clientId)
{
    return base + u'/' + clientId + u'/' + QString::fromLatin1(unsubscribeProof(secret, clientId));
}

QString unsubscribeTag(const QString& addressOrSubject)
{
    static const QRegularExpression tag(u"[+-]sair-([0-9a-f]{24})@"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression subject(
        u"^\\s*(?:(?:sair|unsubscribe)[\\s:]+)?([0-9a-f]{24})\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto address = tag.match(addressOrSubject);
    return (address.hasMatch() ? address : subject.match(addressOrSubject)).captured(1).toLower();
}

QByteArray unsubscribeForm(const QString& clientId, QDate day)
{
    return net::Parameters{
        {u"List-Unsubscribe"_s, u"One-Click"_s}, {u"client_id"_s, clientId}, {u"day"_s, day.toString(Qt::ISODate)}}
        .encode();
}

Result<std::vector<InboundEvent>> parseUnsubscribe(QByteArrayView form, const QString& account)
{
    const net::Parameters fields = net::Parameters::decode(form);
    const QString clientId = wire::storable(fields.value(u"client_id"));
    if (clientId.isEmpty())
        return wire::unreadable(u"e-mail"_s, QCoreApplication::translate("channels", "it names no message of ours."));
    return std::vector<InboundEvent>{
        OptOut{.providerId = u"unsubscribe:"_s + clientId + u':' + wire::storable(fields.value(u"day")),
            .account = account,
            .clientId = clientId,
            .preference = Preference::Stop,
            .category = QString::fromLatin1(unsubscribeCategory)}};
}

} // namespace trato::channels
