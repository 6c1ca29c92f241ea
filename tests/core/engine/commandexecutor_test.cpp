#include "channels/outbox.h"
#include "engine/commandexecutor.h"
#include "money/reais.h"
#include "negotiation/agreements.h"
#include "parties/consents.h"
#include "payments/paymentrequests.h"
#include "support/debttest.h"

namespace trato::engine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using agents::Agent;

/// What the agents decide, done.
class CommandExecutorTest : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped())
            return;
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, clock.today().addDays(-20), 100'00);
        run(u"UPDATE portfolio SET autonomy = 3"_s);
        run(u"UPDATE debtor SET right_party_at = 1, right_party_by = 'x'"_s);
        run(u"INSERT INTO contact_point (debtor_id, id, kind, value, source, created_at) "
            "VALUES (%1, 1, 'phone', '+5511987654321', 'file', 1)"_s.arg(debtor.value()));
    }

    void waits(Channel channel, const QString& handle)
    {
        EXPECT_TRUE(channels::Outbox(database())
                        .queue({.debtor = debtor,
                                   .channel = channel,
                                   .handle = handle,
                                   .purpose = u"collection"_s,
                                   .body = u"Bom dia"_s,
                                   .origin = u"cadence"_s,
                                   .actor = u"cadence:padrao"_s,
                                   .reason = u"passo"_s},
                            clock.now())
                        .has_value());
    }

    /// By SMS, and heard at `heardAt` of the provider's clock.
    void execute(const agents::Commands& commands, Instant heardAt = {})
    {
        const auto templates = channels::TemplateCatalogue::shipped();
        ASSERT_TRUE(templates.has_value());
        const auto done = CommandExecutor(database(), clock, *templates, {})
                              .execute(commands, {.debtor = debtor,
                                                     .channel = Channel::Sms,
                                                     .handle = u"+5511987654321"_s,
                                                     .causeKey = u"in:1"_s,
                                                     .heardAt = heardAt});
        ASSERT_TRUE(done.has_value()) << done.error().message.toStdString();
    }

    std::vector<QString> waiting() { return column(u"SELECT handle FROM outbox WHERE state = 'queued' ORDER BY id"_s); }

    DebtorId debtor;
};
TRATO_BOTH_ENGINES(CommandExecutorTest);

TEST_P(CommandExecutorTest, WhoIsNotThemIsNoConfirmedRightPartyAnyMore)
{
    for (const agents::Act& act : {agents::Act(agents::MarkWrongHandle{}), agents::Act(agents::WithdrawRightParty{})}) {
        run(u"DELETE FROM outbox"_s);
        run(u"UPDATE debtor SET right_party_at = 1"_s);
        waits(Channel::Sms, u"+5511987654321"_s);
        waits(Channel::WhatsApp, u"+5511987654321"_s);
        waits(Channel::Email, u"ana@example.com"_s);
        execute({{Agent::Identification, act, u"“aqui é a vizinha”"_s}});
        EXPECT_EQ(number(u"SELECT COUNT(*) FROM debtor WHERE right_party_at IS NOT NULL"_s), 0);
        EXPECT_EQ(waiting(), std::vector<QString>{u"ana@example.com"_s});
    }
}

TEST_P(CommandExecutorTest, AWishToStopRecallsWhatWaitsOnTheChannelAndCountsFromTheirMessageOn)
{
    waits(Channel::Sms, u"+5511987654321"_s);
    waits(Channel::Email, u"ana@example.com"_s);
    const Instant ahead = clock.now() + 90s;
    execute({{Agent::Identification, agents::OptOut{false}, u"“parar”"_s}}, ahead);
    EXPECT_EQ(waiting(), std::vector<QString>{u"ana@example.com"_s});
    const auto ledger = parties::Consents(database()).ledger(debtor);
    ASSERT_TRUE(ledger && ledger->size() == 1);
    EXPECT_EQ(ledger->front().at, ahead);
    execute({{Agent::Identification, agents::OptOut{true}, u"“nunca mais”"_s},
        {Agent::Identification, agents::Say{u"saida"_s, {{u"canal"_s, u"por nenhum canal"_s}}}, u"“nunca mais”"_s}});
    EXPECT_EQ(waiting(), std::vector<QString>{u"+5511987654321"_s}) << "only the farewell is left";
}

