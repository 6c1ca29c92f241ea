#include "lifetest.h"

#include "base/digest.h"
#include "negotiation/agreement/termsdocument.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace trato;
using namespace trato::test;
using namespace trato::negotiation;

namespace {

class AgreementEvidence : public LifeTest {
protected:
    std::vector<AcceptanceRecord> said(const Agreement& agreement)
    {
        return *Acceptances(database()).of(debtor, agreement.id);
    }
    Result<Agreement> propose()
    {
        auto wanted = request(Money(20'000), 5, Money(2'000));
        wanted.closing = Closing::Propose;
        return agreements->create(wanted);
    }
};

} // namespace

TRATO_BOTH_ENGINES(AgreementEvidence);

TEST_P(AgreementEvidence, aProposalTakesALineOrAReason)
{
    ASSERT_UNWRAP(const Agreement made, propose());
    EXPECT_EQ(made.state, State::Proposed);
    EXPECT_TRUE(made.acceptedAt.isNever());
    EXPECT_EQ(codeOf(agreements->accept(made.id, {}, QStringLiteral("rafael"))), QStringLiteral("acceptance_required"));
    EXPECT_EQ(codeOf(agreements->accept(made.id, {.reason = QStringLiteral("  ")}, QStringLiteral("rafael"))),
        QStringLiteral("acceptance_required"));
    EXPECT_EQ(agreements->find(made.id)->state, State::Proposed);
    const InteractionId yes = line();
    clock.advance(std::chrono::minutes(5));
    ASSERT_UNWRAP(const Agreement active, agreements->accept(made.id, {.interaction = yes}, QStringLiteral("rafael")));
    EXPECT_EQ(active.state, State::Active);
    EXPECT_EQ(active.evidence, yes);
    EXPECT_EQ(active.acceptedAt, clock.now() - std::chrono::minutes(5)) << "when it was said, not when it was noted";
    ASSERT_EQ(said(made).size(), 1u);
    const AcceptanceRecord record = said(made).front();
    EXPECT_EQ(record.said.kind, AcceptanceKind::Message);
    EXPECT_EQ(record.said.channel, QStringLiteral("whatsapp"));
    EXPECT_EQ(record.said.handle, QStringLiteral("+5511987654321"));
    EXPECT_EQ(kindsOf(made),
        (QStringList{QStringLiteral("proposed"), QStringLiteral("accepted"), QStringLiteral("activated")}));
}

TEST_P(AgreementEvidence, whatWasShownIsKeptWordForWord)
{
    run(QStringLiteral("UPDATE creditor SET legal_name = 'Aurora Comércio Ltda.', document = '11222333000181', "
                       "address = 'Rua das Acácias, 10, São Paulo'"));
    ASSERT_UNWRAP(const Agreement made, propose());
    ASSERT_RESULT(
        agreements->accept(made.id, {.interaction = line(QStringLiteral("voice"))}, QStringLiteral("rafael")));
    const AcceptanceRecord record = said(made).front();
    EXPECT_EQ(record.said.kind, AcceptanceKind::Call);
    EXPECT_EQ(record.shownSha256, QString::fromLatin1(digest::sha256(record.shown).toHex()));
    const QJsonObject shown = QJsonDocument::fromJson(record.shown).object();
    EXPECT_EQ(shown.value(u"number").toString(), made.number);
    EXPECT_EQ(shown.value(u"total").toString(), made.total.toString());
    EXPECT_EQ(shown.value(u"discount").toString(), QStringLiteral("20.00"));
    EXPECT_EQ(shown.value(u"cet_yearly").toString(), made.cetYearly);
    EXPECT_EQ(shown.value(u"schedule").toArray().size(), 6);
    EXPECT_EQ(shown.value(u"creditor").toObject().value(u"document").toString(), QStringLiteral("11222333000181"));
    const QJsonObject oldest = shown.value(u"debts").toArray().first().toObject();
    EXPECT_EQ(oldest.value(u"original").toString(), QStringLiteral("600.00"));
    EXPECT_EQ(oldest.value(u"fine").toString(), QStringLiteral("12.00"));
    EXPECT_EQ(oldest.value(u"interest").toString(), QStringLiteral("15.00"));
    ASSERT_UNWRAP(const TermsDocument now, termsOf(database(), *agreements->find(made.id)));
    EXPECT_EQ(now.canonical(), record.shown) << "the same terms are the same bytes";
}

