#include "core/payments/reconciliation/ledgertest.h"

#include "exchange/paymentfile.h"
#include "support/shared.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace {

using namespace trato;
using namespace Qt::StringLiterals;

/// The power goes off while a file is being loaded.
class LoadKill : public test::LedgerTest {
protected:
    /// Slips paid as asked, in part, too late and twice, a stranger, and what the bank takes back.
    QString writeFile()
    {
        const CreditorId creditor = addCreditor();
        QByteArray csv = "Data do pagamento;Valor pago;Tarifa;Nosso n\xC3\xBAmero;CPF/CNPJ;Hist\xC3\xB3rico\r\n";
        const QByteArray day = daysAgo(1).toString(u"dd/MM/yyyy").toUtf8();
        const auto line = [&](const QByteArray& amount, const QString& number, const QByteArray& words) {
            csv += day + ';' + amount + ";0,10;" + number.toUtf8() + ";;" + words + "\r\n";
        };
        for (int i = 1; i <= 12; ++i)
            line(i % 3 == 0 ? "90,00" : "100,00", slip(creditor, i, 10'000, i % 2 == 0 ? rule : QString()).ourNumber,
                "LIQUIDACAO");
        line("100,00", u"00000000001"_s, "LIQUIDACAO EM DOBRO");
        line("12,34", u"00000004711"_s, "LIQUIDACAO");
        line("(100,00)", u"00000000002"_s, "ESTORNO");
        const QString path = m_folder.filePath(u"retorno.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        return path;
    }
    bool killed(const QString& path, int looks)
    {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(test::programPath(u"load_victim"_s),
            {databaseUrl(), QString::number(clock.now().microseconds()), path, QString::number(looks)});
        EXPECT_TRUE(victim.waitForFinished());
        if (victim.exitStatus() == QProcess::CrashExit)
            return true;
        EXPECT_EQ(victim.exitCode(), 0);
        return false;
    }

    QTemporaryDir m_folder;
};
TRATO_BOTH_ENGINES(LoadKill);

TEST_P(LoadKill, nothingTwiceAndNothingLost)
{
    const QString path = writeFile();
    const QStringList before = ledger();
    int looks = 1;
    while (killed(path, looks)) {
        ASSERT_EQ(ledger(), before) << "killed at look " << looks;
        ASSERT_LT(++looks, 200);
    }
    EXPECT_GT(looks, 3) << "there was something to kill";
    const QStringList after = ledger();
    EXPECT_NE(after, before);
    EXPECT_FALSE(killed(path, 0)) << "once more, to the end";
    EXPECT_EQ(ledger(), after) << "the same again changes nothing";
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM payment"_s), 14);
    EXPECT_EQ(number(u"SELECT COUNT(*) FROM payment_reversal"_s), 1);
}

} // namespace
