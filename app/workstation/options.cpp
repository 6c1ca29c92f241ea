#include "app/workstation/options.h"

#include "storage/database.h"

#include <QStandardPaths>

#include <CLI/CLI.hpp>

namespace trato::workstation {
namespace {

QString environmentOr(const char* name, const QString& fallback)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? fallback : value;
}

struct Texts {
    std::string database, config, language, importFile, captureDir, user, theme;
    std::vector<std::string> scenes;
};

void declare(CLI::App& app, Texts& texts, Options& options, int& scale)
{
    app.set_version_flag("--version", "trato " TRATO_VERSION);
    app.add_option("--database", texts.database, "sqlite:///path or postgresql://user@host:port/name");
    app.add_option("--config", texts.config, "configuration file");
    app.add_flag("--demo", options.demo, "the demonstration");
    app.add_flag("--training", options.training, "practise with invented debtors; nothing leaves this machine");
    app.add_option("--language", texts.language, "pt_BR, en or es")->check(CLI::IsMember({"pt_BR", "en", "es"}));
    app.add_option("--import", texts.importFile, "import a portfolio from this file");
    app.add_option("--capture", texts.captureDir, "render every screen to PNG files in this folder");
    app.add_flag("--drawn-size", options.captureDrawn, "with --capture: 1440x900 alone, not the other sizes");
    app.add_option("--scene", texts.scenes, "with --capture: only the screens whose names begin so");
    app.add_option("--theme", texts.theme, "light, dark or system")->check(CLI::IsMember({"light", "dark", "system"}));
    app.add_option("--scale", scale, "text size in percent")->check(CLI::Range(100, 200));
    app.add_option("--user", texts.user, "who works here");
}

std::optional<ui::ThemeChoice> themeFrom(const std::string& name)
{
    if (name == "light")
        return ui::ThemeChoice::Light;
    if (name == "dark")
        return ui::ThemeChoice::Dark;
    if (name == "system")
        return ui::ThemeChoice::System;
    return std::nullopt;
}

} // namespace

ParsedOptions parseOptions(int argc, const char* const* argv)
{
    CLI::App app("Trato: a desktop workstation for debt collection", "trato");
    Texts texts;
    Options options;
    int scale = 0;
    declare(app, texts, options, scale);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked = error.get_exit_code() == 0;
        const bool help = dynamic_cast<const CLI::CallForHelp*>(&error) != nullptr;
        const std::string text = help ? app.help() : error.what();
        return {.options = {}, .exitCode = asked ? 0 : 2, .text = QString::fromStdString(text)};
    }
    options.database = QString::fromStdString(texts.database);
    options.config = QString::fromStdString(texts.config);
    options.language = QString::fromStdString(texts.language);
    options.importFile = QString::fromStdString(texts.importFile);
    options.captureDir = QString::fromStdString(texts.captureDir);
    for (const std::string& scene : texts.scenes)
        options.captureScenes.append(QString::fromStdString(scene));
    options.user = QString::fromStdString(texts.user);
    options.theme = themeFrom(texts.theme);
    if (scale != 0)
        options.scale = scale;
    return {.options = options, .exitCode = 0, .text = {}};
}

std::optional<QString> choosePlatform(bool capture)
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return std::nullopt;
    if (capture) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::nullopt;
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return QStringLiteral(
            "There is no display here. Start trato in a desktop session, or use `trato --capture DIR` to "
            "render its screens to files.");
    return std::nullopt;
}

QString configPath(const Options& options)
{
    const QString standard =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/trato/trato.toml");
    return options.config.isEmpty() ? environmentOr("TRATO_CONFIG", standard) : options.config;
}

QString databaseUrl(const Options& options)
{
    if (!options.database.isEmpty())
        return options.database;
    return environmentOr("TRATO_DATABASE", storage::defaultDatabaseUrl(configPath(options)));
}

bool isLocal(const QString& databaseUrl) { return databaseUrl.startsWith(QStringLiteral("sqlite:")); }

QString userName(const Options& options)
{
    return options.user.isEmpty() ? environmentOr("USER", QStringLiteral("operador")) : options.user;
}

} // namespace trato::workstation
