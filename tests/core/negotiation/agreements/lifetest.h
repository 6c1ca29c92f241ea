#pragma once

#include "negotiation/agreement/ledger.h"
#include "negotiation/agreements.h"
#include "negotiation/policy/policyversions.h"
#include "payments/reconciliation.h"
#include "storage/database.h"
#include "support/debttest.h"
#include "support/shared.h"

#include <QFile>

namespace trato::test {

/// Two debts with late charges and one that is not due yet, and everything that can be done to an agreement on them.
class LifeTest : public DebtTest {
protected:
    using Agreement = negotiation::Agreement;
    using Agreements = negotiation::Agreements;
    using State = negotiation::AgreementState;
    using Money = money::Money;

    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        creditor = addCreditor();
        debtor = addDebtor();
        contract = addContract(debtor, creditor);
        addInstalment(debtor, contract, 1, daysAgo(75), 60'000, chargeRule);
        addInstalment(debtor, contract, 2, daysAgo(45), 60'000, chargeRule);
        addInstalment(debtor, contract, 3, today().addDays(200), 60'000);
        agreements.emplace(database(), clock);
    }

    /// The shipped policy with these lines in its [agreement] table.
    void policyWith(const QByteArray& lines)
    {
        QFile file(sourcePath(QStringLiteral("resources/policies/default.toml")));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray toml = file.readAll();
        for (const QByteArray& line : lines.split('\n')) {
            const QByteArray key = "\n" + line.left(line.indexOf('=')).trimmed() + " = ";
            const auto at = toml.indexOf(key);
            ASSERT_GE(at, 0) << line.toStdString();
            toml.replace(at + 1, toml.indexOf('\n', at + 1) - at - 1, line);
        }
        ASSERT_RESULT(negotiation::PolicyVersions(database(), clock)
                          .publish({.creditor = creditor, .toml = toml, .actor = QStringLiteral("lia")}));
    }

    [[nodiscard]] negotiation::AgreementRequest request(Money entry, int instalments, Money discount = {})
    {
        return {.debtor = debtor,
            .terms = {.entry = entry,
                .instalments = instalments,
                .discount = discount,
                .firstDue = today().addDays(30)},
            .actor = QStringLiteral("rafael")};
    }

    /// A line of the timeline in which somebody says yes.
    InteractionId line(const QString& channel = QStringLiteral("whatsapp"), DebtorId of = {})
    {
        const qint64 id = nextId("interaction");
        run(QStringLiteral("INSERT INTO interaction (debtor_id, at, id, channel, direction, kind, text, actor_kind, "
                           "actor, handle) VALUES (%1, %2, %3, '%4', 'in', 'message', 'pode fechar', 'debtor', '', "
                           "'+5511987654321')")
                .arg(of.isValid() ? of.value() : debtor.value())
                .arg(clock.now().microseconds())
                .arg(id)
                .arg(channel));
        return InteractionId(id);
    }

    /// Every sum comes out; says which doesn't.
    [[nodiscard]] testing::AssertionResult addsUp()
    {
        const auto problems = negotiation::ledgerCheck(database());
        if (!problems)
            return testing::AssertionFailure() << problems.error().message.toStdString();
        if (problems->empty())
            return testing::AssertionSuccess();
        auto said = testing::AssertionFailure();
        for (const negotiation::LedgerProblem& each : *problems)
            said << each.code.toStdString() << " " << each.id << ": " << each.expected.toStdString() << " / "
                 << each.found.toStdString() << "; ";
        return said;
    }

    qint64 openOf(int instalment)
    {
        return number(QStringLiteral("SELECT open_cents FROM instalment WHERE number = %1").arg(instalment));
    }

    [[nodiscard]] QStringList kindsOf(const Agreement& agreement)
    {
        QStringList kinds;
        const auto events = *agreements->history(agreement);
        for (const auto& event : events)
            kinds.append(event.kind);
        return kinds;
    }

    template <class T>
    static QString codeOf(const Result<T>& result)
    {
        return result ? QString() : result.error().code;
    }

    const QString chargeRule = QStringLiteral("{\"fine\":\"2\",\"interest\":\"1\",\"basis\":\"month30\"}");
    CreditorId creditor;
    DebtorId debtor;
    ContractId contract;
    std::optional<Agreements> agreements;
};

} // namespace trato::test
