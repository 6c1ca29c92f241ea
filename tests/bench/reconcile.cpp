// A bank's file of 1,000,000 payments: checked, matched, allocated and posted, beside bare SQL that stages the same
// rows, joins them with the charges and posts them without any rule (no late charges, no duplicates, nothing odd,
// nothing recalled).

#include "bench/measure.h"
#include "support/testdatabase.h"

#include "payments/reconciliation/paymentmatcher.h"
#include "payments/reconciliation/statementlines.h"
#include "payments/reconciliation/statementload.h"

#include <QCoreApplication>

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Engine;
using test::TestDatabase;

namespace {

const ManualClock noon{Instant(1'795'186'800'000'000)};

QString ourNumber(int number) { return u"%1"_s.arg(number, 11, 10, QLatin1Char('0')); }

/// Each debtor has a contract, an instalment and a slip for it.
Result<std::unique_ptr<TestDatabase>> prepareCharges(Engine engine, int debtors)
{
    TRATO_TRY(auto made, TestDatabase::create(engine));
    TRATO_TRY(const auto database, made->connect());
    const QString numbers =
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(debtors);
    const QString rows[] = {
        u"INSERT INTO creditor (id, name, name_folded, created_at) VALUES (1, 'Banco Exemplo', 'banco exemplo', 1)"_s,
        u"INSERT INTO portfolio (id, creditor_id, name, name_folded, created_at) VALUES (1, 1, 'P', 'p', 1)"_s,
        u"INSERT INTO debtor (id, kind, name, name_folded, created_at, updated_at) "_s + numbers +
            u"SELECT i, 'person', 'Pessoa ' || i, 'pessoa ' || i, 1, 1 FROM n"_s,
        u"INSERT INTO contract (debtor_id, id, creditor_id, portfolio_id, number, created_at, updated_at) "_s +
            numbers + u"SELECT i, i, 1, 1, 'K' || i, 1, 1 FROM n"_s,
        u"INSERT INTO instalment (debtor_id, id, contract_id, number, due, amount_cents, open_cents, status, charges, "
        "created_at, updated_at) "_s +
            numbers +
            u"SELECT i, i, i, 1, '2026-11-18', 10000 + i % 977, 10000 + i % 977, 'open', "
            "'{\"fine\":\"2\",\"interest\":\"1\",\"basis\":\"month30\"}', 1, 1 FROM n"_s,
        u"INSERT INTO payment_request (debtor_id, id, creditor_id, method, instalment_id, amount_cents, due, txid, "
        "provider, account, our_number, state, made_by, made_at, updated_at) "_s +
            numbers +
            u"SELECT i, i, 1, 'boleto', i, 10000 + i % 977, '2026-11-18', 'tx' || i, 'boleto', 'banco', "
            "substr('00000000000' || i, -11), 'active', 'bench', 1, 1 FROM n"_s,
    };
    for (QString sql : rows) {
        if (engine == Engine::PostgreSql)
            sql.replace(u"substr('00000000000' || i, -11)"_s, u"lpad(CAST(i AS TEXT), 11, '0')"_s);
        TRATO_CHECK(database->runScript(sql, u"prepare"_s));
    }
    TRATO_CHECK(database->runScript(u"ANALYZE"_s, u"prepare"_s));
    return made;
}

payments::Statement statementOf(int payments)
{
    payments::Statement statement{.kind = u"cnab400"_s, .bank = u"341"_s, .agreement = u"0057/12345"_s};
    statement.sha256 = QByteArray(32, 'x');
    statement.lines.reserve(static_cast<size_t>(payments));
    for (int i = 1; i <= payments; ++i) {
        // In no order of ours.
        const int number = static_cast<int>(qint64(i) * 7919 % payments) + 1;
        statement.lines.push_back({.line = i + 1,
            .kind = payments::LineKind::Payment,
            .ourNumber = ourNumber(number),
            .occurrence = u"06"_s,
            .paidOn = QDate(2026, 11, 18),
            .creditDate = QDate(2026, 11, 19),
            .paid = money::Money(10'000 + number % 977)});
    }
    return statement;
}

Result<void> loadAll(storage::Database& database, const payments::Statement& statement)
{
    TRATO_TRY(const auto report,
        payments::StatementLoad(database, noon, {.account = u"banco"_s, .actor = u"bench"_s}).run(statement));
    const bool whole = report.matched == static_cast<int>(statement.lines.size()) && report.odd.empty();
    return whole ? Result<void>() : failure(u"unexpected"_s, QString::number(report.matched));
}

/// A statement of the reference that does less than the product is no reference.
Result<void> changeAll(
    storage::Database& database, const QString& statement, const storage::Bindings& bindings, std::size_t rows)
{
    TRATO_TRY(const qint64 changed, database.execute(statement, bindings));
    return changed == static_cast<qint64>(rows) ? Result<void>() : failure(statement, QString::number(changed));
}

Result<void> bareSql(storage::Database& database, const std::vector<payments::BankPayment*>& rows)
{
    return database.transaction([&]() -> Result<void> {
        TRATO_CHECK(payments::stagePayments(database, rows));
        const storage::Value day(QDate(2026, 11, 19));
        const storage::Value now(noon.now());
        TRATO_CHECK(changeAll(database, u"bench/post_payments"_s, {{":now", now}, {":day", day}}, rows.size()));
        TRATO_CHECK(changeAll(database, u"bench/post_parts"_s, {}, rows.size()));
        TRATO_CHECK(changeAll(database, u"bench/post_debts"_s, {{":now", now}, {":day", day}}, rows.size()));
        TRATO_CHECK(changeAll(database, u"bench/post_requests"_s, {{":now", now}}, rows.size()));
        TRATO_CHECK(database.execute(u"payments/clear_stage"_s));
        return {};
    });
}

Result<void> runOver(Engine engine, const bench::Options& options)
{
    const int payments = options.size(1'000'000, 300);
    TRATO_TRY(const auto prepared, prepareCharges(engine, payments));
    const payments::Statement statement = statementOf(payments);
    payments::SortedLines sorted = payments::sortLines(statement, u"banco"_s, noon.today());
    std::vector<payments::BankPayment*> rows;
    for (payments::BankPayment& payment : sorted.payments)
        rows.push_back(&payment);
    std::unique_ptr<TestDatabase> target;
    std::unique_ptr<storage::Database> database;
    const auto fresh = [&]() -> Result<void> {
        database.reset();
        TRATO_TRY(target, prepared->copy());
        TRATO_TRY(database, target->connect());
        return {};
    };
    bench::compare({.name = bench::engineName(engine) + u": %1 payments reconciled"_s.arg(payments),
                       .reference = u"bare SQL: stage, join, post"_s,
                       .goal = u"<= 4"_s,
                       .product = [&] { return loadAll(*database, statement); },
                       .beside = [&] { return bareSql(*database, rows); },
                       .before = fresh},
        options);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    return bench::overEngines(options, [&](Engine engine) { return runOver(engine, options); });
}
