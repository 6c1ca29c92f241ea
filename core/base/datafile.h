#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace trato::data {

/// The bytes of a data file ("queue/score.toml"), empty when it can't be read: the desk's own under `trato/` in the
/// configuration folders
/// ($XDG_CONFIG_HOME, /etc/xdg) when there is one, so that a change needs no release; else the shipped one, which the
/// library that reads it carries as the resource `:/trato/queue/score.toml`.
QByteArray file(const QString& name);
/// The same; code `unreadable_data` when the desk's own is a folder, or may not be read.
Result<QByteArray> readFile(const QString& name);
/// The shipped one in any case.
QByteArray shippedFile(const QString& name);

/// A file of the desk's own that is not used.
struct Unusable {
    QString name; ///< "compliance/caps.toml"
    QString why;
};
/// Those that this program has come upon. Where the shipped one may be looser than the desk meant it, who reads it
/// looks here.
std::vector<Unusable> unusable();

void reportUnusable(const QString& name, const Error& error);
[[noreturn]] void reportBroken(const QString& name, const Error& error);

/// A table made by `read(QByteArray) -> Result<Table>` from the desk's file, or with a warning in the log from the
/// shipped one. The shipped files are tested, so that failing there is a broken build and ends the program.
template <class Table, class Read>
Table load(const QString& name, Read read)
{
    Result<QByteArray> bytes = readFile(name);
    Result<Table> own = bytes ? read(*bytes) : Result<Table>(Failure(std::move(bytes).error()));
    if (own)
        return std::move(*own);
    reportUnusable(name, own.error());
    Result<Table> shipped = read(shippedFile(name));
    if (!shipped)
        reportBroken(name, shipped.error());
    return std::move(*shipped);
}

} // namespace trato::data
