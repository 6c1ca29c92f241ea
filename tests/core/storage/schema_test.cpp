#include "core/storage/schema.h"

#include "support/result.h"
#include "support/testdatabase.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace trato::test {

using namespace Qt::StringLiterals;
using storage::Engine;

namespace {

QList<QStringList> rows(storage::Database& database, const QString& sql)
{
    QSqlQuery query(database.connection());
    EXPECT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
    QList<QStringList> found;
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.value(i).toString());
        found.append(row);
    }
    return found;
}

const QString sqliteObjects = u"SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master"_s;

const QString serverObjects = uR"(
    SELECT 'column', table_name, column_name, ordinal_position, data_type, is_nullable, COALESCE(column_default, '')
        FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT 'index', tablename, indexname, 0, indexdef, '', '' FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'constraint', CAST(conrelid AS regclass)::text, conname, 0, pg_get_constraintdef(oid), '', ''
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT 'sequence', sequencename, '', 0, '', '', '' FROM pg_sequences WHERE schemaname = 'public'
    UNION ALL SELECT 'function', proname, '', 0, prosrc, '', '' FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname, 0, pg_get_triggerdef(oid), '', '' FROM pg_trigger
        WHERE NOT tgisinternal
    UNION ALL SELECT 'part', inhrelid::regclass::text, inhparent::regclass::text, 0, '', '', '' FROM pg_inherits)"_s;

const QString sqliteColumns = uR"(
    SELECT m.name, c.name, lower(c.type), CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN 'needed' ELSE 'null' END
    FROM sqlite_master m JOIN pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE '%_words%' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT IN ('sequence', 'change_note')
    ORDER BY m.name, c.cid)"_s;

const QString serverColumns = uR"(
    SELECT c.table_name, c.column_name, c.data_type, CASE WHEN c.is_nullable = 'NO' THEN 'needed' ELSE 'null' END
    FROM information_schema.columns c JOIN pg_class p ON p.relname = c.table_name AND NOT p.relispartition
    WHERE c.table_schema = 'public' ORDER BY c.table_name, c.ordinal_position)"_s;

QString sharedType(const QString& type)
{
    static const QMap<QString, QString> words{
        {u"bigint"_s, u"integer"_s}, {u"bytea"_s, u"blob"_s}, {u"double precision"_s, u"real"_s}};
    return words.value(type, type);
}

} // namespace

QStringList schemaOf(storage::Database& database)
{
    QStringList lines;
    for (const QStringList& row : rows(database, database.engine() == Engine::Sqlite ? sqliteObjects : serverObjects))
        lines.append(row.join(u" | "_s));
    lines.sort();
    return lines;
}

QMap<QString, QStringList> tablesOf(storage::Database& database)
{
    QMap<QString, QStringList> tables;
    for (const QStringList& row : rows(database, database.engine() == Engine::Sqlite ? sqliteColumns : serverColumns))
        tables[row.at(0)].append(row.at(1) + u' ' + sharedType(row.at(2)) + u' ' + row.at(3));
    return tables;
}

namespace {

TEST(Schema, bothEnginesHaveTheSameTablesAndColumns)
{
    if (!TestDatabase::isAvailable(Engine::PostgreSql))
        GTEST_SKIP() << "no PostgreSQL here: TRATO_TEST_POSTGRESQL is not set";
    QMap<QString, QStringList> tables[2];
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        ASSERT_UNWRAP(const auto made, TestDatabase::create(engine));
        ASSERT_UNWRAP(const auto connection, made->connect());
        tables[engine == Engine::Sqlite ? 0 : 1] = tablesOf(*connection);
    }
    EXPECT_GT(tables[0].size(), 30);
    EXPECT_EQ(tables[0].keys().join(u' ').toStdString(), tables[1].keys().join(u' ').toStdString());
    for (const auto& [table, columns] : tables[0].asKeyValueRange())
        EXPECT_EQ(columns.join(u'\n').toStdString(), tables[1].value(table).join(u'\n').toStdString())
            << table.toStdString();
}

} // namespace

} // namespace trato::test
