#pragma once

#include <QByteArray>

#include <chrono>

namespace trato::test {

/// A plain TCP connection to 127.0.0.1 that sends exactly the bytes it is told to.
class RawSocket final {
public:
    explicit RawSocket(quint16 port);
    ~RawSocket();
    RawSocket(const RawSocket&) = delete;
    RawSocket& operator=(const RawSocket&) = delete;

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }
    bool send(const QByteArray& bytes);
    void finishSending();
    /// Until `end` has come, the peer closes or the time is over.
    QByteArray receiveUntil(const QByteArray& end, std::chrono::milliseconds limit = std::chrono::seconds(10));
    /// Until the peer closes.
    QByteArray receiveAll(std::chrono::milliseconds limit = std::chrono::seconds(10));
    [[nodiscard]] bool isClosedByPeer() const { return m_closed; }

private:
    bool receiveSome(std::chrono::milliseconds limit);

    int m_descriptor = -1;
    bool m_closed = false;
    QByteArray m_received;
};

/// Listens on a free port of 127.0.0.1 and does with its connections what a broken provider does.
class RawListener final {
public:
    RawListener();
    ~RawListener();
    RawListener(const RawListener&) = delete;
    RawListener& operator=(const RawListener&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Descriptor of the next connection, or -1 after `limit`.
    int accept(std::chrono::milliseconds limit = std::chrono::seconds(10));
    /// Reads from `descriptor` until `end` is in what came, and gives it back.
    static QByteArray readUntil(int descriptor, const QByteArray& end);
    static void write(int descriptor, const QByteArray& bytes);
    static void close(int descriptor);

private:
    int m_descriptor = -1;
    quint16 m_port = 0;
};

} // namespace trato::test
