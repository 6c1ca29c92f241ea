#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace trato::channels::imap {

struct ReaderLimits {
    /// The lines of one response together.
    qsizetype lines = qsizetype{256} * 1024;
    /// Its literals together: the size of a mail.
    qsizetype literals = qsizetype{40} * 1024 * 1024;
};

/// Parts a server's stream into whole responses, however the network cuts it.
class ResponseReader final {
public:
    explicit ResponseReader(ReaderLimits limits = {})
        : m_limits(limits)
    {
    }

    void add(QByteArrayView bytes) { m_buffer.append(bytes); }
    /// The next response with its literals, without the line end; nothing while it is not complete. Code
    /// `imap_too_large`: more than the limits allow; the stream can't be read on then.
    Result<std::optional<QByteArray>> next();
    /// How much is kept that is no whole response yet.
    [[nodiscard]] qsizetype waiting() const { return m_buffer.size() - m_start; }

private:
    void drop();

    ReaderLimits m_limits;
    QByteArray m_buffer;
    /// Where the response begins, where its present line begins, how far it was looked for a line end.
    qsizetype m_start = 0;
    qsizetype m_line = 0;
    qsizetype m_scanned = 0;
    qsizetype m_literals = 0;
};

} // namespace trato::channels::imap
