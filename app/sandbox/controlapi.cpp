#include "app/sandbox/controlapi.h"

#include "app/sandbox/callrecords.h"
#include "app/sandbox/pixvalidation.h"
#include "app/sandbox/portfolio.h"
#include "base/json.h"

#include <QFile>
#include <QJsonArray>

namespace trato::sandbox {

using namespace std::chrono_literals;

namespace {

net::Response refusal(const Error& error)
{
    const bool unknown = error.code == u"unknown_control";
    return net::Response::json(unknown ? 404 : 400,
        json::compact(QJsonObject{{QStringLiteral("error"),
            QJsonObject{{QStringLiteral("code"), error.code}, {QStringLiteral("message"), error.message}}}}));
}

Failure unknown(const QString& what)
{
    return failure(QStringLiteral("unknown_control"), QStringLiteral("nothing is called %1 here").arg(what));
}

Failure invalid(const QString& why) { return failure(QStringLiteral("invalid_control"), why); }

} // namespace

std::optional<net::Response> ControlApi::handle(const net::Request& request)
{
    const QStringList path = request.segments();
    if (path.isEmpty() || path.first() != u"sandbox")
        return std::nullopt;
    const QString what = path.mid(1).join(u'/');
    if (request.method == "GET" && what == u"portfolio.csv")
        return portfolio(request.query());
    Result<QJsonObject> answer = QJsonObject();
    if (request.method == "GET") {
        answer = read(what, request);
    } else {
        const auto body = request.body.isEmpty() ? Result<QJsonObject>(QJsonObject()) : json::parseObject(request.body);
        answer = body ? write(what, *body) : body;
    }
    return answer ? net::Response::json(200, json::compact(*answer)) : refusal(answer.error());
}

Result<QJsonObject> ControlApi::read(const QString& what, const net::Request& request)
{
    if (what == u"state")
        return state();
    if (what == u"messages")
        return messages(request.query());
    if (what == u"charges")
        return charges();
    if (what == u"replies")
        return QJsonObject{{QStringLiteral("replies"), m_controls.world.replies.toJson()}};
    if (what == u"payments")
        return payments();
    if (what == u"people")
        return people();
    if (what == u"links")
        return m_controls.links.charges();
    if (what == u"slips")
        return m_controls.bank.slips();
    if (what == u"faults")
        return m_controls.world.faults.toJson();
    if (what == u"time")
        return QJsonObject{{QStringLiteral("now"), m_controls.world.clock.now().toIso(deskZone())}};
    return unknown(what);
}

Result<QJsonObject> ControlApi::write(const QString& what, const QJsonObject& body)
{
    static const QHash<QString, Action> actions{{QStringLiteral("reply"), &ControlApi::reply},
        {QStringLiteral("pay"), &ControlApi::pay}, {QStringLiteral("pay-link"), &ControlApi::payLink},
        {QStringLiteral("refund-link"), &ControlApi::refundLink},
        {QStringLiteral("contest-link"), &ControlApi::contestLink}, {QStringLiteral("bounce"), &ControlApi::bounce},
        {QStringLiteral("call"), &ControlApi::call}, {QStringLiteral("time"), &ControlApi::setTime},
        {QStringLiteral("rules"), &ControlApi::setRules}, {QStringLiteral("faults"), &ControlApi::setFaults},
        {QStringLiteral("people"), &ControlApi::linkPeople}, {QStringLiteral("run"), &ControlApi::run},
        {QStringLiteral("advance"), &ControlApi::advance},
        {QStringLiteral("verify-webhook"), &ControlApi::verifyWebhook},
        {QStringLiteral("rcs-device"), &ControlApi::setDevice}, {QStringLiteral("pay-slip"), &ControlApi::paySlip},
        {QStringLiteral("bank-day"), &ControlApi::endBankDay}, {QStringLiteral("pix-payment"), &ControlApi::receivePix},
        {QStringLiteral("pix-returns"), &ControlApi::endReturns}};
    const auto action = actions.find(what);
    return action == actions.end() ? Result<QJsonObject>(unknown(what)) : (this->**action)(body);
}

Result<QJsonObject> ControlApi::reply(const QJsonObject& body)
{
    const auto channel = channelFromName(body.value(u"channel").toString());
    const QString from = body.value(u"from").toString();
    if (!channel || from.isEmpty())
        return invalid(QStringLiteral("reply needs channel and from"));
    const bool mail = *channel == Channel::Email;
    const Reply reply{.from = mail ? from.toLower() : canonicalPhone(from),
        .name = body.value(u"name").toString(),
        .text = body.value(u"text").toString(),
        .kind = body.value(u"kind").toString(QStringLiteral("text")),
        .payload = body.value(u"payload").toString(),
        .inReplyTo = body.value(u"in_reply_to").toString()};
    const auto brought = [](const QString& id) { return QJsonObject{{QStringLiteral("provider_id"), id}}; };
    if (body.value(u"provider").toString() == u"zenvia" && (*channel == Channel::Sms || *channel == Channel::Rcs))
        return brought(m_controls.zenvia.receive(*channel, reply));
    if (*channel == Channel::WhatsApp)
        return brought(m_controls.whatsapp.receive(reply));
    if (*channel == Channel::Sms)
        return brought(m_controls.twilio.receive(reply));
    if (*channel == Channel::Rcs)
        return brought(m_controls.rbm.receive(reply));
    if (!mail)
        return invalid(QStringLiteral("no replies over %1").arg(channelName(*channel)));
    TRATO_CHECK(m_controls.mail.answer(reply, body.value(u"automatic").toBool()));
    return brought(QString());
}

namespace {

/// `amount` as "123.45"; nothing when there is none.
Result<std::optional<qint64>> centsIn(const QJsonObject& body)
{
    if (!body.contains(u"amount"))
        return std::optional<qint64>();
    const auto cents = pixCents(body.value(u"amount"));
    if (!cents)
        return invalid(QStringLiteral("amount is \"123.45\""));
    return std::optional(*cents);
}

} // namespace

Result<QJsonObject> ControlApi::paySlip(const QJsonObject& body)
{
    // "-12.34": the bank's books lie.
    const QString amount = body.value(u"amount").toString();
    const bool lies = amount.startsWith(u'-');
    auto cents = pixCents(amount.mid(lies ? 1 : 0));
    if (body.contains(u"amount") && !cents)
        return invalid(QStringLiteral("amount is like 12.34"));
    if (lies)
        cents = -*cents;
    return m_controls.bank.pay(
        {.slip = body.value(u"slip").toString(), .cents = cents, .late = body.value(u"late").toBool()});
}

Result<QJsonObject> ControlApi::endBankDay(const QJsonObject&)
{
    return QJsonObject{{QStringLiteral("booked"), m_controls.bank.nextDay()}};
}

Result<QJsonObject> ControlApi::payLink(const QJsonObject& body)
{
    LinkApi::Order order{.charge = body.value(u"charge").toString(),
        .currency = body.value(u"currency").toString(QStringLiteral("BRL")),
        .announced = body.value(u"announced").toBool(true),
        .forced = body.value(u"forced").toBool()};
    TRATO_TRY(order.cents, centsIn(body));
    TRATO_TRY(const QString id, m_controls.links.pay(order));
    return QJsonObject{{QStringLiteral("payment"), id}};
}

Result<QJsonObject> ControlApi::refundLink(const QJsonObject& body)
{
    TRATO_TRY(const auto cents, centsIn(body));
    TRATO_CHECK(m_controls.links.refund(body.value(u"payment").toString(), cents));
    return QJsonObject{{QStringLiteral("refunded"), true}};
}

Result<QJsonObject> ControlApi::contestLink(const QJsonObject& body)
{
    TRATO_CHECK(m_controls.links.contest(body.value(u"payment").toString()));
    return QJsonObject{{QStringLiteral("contested"), true}};
}

Result<QJsonObject> ControlApi::pay(const QJsonObject& body)
{
    QString txid = body.value(u"txid").toString();
    if (const QString code = body.value(u"code").toString(); !code.isEmpty()) {
        const auto charge = m_controls.pix.book().chargeInText(code);
        txid = charge ? charge->txid : QString();
    }
    std::optional<qint64> cents;
    if (body.contains(u"amount")) {
        cents = pixCents(body.value(u"amount"));
        if (!cents)
            return invalid(QStringLiteral("amount is \"123.45\""));
    }
    TRATO_TRY(const QString id, m_controls.pix.pay({.txid = txid, .cents = cents}));
    return QJsonObject{{QStringLiteral("endToEndId"), id}};
}

Result<QJsonObject> ControlApi::receivePix(const QJsonObject& body)
{
    TRATO_TRY(const QString id, m_controls.pix.receive(body));
    return QJsonObject{{QStringLiteral("endToEndId"), id}};
}

Result<QJsonObject> ControlApi::endReturns(const QJsonObject&)
{
    return QJsonObject{{QStringLiteral("payments"), m_controls.pix.finishReturns()}};
}

Result<QJsonObject> ControlApi::bounce(const QJsonObject& body)
{
    TRATO_CHECK(m_controls.mail.bounce(
        body.value(u"to").toString().toLower(), body.value(u"status").toString(QStringLiteral("5.1.1"))));
    return QJsonObject{{QStringLiteral("bounced"), true}};
}

Result<QJsonObject> ControlApi::call(const QJsonObject& body)
{
    const QByteArray record = json::compact(callRecord(body, m_controls.world.clock.now()));
    if (const QString path = body.value(u"file").toString(); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(record) != record.size())
            return invalid(QStringLiteral("can't write %1").arg(path));
    } else {
        const QString url = m_controls.options.callback + QStringLiteral("/webhooks/voice/") + m_controls.accounts.name;
        m_controls.world.courier.deliver(0ms, [url, record, token = m_controls.accounts.voiceToken] {
            return Webhook{.url = url.toUtf8(),
                .body = record,
                .headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + token}}};
        });
    }
    return json::parseObject(record);
}