TEST_P(CommandExecutorTest, BeforeTheDueDayTheNextInstalmentIsToldAndNotTheirSum)
{
    run(u"UPDATE instalment SET due = '%1'"_s.arg(clock.today().addDays(9).toString(Qt::ISODate)));
    addInstalment(debtor, ContractId(1), 2, clock.today().addDays(40), 250'00);
    const auto values = CaseFile(database(), clock).values(debtor);
    ASSERT_TRUE(values.has_value());
    EXPECT_EQ(values->value(u"valor"_s), reais(money::Money(100'00)));
    EXPECT_EQ(values->value(u"vencimento"_s), clock.today().addDays(9).toString(u"dd/MM/yyyy"_s));
    execute({{Agent::Negotiation, agents::Say{u"saldo_a_vencer"_s}, u"perguntou"_s}});
    const QString text = column(u"SELECT body FROM outbox"_s).front();
    EXPECT_TRUE(text.contains(reais(money::Money(100'00)))) << text.toStdString();
    EXPECT_FALSE(text.contains(reais(money::Money(350'00)))) << text.toStdString();
}

/// What they are told is what the Pix is made for, and what falls due first: they were reminded of that.
TEST_P(CommandExecutorTest, BeforeTheDueDayThePixIsForWhatFallsDueFirstAsTheyWereTold)
{
    const QDate due = clock.today().addDays(9);
    run(u"UPDATE instalment SET due = '%1'"_s.arg(due.toString(Qt::ISODate)));
    const CreditorId most = addCreditor(u"Banco Boreal"_s);
    run(u"UPDATE portfolio SET autonomy = 3"_s);
    addInstalment(debtor, addContract(debtor, most, u"B-77"_s), 1, clock.today().addDays(20), 900'00);
    addInstalment(debtor, addContract(debtor, most, u"B-78"_s), 1, clock.today().addDays(20), 900'00);
    const auto values = CaseFile(database(), clock).values(debtor);
    ASSERT_TRUE(values.has_value()) << values.error().message.toStdString();
    EXPECT_EQ(values->value(u"valor"_s), reais(money::Money(100'00)));
    EXPECT_EQ(values->value(u"partes"_s), reais(money::Money(100'00)) + u" a vencer"_s);
    EXPECT_EQ(values->value(u"vencimento"_s), due.toString(u"dd/MM/yyyy"_s));
    EXPECT_EQ(values->value(u"credor"_s), u"Lojas Aurora");
    EXPECT_EQ(values->value(u"contrato"_s), u"C-1");
    execute({{Agent::Negotiation, agents::RequestPayment{}, u"quero"_s}});
    EXPECT_EQ(number(u"SELECT amount_cents FROM payment_request"_s), 100'00);
    EXPECT_NE(number(u"SELECT creditor_id FROM payment_request"_s), most.value());
    EXPECT_EQ(column(u"SELECT due FROM payment_request"_s).front(), due.toString(Qt::ISODate));
}

TEST_P(CommandExecutorTest, BesideAnAgreementThePixIsForWhatFallsDueFirstAsTheyWereTold)
{
    run(u"UPDATE instalment SET amount_cents = 50000, open_cents = 50000"_s);
    negotiation::AgreementRequest request{.debtor = debtor, .role = negotiation::Role::Supervisor, .actor = u"bia"_s};
    request.terms = {.instalments = 2, .firstDue = clock.today().addDays(5)};
    const auto agreement =
        database().transaction([&] { return negotiation::Agreements(database(), clock).create(request); });
    ASSERT_TRUE(agreement.has_value()) << agreement.error().message.toStdString();
    run(u"UPDATE agreement SET state = 'active'"_s);
    const CreditorId boreal = addCreditor(u"Banco Boreal"_s);
    addInstalment(debtor, addContract(debtor, boreal, u"B-77"_s), 1, clock.today().addDays(2), 900'00);
    run(u"UPDATE portfolio SET autonomy = 3"_s);
    const auto told = [&](const QString& place) {
        const auto values = CaseFile(database(), clock).values(debtor);
        EXPECT_TRUE(values.has_value()) << (values ? "" : values.error().message.toStdString());
        return values ? values->value(place) : QString();
    };
    EXPECT_EQ(told(u"credor"_s), u"Banco Boreal");
    EXPECT_EQ(told(u"contrato"_s), u"B-77");
    EXPECT_EQ(told(u"valor"_s), reais(money::Money(900'00)));
    execute({{Agent::Negotiation, agents::RequestPayment{}, u"quero"_s}});
    EXPECT_EQ(number(u"SELECT amount_cents FROM payment_request"_s), 900'00);
    EXPECT_EQ(number(u"SELECT creditor_id FROM payment_request"_s), boreal.value());
    run(u"DELETE FROM payment_request"_s);

    run(u"UPDATE instalment SET due = '%1' WHERE status = 'open'"_s.arg(
        clock.today().addDays(9).toString(Qt::ISODate)));
    EXPECT_EQ(told(u"credor"_s), u"Lojas Aurora");
    EXPECT_EQ(told(u"contrato"_s), u"C-1");
    EXPECT_EQ(told(u"vencimento"_s), clock.today().addDays(5).toString(u"dd/MM/yyyy"_s));
    const auto next = payments::PaymentRequests(database(), clock).aim({.debtor = debtor});
    ASSERT_TRUE(next.has_value()) << next.error().message.toStdString();
    EXPECT_TRUE(next->agreement.has_value());
    EXPECT_EQ(next->due, clock.today().addDays(5));
    EXPECT_EQ(told(u"valor"_s), reais(next->amount));
}

} // namespace trato::engine
