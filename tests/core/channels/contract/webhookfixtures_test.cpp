#include "contract/webhookcases.h"

#include "app/sandbox/callbackrecorder.h"
#include "channels/reception.h"
#include "engine/engine.h"
#include "engine/service/webhooks.h"
#include "support/debttest.h"
#include "support/shared.h"

#include <QFile>
#include <QMap>

#include <iostream>

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Calls of providers through the gateway's checks, the inbox and a whole engine.
class WebhookContract : public test::DebtTest {
protected:
    /// What became of the calls of one source.
    struct Tally {
        int calls = 0;
        int events = 0;      ///< read out of them
        int answered = 0;    ///< at once: handshakes
        int silent = 0;      ///< understood, and nothing to keep: somebody types
        int payments = 0;    ///< read back at the provider
        int unsupported = 0; ///< kept, by their provider's names
    };

    struct Kept {
        QString source;
        std::string name;
        InboxId id;
    };

    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        clock.set(SystemClock().now());
        config = world.folder.filePath(u"engine.toml"_s);
        QFile file(config);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(
            world.sandbox->engineConfiguration().replace(world.callback.url().toUtf8(), "https://trato.example") +
            test::furtherAccounts());
        file.close();
        ASSERT_UNWRAP(accounts, GatewayAccounts::load(config));
    }

    void take(const test::WebhookCase& each)
    {
        Tally& tally = tallies[each.source];
        ++tally.calls;
        const std::string name = (each.source + u' ' + each.name).toStdString();
        const auto outcome = Webhooks(accounts).admit(each.request, clock.now());
        if (const auto* const response = std::get_if<net::Response>(&outcome)) {
            EXPECT_EQ(response->status, 200) << name << ": " << response->body.toStdString();
            ++tally.answered;
            return;
        }
        const auto* const delivery = std::get_if<channels::Delivery>(&outcome);
        ASSERT_NE(delivery, nullptr) << name << " is not proven";
        channels::Inbox inbox(database());
        ASSERT_UNWRAP(const channels::Accepted accepted, channels::receive(inbox, *delivery, clock.now()));
        kept.push_back({each.source, name, accepted.id});
    }

    /// As long as a notice of a payment may be ahead of the provider's books.
    void work()
    {
        ASSERT_UNWRAP(const auto engine, Engine::create({.databaseUrl = databaseUrl(), .configPath = config}, clock));
        for (int round = 0; round < 5; ++round) {
            ASSERT_RESULT(engine->tickUntilIdle());
            clock.advance(10s);
        }
    }

    void count(const Kept& one)
    {
        Tally& tally = tallies[one.source];
        ASSERT_UNWRAP(const auto found, channels::Inbox(database()).item(one.id));
        ASSERT_TRUE(found.has_value()) << one.name;
        EXPECT_FALSE(found->reason.contains(u"unknown_provider")) << one.name;
        if (found->state == u"unsupported") {
            EXPECT_FALSE(found->reason.isEmpty()) << one.name;
            ++tally.unsupported;
            named.append(found->reason.split(u", "_s));
            return;
        }
        if (found->delivery.channel == Channel::Portal) {
            // The sandbox's books know none of these payments; such a notice waits for a person.
            EXPECT_TRUE(found->state == u"processed" || found->reason.contains(u"provider does not know"))
                << one.name << ": " << found->state.toStdString() << ' ' << found->reason.toStdString();
            ++tally.payments;
            return;
        }
        EXPECT_EQ(found->state, u"processed") << one.name << ": " << found->reason.toStdString();
        ASSERT_UNWRAP(const auto events, channels::parseDelivery(found->delivery));
        tally.events += static_cast<int>(events.size());
        tally.silent += events.empty() ? 1 : 0;
    }

    void check(const std::vector<test::WebhookCase>& cases)
    {
        for (const test::WebhookCase& each : cases)
            take(each);
        work();
        for (const Kept& one : kept)
            count(one);
        print();
    }

    void print()
    {
        std::cout << "source                     calls events answered silent payments unsupported\n";
        for (auto it = tallies.begin(); it != tallies.end(); ++it)
            std::cout << it.key().leftJustified(26).toStdString() << ' ' << it->calls << ' ' << it->events << ' '
                      << it->answered << ' ' << it->silent << ' ' << it->payments << ' ' << it->unsupported << '\n';
        named.removeDuplicates();
        named.sort();
        std::cout << "unsupported: " << named.join(u", "_s).toStdString() << '\n';
    }

    test::SandboxWorld world;
    QString config;
    GatewayAccounts accounts;
    QMap<QString, Tally> tallies;
    std::vector<Kept> kept;
    QStringList named;
};
TRATO_BOTH_ENGINES(WebhookContract);

TEST_P(WebhookContract, everyWebhookOfOthersIsReadOrKeptByItsName)
{
    const auto cases = test::webhooksOfOthers();
    TRATO_SKIP_WITHOUT(test::sharedPath(u"fixtures/whatsapp"_s));
    EXPECT_GE(cases.size(), 140u);
    check(cases);
}

TEST_P(WebhookContract, everyWebhookOfOursIsReadOrKeptByItsName)
{
    const auto cases = test::webhooksOfOurs();
    check(cases);
    EXPECT_EQ(tallies.size(), 12);
    EXPECT_EQ(tallies[u"ours/zenvia"_s].events, 12);
    for (const char* const name : {"zenvia:MESSAGE:hologram", "zenvia:MESSAGE_STATUS:TELEPORTED", "zenvia:voice",
             "zenvia:CONVERSATION_STATUS", "zenvia:facebook", "twilio:call", "asaas:TRANSFER_DONE",
             "mercadopago:claim.created", "stripe:customer.created", "pix:recs", "pix:cobsr", "clicksign:close",
             "clicksign:event", "d4sign:1", "d4sign:3", "d4sign:4", "zapsign:doc_signed", "rbm:SMELLED"})
        EXPECT_TRUE(named.contains(QLatin1StringView(name))) << name;
}

} // namespace trato::engine
