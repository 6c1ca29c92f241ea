#include "ui/settings/keysfile.h"

#include "base/json.h"
#include "ui/desk/actionregistry.h"

#include <QJsonDocument>

namespace trato::ui {

namespace {

constexpr qsizetype longest = 256 * 1024;
const QString kind = QStringLiteral("keys");
const QString kindKey = QStringLiteral("trato");

} // namespace

QByteArray keysFile(const ActionRegistry& actions)
{
    return QJsonDocument(QJsonObject{{kindKey, kind}, {kind, actions.remappedKeys()}}).toJson(QJsonDocument::Indented);
}

Result<void> takeKeysFile(ActionRegistry& actions, const QByteArray& bytes)
{
    const auto refused = [] {
        return failure(QStringLiteral("invalid_keys"), ActionRegistry::tr("This is no file of keys."));
    };
    if (bytes.size() > longest)
        return refused();
    TRATO_TRY(const QJsonObject file, json::parseObject(bytes));
    if (file[kindKey] != kind || !file[kind].isObject())
        return refused();
    return actions.takeKeys(file[kind].toObject());
}

} // namespace trato::ui
