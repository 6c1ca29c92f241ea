#include "lifetest.h"

#include "money/reais.h"
#include "negotiation/agreement/termspdf.h"
#include "support/pagereader.h"

using namespace trato;
using namespace trato::test;
using namespace trato::negotiation;

namespace {

class AgreementTerms : public LifeTest {
protected:
    void SetUp() override
    {
        LifeTest::SetUp();
        if (!IsSkipped() && !HasFatalFailure())
            run(QStringLiteral("UPDATE creditor SET legal_name = 'Aurora Comércio de Móveis Ltda.', document = "
                               "'11222333000181', address = 'Rua das Acácias, 10, Centro, São Paulo, SP, 01001-000'"));
    }
    Result<QByteArray> printed(const Agreement& agreement)
    {
        TRATO_TRY(const TermsDocument terms, termsOf(database(), agreement));
        TRATO_TRY(const auto said, Acceptances(database()).of(debtor, agreement.id));
        return termsPdf(terms, said, clock.now());
    }
};

QString withSimpleSpaces(QString text) { return text.replace(QChar(0xA0), u' ').simplified(); }

} // namespace

TRATO_BOTH_ENGINES(AgreementTerms);

TEST_P(AgreementTerms, thePaperSaysEverything)
{
    auto wanted = request(Money(20'000), 12, Money(2'000));
    wanted.evidence = line();
    ASSERT_UNWRAP(const Agreement made, agreements->create(wanted));
    ASSERT_UNWRAP(const QByteArray pdf, printed(made));
    const QString text = withSimpleSpaces(textOf(pdf));
    for (const QString& part : {made.number, QStringLiteral("Aurora Comércio de Móveis Ltda."),
             QStringLiteral("11.222.333/0001-81"), QStringLiteral("Rua das Acácias, 10, Centro"),
             QStringLiteral("Ana Prado"), QStringLiteral("123.456.789-09"), QStringLiteral("C-1"),
             QStringLiteral("600,00"), QStringLiteral("12,00"), QStringLiteral("15,00"), QStringLiteral("627,00"),
             QStringLiteral("1.248,00"), QStringLiteral("R$ 20,00"), money::reais(made.total),
             QString(made.cetYearly).replace(u'.', u',') + u'%', QStringLiteral("+5511987654321")})
        EXPECT_TRUE(text.contains(withSimpleSpaces(part))) << part.toStdString() << " in " << text.toStdString();
    for (const AgreementInstalment& each : made.instalments) {
        EXPECT_TRUE(text.contains(each.due.toString(QStringLiteral("dd/MM/yyyy")))) << each.number;
        EXPECT_TRUE(text.contains(withSimpleSpaces(money::reais(each.amount)))) << each.number;
    }
    EXPECT_TRUE(text.contains(Acceptances(database()).of(debtor, made.id)->front().shownSha256.left(32)));
    EXPECT_TRUE(fontsOf(pdf).allEmbedded);
    ASSERT_UNWRAP(const QByteArray again, printed(made));
    EXPECT_EQ(again, pdf) << "the same terms, the same file";
}

TEST_P(AgreementTerms, whatIsNotKnownIsADashAndNobodyHasAcceptedYet)
{
    run(QStringLiteral("UPDATE creditor SET legal_name = NULL, document = NULL, address = NULL"));
    auto wanted = request(Money(20'000), 3);
    wanted.closing = Closing::Propose;
    ASSERT_UNWRAP(const Agreement made, agreements->create(wanted));
    ASSERT_UNWRAP(const QByteArray pdf, printed(made));
    const QString text = withSimpleSpaces(textOf(pdf));
    EXPECT_TRUE(text.contains(QStringLiteral("Lojas Aurora")));
    EXPECT_TRUE(text.contains(QStringLiteral("CNPJ —"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Not accepted yet."))) << text.toStdString();
}

TEST_P(AgreementTerms, hostileNamesStayOnThePaper)
{
    run(QStringLiteral("UPDATE creditor SET legal_name = '%1', address = '%2'")
            .arg(QString(3'000, u'W'), QString(3'000, QChar(0x202E))));
    ASSERT_UNWRAP(const Agreement made, agreements->create(request(Money(20'000), 12)));
    ASSERT_UNWRAP(const QByteArray pdf, printed(made));
    EXPECT_TRUE(withSimpleSpaces(textOf(pdf)).contains(withSimpleSpaces(money::reais(made.total))));
}
