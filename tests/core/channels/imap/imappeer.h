#pragma once

#include "net/rawsocket.h"

#include <QByteArray>
#include <QByteArrayList>

#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace trato::test {

/// A mail server with one folder, "INBOX", that answers what Trato asks (RFC 3501, 2177) and misbehaves as it is told.
/// The real one, Dovecot, is met in tests/email_real.
class ImapPeer final {
public:
    struct Ways {
        QByteArray capabilities = "IMAP4rev1 IDLE AUTH=PLAIN SASL-IR";
        QByteArray greeting = "* OK here\r\n";
        bool refusesLogin = false;
        bool refusesIdle = false;
        bool saysNoUidNext = false;
        /// Breaks the line off instead of answering the n-th fetch of whole mails, counted from 1.
        int breaksAtFetch = 0;
        /// Mails that it can't give out.
        std::set<quint32> unreadable = {};
    };

    explicit ImapPeer(Ways ways);
    ImapPeer()
        : ImapPeer(Ways())
    {
    }
    ~ImapPeer();
    ImapPeer(const ImapPeer&) = delete;
    ImapPeer& operator=(const ImapPeer&) = delete;

    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    void put(quint32 uid, const QByteArray& mail);
    void remove(quint32 uid);
    /// All mails get new numbers from 1 on.
    void countAnew(quint32 uidValidity);
    void setWays(const Ways& ways);
    /// The commands that came, without their tags.
    [[nodiscard]] QByteArrayList commands() const;
    /// Whole mails given out.
    [[nodiscard]] int given() const { return m_given; }
    [[nodiscard]] bool isIdling() const { return m_idling; }

private:
    void serve();
    void converse(int peer);
    bool answer(int peer, const QByteArray& tag, const QByteArray& command);
    bool fetch(int peer, const QByteArray& tag, const QByteArray& command);
    void idle(int peer, const QByteArray& tag);
    QByteArray examined() const;
    QByteArray fetchedLine(quint32 uid, const QByteArray& mail, const QByteArray& items) const;

    RawListener m_listener;
    mutable std::mutex m_mutex;
    Ways m_ways;
    std::map<quint32, QByteArray> m_mails;
    quint32 m_uidValidity = 1;
    quint32 m_uidNext = 1;
    QByteArrayList m_commands;
    std::atomic<int> m_given = 0;
    std::atomic<int> m_fetches = 0;
    std::atomic<bool> m_idling = false;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace trato::test
