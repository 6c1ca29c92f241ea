#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace trato::understanding {

/// A file of resources/understanding or of the trained models, as embedded in the program. Empty when there is none.
QByteArray resourceFile(const QString& path);

/// The rows of an embedded tab-separated file; lines that begin with "#" and empty ones are left out.
QVector<QStringList> resourceTable(const QString& path);

} // namespace trato::understanding
