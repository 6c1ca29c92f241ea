#include "imap/imappeer.h"

#include <algorithm>

#include <poll.h>
#include <unistd.h>

namespace trato::test {

namespace {

bool waitReadable(int peer, int milliseconds)
{
    pollfd waiting{peer, POLLIN, 0};
    return poll(&waiting, 1, milliseconds) > 0;
}

/// "1:3,7" against the highest number that there is.
bool isIn(const QByteArray& set, quint32 uid, quint32 highest)
{
    return std::ranges::any_of(set.split(','), [&](const QByteArray& part) {
        if (part == "*")
            return uid == highest;
        const quint32 first = part.split(':').first().toUInt();
        const quint32 last = part.contains(':') ? part.split(':').last().toUInt() : first;
        return uid >= first && uid <= last;
    });
}

} // namespace

ImapPeer::ImapPeer(Ways ways)
    : m_ways(std::move(ways))
    , m_thread([this] { serve(); })
{
}

ImapPeer::~ImapPeer()
{
    m_ending = true;
    m_thread.join();
}

void ImapPeer::put(quint32 uid, const QByteArray& mail)
{
    const std::scoped_lock lock(m_mutex);
    m_mails[uid] = mail;
    m_uidNext = std::max(m_uidNext, uid + 1);
}

void ImapPeer::remove(quint32 uid)
{
    const std::scoped_lock lock(m_mutex);
    m_mails.erase(uid);
}

void ImapPeer::countAnew(quint32 uidValidity)
{
    const std::scoped_lock lock(m_mutex);
    std::map<quint32, QByteArray> renumbered;
    for (const auto& [uid, mail] : m_mails)
        renumbered[static_cast<quint32>(renumbered.size()) + 1] = mail;
    m_uidNext = static_cast<quint32>(renumbered.size()) + 1;
    m_mails = std::move(renumbered);
    m_uidValidity = uidValidity;
}

void ImapPeer::setWays(const Ways& ways)
{
    const std::scoped_lock lock(m_mutex);
    m_ways = ways;
}

QByteArrayList ImapPeer::commands() const
{
    const std::scoped_lock lock(m_mutex);
    return m_commands;
}

void ImapPeer::serve()
{
    while (!m_ending) {
        const int peer = m_listener.accept(std::chrono::milliseconds(20));
        if (peer < 0)
            continue;
        converse(peer);
        RawListener::close(peer);
    }
}

void ImapPeer::converse(int peer)
{
    {
        const std::scoped_lock lock(m_mutex);
        RawListener::write(peer, m_ways.greeting);
    }
    QByteArray received;
    while (!m_ending) {
        const qsizetype end = received.indexOf("\r\n");
        if (end < 0) {
            char chunk[4096];
            if (!waitReadable(peer, 20))
                continue;
            const ssize_t count = ::read(peer, chunk, sizeof chunk);
            if (count <= 0)
                return;
            received.append(chunk, count);
            continue;
        }
        const QByteArray line = received.left(end);
        received.remove(0, end + 2);
        const qsizetype space = line.indexOf(' ');
        {
            const std::scoped_lock lock(m_mutex);
            m_commands.append(line.mid(space + 1));
        }
        if (!answer(peer, line.left(space), line.mid(space + 1)))
            return;
    }
}

bool ImapPeer::answer(int peer, const QByteArray& tag, const QByteArray& command)
{
    const std::unique_lock lock(m_mutex);
    if (command.startsWith("UID FETCH"))
        return fetch(peer, tag, command.mid(10));
    if (command == "IDLE" && m_ways.refusesIdle) {
        RawListener::write(peer, tag + " NO not today\r\n");
    } else if (command == "IDLE") {
        idle(peer, tag);
    } else if (command == "CAPABILITY") {
        RawListener::write(peer, "* CAPABILITY " + m_ways.capabilities + "\r\n" + tag + " OK done\r\n");
    } else if (command.startsWith("AUTHENTICATE") || command.startsWith("LOGIN")) {
        RawListener::write(
            peer, tag + (m_ways.refusesLogin ? " NO [AUTHENTICATIONFAILED] wrong\r\n" : " OK welcome\r\n"));
    } else if (command == "EXAMINE \"INBOX\"") {
        RawListener::write(peer, examined() + tag + " OK [READ-ONLY] open\r\n");
    } else if (command.startsWith("EXAMINE")) {
        RawListener::write(peer, tag + " NO no such mailbox\r\n");
    } else if (command.startsWith("LIST")) {
        RawListener::write(
            peer, "* LIST () \"/\" INBOX\r\n* LIST () \"/\" \"Cobran&AOc-a\"\r\n" + tag + " OK done\r\n");
    } else {
        RawListener::write(peer, command == "LOGOUT" ? "* BYE\r\n" + tag + " OK\r\n" : tag + " BAD what?\r\n");
    }
    return command != "LOGOUT";
}

QByteArray ImapPeer::examined() const
{
    const QByteArray next =
        m_ways.saysNoUidNext ? QByteArray() : "* OK [UIDNEXT " + QByteArray::number(m_uidNext) + "] next\r\n";
    return "* FLAGS (\\Seen)\r\n* " + QByteArray::number(m_mails.size()) + " EXISTS\r\n* OK [UIDVALIDITY " +
           QByteArray::number(m_uidValidity) + "] valid\r\n" + next;
}

QByteArray ImapPeer::fetchedLine(quint32 uid, const QByteArray& mail, const QByteArray& items) const
{
    const auto literal = [](const QByteArray& bytes) {
        return '{' + QByteArray::number(bytes.size()) + "}\r\n" + bytes;
    };
    QByteArray line = "* 1 FETCH (UID " + QByteArray::number(uid);
    if (items.contains("RFC822.SIZE"))
        line += " RFC822.SIZE " + QByteArray::number(mail.size());
    if (items.contains("INTERNALDATE"))
        line += " INTERNALDATE \"20-Nov-2026 09:15:00 -0300\"";
    if (items.contains("BODY.PEEK[HEADER]"))
        line += " BODY[HEADER] " + literal(mail.left(mail.indexOf("\r\n\r\n") + 4));
    if (items.contains("BODY.PEEK[]<0."))
        line += " BODY[]<0> " + literal(mail.left(items.mid(items.indexOf("<0.") + 3).split('>').first().toInt()));
    else if (items.contains("BODY.PEEK[]"))
        line += " BODY[] " + literal(mail);
    return line + ")\r\n";
}

bool ImapPeer::fetch(int peer, const QByteArray& tag, const QByteArray& command)
{
    const QByteArray set = command.left(command.indexOf(' '));
    const QByteArray items = command.mid(set.size() + 1);
    const bool whole = items.contains("BODY.PEEK[]");
    if (whole && ++m_fetches == m_ways.breaksAtFetch)
        return false;
    const quint32 highest = m_mails.empty() ? 0 : m_mails.rbegin()->first;
    for (const auto& [uid, mail] : m_mails) {
        if (!isIn(set, uid, highest))
            continue;
        if (whole && m_ways.unreadable.contains(uid)) {
            RawListener::write(peer, tag + " NO this one is broken\r\n");
            return true;
        }
        RawListener::write(peer, fetchedLine(uid, mail, items));
        m_given += whole ? 1 : 0;
    }
    RawListener::write(peer, tag + " OK done\r\n");
    return true;
}

/// Under the lock: it lets go of it while it waits.
void ImapPeer::idle(int peer, const QByteArray& tag)
{
    RawListener::write(peer, "+ idling\r\n");
    const size_t before = m_mails.size();
    bool told = false;
    m_idling = true;
    while (!m_ending && !waitReadable(peer, 0)) {
        m_mutex.unlock();
        (void)waitReadable(peer, 5);
        m_mutex.lock();
        if (!told && m_mails.size() > before) {
            RawListener::write(peer, "* " + QByteArray::number(m_mails.size()) + " EXISTS\r\n");
            told = true;
        }
    }
    m_idling = false;
    const QByteArray done = RawListener::readUntil(peer, "DONE\r\n");
    RawListener::write(peer, tag + (done.contains("DONE") ? " OK idled\r\n" : " BAD no DONE\r\n"));
}

} // namespace trato::test