Result<QJsonObject> ControlApi::setTime(const QJsonObject& body)
{
    TRATO_TRY(const Instant now, Instant::parse(body.value(u"now").toString(), deskZone()));
    m_controls.world.clock.set(now);
    return QJsonObject{{QStringLiteral("now"), now.toIso(deskZone())}};
}

Result<QJsonObject> ControlApi::setRules(const QJsonObject& body)
{
    if (body.contains(u"population"))
        m_controls.population.setActive(body.value(u"population").toBool());
    if (body.contains(u"whatsapp_window"))
        m_controls.whatsapp.enforceWindow(body.value(u"whatsapp_window").toBool());
    return state();
}

Result<QJsonObject> ControlApi::setFaults(const QJsonObject& body)
{
    TRATO_CHECK(m_controls.world.faults.set(body));
    return m_controls.world.faults.toJson();
}

Result<QJsonObject> ControlApi::linkPeople(const QJsonObject& body)
{
    int linked = 0;
    for (const QJsonValue& value : body.value(u"people").toArray()) {
        QStringList handles;
        for (const QJsonValue& handle : value.toObject().value(u"handles").toArray())
            handles.append(handle.toString());
        m_controls.people.link(handles, value.toObject().value(u"name").toString());
        linked += handles.isEmpty() ? 0 : 1;
    }
    return QJsonObject{{QStringLiteral("linked"), linked}};
}

