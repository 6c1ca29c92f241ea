#include "understanding/model/modelsettings.h"

#include "base/toml.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

Failure invalidKey(const QString& key)
{
    return failure(u"invalid_configuration"_s,
        QCoreApplication::translate("understanding", "The configuration's “%1” can't be right.").arg(u"model."_s + key),
        {{"key"_L1, u"model."_s + key}});
}

/// A whole number within bounds; what is not there stays as it is.
template <class Value>
Result<void> readNumber(const QJsonObject& table, const QString& key, int least, int most, Value& value)
{
    if (!table.contains(key))
        return {};
    const int given = table[key].toInt(least - 1);
    if (given < least || given > most)
        return invalidKey(key);
    value = Value(given);
    return {};
}

Result<void> readSwitch(const QJsonObject& table, const QString& key, bool& value)
{
    if (table.contains(key) && !table[key].isBool())
        return invalidKey(key);
    value = table[key].toBool(value);
    return {};
}

} // namespace

Result<ModelSettings> ModelSettings::fromToml(QByteArrayView bytes)
{
    TRATO_TRY(const QJsonObject root, toml::parse(bytes));
    ModelSettings settings;
    if (!root.contains("model"_L1))
        return settings;
    const QJsonObject table = root["model"_L1].toObject();
    settings.url = table["url"_L1].toString();
    settings.name = table["name"_L1].toString();
    settings.key = table["key"_L1].toString();
    settings.enabled = true;
    const QUrl url(settings.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalidKey(u"url"_s);
    if (settings.name.isEmpty())
        return invalidKey(u"name"_s);
    constexpr int longestWait = 10'000;
    TRATO_CHECK(readSwitch(table, u"enabled"_s, settings.enabled));
    TRATO_CHECK(readSwitch(table, u"second_reading"_s, settings.secondReading));
    TRATO_CHECK(readSwitch(table, u"rephrase"_s, settings.rephrase));
    TRATO_CHECK(readNumber(table, u"within_ms"_s, 50, longestWait, settings.within));
    TRATO_CHECK(readNumber(table, u"failures_to_rest"_s, 1, 100, settings.failuresToRest));
    TRATO_CHECK(readNumber(table, u"rest_seconds"_s, 1, 86'400, settings.rest));
    int days = 90;
    TRATO_CHECK(readNumber(table, u"kept_days"_s, 1, 3'650, days));
    settings.kept = std::chrono::hours(24 * days);
    return settings;
}

Result<ModelSettings> ModelSettings::load(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return ModelSettings{};
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(u"unreadable_file"_s,
            QCoreApplication::translate("understanding", "The file “%1” can't be read.").arg(path));
    }
    return fromToml(file.readAll());
}

} // namespace trato::understanding
