#pragma once

#include "base/result.h"

#include <QProcess>
#include <QString>

#include <optional>

namespace trato::bench {

/// A program of its own process, ended with this object.
class Program final {
public:
    Program(const QString& path, const QStringList& arguments, const QProcessEnvironment& environment);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// Reads on until it has said that; what it has said so far, or the failure.
    Result<QByteArray> until(const QByteArray& word);
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    QString m_path;
};

/// The environment in which Qt says when it flushes a window to the screen.
QProcessEnvironment tellingOfPaint(const QString& platform);

/// A display on which programs show their windows, and what they take of the memory once they stand there: Xvfb when it
/// is installed, else painted offscreen.
class Screen final {
public:
    Screen();
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    /// Bytes of the workstation over that database, some seconds after its window was painted.
    Result<double> sizeOfDesk(const QString& databaseUrl, bool atOnce) const;
    /// Of Chromium and all its processes with one page; nothing where it is not installed.
    [[nodiscard]] std::optional<double> sizeOfBrowser() const;

private:
    QProcess m_server;
    QString m_display; ///< ":99"; empty without one
};

} // namespace trato::bench
