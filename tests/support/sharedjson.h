#pragma once

#include "support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trato::test {

inline QJsonDocument sharedJson(const QString& relativePath)
{
    return QJsonDocument::fromJson(sharedFile(relativePath));
}

inline std::string shown(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace trato::test
