#include "core/payments/slips/sliptest.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace trato::payments {

class SlipKill : public test::SlipTest {
protected:
    /// One round in a process that kills itself at the clock's n-th look; whether it was killed.
    bool killed(int looks)
    {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(test::programPath(QStringLiteral("slips_victim")),
            {databaseUrl(), QString::number(clock.now().microseconds()), folder.path(), QString::number(looks)});
        EXPECT_TRUE(victim.waitForFinished());
        if (victim.exitStatus() == QProcess::CrashExit)
            return true;
        EXPECT_EQ(victim.exitCode(), 0);
        return false;
    }
    /// A debtor who asked for a slip that the bank has not heard of.
    DebtorId asking(int number)
    {
        const DebtorId whose =
            addDebtor(QStringLiteral("Pessoa %1").arg(number), QString::number(10'000'000'000 + number));
        addInstalment(whose, addContract(whose, creditor, QStringLiteral("K-%1").arg(number)), 1, daysAgo(3), 12'345);
        EXPECT_TRUE(
            requests->create({.debtor = whose}, QStringLiteral("boleto"), QStringLiteral("itau"), QStringLiteral("ana"))
                .has_value());
        return whose;
    }
    void settle(DebtorId whose)
    {
        run(QStringLiteral("UPDATE instalment SET status = 'paid', open_cents = 0 WHERE debtor_id = %1")
                .arg(whose.value()));
    }
    /// What all files in the folder ask for, sorted.
    QStringList told()
    {
        QStringList orders;
        for (const QString& name : QDir(folder.path()).entryList({QStringLiteral("*.rem")}, QDir::Files)) {
            QFile file(QDir(folder.path()).filePath(name));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            orders += test::ordersIn(file.readAll());
        }
        orders.sort();
        return orders;
    }

    QTemporaryDir folder;
};
TRATO_BOTH_ENGINES(SlipKill);

TEST_P(SlipKill, eachSlipIsToldOnceWhereverItIsKilled)
{
    constexpr int letThrough = 1'000;
    std::vector<DebtorId> debtors;
    QStringList expected;
    for (bool died = true; died;) {
        debtors.push_back(asking(static_cast<int>(debtors.size())));
        expected.append(QStringLiteral("register %1").arg(debtors.size(), 8, 10, QChar(u'0')));
        died = killed(static_cast<int>(debtors.size()));
        ASSERT_FALSE(killed(letThrough));
        ASSERT_EQ(told(), expected) << "killed at look " << debtors.size();
        ASSERT_LT(debtors.size(), 50U);
    }
    EXPECT_GT(debtors.size(), 6U) << "there was something to kill";
    for (std::size_t i = 0; i < debtors.size(); ++i) {
        settle(debtors[i]);
        (void)killed(static_cast<int>(i) + 1);
        ASSERT_FALSE(killed(letThrough));
        expected.insert(static_cast<qsizetype>(i), QStringLiteral("cancel %1").arg(i + 1, 8, 10, QChar(u'0')));
        ASSERT_EQ(told(), expected) << "killed at look " << i + 1;
    }
    EXPECT_TRUE(remittances->undelivered()->empty());
    EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM remittance_file")),
        number(QStringLiteral("SELECT last_file FROM slip_account")));
}

} // namespace trato::payments
