#pragma once

#include "ui/theme/look.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace trato::workstation {

/// What the command line said.
struct Options {
    QString database;          ///< URL; empty: TRATO_DATABASE, else the configuration, else the user's data folder
    QString config;            ///< configuration file; empty: TRATO_CONFIG, else $XDG_CONFIG_HOME/trato/trato.toml
    QString language;          ///< pt_BR, en, es; empty: TRATO_LANGUAGE, else pt_BR
    QString importFile;        ///< opens the import with this file
    QString captureDir;        ///< renders every screen there and ends
    bool captureDrawn = false; ///< only in the size of the drawings
    QStringList captureScenes; ///< only the scenes whose names begin so; empty: all
    QString user;              ///< who works here; empty: the login name
    bool demo = false;         ///< the demonstration: a population of its own and simulated providers
    bool training = false;     ///< the practice desk: invented people on a database that is thrown away
    std::optional<ui::ThemeChoice> theme;
    std::optional<int> scale; ///< percent, 100 to 200
};

/// The options, or what the process must answer at once: `exitCode` 0 for --help and --version, 2 for a wrong line.
struct ParsedOptions {
    std::optional<Options> options;
    int exitCode = 0;
    QString text;
};

ParsedOptions parseOptions(int argc, const char* const* argv);

/// Before the application exists: pictures are painted without a display, and a missing display is said clearly.
/// Answers the sentence when there is none and it is needed.
std::optional<QString> choosePlatform(bool capture);

QString configPath(const Options& options);
/// URL of the database that is meant.
QString databaseUrl(const Options& options);
/// A SQLite file, not a server.
bool isLocal(const QString& databaseUrl);
QString userName(const Options& options);

} // namespace trato::workstation
