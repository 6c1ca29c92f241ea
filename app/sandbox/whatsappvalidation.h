#pragma once

#include "channels/net/http.h"

#include <QJsonObject>

namespace trato::sandbox {

/// Why Graph would refuse a message: the code and the details of its error object.
struct GraphProblem {
    int code = 100;
    QString details;
};

/// Checks the shape of a message to be sent.
std::optional<GraphProblem> graphProblem(const QJsonObject& message);

/// What the receiver reads of it: the text, the caption, or a template's parameters line by line.
QString readableText(const QJsonObject& message);

/// {"error":{…}} as Graph writes it.
net::Response graphError(int status, int code, const QString& message, const QString& details = {});

} // namespace trato::sandbox
