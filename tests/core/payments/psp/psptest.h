#pragma once

#include "app/sandbox/callbackrecorder.h"
#include "base/json.h"
#include "channels/inbox.h"
#include "channels/templates/catalogue.h"
#include "engine/paymentworker.h"
#include "payments/pix/pixclient.h"
#include "payments/reconciliation.h"
#include "queue/workqueue.h"
#include "support/debttest.h"

namespace trato::test {

/// The account of a sandbox whose API Pix answers over mutual TLS.
inline payments::PixAccount mtlsAccount(const SandboxWorld& world)
{
    const sandbox::Accounts known;
    const QString url = world.sandbox->pixUrl();
    const sandbox::Certificates& files = world.sandbox->pixCertificates();
    return {.name = QStringLiteral("sandbox"),
        .baseUrl = url + QStringLiteral("/api/v2"),
        .tokenUrl = url + QStringLiteral("/oauth/token"),
        .clientId = known.pixClientId,
        .clientSecret = known.pixClientSecret,
        .key = known.pixKey,
        .receiverName = known.receiverName,
        .receiverCity = known.receiverCity,
        .receiverDocument = known.receiverDocument,
        .certificateFile = files.client,
        .keyFile = files.clientKey,
        .caFile = files.authority};
}

/// The code of a refusal; empty: it was none.
template <class T>
QString refusedAs(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

/// A debtor with one debt, and the worker at a provider that speaks mutual TLS.
class PspTest : public DebtTest {
protected:
    void SetUp() override
    {
        clock.set(SystemClock().now());
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        creditor = addCreditor();
        debtor = addDebtor();
        instalment = addInstalment(debtor, addContract(debtor, creditor), 1, daysAgo(10), 30'000);
        templates.emplace(*channels::TemplateCatalogue::shipped());
        executor.emplace(database(), clock, *templates, engine::Receiver{account, QStringLiteral("Aurora")});
        client.emplace(mtlsAccount(world), clock, net::HttpClientOptions{.totalTimeout = std::chrono::seconds(3)});
        requests.emplace(database(), clock);
        reconciliation.emplace(database(), clock);
        restart();
    }

    /// As after a kill: nothing but the database is left.
    void restart()
    {
        std::vector<std::unique_ptr<payments::PaymentProvider>> providers;
        providers.push_back(std::make_unique<payments::PixClient>(
            mtlsAccount(world), clock, net::HttpClientOptions{.totalTimeout = std::chrono::seconds(3)}));
        worker.emplace(database(), clock, *executor, std::move(providers));
    }

    payments::PaymentRequest wanted()
    {
        auto made = requests->create({.debtor = debtor}, QStringLiteral("pix"), account, QStringLiteral("rafael"));
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().message.toStdString());
        return made.value_or(payments::PaymentRequest());
    }
    payments::PaymentRequest active()
    {
        const payments::PaymentRequest request = wanted();
        work();
        return *requests->find(debtor, request.id);
    }

    engine::TickReport work()
    {
        auto report = worker->work();
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().message.toStdString());
        return report.value_or(engine::TickReport());
    }
    /// A webhook's bytes go through the inbox to the worker.
    Result<engine::TickReport> notice(const QByteArray& body, int attempts = 1)
    {
        channels::Inbox inbox(database());
        EXPECT_TRUE(inbox
                        .accept({.channel = Channel::Portal,
                                    .provider = QStringLiteral("pix"),
                                    .account = account,
                                    .contentType = QStringLiteral("application/json"),
                                    .body = body},
                            QStringLiteral("pix"), clock.now())
                        .has_value());
        const auto items = inbox.claim({.worker = QStringLiteral("w"), .now = clock.now(), .limit = 10});
        EXPECT_TRUE(items.has_value());
        Result<engine::TickReport> report = engine::TickReport();
        for (channels::InboxItem item : *items) {
            item.attempts = attempts;
            report = worker->onNotice(item, QStringLiteral("w"));
        }
        return report;
    }
    Result<engine::TickReport> noticeOf(const QString& endToEndId)
    {
        // Not byte for byte the one before: the inbox takes the same bytes once.
        return notice(
            R"({"pix":[{"endToEndId":")" + endToEndId.toLatin1() + R"("}],"n":)" + QByteArray::number(++notices) + '}');
    }

    void fault(const char* mode, int count, int delayMs = 0)
    {
        world.control("faults",
            {{QStringLiteral("pix"), QJsonObject{{QStringLiteral("mode"), QLatin1StringView(mode)},
                                         {QStringLiteral("count"), count}, {QStringLiteral("delay_ms"), delayMs}}}});
    }
    /// What the provider's books shall say; the endToEndId.
    QString book(QJsonObject payment)
    {
        payment.insert(QStringLiteral("silent"), true);
        return world.control("pix-payment", payment).value(u"endToEndId").toString();
    }

    QString openAmount() { return column(QStringLiteral("SELECT open_cents FROM instalment")).front(); }
    QStringList states()
    {
        const auto found = column(QStringLiteral("SELECT state FROM payment ORDER BY id"));
        return {found.begin(), found.end()};
    }
    /// Why the case is at the payments desk; empty: it is not.
    QString workReason()
    {
        const auto items = queue::WorkQueue(database(), clock).ofDebtor(debtor);
        EXPECT_TRUE(items.has_value());
        for (const queue::WorkItem& item : *items) {
            if (item.desk == QStringLiteral("payments"))
                return item.reason;
        }
        return {};
    }
    void expectNothingSettled(const char* why)
    {
        EXPECT_EQ(openAmount(), QStringLiteral("30000")) << why;
        EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM allocation")), 0) << why;
    }

    const QString account = QStringLiteral("sandbox");
    SandboxWorld world{sandbox::SandboxOptions{.debtors = 20, .pixTls = true, .population = false}};
    int notices = 0;
    CreditorId creditor;
    DebtorId debtor;
    InstalmentId instalment;
    std::optional<channels::TemplateCatalogue> templates;
    std::optional<engine::CommandExecutor> executor;
    std::optional<payments::PixClient> client;
    std::optional<payments::PaymentRequests> requests;
    std::optional<payments::Reconciliation> reconciliation;
    std::optional<engine::PaymentWorker> worker;
};

} // namespace trato::test
