#pragma once

#include "app/sandbox/smtpserver.h"

#include <optional>

namespace trato::sandbox {

/// One client's dialogue, without a socket: lines in, answers out.
class SmtpSession final {
public:
    SmtpSession(const SmtpOptions& options, const SmtpServer::Receive& receive)
        : m_options(options)
        , m_receive(receive)
    {
    }

    enum class Next { GoOn, Close };
    struct Answer {
        QByteArray text;
        Next next = Next::GoOn;
    };

    static QByteArray greeting() { return "220 sandbox.trato.example ESMTP\r\n"; }
    /// A line without its end. Inside of DATA most lines have no answer.
    Answer line(const QByteArray& line);

private:
    enum class State { Commands, AuthPlain, Data };

    Answer command(const QByteArray& line);
    Answer authenticate(const QByteArray& arguments);
    Answer mail(const QByteArray& arguments);
    Answer recipient(const QByteArray& arguments);
    Answer startData();
    Answer dataLine(const QByteArray& line);
    Answer endOfData();
    void reset();

    const SmtpOptions& m_options;
    const SmtpServer::Receive& m_receive;
    State m_state = State::Commands;
    std::optional<Envelope> m_envelope;
    bool m_tooLarge = false;
};

} // namespace trato::sandbox
