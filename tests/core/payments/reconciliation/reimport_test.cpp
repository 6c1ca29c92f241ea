#include "core/payments/reconciliation/ledgertest.h"

#include "exchange/debtimport.h"
#include "payments/reconciliation.h"

#include <thread>

namespace {

using namespace trato;
using namespace trato::payments;
using namespace Qt::StringLiterals;
using exchange::ImportReport;
using money::Money;

/// The creditor's file again, with other values, while payments come.
class ReimportTest : public test::LedgerTest {
protected:
    void SetUp() override
    {
        LedgerTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        owed = slip(addCreditor(), 1, 30'000);
    }

    /// The instalment is worth so much now.
    Result<ImportReport> import(storage::Database& database, const QString& amount)
    {
        const QByteArray file = u"nome;cpf;contrato;parcela;vencimento;valor\nPessoa 1;%1;K-1;1;%2;%3\n"_s
                                    .arg(cpf(1), daysAgo(20).toString(u"dd/MM/yyyy"), amount)
                                    .toUtf8();
        return exchange::importDebts(
            database, clock, file, {.creditor = u"Lojas Aurora"_s, .portfolio = u"Carteira"_s, .actor = u"rafael"_s});
    }
    Result<Settlement> pay(qint64 cents)
    {
        return Reconciliation(database(), clock)
            .record(u"pix"_s, account,
                {.externalId = u"E1"_s,
                    .txid = u"tx%1"_s.arg(owed.request.value()),
                    .amount = Money(cents),
                    .paidAt = clock.now()});
    }
    /// The file comes while a payment of `cents` is not committed yet.
    Result<ImportReport> importWhilePaying(qint64 cents, const QString& amount)
    {
        Result<ImportReport> report = failure(u"not_run"_s, {});
        std::thread importer;
        const auto paid = database().transaction([&]() -> Result<void> {
            TRATO_CHECK(pay(cents));
            importer = std::thread([&] {
                const auto own = connect();
                report = import(*own, amount);
            });
            waitForWaiter();
            return {};
        });
        EXPECT_TRUE(paid.has_value()) << (paid ? "" : paid.error().message.toStdString());
        if (importer.joinable())
            importer.join();
        return report;
    }
    QString instalment()
    {
        return column(u"SELECT amount_cents || ' ' || open_cents || ' ' || status FROM instalment"_s).front();
    }
    static QString codes(const ImportReport& report)
    {
        QStringList found;
        for (const exchange::LineFault& fault : report.warnings)
            found.append(fault.code);
        return u"%1 %2 %3"_s.arg(report.updated).arg(report.unchanged).arg(found.join(u' '));
    }

    Slip owed;

private:
    /// Until the other transaction waits for a lock. On SQLite it waits before it begins.
    void waitForWaiter()
    {
        if (isSqlite())
            return;
        constexpr int most = 20'000;
        for (int look = 0; look < most && waiters() == 0; ++look)
            std::this_thread::yield();
    }
    qint64 waiters()
    {
        return number(u"SELECT count(*) FROM pg_locks w WHERE NOT w.granted AND EXISTS (SELECT 1 FROM pg_locks h "
                      u"WHERE h.pid = w.pid AND h.database = (SELECT oid FROM pg_database WHERE datname = "
                      u"current_database()))"_s);
    }
};
TRATO_BOTH_ENGINES(ReimportTest);

TEST_P(ReimportTest, aPartPaymentAndAnotherValueBothCount)
{
    ASSERT_UNWRAP(const ImportReport report, importWhilePaying(10'000, u"350,00"_s));
    EXPECT_EQ(codes(report), u"1 0 "_s);
    EXPECT_EQ(instalment(), u"35000 25000 open"_s);
    expectSums();
}

TEST_P(ReimportTest, whatIsPaidMeanwhileKeepsItsValue)
{
    ASSERT_UNWRAP(const ImportReport report, importWhilePaying(30'000, u"350,00"_s));
    EXPECT_EQ(codes(report), u"0 1 instalment_not_open"_s);
    EXPECT_EQ(instalment(), u"30000 0 paid"_s);
    ASSERT_UNWRAP(const ImportReport again, import(database(), u"350,00"_s));
    EXPECT_EQ(codes(again), u"0 1 instalment_not_open"_s);
    expectSums();
}

TEST_P(ReimportTest, lessThanWasPaidIsNotTaken)
{
    ASSERT_UNWRAP(const ImportReport report, importWhilePaying(10'000, u"80,00"_s));
    EXPECT_EQ(codes(report), u"0 1 instalment_paid_beyond"_s);
    EXPECT_EQ(instalment(), u"30000 20000 open"_s);
    ASSERT_UNWRAP(const ImportReport exact, import(database(), u"100,00"_s));
    EXPECT_EQ(codes(exact), u"0 1 instalment_paid_beyond"_s) << "nothing would be open, and nobody said so";
    ASSERT_UNWRAP(const ImportReport less, import(database(), u"120,00"_s));
    EXPECT_EQ(codes(less), u"1 0 "_s);
    EXPECT_EQ(instalment(), u"12000 2000 open"_s);
}

TEST_P(ReimportTest, whatIsAgreedKeepsItsValue)
{
    run(u"UPDATE instalment SET status = 'agreed'"_s);
    ASSERT_UNWRAP(const ImportReport report, import(database(), u"350,00"_s));
    EXPECT_EQ(codes(report), u"0 1 instalment_not_open"_s);
    EXPECT_EQ(instalment(), u"30000 30000 agreed"_s);
}

} // namespace
