#include "app/sandbox/smtpsession.h"

namespace trato::sandbox {

namespace {

/// The address between the angle brackets of "FROM:<a@b> SIZE=10"; nothing when there is none.
std::optional<QString> addressOf(const QByteArray& arguments, const QByteArray& keyword)
{
    const qsizetype open = arguments.indexOf('<');
    const qsizetype close = arguments.indexOf('>', open);
    if (!arguments.toUpper().startsWith(keyword) || open < 0 || close < 0)
        return std::nullopt;
    return QString::fromUtf8(arguments.mid(open + 1, close - open - 1)).trimmed();
}

qint64 announcedSize(const QByteArray& arguments)
{
    const qsizetype found = arguments.toUpper().indexOf(" SIZE=");
    return found < 0 ? 0 : arguments.mid(found + 6).split(' ').first().toLongLong();
}

} // namespace

SmtpSession::Answer SmtpSession::line(const QByteArray& line)
{
    switch (m_state) {
    case State::Data: return dataLine(line);
    case State::AuthPlain: m_state = State::Commands; return {"235 2.7.0 authenticated\r\n"};
    case State::Commands: break;
    }
    return command(line);
}

SmtpSession::Answer SmtpSession::command(const QByteArray& line)
{
    const qsizetype blank = line.indexOf(' ');
    const QByteArray verb = (blank < 0 ? line : line.left(blank)).toUpper();
    const QByteArray arguments = blank < 0 ? QByteArray() : line.mid(blank + 1).trimmed();
    if (verb == "EHLO" || verb == "HELO") {
        reset();
        if (verb == "HELO")
            return {"250 sandbox.trato.example\r\n"};
        return {"250-sandbox.trato.example\r\n250-SIZE " + QByteArray::number(m_options.maxMessageBytes) +
                "\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-PIPELINING\r\n250 AUTH PLAIN\r\n"};
    }
    if (verb == "AUTH")
        return authenticate(arguments);
    if (verb == "MAIL")
        return mail(arguments);
    if (verb == "RCPT")
        return recipient(arguments);
    if (verb == "DATA")
        return startData();
    if (verb == "RSET") {
        reset();
        return {"250 2.0.0 ok\r\n"};
    }
    if (verb == "NOOP")
        return {"250 2.0.0 ok\r\n"};
    if (verb == "QUIT")
        return {"221 2.0.0 bye\r\n", Next::Close};
    return {"500 5.5.2 unknown command\r\n"};
}

SmtpSession::Answer SmtpSession::authenticate(const QByteArray& arguments)
{
    if (!arguments.toUpper().startsWith("PLAIN"))
        return {"504 5.5.4 only PLAIN\r\n"};
    if (arguments.size() > 6)
        return {"235 2.7.0 authenticated\r\n"};
    m_state = State::AuthPlain;
    return {"334 \r\n"};
}

SmtpSession::Answer SmtpSession::mail(const QByteArray& arguments)
{
    const auto from = addressOf(arguments, "FROM:");
    if (!from)
        return {"501 5.5.4 MAIL FROM:<address>\r\n"};
    if (announcedSize(arguments) > m_options.maxMessageBytes)
        return {"552 5.3.4 message too large\r\n"};
    m_envelope = Envelope{.from = *from, .to = {}, .message = {}};
    return {"250 2.1.0 ok\r\n"};
}

SmtpSession::Answer SmtpSession::recipient(const QByteArray& arguments)
{
    const auto to = addressOf(arguments, "TO:");
    if (!m_envelope)
        return {"503 5.5.1 MAIL first\r\n"};
    if (!to || !to->contains(u'@'))
        return {"553 5.1.3 no such address\r\n"};
    if (m_envelope->to.size() >= m_options.maxRecipients)
        return {"452 4.5.3 too many recipients\r\n"};
    m_envelope->to.append(*to);
    return {"250 2.1.5 ok\r\n"};
}

SmtpSession::Answer SmtpSession::startData()
{
    if (!m_envelope || m_envelope->to.isEmpty())
        return {"503 5.5.1 RCPT first\r\n"};
    m_state = State::Data;
    return {"354 end with <CRLF>.<CRLF>\r\n"};
}

SmtpSession::Answer SmtpSession::dataLine(const QByteArray& line)
{
    if (line == ".")
        return endOfData();
    const QByteArray text = line.startsWith('.') ? line.mid(1) : line;
    m_tooLarge = m_tooLarge || m_envelope->message.size() + text.size() + 2 > m_options.maxMessageBytes;
    if (m_tooLarge)
        m_envelope->message.clear();
    else
        m_envelope->message += text + "\r\n";
    return {};
}

SmtpSession::Answer SmtpSession::endOfData()
{
    const Envelope envelope = *m_envelope;
    const bool tooLarge = m_tooLarge;
    reset();
    if (tooLarge)
        return {"552 5.3.4 message too large\r\n"};
    switch (m_receive(envelope)) {
    case MailVerdict::Accepted: return {"250 2.0.0 queued\r\n"};
    case MailVerdict::TryLater: return {"451 4.3.0 try again later\r\n"};
    case MailVerdict::Silent: break;
    }
    return {{}, Next::Close};
}

void SmtpSession::reset()
{
    m_state = State::Commands;
    m_envelope.reset();
    m_tooLarge = false;
}

} // namespace trato::sandbox
