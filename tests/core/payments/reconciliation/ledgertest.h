#pragma once

#include "payments/reconciliation/statementload.h"
#include "support/debttest.h"

#include "base/digest.h"

#include <QStringList>

namespace trato::test {

/// Debtors with slips, files that pay them, and the ledger as text.
class LedgerTest : public DebtTest {
protected:
    static inline const QString rule = QStringLiteral(R"({"fine":"2","interest":"1","basis":"month30"})");
    static inline const QString account = QStringLiteral("itau");

    struct Slip {
        DebtorId debtor;
        InstalmentId instalment;
        PaymentRequestId request;
        QString ourNumber;
        qint64 cents = 0;
    };

    /// A valid CPF, one per number.
    static QString cpf(int number)
    {
        QString nine = QString::number(100'000'000 + number);
        for (int round = 0; round < 2; ++round) {
            int sum = 0;
            for (qsizetype i = 0; i < nine.size(); ++i)
                sum += nine[i].digitValue() * static_cast<int>(nine.size() + 1 - i);
            const int rest = sum * 10 % 11;
            nine += QString::number(rest == 10 ? 0 : rest);
        }
        return nine;
    }

    DebtorId person(int number) { return addDebtor(QStringLiteral("Pessoa %1").arg(number), cpf(number)); }

    PaymentRequestId slipRequest(DebtorId debtor, CreditorId creditor, std::optional<InstalmentId> instalment,
        qint64 cents, QDate due, const QString& ourNumber)
    {
        const qint64 id = nextId("payment_request");
        run(QStringLiteral(
            "INSERT INTO payment_request (debtor_id, id, creditor_id, method, instalment_id, amount_cents, due, txid, "
            "provider, account, our_number, state, made_by, made_at, updated_at) VALUES (%1, %2, %3, 'boleto', %4, %5, "
            "'%6', 'tx%2', 'boleto', '%7', '%8', 'active', 'rafael', 1, 1)")
                .arg(debtor.value())
                .arg(id)
                .arg(creditor.value())
                .arg(instalment ? QString::number(instalment->value()) : QStringLiteral("NULL"))
                .arg(cents)
                .arg(due.toString(Qt::ISODate), account, ourNumber));
        return PaymentRequestId(id);
    }

    /// A debtor of their own with one contract, one instalment, and a slip for it that falls due in five days.
    Slip slip(CreditorId creditor, int number, qint64 cents, const QString& charges = {})
    {
        const DebtorId debtor = person(number);
        const ContractId contract = addContract(debtor, creditor, QStringLiteral("K-%1").arg(number));
        const InstalmentId instalment = addInstalment(debtor, contract, 1, daysAgo(20), cents, charges);
        const QString ourNumber = QStringLiteral("%1").arg(number, 11, 10, QLatin1Char('0'));
        return {debtor, instalment, slipRequest(debtor, creditor, instalment, cents, today().addDays(5), ourNumber),
            ourNumber, cents};
    }

    [[nodiscard]] payments::StatementLine paid(const Slip& slip, qint64 cents) const
    {
        return {.line = 1,
            .kind = payments::LineKind::Payment,
            .ourNumber = slip.ourNumber,
            .occurrence = QStringLiteral("06"),
            .paidOn = daysAgo(1),
            .creditDate = today(),
            .paid = money::Money(cents)};
    }

    /// A file of these lines; its content is what they say, in their order.
    static payments::Statement file(std::vector<payments::StatementLine> lines)
    {
        payments::Statement statement{.kind = QStringLiteral("cnab400"),
            .bank = QStringLiteral("341"),
            .agreement = QStringLiteral("0057/12345")};
        QByteArray content;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            lines[i].line = static_cast<int>(i) + 2;
            content += lines[i].ourNumber.toUtf8() + lines[i].reference.toUtf8() + lines[i].paid.toString().toUtf8() +
                       lines[i].paidOn.toString(Qt::ISODate).toUtf8() + '\n';
        }
        statement.sha256 = digest::sha256(content);
        statement.lines = std::move(lines);
        return statement;
    }

    payments::LoadReport load(const payments::Statement& statement, payments::LoadOptions options = {})
    {
        options.account = options.account.isEmpty() ? account : options.account;
        options.actor = QStringLiteral("rafael");
        auto report = payments::StatementLoad(database(), clock, options).run(statement);
        EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().message.toStdString());
        return report.value_or(payments::LoadReport());
    }

    /// What the ledger says, whatever ids it gave: payments, what was paid of what, what is open, which charges wait.
    QStringList ledger()
    {
        QStringList lines;
        for (const char* sql :
            {"SELECT 'payment ' || external_id || ' ' || debtor_id || ' ' || amount_cents || ' ' || state || ' ' || "
             "paid_at || ' ' || fee_cents || ' ' || COALESCE(payment_request_id, 0) || ' ' || "
             "COALESCE(our_number, '-') || ' ' || COALESCE(payer_document, '-') FROM payment",
                "SELECT 'part ' || debtor_id || ' ' || target || ' ' || target_id || ' ' || component || ' ' || "
                "CAST(SUM(amount_cents) AS BIGINT) FROM allocation GROUP BY debtor_id, target, target_id, component",
                "SELECT 'open ' || id || ' ' || open_cents || ' ' || status || ' ' || COALESCE(charged_until, '-') || "
                "' ' "
                "|| charges_open_cents FROM instalment",
                "SELECT 'request ' || id || ' ' || state FROM payment_request",
                "SELECT 'agreed ' || id || ' ' || open_cents || ' ' || status FROM agreement_instalment",
                "SELECT 'agreement ' || id || ' ' || state FROM agreement",
                "SELECT 'promise ' || id || ' ' || state FROM promise",
                "SELECT 'proposal ' || p.external_id || ' ' || o.kind || ' ' || o.action || ' ' || o.amount_cents || ' "
                "' "
                "|| o.confidence || ' ' || o.state || ' ' || o.why FROM payment_proposal o JOIN payment p ON p.id = "
                "o.payment_id",
                "SELECT 'record ' || key || ' ' || kind || ' ' || COALESCE(code, '-') FROM bank_record"}) {
            for (const QString& line : column(QLatin1StringView(sql)))
                lines.append(line);
        }
        lines.sort();
        return lines;
    }

    /// Each matched payment's parts add up to it, no instalment is below zero, nothing is staged.
    void expectSums()
    {
        EXPECT_EQ(number(QStringLiteral(
                      "SELECT COUNT(*) FROM payment p WHERE state IN ('matched', 'refunded') AND debtor_id <> 0 AND "
                      "amount_cents - refunded_cents <> (SELECT "
                      "COALESCE(SUM(a.amount_cents), 0) FROM allocation a WHERE a.debtor_id = p.debtor_id AND "
                      "a.payment_id = p.id)")),
            0);
        EXPECT_EQ(
            number(QStringLiteral("SELECT COUNT(*) FROM instalment WHERE open_cents < 0 OR charges_open_cents < 0")),
            0);
        EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM allocation a WHERE NOT EXISTS (SELECT 1 FROM payment p "
                                        "WHERE p.debtor_id = a.debtor_id AND p.id = a.payment_id)")),
            0);
        EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_stage")), 0);
        EXPECT_EQ(number(QStringLiteral("SELECT COUNT(*) FROM payment_effect")), 0);
    }
};

} // namespace trato::test
