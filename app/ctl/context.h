#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QJsonObject>

#include <iosfwd>
#include <memory>

namespace trato::storage {
class Database;
}

namespace trato::ctl {

/// Where a command reads and writes. Tests give string streams.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

enum class Format { Json, Table };

/// What the options before the command's name said.
struct GlobalOptions {
    QString database; ///< URL; empty: TRATO_DATABASE, else the configuration file, else the user's data folder
    QString config;   ///< configuration file; empty: TRATO_CONFIG, else $XDG_CONFIG_HOME/trato/trato.toml
    QString user;     ///< who acts; empty: the login name
    QString now;      ///< ISO; empty: the real clock
    QString format;   ///< json, table; empty: json unless standard output is a terminal
};

/// What every command has at hand: the clock, who acts, the database (opened when first asked for), and its output.
class Context final {
public:
    static Result<std::unique_ptr<Context>> create(const GlobalOptions& options, const Streams& streams);
    ~Context();
    /// The format that the option names, else the one that suits where the answer goes. Code `invalid_choice`.
    static Result<Format> formatFor(const QString& wanted, const std::ostream& out);

    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] QString user() const { return m_user; }
    /// The migrated database; code `no_database` when there is none yet (`tratoctl init` makes one).
    Result<storage::Database*> database();
    /// The database's URL as chosen by option, environment, configuration or default.
    [[nodiscard]] QString databaseUrl() const { return m_databaseUrl; }
    [[nodiscard]] QString configPath() const { return m_configPath; }

    /// One object; in table format a two-column list.
    void print(const QJsonObject& object);
    /// One object of many: a line in JSON, a row in table format.
    void printLine(const QJsonObject& object);
    /// `object` in JSON, `text` as it is in table format: for an answer that is more than one table.
    void printText(const QByteArray& text, const QJsonObject& object);
    /// A file's bytes, or standard input for "-". Code `unreadable_file`.
    Result<QByteArray> readFile(const QString& path);
    [[nodiscard]] std::ostream& log() const { return m_streams.err; }
    [[nodiscard]] std::istream& in() const { return m_streams.in; }

private:
    Context(const Streams& streams, Format format);

    Streams m_streams;
    Format m_format;
    QString m_user;
    QString m_databaseUrl;
    QString m_configPath;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<storage::Database> m_database;
    bool m_headPrinted = false;
};

} // namespace trato::ctl
