#pragma once

#include "agents/respond.h"
#include "engine/commandexecutor.h"
#include "engine/outboxworker.h"
#include "queue/baton.h"
#include "support/debttest.h"
#include "timeline/timeline.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace trato::engine {

/// What left on a fake channel, in order.
struct Post {
    struct Letter {
        QString clientId;
        Channel channel;
        QString to;
        QString body;
        Instant at;
    };
    std::vector<Letter> letters;
    std::function<void()> whenAsked = [] {}; ///< after the guard, before the hand-over
    std::function<void(const channels::OutgoingMessage&)> atTheWire = [](const auto&) {
    }; ///< handed over, about to leave
};

/// Takes everything and remembers it.
class PostAdapter final : public channels::ChannelAdapter {
public:
    PostAdapter(Post& post, const Clock& clock, Channel channel)
        : m_post(post)
        , m_clock(clock)
        , m_channel(channel)
    {
    }

    [[nodiscard]] Channel channel() const override { return m_channel; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("fake"); }
    [[nodiscard]] QString account() const override
    {
        m_post.whenAsked();
        return QStringLiteral("Aurora");
    }
    channels::SendOutcome send(const channels::OutgoingMessage& message) override
    {
        m_post.atTheWire(message);
        m_post.letters.push_back({message.clientId, m_channel, message.to, message.body, m_clock.now()});
        return channels::Sent{message.clientId};
    }
    Result<channels::DeliveryAnswer> askDelivery(
        const channels::OutgoingMessage& message, Instant, const channels::IsTaken&) override
    {
        using enum channels::DeliveryAnswer::Fate;
        const bool arrived = std::any_of(m_post.letters.begin(), m_post.letters.end(),
            [&](const Post::Letter& letter) { return letter.clientId == message.clientId; });
        return channels::DeliveryAnswer{arrived ? Arrived : NeverArrived, arrived ? message.clientId : QString()};
    }

private:
    Post& m_post;
    const Clock& m_clock;
    Channel m_channel;
};

inline channels::Adapters everyChannel(Post& post, const Clock& clock)
{
    std::vector<std::unique_ptr<channels::ChannelAdapter>> adapters;
    for (const Channel channel : allChannels)
        adapters.push_back(std::make_unique<PostAdapter>(post, clock, channel));
    return channels::Adapters(std::move(adapters));
}

/// Does something at the nth look at the time: between any two steps of a worker.
class SteppedClock final : public Clock {
public:
    SteppedClock(const Clock& clock, int step, std::function<void()> then)
        : m_clock(clock)
        , m_step(step)
        , m_then(std::move(then))
    {
    }
    [[nodiscard]] Instant now() const override
    {
        if (++m_looks == m_step)
            m_then();
        return m_clock.now();
    }
    [[nodiscard]] int looks() const { return m_looks; }

private:
    const Clock& m_clock;
    int m_step;
    std::function<void()> m_then;
    mutable int m_looks = 0;
};

