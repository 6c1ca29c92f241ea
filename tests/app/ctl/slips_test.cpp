#include "app/ctl/program.h"

#include "base/json.h"
#include "support/debttest.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sstream>

using namespace trato;

namespace {

/// Slips of an account that is told by files, from the command line.
class SlipCommands : public test::DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        debtor = addDebtor();
        addInstalment(debtor, addContract(debtor, addCreditor()), 1, daysAgo(10), 30'000);
        run(QStringLiteral("UPDATE creditor SET document = '11222333000181', address = 'Rua das Palmeiras, 120'"));
        write(QStringLiteral("trato.toml"),
            "[[boleto]]\nname = \"itau\"\nway = \"files\"\nlayout = \"400\"\nbank = \"341\"\nbranch = \"0057\"\n"
            "account = \"12345\"\nwallet = \"109\"\ncompany = \"Aurora\"\ncompany_document = \"11222333000181\"\n");
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& name)
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString path(const QString& name) const { return QDir(folder.path()).filePath(name); }

    /// One object a line.
    QList<QJsonObject> slipAnswers(const std::vector<std::string>& words)
    {
        std::vector<std::string> all{"--database", databaseUrl().toStdString(), "--user", "ana", "--config",
            path(QStringLiteral("trato.toml")).toStdString(), "--now", "2026-11-20T12:00:00-03:00"};
        all.insert(all.end(), words.begin(), words.end());
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        exitCode = ctl::runProgram(all, {in, out, err});
        QList<QJsonObject> answers;
        for (const QByteArray& line : QByteArray::fromStdString(out.str()).split('\n')) {
            if (!line.isEmpty())
                answers.append(json::parseObject(line).value_or(QJsonObject()));
        }
        return answers;
    }
    QJsonObject slipAnswer(const std::vector<std::string>& words) { return slipAnswers(words).value(0); }
    std::vector<std::string> remit(const std::vector<std::string>& more = {})
    {
        std::vector<std::string> words{"cnab", "remit", "--account", "itau", "--out", folder.path().toStdString()};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    }
    QString codeOf(const std::vector<std::string>& words)
    {
        const QJsonObject answer = slipAnswer(words);
        EXPECT_EQ(exitCode, 1);
        return answer[u"error"][u"code"].toString();
    }

    QTemporaryDir folder;
    DebtorId debtor;
    int exitCode = -1;
};

} // namespace

TRATO_BOTH_ENGINES(SlipCommands);

TEST_P(SlipCommands, aSlipIsAskedForRemittedAndPrinted)
{
    const std::string who = std::to_string(debtor.value());
    const QJsonObject slip = slipAnswer({"payment", "request", who, "--method", "boleto"});
    ASSERT_EQ(exitCode, 0) << json::compact(slip).toStdString();
    EXPECT_EQ(slip.value(u"line").toString().size(), 47);
    EXPECT_EQ(slip.value(u"our_number").toString(), QStringLiteral("00000001"));
    EXPECT_EQ(slip.value(u"state").toString(), QStringLiteral("active"));
    const std::string charge = std::to_string(slip.value(u"id").toInteger());
    EXPECT_EQ(slipAnswer({"payment", "request", who, "--method", "boleto"}).value(u"id"), slip.value(u"id"));
    const QJsonObject file = slipAnswer(remit());
    EXPECT_EQ(file.value(u"number").toInt(), 1);
    EXPECT_EQ(file.value(u"titles").toInt(), 1);
    EXPECT_EQ(file.value(u"total").toString(), QStringLiteral("300.00"));
    EXPECT_EQ(file.value(u"file").toString(), path(QStringLiteral("itau-000001.rem")));
    const QByteArray content = read(QStringLiteral("itau-000001.rem"));
    EXPECT_TRUE(content.startsWith("01REMESSA01COBRANCA"));
    EXPECT_TRUE(slipAnswers(remit()).isEmpty());
    EXPECT_EQ(exitCode, 0);
    ASSERT_TRUE(QFile::remove(path(QStringLiteral("itau-000001.rem"))));
    EXPECT_EQ(slipAnswer(remit({"--again", "1"})).value(u"number").toInt(), 1);
    EXPECT_EQ(read(QStringLiteral("itau-000001.rem")), content);
    EXPECT_EQ(codeOf(remit({"--again", "2"})), QStringLiteral("no_remittance"));
    const QString pdf = path(QStringLiteral("boleto.pdf"));
    slipAnswer({"boleto", "slip", who, charge, "--out", pdf.toStdString()});
    EXPECT_EQ(exitCode, 0);
    EXPECT_TRUE(read(QStringLiteral("boleto.pdf")).startsWith("%PDF"));
}