Result<QJsonObject> ControlApi::run(const QJsonObject&)
{
    const int done = m_controls.world.scheduler.runAll();
    return QJsonObject{{QStringLiteral("done"), done}};
}

Result<QJsonObject> ControlApi::advance(const QJsonObject& body)
{
    TRATO_TRY(const Instant to, Instant::parse(body.value(u"to").toString(), deskZone()));
    Scheduler& scheduler = m_controls.world.scheduler;
    const int done = scheduler.runUntil(to);
    const Instant next = scheduler.nextDue();
    return QJsonObject{{QStringLiteral("done"), done},
        {QStringLiteral("now"), m_controls.world.clock.now().toIso(deskZone())},
        {QStringLiteral("next"), next.isNever() ? QJsonValue() : QJsonValue(next.toIso(deskZone()))}};
}

Result<QJsonObject> ControlApi::setDevice(const QJsonObject& body)
{
    const QString phone = canonicalPhone(body.value(u"phone").toString());
    RbmApi::Device device = m_controls.rbm.deviceOf(phone);
    device.hasRcs = body.value(u"has_rcs").toBool(device.hasRcs);
    device.online = body.value(u"online").toBool(device.online);
    if (body.contains(u"features")) {
        device.features.clear();
        for (const QJsonValue& feature : body.value(u"features").toArray())
            device.features.append(feature.toString());
    }
    m_controls.rbm.setDevice(phone, device);
    return QJsonObject{{QStringLiteral("phone"), phone}, {QStringLiteral("has_rcs"), device.hasRcs},
        {QStringLiteral("online"), device.online},
        {QStringLiteral("features"), QJsonArray::fromStringList(device.features)}};
}

