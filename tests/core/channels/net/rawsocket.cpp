#include "core/channels/net/rawsocket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace trato::test {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool waitReadable(int descriptor, std::chrono::milliseconds limit)
{
    pollfd entry{.fd = descriptor, .events = POLLIN, .revents = 0};
    return ::poll(&entry, 1, int(limit.count())) == 1;
}

} // namespace

RawSocket::RawSocket(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
{
    const sockaddr_in address = loopback(port);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

RawSocket::~RawSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool RawSocket::send(const QByteArray& bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto count = ::send(m_descriptor, bytes.data() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

void RawSocket::finishSending() { ::shutdown(m_descriptor, SHUT_WR); }

bool RawSocket::receiveSome(std::chrono::milliseconds limit)
{
    char bytes[8192];
    if (m_closed || !waitReadable(m_descriptor, limit))
        return false;
    const auto count = ::recv(m_descriptor, bytes, sizeof bytes, 0);
    m_closed = count <= 0;
    if (count > 0)
        m_received.append(bytes, count);
    return count > 0;
}

QByteArray RawSocket::receiveUntil(const QByteArray& end, std::chrono::milliseconds limit)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!m_received.contains(end)) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !receiveSome(left))
            return std::exchange(m_received, {});
    }
    const qsizetype size = m_received.indexOf(end) + end.size();
    const QByteArray result = m_received.left(size);
    m_received.remove(0, size);
    return result;
}

QByteArray RawSocket::receiveAll(std::chrono::milliseconds limit)
{
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!m_closed) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !receiveSome(left))
            break;
    }
    return std::exchange(m_received, {});
}

RawListener::RawListener()
    : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    ::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::listen(m_descriptor, 8);
    ::getsockname(m_descriptor, reinterpret_cast<sockaddr*>(&address), &length);
    m_port = ntohs(address.sin_port);
}

RawListener::~RawListener() { ::close(m_descriptor); }

int RawListener::accept(std::chrono::milliseconds limit)
{
    return waitReadable(m_descriptor, limit) ? ::accept(m_descriptor, nullptr, nullptr) : -1;
}

QByteArray RawListener::readUntil(int descriptor, const QByteArray& end)
{
    QByteArray received;
    char bytes[8192];
    while (!received.contains(end) && waitReadable(descriptor, std::chrono::seconds(10))) {
        const auto count = ::recv(descriptor, bytes, sizeof bytes, 0);
        if (count <= 0)
            break;
        received.append(bytes, count);
    }
    return received;
}

void RawListener::write(int descriptor, const QByteArray& bytes)
{
    (void)::send(descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
}

void RawListener::close(int descriptor) { ::close(descriptor); }

} // namespace trato::test
