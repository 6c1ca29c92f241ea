#include "base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace trato::json {

Result<QJsonObject> parseObject(QByteArrayView bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            QStringLiteral("invalid_json"), QCoreApplication::translate("base", "This is not JSON: %1 (at byte %2).")
                                                .arg(error.errorString())
                                                .arg(error.offset));
    if (!document.isObject())
        return failure(
            QStringLiteral("invalid_json"), QCoreApplication::translate("base", "A JSON object was expected."));
    return document.object();
}

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray compact(const QJsonArray& array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

} // namespace trato::json
