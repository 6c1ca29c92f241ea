#pragma once

#include <QJsonObject>
#include <QString>

namespace trato::sandbox {

/// What RBM would say against an agent message; empty: nothing.
QString rbmProblem(const QJsonObject& message);

/// What its reader sees of it, line by line: text, or titles and descriptions of cards, or a file's address.
QString rbmReadable(const QJsonObject& message);

/// What the reader can tap: {"text", "postbackData"} of every suggestion, those on cards, too.
QJsonObject rbmTappable(const QJsonObject& message);

/// A device shows it only with these features.
QStringList rbmNeeds(const QJsonObject& message);

} // namespace trato::sandbox
