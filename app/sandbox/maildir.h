#pragma once

#include "base/result.h"

#include <QByteArray>

namespace trato::sandbox {

/// A mailbox as a folder (Maildir): a message is written in tmp/ and appears whole in new/.
class Maildir final {
public:
    /// Makes the folders. Code `unwritable_maildir`.
    static Result<Maildir> create(const QString& path);

    /// The file's name within new/.
    Result<QString> deliver(const QByteArray& message);
    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit Maildir(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
};

} // namespace trato::sandbox
