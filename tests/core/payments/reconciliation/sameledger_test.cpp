#include "core/payments/reconciliation/ledgertest.h"

#include "negotiation/agreements.h"
#include "negotiation/promises.h"

#include <rapidcheck.h>

#include <algorithm>

namespace {

using namespace trato;
using namespace trato::payments;
using money::Money;

/// Whatever was asked and whatever came: the ways of posting and the orders of loading end in one ledger.
class SameLedgerTest : public test::LedgerTest {
protected:
    /// Runs `work` and takes everything back.
    template <class Work>
    void undone(Work work)
    {
        const auto outcome = database().transaction([&]() -> Result<void> {
            work();
            return failure(QStringLiteral("undo"), {});
        });
        EXPECT_EQ(outcome.error().code, QStringLiteral("undo"));
    }

    QStringList ledgerAfter(const std::vector<Statement>& files, Posting posting)
    {
        QStringList lines;
        undone([&] {
            for (const Statement& each : files)
                load(each, {.posting = posting});
            lines = ledger();
            expectSums();
        });
        return lines;
    }

    struct World {
        CreditorId creditors[2];
        std::vector<Slip> slips;
    };

    World makeWorld(int people)
    {
        World world{{addCreditor(), addCreditor(QStringLiteral("Banco Sul"))}, {}};
        for (int i = 1; i <= people; ++i)
            addPerson(world, i);
        return world;
    }

    void addPerson(World& world, int number)
    {
        const DebtorId debtor = person(number);
        const int contracts = *rc::gen::inRange(1, 3);
        for (int c = 0; c < contracts; ++c) {
            const CreditorId creditor = world.creditors[*rc::gen::inRange(0, 2)];
            const ContractId contract = addContract(debtor, creditor, QStringLiteral("K-%1-%2").arg(number).arg(c));
            const int instalments = *rc::gen::inRange(1, 4);
            for (int i = 1; i <= instalments; ++i)
                addDebt(world, debtor, creditor, contract, i);
        }
        switch (*rc::gen::weightedElement<int>({{6, 0}, {1, 1}, {1, 2}})) {
        case 1:
            // The policy may say no, and then there is none.
            static_cast<void>(negotiation::Agreements(database(), clock)
                                  .create({.debtor = debtor,
                                      .terms = {.instalments = 3, .firstDue = today().addDays(20)},
                                      .role = negotiation::Role::Supervisor,
                                      .actor = QStringLiteral("rafael")}));
            break;
        case 2:
            EXPECT_TRUE(negotiation::Promises(database(), clock)
                            .make({.debtor = debtor, .due = today().addDays(2), .actor = QStringLiteral("rafael")})
                            .has_value());
            break;
        default: break;
        }
    }

