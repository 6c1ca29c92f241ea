#include "app/demo/bankday.h"

#include "payments/reconciliation/proposals.h"
#include "payments/reconciliation/statementload.h"
#include "payments/reconciliation/worklist.h"
#include "payments/refunds.h"
#include "storage/database.h"

#include <algorithm>

namespace trato::demo {

using money::Money;
using payments::LineKind;
using payments::StatementLine;
using storage::Row;

namespace {

struct Payer {
    QString document;
    QString name;
    qint64 openCents = 0;
};

/// Who paid what was not ours.
struct Mistaken {
    const char* name;
    const char* document;
    qint64 cents;
};

constexpr Mistaken mistaken[] = {
    {"OFICINA DO BAIRRO LTDA", "50932817000176", 310'00}, {"MERCADINHO BOA VISTA LTDA", "38204519000164", 96'40}};

class BankDay final {
public:
    BankDay(storage::Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    Result<void> tell()
    {
        TRATO_TRY(const auto payers, m_database.all(QStringLiteral("demo/payers"), {{":limit", 2}}, [](const Row& row) {
            return Payer{row.text("document"), row.text("name"), row.integer("open_cents")};
        }));
        TRATO_CHECK(payAgain());
        for (const Payer& payer : payers)
            add({.method = QStringLiteral("transfer"),
                .paid = Money(payer.openCents - payer.openCents / 5),
                .payerDocument = payer.document,
                .payerName = payer.name.toUpper(),
                .text = QStringLiteral("TRANSFERENCIA RECEBIDA")});
        add({.ourNumber = QStringLiteral("00000009041877"),
            .reference = QStringLiteral("NF 20418"),
            .paid = Money(18'740),
            .text = QStringLiteral("LIQUIDACAO")});
        add({.method = QStringLiteral("transfer"),
            .paid = Money(25'000),
            .payerName = QStringLiteral("PADARIA FLOR DO VALE LTDA"),
            .text = QStringLiteral("DEPOSITO")});
        for (const auto& [name, document, cents] : mistaken)
            add({.method = QStringLiteral("transfer"),
                .paid = Money(cents),
                .payerDocument = QString::fromLatin1(document),
                .payerName = QString::fromUtf8(name),
                .text = QStringLiteral("DEPOSITO")});
        TRATO_CHECK(payments::StatementLoad(
            m_database, m_clock, {.account = QStringLiteral("demonstracao"), .actor = QStringLiteral("engine")})
                        .run({.kind = QStringLiteral("csv"), .sha256 = QByteArray(32, 'd'), .lines = m_lines}));
        return {};
    }

private:
    /// Somebody paid a charge a second time.
    Result<void> payAgain()
    {
        return m_database.each(QStringLiteral("demo/paid_charges"), {{":limit", 1}}, [this](const Row& row) {
            add({.method = QStringLiteral("pix"),
                .bankId = QStringLiteral("E%1").arg(QString(), 31, u'7'),
                .txid = row.text("txid"),
                .paid = Money(row.integer("amount_cents"))});
        });
    }

    void add(StatementLine line)
    {
        line.line = static_cast<int>(m_lines.size()) + 1;
        line.kind = LineKind::Payment;
        line.paidOn = m_clock.today().addDays(-1);
        line.creditDate = line.paidOn;
        m_lines.push_back(std::move(line));
    }

    storage::Database& m_database;
    const Clock& m_clock;
    std::vector<StatementLine> m_lines;
};

} // namespace

Result<void> tellBankDay(storage::Database& database, const Clock& clock) { return BankDay(database, clock).tell(); }

Result<void> sendMistakenBack(storage::Database& database, const Clock& clock, const QString& lead)
{
    payments::Refunds refunds(database, clock);
    TRATO_TRY(const auto waiting, payments::openWork(database));
    for (const payments::OpenWork& one : waiting) {
        const bool isMistaken = std::ranges::any_of(
            mistaken, [&](const Mistaken& each) { return one.payerName == QString::fromUtf8(each.name); });
        if (isMistaken)
            TRATO_CHECK(payments::Proposals(database, clock)
                            .accept({.proposal = one.proposal.id,
                                .actor = lead,
                                .instead = payments::ProposedAction::Refund,
                                .note = QStringLiteral("depósito feito por engano na nossa conta")}));
    }
    TRATO_CHECK(refunds.handOver([](const QString&, const QString&) { return false; }, 10));
    TRATO_TRY(const auto byHand, refunds.byHand());
    if (byHand.size() > 1)
        TRATO_CHECK(refunds.sent(byHand.back().id, lead, QStringLiteral("E18236120202611191402s0a3k7p2q9x")));
    return {};
}

} // namespace trato::demo
