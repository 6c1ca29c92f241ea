#include "app/ctl/program.h"

#include "base/json.h"
#include "support/debttest.h"

#include <sstream>

using namespace trato;

namespace {

/// Who may receive, and what goes back, from the command line.
class PayeeCommands : public test::DebtTest {
protected:
    QJsonObject answerTo(const std::string& user, const std::vector<std::string>& words)
    {
        std::vector<std::string> all{"--database", databaseUrl().toStdString(), "--user", user};
        all.insert(all.end(), words.begin(), words.end());
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        exitCode = ctl::runProgram(all, {in, out, err});
        return json::parseObject(QByteArray::fromStdString(out.str())).value_or(QJsonObject());
    }
    QString codeOfAnswer(const std::string& user, const std::vector<std::string>& words)
    {
        const QJsonObject answer = answerTo(user, words);
        EXPECT_EQ(exitCode, 1);
        return answer[u"error"][u"code"].toString();
    }

    int exitCode = -1;
};

} // namespace

TRATO_BOTH_ENGINES(PayeeCommands);

TEST_P(PayeeCommands, aKeyIsProposedByOneAndConfirmedByAnother)
{
    addCreditor();
    const std::vector<std::string> propose{
        "payee", "propose", "financeiro@aurora.example", "--creditor", "LOJAS AURORA", "--name", "Aurora"};
    const QJsonObject proposed = answerTo("rafael", propose);
    ASSERT_EQ(exitCode, 0) << proposed[u"error"][u"message"].toString().toStdString();
    EXPECT_EQ(proposed.value(u"state").toString(), QStringLiteral("proposed"));
    const std::string id = std::to_string(proposed.value(u"id").toInteger());
    EXPECT_EQ(codeOfAnswer("rafael", propose), QStringLiteral("payee_exists"));
    EXPECT_EQ(codeOfAnswer("rafael", {"payee", "confirm", id}), QStringLiteral("same_person"));
    EXPECT_EQ(answerTo("nilza", {"payee", "confirm", id}).value(u"confirmed_by").toString(), QStringLiteral("nilza"));
    EXPECT_EQ(answerTo("nilza", {"payee", "list", "--creditor", "lojas aurora"}).value(u"state").toString(),
        QStringLiteral("confirmed"));
    EXPECT_EQ(answerTo("rafael", {"payee", "retire", id}).value(u"state").toString(), QStringLiteral("retired"));
    EXPECT_EQ(codeOfAnswer("rafael", {"payee", "retire", "99"}), QStringLiteral("no_payee"));
    EXPECT_EQ(codeOfAnswer("rafael", {"payee", "list", "--creditor", "Ninguém"}), QStringLiteral("no_creditor"));
    EXPECT_EQ(codeOfAnswer("rafael", {"payee", "propose", "x", "--creditor", "Lojas Aurora", "--method", "cheque"}),
        QStringLiteral("invalid_choice"));
}

TEST_P(PayeeCommands, moneyGoesBackOnTheWordOfTwo)
{
    run(QStringLiteral("INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, "
                       "state, raw, recorded_at) VALUES (0, 7, 'pix', 'a', 'E1', 100000, %1, 'unmatched', '{}', %1)")
            .arg(SystemClock().now().microseconds()));
    const QJsonObject asked =
        answerTo("rafael", {"payment", "refund", "7", "--amount", "600.00", "--reason", "pago em dobro"});
    ASSERT_EQ(exitCode, 0) << asked[u"error"][u"message"].toString().toStdString();
    EXPECT_EQ(asked.value(u"state").toString(), QStringLiteral("requested"));
    const std::string id = std::to_string(asked.value(u"id").toInteger());
    EXPECT_EQ(codeOfAnswer("rafael", {"payment", "refund", "--approve", id}), QStringLiteral("same_person"));
    EXPECT_EQ(answerTo("nilza", {"payment", "refund", "--approve", id}).value(u"state").toString(),
        QStringLiteral("approved"));
    EXPECT_EQ(codeOfAnswer("rafael", {"payment", "refund", "7", "--amount", "400.01", "--reason", "x"}),
        QStringLiteral("refund_beyond_payment"));
    EXPECT_EQ(codeOfAnswer("rafael", {"payment", "refund", "7", "--amount", "1", "--reason", " "}),
        QStringLiteral("reason_missing"));
    EXPECT_EQ(codeOfAnswer("rafael", {"payment", "refund", "8", "--amount", "1", "--reason", "x"}),
        QStringLiteral("no_payment"));
}

TEST_P(PayeeCommands, whatWentBackByHandIsRecorded)
{
    const DebtorId debtor = addDebtor();
    run(QStringLiteral("INSERT INTO payment (debtor_id, id, provider, account, external_id, amount_cents, paid_at, "
                       "state, raw, recorded_at) VALUES (%1, 7, 'bank', 'a', 'B1', 10000, %2, 'matched', '{}', %2)")
            .arg(debtor.value())
            .arg(SystemClock().now().microseconds()));
    const QJsonObject asked =
        answerTo("rafael", {"payment", "refund", "7", "--amount", "60.00", "--reason", "pago em dobro"});
    ASSERT_EQ(exitCode, 0) << asked[u"error"][u"message"].toString().toStdString();
    const std::string id = std::to_string(asked.value(u"id").toInteger());
    EXPECT_TRUE(answerTo("rafael", {"payment", "refund", "--by-hand"}).isEmpty());
    EXPECT_EQ(codeOfAnswer("rafael", {"payment", "refund", "--sent", id, "--transfer", "E9"}),
        QStringLiteral("refund_not_by_hand"));
    run(QStringLiteral("UPDATE refund SET state = 'by_hand'"));
    EXPECT_EQ(
        answerTo("rafael", {"payment", "refund", "--by-hand"}).value(u"state").toString(), QStringLiteral("by_hand"));
    EXPECT_EQ(codeOfAnswer("rafael", {"payment", "refund", "--sent", id}), QStringLiteral("transfer_missing"));
    EXPECT_EQ(answerTo("rafael", {"payment", "refund", "--sent", id, "--transfer", "E9"}).value(u"state").toString(),
        QStringLiteral("done"));
    EXPECT_EQ(column(QStringLiteral("SELECT reason FROM work_item")).front(), QStringLiteral("refund_done"));
}