    void addDebt(World& world, DebtorId debtor, CreditorId creditor, ContractId contract, int number)
    {
        const qint64 cents = *rc::gen::inRange<qint64>(1, 100'000);
        const InstalmentId instalment = addInstalment(debtor, contract, number, daysAgo(*rc::gen::inRange(-20, 90)),
            cents, *rc::gen::arbitrary<bool>() ? rule : QString());
        const bool all = *rc::gen::inRange(0, 3) == 0;
        const QString ourNumber = QString::number(1000 + world.slips.size());
        const QDate due = daysAgo(*rc::gen::inRange(-10, 15));
        const qint64 asked = *rc::gen::inRange(0, 3) == 0 ? cents + *rc::gen::inRange<qint64>(0, 3'000) : cents;
        world.slips.push_back({debtor, instalment,
            slipRequest(debtor, creditor, all ? std::nullopt : std::optional(instalment), asked, due, ourNumber),
            ourNumber, asked});
    }

    StatementLine randomLine(const World& world)
    {
        const Slip& slip = world.slips[*rc::gen::inRange<std::size_t>(0, world.slips.size())];
        const qint64 cents = *rc::gen::weightedElement<qint64>({{4, slip.cents}, {1, slip.cents + 1},
            {1, slip.cents / 2 + 1}, {1, slip.cents + 5'000}, {1, *rc::gen::inRange<qint64>(1, 200'000)}});
        StatementLine line = paid(slip, cents);
        line.paidOn = daysAgo(*rc::gen::inRange(0, 12));
        line.creditDate = line.paidOn;
        line.fee = Money(*rc::gen::inRange<qint64>(0, 2) * std::min<qint64>(cents, 199));
        line.payerDocument = *rc::gen::element(QString(), cpf(1), cpf(777));
        switch (*rc::gen::inRange(0, 12)) {
        case 0: line.ourNumber = QStringLiteral("987654"); break;
        case 1: line.kind = LineKind::Reversal; break;
        case 2: line.paidOn = today().addDays(3); break;
        default: break;
        }
        return line;
    }

    std::vector<StatementLine> randomLines(const World& world, int most)
    {
        std::vector<StatementLine> lines;
        const int count = *rc::gen::inRange(1, most);
        for (int i = 0; i < count; ++i)
            lines.push_back(randomLine(world));
        return lines;
    }
};
TRATO_BOTH_ENGINES(SameLedgerTest);

TEST_P(SameLedgerTest, allAtOnceAsOneByOne)
{
    const bool held = rc::check([&] {
        undone([&] {
            const World world = makeWorld(*rc::gen::inRange(1, 5));
            const std::vector<Statement> files{file(randomLines(world, 15)), file(randomLines(world, 5))};
            const QStringList one = ledgerAfter(files, Posting::OneByOne);
            const QStringList all = ledgerAfter(files, Posting::SetWise);
            RC_ASSERT(all.join(u'\n').toStdString() == one.join(u'\n').toStdString());
        });
    });
    EXPECT_TRUE(held);
}

TEST_P(SameLedgerTest, whateverTheOrderOfTheLines)
{
    const bool held = rc::check([&] {
        undone([&] {
            const World world = makeWorld(*rc::gen::inRange(1, 4));
            std::vector<StatementLine> lines = randomLines(world, 12);
            const QStringList before = ledgerAfter({file(lines)}, Posting::SetWise);
            std::reverse(lines.begin(), lines.end());
            const std::vector<Statement> twice{file(lines), file(lines)};
            RC_ASSERT(
                ledgerAfter(twice, Posting::SetWise).join(u'\n').toStdString() == before.join(u'\n').toStdString());
        });
    });
    EXPECT_TRUE(held);
}

TEST_P(SameLedgerTest, whateverTheOrderOfTheFiles)
{
    const bool held = rc::check([&] {
        undone([&] {
            // Slips that are paid as asked, or by strangers: what a payment does doesn't hang on the others'.
            World world{{addCreditor(), {}}, {}};
            std::vector<StatementLine> lines;
            const int slips = *rc::gen::inRange(1, 8);
            for (int i = 1; i <= slips; ++i) {
                world.slips.push_back(slip(world.creditors[0], i, 1'000 + i));
                lines.push_back(paid(world.slips.back(), 1'000 + i));
                if (*rc::gen::inRange(0, 3) == 0)
                    lines.back().ourNumber = QStringLiteral("55%1").arg(i);
            }
            const QStringList whole = ledgerAfter({file(lines)}, Posting::SetWise);
            std::vector<Statement> parts;
            const int files = *rc::gen::inRange(1, 6);
            for (int i = 0; i < files; ++i) {
                std::vector<StatementLine> some;
                std::copy_if(lines.begin(), lines.end(), std::back_inserter(some),
                    [](const StatementLine&) { return *rc::gen::arbitrary<bool>(); });
                parts.push_back(file(some));
            }
            parts.insert(parts.begin() + *rc::gen::inRange(0, files + 1), file(lines));
            RC_ASSERT(
                ledgerAfter(parts, Posting::SetWise).join(u'\n').toStdString() == whole.join(u'\n').toStdString());
        });
    });
    EXPECT_TRUE(held);
}

} // namespace