Result<QJsonObject> ControlApi::verifyWebhook(const QJsonObject& body)
{
    const bool verified = body.value(u"provider").toString() == u"rbm" ? m_controls.rbm.events().verifyCallback()
                                                                       : m_controls.whatsapp.events().verifyCallback();
    return QJsonObject{{QStringLiteral("verified"), verified}};
}

QJsonObject ControlApi::state() const
{
    const World& world = m_controls.world;
    return {{QStringLiteral("messages"), int(world.messages.count())},
        {QStringLiteral("waiting"), int(world.scheduler.waiting())},
        {QStringLiteral("webhooks_delivered"), world.courier.delivered()},
        {QStringLiteral("webhooks_given_up"), world.courier.givenUp()},
        {QStringLiteral("webhooks_owed"), world.courier.owed()},
        {QStringLiteral("pix_webhook"), m_controls.pix.webhookUrl()},
        {QStringLiteral("duplicates"), world.messages.duplicates()}};
}

QJsonObject ControlApi::messages(const net::Parameters& query) const
{
    MessageLog::Filter filter{.channel = channelFromName(query.value(u"channel"))};
    const QString to = query.value(u"to");
    filter.to = to.isEmpty() || to.contains(u'@') ? to.toLower() : canonicalPhone(to);
    QJsonArray list;
    for (const SentMessage& message : m_controls.world.messages.list(filter))
        list.append(toJson(message));
    return {{QStringLiteral("messages"), list}, {QStringLiteral("duplicates"), m_controls.world.messages.duplicates()}};
}

QJsonObject ControlApi::charges() const
{
    QJsonArray list;
    for (const PixCharge& charge : m_controls.pix.book().charges())
        list.append(m_controls.pix.charges().shown(charge));
    return {{QStringLiteral("charges"), list}};
}

QJsonObject ControlApi::payments() const
{
    QJsonArray list;
    for (const PixPayment& payment : m_controls.pix.book().allPayments())
        list.append(
            QJsonObject{{QStringLiteral("endToEndId"), payment.endToEndId}, {QStringLiteral("txid"), payment.txid},
                {QStringLiteral("cents"), payment.cents}, {QStringLiteral("at"), payment.at.toIso(deskZone())}});
    return {{QStringLiteral("payments"), list}};
}

QJsonObject ControlApi::people() const
{
    QJsonArray list;
    for (int number = 1; number <= m_controls.options.debtors; ++number) {
        const Person person = m_controls.people.person(number, m_controls.world.clock.today());
        list.append(QJsonObject{{QStringLiteral("number"), number}, {QStringLiteral("document"), person.document},
            {QStringLiteral("name"), person.name}, {QStringLiteral("phone"), person.phone},
            {QStringLiteral("email"), person.email}, {QStringLiteral("uf"), person.place.uf},
            {QStringLiteral("city"), person.place.city},
            {QStringLiteral("temper"), m_controls.people.characterOf(person.phone).temper}});
    }
    return {{QStringLiteral("people"), list}};
}

net::Response ControlApi::portfolio(const net::Parameters& query) const
{
    const int debtors = query.contains(u"debtors") ? query.value(u"debtors").toInt() : m_controls.options.debtors;
    const QDate today = m_controls.world.clock.today();
    return {.status = 200,
        .headers = {{"Content-Type", "text/csv; charset=utf-8"}},
        .body = portfolioCsv(m_controls.people, debtors, today)};
}

} // namespace trato::sandbox
