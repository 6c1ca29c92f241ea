// Webhooks of WhatsApp read into events, beside Qt's own reading of the same JSON.

#include "bench/measure.h"

#include "channels/reception.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>

using namespace trato;
using namespace Qt::StringLiterals;

namespace {

/// Messages, receipts and both, one and many at once, with letters that JSON escapes.
std::vector<QByteArray> webhooks(qint64 bytes)
{
    const auto message = [](int number) {
        return R"({"from":"5511987650001","id":"wamid.HBgNNTUxMTk4NzY1MDAwMRUCABIYFDNBMTIz)" +
               QByteArray::number(number) +
               R"(","timestamp":"1795186800","text":{"body":"Oi, recebi a mensagem de voc\u00eas, posso pagar dia 10? )"
               R"(\ud83d\ude4f"},"type":"text"})";
    };
    const auto receipt = [](int number) {
        return R"({"id":"wamid.HBgNNTUxMTk4NzY1MDAwMRUCABEYEjk5)" + QByteArray::number(number) +
               R"(","status":"delivered","timestamp":"1795186800","recipient_id":"5511987650001","biz_opaque_callback_data":)"
               R"("4f2a","pricing":{"billable":true,"pricing_model":"PMP","category":"utility","type":"regular"}})";
    };
    const QByteArray head =
        R"({"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":)"
        R"({"messaging_product":"whatsapp","metadata":{"display_phone_number":"551140028922",)"
        R"("phone_number_id":"106540352242922"},)";
    std::vector<QByteArray> made;
    qint64 size = 0;
    for (int i = 0; size < bytes; ++i) {
        QByteArrayList parts;
        for (int part = 0; part <= i % 4; ++part)
            parts.append(i % 2 == 0 ? message(i * 4 + part) : receipt(i * 4 + part));
        made.push_back(head + (i % 2 == 0 ? R"("messages":[)" : R"("statuses":[)") + parts.join(',') +
                       R"(]},"field":"messages"}]}]})");
        size += made.back().size();
    }
    return made;
}

void sayRate(const QString& what, double amount, const QString& unit, double milliseconds)
{
    std::printf("| %s: %.0f %s a second | – | – | – | – | – | – | – | – | – |\n", qUtf8Printable(what),
        amount / milliseconds * 1'000, qUtf8Printable(unit));
}

Result<void> parseWebhooks(const bench::Options& options)
{
    const std::vector<QByteArray> bodies = webhooks(options.size(20'000'000, 20'000));
    qint64 bytes = 0;
    for (const QByteArray& body : bodies)
        bytes += body.size();
    bench::Times times;
    bench::compare({.name = u"%1 webhooks of WhatsApp, %2 bytes"_s.arg(bodies.size()).arg(bytes),
                       .reference = u"QJsonDocument alone"_s,
                       .goal = u"50 MB a second"_s,
                       .product = [&]() -> Result<void> {
                           QElapsedTimer timer;
                           timer.start();
                           for (const QByteArray& body : bodies) {
                               const channels::Delivery delivery{
                                   .channel = Channel::WhatsApp, .provider = u"meta"_s, .body = body};
                               TRATO_CHECK(channels::parseDelivery(delivery));
                           }
                           times.add(double(timer.nsecsElapsed()) / 1e6);
                           return {};
                       },
                       .beside = [&]() -> Result<void> {
                           for (const QByteArray& body : bodies) {
                               if (QJsonDocument::fromJson(body).isNull())
                                   return failure(u"unexpected"_s, u"no JSON"_s);
                           }
                           return {};
                       }},
        options);
    sayRate(u"webhook JSON"_s, double(bytes) / 1e6, u"MB"_s, times.median());
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    return bench::runAll([&] { return parseWebhooks(options); });
}
