#include "engine/outboxworker.h"

#include "channels/attachments.h"
#include "support/debttest.h"
#include "timeline/media.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using channels::OutboxRow;
using channels::OutboxState;

namespace {

/// Takes every mail and keeps what came with it.
class KeepingAdapter final : public channels::ChannelAdapter {
public:
    KeepingAdapter(Channel channel, std::vector<channels::OutgoingFile>& files)
        : m_channel(channel)
        , m_files(files)
    {
    }

    [[nodiscard]] Channel channel() const override { return m_channel; }
    [[nodiscard]] QString provider() const override { return u"smtp"_s; }
    [[nodiscard]] QString account() const override { return u"Aurora"_s; }
    channels::SendOutcome send(const channels::OutgoingMessage& message) override
    {
        m_files.insert(m_files.end(), message.files.begin(), message.files.end());
        return channels::Sent{u"m-%1"_s.arg(message.clientId)};
    }
    Result<channels::DeliveryAnswer> askDelivery(
        const channels::OutgoingMessage&, Instant, const channels::IsTaken&) override
    {
        return channels::DeliveryAnswer{};
    }

private:
    Channel m_channel;
    std::vector<channels::OutgoingFile>& m_files;
};

} // namespace

class OutgoingFilesTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        clock.set(*Instant::parse(u"2026-11-18T10:00:00-03:00"_s, deskZone()));
        debtor = addDebtor(u"Marina Duarte"_s, {});
        addInstalment(debtor, addContract(debtor, addCreditor(), u"C-1"_s), 1, daysAgo(10), 10'000);
        run(u"UPDATE debtor SET right_party_at = 1, right_party_by = 'carla'"_s);
        const std::pair<QString, QString> contacts[]{
            {u"email"_s, u"marina@exemplo.com.br"_s}, {u"phone"_s, u"+5511987654301"_s}};
        for (const auto& [kind, value] : contacts) {
            run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) VALUES (%1, %2, '%3', '%4', 'import', 1)"_s
                    .arg(debtor.value())
                    .arg(nextId("contact_point"))
                    .arg(kind, value));
        }
    }
    channels::Attachment kept(const QString& name, const QByteArray& bytes)
    {
        const auto sha256 = timeline::MediaStore(database()).keep(debtor, bytes, clock.now());
        EXPECT_TRUE(sha256.has_value());
        return {sha256.value_or(QString()), name, u"application/pdf"_s, bytes.size()};
    }
    OutboxId queue(const std::vector<channels::Attachment>& files, Channel channel = Channel::Email)
    {
        channels::NewOutbox message{.debtor = debtor,
            .channel = channel,
            .handle = channel == Channel::Email ? u"marina@exemplo.com.br"_s : u"+5511987654301"_s,
            .purpose = u"collection"_s,
            .subject = u"Assunto"_s,
            .body = u"Segue o que combinamos"_s,
            .origin = u"human"_s,
            .actor = u"carla"_s,
            .reason = u"pedido"_s};
        channels::setAttachments(message.payload, files);
        const auto queued = channels::Outbox(database()).queue(message, clock.now());
        EXPECT_TRUE(queued.has_value());
        return queued ? queued->id : OutboxId();
    }
    OutboxRow read(OutboxId id) { return channels::Outbox(database()).row(id)->value(); }
    void work(Channel channel = Channel::Email)
    {
        std::vector<std::unique_ptr<channels::ChannelAdapter>> adapters;
        adapters.push_back(std::make_unique<KeepingAdapter>(channel, sent));
        OutboxWorker worker(database(), clock, u"w1"_s, channels::Adapters(std::move(adapters)), {});
        ASSERT_RESULT(worker.work(20));
    }

    DebtorId debtor;
    std::vector<channels::OutgoingFile> sent;
};

TRATO_BOTH_ENGINES(OutgoingFilesTest);

TEST_P(OutgoingFilesTest, theChannelGetsTheirBytesAndTheLineShowsThem)
{
    const QByteArray bytes("%PDF-1.4\0\xff'\\", 12);
    const OutboxId id = queue({kept(u"boleto.pdf"_s, bytes), kept(u"contrato.pdf"_s, "%PDF-1.7")});
    work();
    const OutboxRow row = read(id);
    ASSERT_EQ(row.state, OutboxState::Sent) << row.refusedReason.toStdString() << row.failureReason.toStdString();
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(sent[0].name, u"boleto.pdf"_s);
    EXPECT_EQ(sent[0].mimeType, u"application/pdf"_s);
    EXPECT_EQ(sent[0].bytes, bytes);
    ASSERT_UNWRAP(const auto media, timeline::MediaStore(database()).ofLines(debtor, clock.now(), clock.now()));
    ASSERT_EQ(media.size(), 2U);
    ASSERT_TRUE(row.interaction.has_value());
    EXPECT_EQ(media[0].line.id, *row.interaction);
    EXPECT_EQ(media[0].name, u"boleto.pdf"_s);
    EXPECT_EQ(media[0].size, bytes.size());
    EXPECT_EQ(media[0].state, timeline::MediaState::Stored);
    EXPECT_EQ(media[1].number, 2);
    ASSERT_UNWRAP(const QByteArray back, timeline::MediaStore(database()).bytes(media[0].sha256));
    EXPECT_EQ(back, bytes);
}

TEST_P(OutgoingFilesTest, withoutItsContentItFailsAndSaysSo)
{
    const OutboxId id = queue({{QString(64, u'f'), u"sumiu.pdf"_s, u"application/pdf"_s, 9}});
    work();
    EXPECT_EQ(read(id).state, OutboxState::Failed);
    EXPECT_EQ(read(id).failureCode, u"no_media"_s);
    EXPECT_FALSE(read(id).failureReason.isEmpty());
    EXPECT_TRUE(sent.empty());
}

TEST_P(OutgoingFilesTest, aChannelWithoutFilesGetsNothingAtAll)
{
    const OutboxId id = queue({kept(u"boleto.pdf"_s, "%PDF-1.4")}, Channel::Sms);
    work(Channel::Sms);
    EXPECT_EQ(read(id).state, OutboxState::Failed);
    EXPECT_EQ(read(id).failureCode, u"unsendable_file"_s);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM interaction"_s), 0);
}

TEST_P(OutgoingFilesTest, nobodyGetsAFileBeforeItIsKnownWhoTheyAre)
{
    run(u"UPDATE debtor SET right_party_at = NULL, right_party_by = NULL"_s);
    const OutboxId id = queue({kept(u"boleto.pdf"_s, "%PDF-1.4")});
    work();
    EXPECT_EQ(read(id).state, OutboxState::Refused);
    EXPECT_EQ(read(id).refusedBy, u"right_party"_s);
    EXPECT_TRUE(sent.empty());
}

} // namespace trato::engine