TEST_P(SlipCommands, aSlipIsMovedAndTakenBack)
{
    const std::string who = std::to_string(debtor.value());
    const QJsonObject slip = slipAnswer({"payment", "request", who, "--method", "boleto"});
    const std::string charge = std::to_string(slip.value(u"id").toInteger());
    EXPECT_EQ(slipAnswer({"payment", "move", who, charge, "--due", "2026-12-01"}).value(u"due").toString(),
        QStringLiteral("2026-12-01"));
    EXPECT_EQ(codeOf({"payment", "move", who, charge, "--due", "2026-11-01"}), QStringLiteral("due_in_past"));
    EXPECT_EQ(codeOf({"payment", "move", who, "99", "--due", "2026-12-01"}), QStringLiteral("no_payment_request"));
    EXPECT_EQ(slipAnswers(remit()).size(), 1);
    run(QStringLiteral(
        "INSERT INTO actor_role (actor, role, given_by, given_at) VALUES ('rosa', 'supervisor', 'rosa', 1)"));
    EXPECT_EQ(codeOf({"payment", "cancel", who, charge}), QStringLiteral("not_entitled"));
    run(QStringLiteral("UPDATE actor_role SET actor = 'ana'"));
    EXPECT_EQ(slipAnswer({"payment", "cancel", who, charge}).value(u"state").toString(), QStringLiteral("cancelled"));
    EXPECT_EQ(slipAnswers(remit()).size(), 1) << "the bank is told";
    EXPECT_EQ(codeOf({"payment", "move", who, charge, "--due", "2026-12-01"}), QStringLiteral("no_slip"));
}

TEST_P(SlipCommands, whatAFolderDoesNotTakeIsNotLost)
{
    slipAnswer({"payment", "request", std::to_string(debtor.value()), "--method", "boleto"});
    std::vector<std::string> nowhere = remit();
    nowhere.back() = path(QStringLiteral("nowhere")).toStdString();
    EXPECT_EQ(codeOf(nowhere), QStringLiteral("unwritable_file"));
    EXPECT_EQ(slipAnswers(remit()).size(), 1) << "the next time it comes first";
    EXPECT_TRUE(slipAnswers(remit()).isEmpty());
}

TEST_P(SlipCommands, anAccountThatChargesByApiTakesNoReturnFile)
{
    run(QStringLiteral("INSERT INTO slip_account (account, way, last_number) VALUES ('bb', 'api', 7)"));
    QFile own(test::sourcePath(QStringLiteral("tests/data/cnab/341-400.ret")));
    ASSERT_TRUE(own.open(QIODevice::ReadOnly));
    write(QStringLiteral("retorno.ret"), own.readAll());
    EXPECT_EQ(codeOf({"import", "payments", path(QStringLiteral("retorno.ret")).toStdString(), "--account", "bb"}),
        QStringLiteral("charges_by_api"));
}

TEST_P(SlipCommands, wrongAccountsAreNamed)
{
    std::vector<std::string> other = remit();
    other[3] = "bradesco";
    EXPECT_EQ(codeOf(other), QStringLiteral("no_payment_account"));
    write(QStringLiteral("trato.toml"), "[[boleto]]\nname = \"x\"\nway = \"fax\"\n");
    EXPECT_EQ(codeOf(remit()), QStringLiteral("invalid_config"));
}
