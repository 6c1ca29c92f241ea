// A portfolio of 100,000 debts: read, validated and stored, beside the engines' own loaders (`.import`, `\copy`)
// putting the same finished rows into the same tables and indexes. Then the same file again, which changes nothing,
// beside an upsert of the same rows.

#include "bench/measure.h"
#include "bench/population.h"
#include "support/testdatabase.h"

#include "exchange/debtimport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

using namespace trato;
using namespace Qt::StringLiterals;
using storage::Engine;
using test::TestDatabase;

namespace {

const QStringList tables{
    u"creditor"_s, u"portfolio"_s, u"debtor"_s, u"contract"_s, u"contact_point"_s, u"instalment"_s};

Result<void> import(const TestDatabase& target, const QByteArray& csv, int expectedNew)
{
    TRATO_TRY(const auto database, target.connect());
    TRATO_TRY(const auto report, exchange::importDebts(*database, SystemClock(), csv,
                                     {.creditor = u"Banco Exemplo"_s, .portfolio = u"2026-11"_s, .actor = u"bench"_s}));
    if (report.created != expectedNew || !report.rejected.empty())
        return failure(u"unexpected"_s, QString::fromUtf8(QJsonDocument(report.toJson()).toJson()).left(2000));
    return {};
}

Result<void> runShell(const QString& program, const QStringList& arguments, const QByteArray& script)
{
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(program, arguments);
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(600'000) || shell.exitCode() != 0)
        return failure(u"shell"_s, QString::fromUtf8(shell.readAll()).left(1000));
    return {};
}

/// The engine's own program over a database: sqlite3 or psql.
Result<void> runSql(const TestDatabase& database, const QByteArray& script)
{
    if (database.url().startsWith(u"sqlite"))
        return runShell(u"sqlite3"_s, {u"-bail"_s, QUrl(database.url()).path(QUrl::FullyDecoded)}, script);
    return runShell(u"psql"_s, {u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-d"_s, database.url()}, script);
}

QByteArray fileOf(const QTemporaryDir& folder, const QString& table)
{
    return folder.filePath(table + u".csv"_s).toUtf8();
}

/// Every table that the import filled, as finished rows.
Result<void> dump(const TestDatabase& database, const QTemporaryDir& folder)
{
    QByteArray script;
    for (const QString& table : tables) {
        if (database.url().startsWith(u"sqlite"))
            script += ".mode csv\n.output " + fileOf(folder, table) + "\nSELECT * FROM " + table.toUtf8() + ";\n";
        else
            script += "\\copy " + table.toUtf8() + " TO '" + fileOf(folder, table) + "' CSV\n";
    }
    return runSql(database, script);
}

/// `.import` brings every cell as text, also the empty ones: STRICT would refuse them in columns of numbers.
Result<void> loosen(const TestDatabase& database)
{
    if (!database.url().startsWith(u"sqlite"))
        return {};
    return runSql(database,
        "PRAGMA writable_schema = ON;\nUPDATE sqlite_master SET sql = replace(sql, 'STRICT, ', '');\n"
        "PRAGMA writable_schema = RESET;\n");
}

Result<void> load(const TestDatabase& database, const QTemporaryDir& folder)
{
    const bool sqlite = database.url().startsWith(u"sqlite");
    QByteArray script = sqlite ? ".mode csv\nPRAGMA synchronous = FULL;\nBEGIN;\n" : "BEGIN;\n";
    for (const QString& table : tables) {
        script += sqlite ? ".import " + fileOf(folder, table) + ' ' + table.toUtf8() + '\n'
                         : "\\copy " + table.toUtf8() + " FROM '" + fileOf(folder, table) + "' CSV\n";
    }
    return runSql(database, script + "COMMIT;\n");
}

struct Key {
    const char* table;
    const char* columns;
    const char* update;
};

/// The rows once more through a staging table, with ON CONFLICT.
Result<void> upsert(const TestDatabase& database, const QTemporaryDir& folder)
{
    const bool sqlite = database.url().startsWith(u"sqlite");
    QByteArray script = sqlite ? ".mode csv\nPRAGMA synchronous = FULL;\nBEGIN;\n" : "BEGIN;\n";
    for (const Key& key : {Key{"debtor", "id", "name"}, Key{"contract", "debtor_id, id", "number"},
             Key{"contact_point", "debtor_id, id", "value"}, Key{"instalment", "debtor_id, id", "amount_cents"}}) {
        const QByteArray table(key.table);
        script += "CREATE TEMP TABLE staged_" + table + " AS SELECT * FROM " + table + " WHERE 1 = 0;\n";
        script += sqlite ? ".import " + fileOf(folder, QString::fromUtf8(table)) + " staged_" + table + '\n'
                         : "\\copy staged_" + table + " FROM '" + fileOf(folder, QString::fromUtf8(table)) + "' CSV\n";
        script += "INSERT INTO " + table + " SELECT * FROM staged_" + table + " WHERE true ON CONFLICT (" +
                  key.columns + ") DO UPDATE SET " + key.update + " = excluded." + key.update + ";\n";
    }
    return runSql(database, script + "COMMIT;\n");
}

Result<void> runOver(Engine engine, const bench::Options& options)
{
    const int rows = options.size(100'000, 500);
    const QByteArray csv = bench::portfolioCsv(rows, QDate(2026, 8, 1));
    const QTemporaryDir folder;
    TRATO_TRY(const auto empty, TestDatabase::create(engine));
    TRATO_TRY(const auto filled, empty->copy());
    TRATO_CHECK(import(*filled, csv, rows));
    TRATO_CHECK(dump(*filled, folder));
    TRATO_TRY(const auto looseEmpty, empty->copy());
    TRATO_CHECK(loosen(*looseEmpty));
    TRATO_TRY(const auto looseFilled, filled->copy());
    TRATO_CHECK(loosen(*looseFilled));

    const bool sqlite = engine == Engine::Sqlite;
    const QString name = bench::engineName(engine);
    std::unique_ptr<TestDatabase> target;
    std::unique_ptr<TestDatabase> besideTarget;
    const auto fresh = [&](const TestDatabase& one, const TestDatabase& other) -> Result<void> {
        TRATO_TRY(target, one.copy());
        TRATO_TRY(besideTarget, other.copy());
        return {};
    };
    bench::compare({.name = name + u": import of %1 debts"_s.arg(rows),
                       .reference = sqlite ? u"`.import` of the finished rows"_s : u"`\\copy` of the finished rows"_s,
                       .goal = u"<= 1.25"_s,
                       .product = [&] { return import(*target, csv, rows); },
                       .beside = [&] { return load(*besideTarget, folder); },
                       .before = [&] { return fresh(*empty, *looseEmpty); }},
        options);
    bench::compare({.name = name + u": the same file again"_s,
                       .reference = u"staging and ON CONFLICT"_s,
                       .goal = u"<= 0.5"_s,
                       .product = [&] { return import(*target, csv, 0); },
                       .beside = [&] { return upsert(*besideTarget, folder); },
                       .before = [&] { return fresh(*filled, *looseFilled); }},
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