TEST_P(AgreementEvidence, aLineOfSomebodyElseIsNone)
{
    ASSERT_UNWRAP(const Agreement made, propose());
    const DebtorId other = addDebtor(QStringLiteral("Rui Lima"), QString());
    const InteractionId theirs = line(QStringLiteral("whatsapp"), other);
    EXPECT_EQ(codeOf(agreements->accept(made.id, {.interaction = theirs}, QStringLiteral("rafael"))),
        QStringLiteral("no_interaction"));
    auto wanted = request(Money(20'000), 5);
    wanted.evidence = InteractionId(4711);
    EXPECT_EQ(codeOf(agreements->create(wanted)), QStringLiteral("no_interaction"));
    EXPECT_EQ(agreements->ofDebtor(debtor)->size(), 1u);
}

TEST_P(AgreementEvidence, whoClosesWithoutALineDeclaresIt)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
    ASSERT_EQ(said(made).size(), 1u);
    EXPECT_EQ(said(made).front().said.kind, AcceptanceKind::Declared);
    EXPECT_TRUE(said(made).front().said.reason.contains(QStringLiteral("rafael")));
    EXPECT_FALSE(made.evidence.has_value());
}

TEST_P(AgreementEvidence, thePortalSignsLater)
{
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 5)));
    ASSERT_RESULT(agreements->accept(made.id,
        {.kind = AcceptanceKind::PortalSignature,
            .channel = QStringLiteral("portal"),
            .signature = {{QStringLiteral("key"), QStringLiteral("k1")},
                {QStringLiteral("value"), QStringLiteral("s")}}},
        QStringLiteral("portal")));
    ASSERT_EQ(said(made).size(), 2u);
    EXPECT_EQ(said(made).back().said.signature.value(u"key").toString(), QStringLiteral("k1"));
    EXPECT_EQ(said(made).back().shownSha256, said(made).front().shownSha256);
    EXPECT_EQ(kindsOf(made).last(), QStringLiteral("evidence"));
    EXPECT_TRUE(agreements->problems(made)->isEmpty());
}

TEST_P(AgreementEvidence, whatIsChangedLaterShows)
{
    ASSERT_UNWRAP(const Agreement made, propose());
    ASSERT_RESULT(agreements->accept(made.id, {.interaction = line()}, QStringLiteral("rafael")));
    ASSERT_RESULT(agreements->cancel(made.id, QStringLiteral("rafael"), QStringLiteral("pediu")));
    ASSERT_TRUE(agreements->problems(made)->isEmpty());
    const auto shows = [&](const char* change, const char* back) {
        run(QLatin1StringView(change));
        EXPECT_FALSE(agreements->problems(made)->isEmpty()) << change;
        EXPECT_FALSE(ledgerCheck(database())->empty()) << change;
        run(QLatin1StringView(back));
        EXPECT_TRUE(agreements->problems(made)->isEmpty()) << back;
    };
    shows("UPDATE agreement_event SET actor = 'bia' WHERE number = 2",
        "UPDATE agreement_event SET actor = 'rafael' WHERE number = 2");
    shows("UPDATE agreement_event SET reason = 'outro' WHERE number = 4",
        "UPDATE agreement_event SET reason = 'pediu' WHERE number = 4");
    shows("UPDATE agreement_event SET number = 9 WHERE number = 3",
        "UPDATE agreement_event SET number = 3 WHERE number = 9");
    shows("UPDATE agreement_acceptance SET handle = '+5511900000000'",
        "UPDATE agreement_acceptance SET handle = '+5511987654321'");
    shows(
        "UPDATE agreement_acceptance SET shown = shown || ' '", "UPDATE agreement_acceptance SET shown = TRIM(shown)");
    shows("UPDATE interaction SET text = 'nunca'", "UPDATE interaction SET text = 'pode fechar'");
    run(QStringLiteral("DELETE FROM agreement_event WHERE number = 4"));
    EXPECT_FALSE(agreements->problems(made)->isEmpty()) << "the last one is gone";
}

TEST_P(AgreementEvidence, theFileOfTheTermsIsOnRecord)
{
    ASSERT_UNWRAP(const Agreement made, propose());
    ASSERT_RESULT(agreements->fileTerms(made.id, digest::sha256("file"), QStringLiteral("rafael")));
    ASSERT_UNWRAP(const auto events, agreements->history(made));
    EXPECT_EQ(events.back().kind, QStringLiteral("terms_filed"));
    EXPECT_EQ(events.back().detail.value(u"sha256").toString(), QString::fromLatin1(digest::sha256("file").toHex()));
}
