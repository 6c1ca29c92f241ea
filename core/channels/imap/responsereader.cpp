#include "channels/imap/responsereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trato::channels::imap {

namespace {

constexpr qsizetype worthDropping = qsizetype{1} * 1024 * 1024;

Failure tooLarge()
{
    return failure(QStringLiteral("imap_too_large"),
        QCoreApplication::translate("channels", "The mail server sent more in one piece than it was asked for. Check "
                                                "the port of the [[mailbox]], or lower its largest_mail_mb."));
}

/// What a person reads may end like a literal, but is none.
bool isForPeople(QByteArrayView line)
{
    if (line.startsWith('+'))
        return true;
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView rest = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    constexpr std::array<QByteArrayView, 5> names{"OK ", "NO ", "BAD ", "BYE ", "PREAUTH "};
    return std::ranges::any_of(names, [&](QByteArrayView name) {
        return rest.size() >= name.size() && rest.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The size of the literal that follows a line ("… {123}"), or -1.
qint64 literalBehind(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return -1;
    const qsizetype brace = line.lastIndexOf('{');
    if (brace < 0)
        return -1;
    QByteArray digits = line.sliced(brace + 1, line.size() - brace - 2).toByteArray();
    if (digits.endsWith('+'))
        digits.chop(1);
    bool isNumber = false;
    const qint64 size = digits.toLongLong(&isNumber);
    const bool plain = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && plain ? size : -1;
}

} // namespace

Result<std::optional<QByteArray>> ResponseReader::next()
{
    for (;;) {
        const qsizetype end = m_scanned < m_buffer.size() ? m_buffer.indexOf('\n', m_scanned) : -1;
        const qsizetype seen = end < 0 ? m_buffer.size() : end;
        // While a literal is still coming, its bytes are not the line's.
        if (seen - m_start - m_literals > m_limits.lines)
            return tooLarge();
        if (end < 0) {
            m_scanned = std::max(m_scanned, m_buffer.size());
            drop();
            return std::optional<QByteArray>();
        }
        const bool hasReturn = end > m_line && m_buffer[end - 1] == '\r';
        const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_line, end - m_line - (hasReturn ? 1 : 0));
        const bool mayHaveLiteral = m_line != m_start || !isForPeople(line);
        const qint64 literal = mayHaveLiteral ? literalBehind(line) : -1;
        if (literal < 0) {
            QByteArray response = m_buffer.mid(m_start, end - m_start - (hasReturn ? 1 : 0));
            m_start = m_line = m_scanned = end + 1;
            m_literals = 0;
            drop();
            return std::optional(std::move(response));
        }
        if (literal > m_limits.literals - m_literals)
            return tooLarge();
        m_literals += literal;
        m_line = m_scanned = end + 1 + literal;
    }
}

void ResponseReader::drop()
{
    if (m_start < worthDropping && m_start < m_buffer.size())
        return;
    const qsizetype gone = std::min(m_start, m_buffer.size());
    m_buffer.remove(0, gone);
    m_start -= gone;
    m_line -= gone;
    m_scanned -= gone;
}

} // namespace trato::channels::imap
