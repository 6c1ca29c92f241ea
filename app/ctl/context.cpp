#include "app/ctl/context.h"

#include "app/ctl/tabletext.h"
#include "base/json.h"
#include "storage/database.h"
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <iostream>
#include <iterator>

#include <unistd.h>

namespace trato::ctl {

namespace {

QString environmentOr(const char* name, const QString& fallback)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? fallback : value;
}

QString defaultConfigPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/trato/trato.toml");
}

Result<std::unique_ptr<Clock>> makeClock(const QString& now)
{
    if (now.isEmpty())
        return std::unique_ptr<Clock>(std::make_unique<SystemClock>());
    TRATO_TRY(const Instant instant, Instant::parse(now, deskZone()));
    return std::unique_ptr<Clock>(std::make_unique<ManualClock>(instant));
}

} // namespace

Result<Format> Context::formatFor(const QString& wanted, const std::ostream& out)
{
    if (wanted == QStringLiteral("table"))
        return Format::Table;
    if (wanted == QStringLiteral("json"))
        return Format::Json;
    if (!wanted.isEmpty())
        return failure(QStringLiteral("invalid_choice"),
            QCoreApplication::translate("ctl", "“%1” is none of: %2").arg(wanted, QStringLiteral("json, table")));
    return &out == &std::cout && isatty(STDOUT_FILENO) ? Format::Table : Format::Json;
}

Context::Context(const Streams& streams, Format format)
    : m_streams(streams)
    , m_format(format)
{
}

Context::~Context() = default;

Result<std::unique_ptr<Context>> Context::create(const GlobalOptions& options, const Streams& streams)
{
    TRATO_TRY(const Format format, formatFor(options.format, streams.out));
    std::unique_ptr<Context> context(new Context(streams, format));
    TRATO_TRY(context->m_clock, makeClock(options.now));
    const QFileInfo config(options.config);
    if (!options.config.isEmpty() && (!config.exists() || config.isDir()))
        return failure(QStringLiteral("no_config"),
            QCoreApplication::translate("ctl", "There is no configuration file “%1”.").arg(options.config));
    context->m_user = options.user.isEmpty() ? environmentOr("USER", QStringLiteral("operador")) : options.user;
    context->m_configPath =
        options.config.isEmpty() ? environmentOr("TRATO_CONFIG", defaultConfigPath()) : options.config;
    context->m_databaseUrl = options.database.isEmpty()
                                 ? environmentOr("TRATO_DATABASE", storage::defaultDatabaseUrl(context->m_configPath))
                                 : options.database;
    return context;
}

Result<storage::Database*> Context::database()
{
    if (!m_database) {
        TRATO_TRY(m_database, storage::Database::open(m_databaseUrl, storage::OpenMode::ExistingOnly));
        TRATO_CHECK(storage::requireCurrentSchema(*m_database));
    }
    return m_database.get();
}

void Context::print(const QJsonObject& object)
{
    if (m_format == Format::Json) {
        m_streams.out << json::compact(object).toStdString() << '\n';
        return;
    }
    m_streams.out << twoColumns(object).toStdString();
}

void Context::printLine(const QJsonObject& object)
{
    if (m_format == Format::Json) {
        m_streams.out << json::compact(object).toStdString() << '\n';
        return;
    }
    if (!std::exchange(m_headPrinted, true))
        m_streams.out << object.keys().join(u'\t').toStdString() << '\n';
    QStringList cells;
    for (const QJsonValue& value : object)
        cells.append(cellText(value));
    m_streams.out << cells.join(u'\t').toStdString() << '\n';
}

void Context::printText(const QByteArray& text, const QJsonObject& object)
{
    if (m_format == Format::Json)
        print(object);
    else
        m_streams.out << text.toStdString();
}

Result<QByteArray> Context::readFile(const QString& path)
{
    if (path == QStringLiteral("-")) {
        const std::string all{std::istreambuf_iterator<char>(m_streams.in), {}};
        return QByteArray::fromStdString(all);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"),
            QCoreApplication::translate("ctl", "The file “%1” can't be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

} // namespace trato::ctl