/// A Wednesday at ten in São Paulo: debtors who owe, a channel that remembers, and the machine's own parts.
class MachineTest : public test::DebtTest {
protected:
    static constexpr Channel written[] = {Channel::WhatsApp, Channel::Sms, Channel::Email};

    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(QStringLiteral("2026-11-18T10:00:00-03:00"), deskZone()));
        creditor = addCreditor();
        auto shipped = channels::TemplateCatalogue::shipped();
        ASSERT_TRUE(shipped.has_value());
        templates = std::make_unique<channels::TemplateCatalogue>(std::move(*shipped));
    }

    /// Ten days late with R$ 100, reached on every channel and heard from a minute ago; it is confirmed who they are.
    DebtorId debtor()
    {
        const int nth = ++people;
        const DebtorId id = addDebtor(QStringLiteral("Pessoa %1").arg(nth), {});
        addInstalment(id, addContract(id, creditor, QStringLiteral("C-%1").arg(nth)), 1, daysAgo(10), 10'000);
        for (const char* kind : {"phone", "whatsapp", "email"})
            run(QStringLiteral("INSERT INTO contact_point (debtor_id, id, kind, value, source, last_inbound_at, "
                               "created_at) VALUES (%1, %2, '%3', '%4', 'import', %5, 1)")
                    .arg(id.value())
                    .arg(nextId("contact_point"))
                    .arg(QLatin1StringView(kind), handle(id, kind))
                    .arg(clock.now().microseconds() - 60'000'000));
        run(QStringLiteral("UPDATE debtor SET right_party_at = %1, right_party_by = 'test', uf = 'SP' WHERE id = %2")
                .arg(clock.now().microseconds() - 60'000'000)
                .arg(id.value()));
        return id;
    }
    static QString handle(DebtorId debtor, const char* kind)
    {
        return QLatin1StringView(kind) == QLatin1StringView("email")
                   ? QStringLiteral("p%1@example.com").arg(debtor.value())
                   : QStringLiteral("+551198%1").arg(debtor.value(), 7, 10, QLatin1Char('0'));
    }
    static QString handle(DebtorId debtor, Channel channel)
    {
        return handle(debtor, channel == Channel::Email ? "email" : "phone");
    }

    /// Something to send, by `actor` as in outbox: "agent:negotiation", "cadence:padrao", a person's name.
    channels::NewOutbox message(DebtorId debtor, const QString& actor, Channel channel = Channel::Sms) const
    {
        const QString origin =
            actor.contains(QLatin1Char(':')) ? actor.section(QLatin1Char(':'), 0, 0) : QStringLiteral("human");
        return {.debtor = debtor,
            .channel = channel,
            .handle = handle(debtor, channel),
            .purpose = origin == QStringLiteral("cadence") ? QStringLiteral("collection") : QStringLiteral("service"),
            .body = QStringLiteral("Bom dia"),
            .origin = origin,
            .actor = actor,
            .reason = QStringLiteral("teste")};
    }
    OutboxId queue(const channels::NewOutbox& message)
    {
        const auto queued = channels::Outbox(database()).queue(message, clock.now());
        EXPECT_TRUE(queued.has_value()) << (queued ? "" : queued.error().message.toStdString());
        return queued ? queued->id : OutboxId();
    }
    channels::OutboxState state(OutboxId id) { return channels::Outbox(database()).row(id)->value().state; }

    /// Everything that is due leaves, or is kept back.
    void work(const QString& name = QStringLiteral("engine-1"))
    {
        OutboxWorker worker(database(), clock, name, everyChannel(post, clock));
        // One message of a debtor at a time.
        for (bool idle = false; !idle;) {
            const auto done = worker.work(50);
            ASSERT_TRUE(done.has_value()) << done.error().message.toStdString();
            idle = done->isIdle();
        }
    }

    /// What the agents do about a message that was read so, as the engine does it: in one transaction.
    Result<TickReport> hear(DebtorId from, Channel channel, const agents::Heard& heard)
    {
        return hear(database(), clock, from, channel, heard);
    }
    Result<TickReport> hear(
        storage::Database& with, const Clock& time, DebtorId from, Channel channel, const agents::Heard& heard) const
    {
        return with.transaction([&]() -> Result<TickReport> {
            TRATO_TRY(
                const InteractionId line, timeline::Timeline(with).append({.debtor = from,
                                              .at = heard.at,
                                              .channel = channel,
                                              .direction = timeline::Direction::In,
                                              .kind = heard.hasMedia ? QStringLiteral("image") : QStringLiteral("text"),
                                              .text = heard.text,
                                              .actorKind = timeline::ActorKind::Debtor,
                                              .handle = handle(from, channel)}));
            TRATO_TRY(const auto conversation,
                agents::Conversation::load(with, from, time.now(), {heard.at, {handle(from, channel)}}));
            TRATO_TRY(const auto talk, agents::TalkStates(with).of(from));
            CommandExecutor executor(with, time, *templates, {});
            return executor.execute(
                agents::respond(talk, conversation, heard), {.debtor = from,
                                                                .channel = channel,
                                                                .handle = handle(from, channel),
                                                                .cause = line,
                                                                .causeKey = QStringLiteral("in:%1").arg(line.value())});
        });
    }
    agents::Heard heard(understanding::Intent intent, const QString& text, Channel channel = Channel::WhatsApp) const
    {
        agents::Heard message;
        message.text = text;
        message.channel = channel;
        message.at = clock.now();
        message.reading.intent = intent;
        message.reading.confidence = 0.99;
        return message;
    }

    /// What is due leaves, and they have a minute to read it.
    void deliver()
    {
        work();
        clock.advance(std::chrono::minutes(1));
    }

    QString holderOf(DebtorId debtor)
    {
        const auto held = queue::Baton(database()).holder(debtor, clock.now());
        return !held || !*held ? QString() : queue::holderKindName((*held)->kind);
    }

    CreditorId creditor;
    std::unique_ptr<channels::TemplateCatalogue> templates;
    Post post;
    int people = 0;
};

} // namespace trato::engine
