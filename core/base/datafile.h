#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace trato::data {

/// The bytes of a data file ("queue/score.toml"): the desk's own under `trato/` in the configuration folders
/// ($XDG_CONFIG_HOME, /etc/xdg) when there is one, so that a change needs no release; else the shipped one, which the
/// library that reads it carries as the resource `:/trato/queue/score.toml`.
QByteArray file(const QString& name);
/// The shipped one in any case.
QByteArray shippedFile(const QString& name);

void reportUnusable(const QString& name, const Error& error);
[[noreturn]] void reportBroken(const QString& name, const Error& error);

/// A table made by `read(QByteArray) -> Result<Table>` from the desk's file, or with a warning in the log from the
/// shipped one. The shipped files are tested, so that failing there is a broken build and ends the program.
template <class Table, class Read>
Table load(const QString& name, Read read)
{
    Result<Table> own = read(file(name));
    if (own)
        return std::move(*own);
    reportUnusable(name, own.error());
    Result<Table> shipped = read(shippedFile(name));
    if (!shipped)
        reportBroken(name, shipped.error());
    return std::move(*shipped);
}

} // namespace trato::data
