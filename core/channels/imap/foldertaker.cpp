#include "channels/imap/foldertaker.h"

#include "base/log.h"
#include "channels/reception.h"

#include <QTimeZone>

#include <algorithm>

namespace trato::channels::imap {

namespace {

constexpr std::chrono::hours gapPause{1};
/// Fewer mails than one in so many numbers: the next look goes twice as far.
constexpr quint32 sparse = 4;
constexpr quint32 widestWindow = 1U << 30;

/// Refused at this moment, whichever mail was asked for.
bool isPassing(const Error& error)
{
    const QString said = error.detail[QStringLiteral("code")].toString();
    return said == u"UNAVAILABLE" || said == u"INUSE" || said == u"LIMIT" || said == u"SERVERBUG";
}

} // namespace

FolderTaker::FolderTaker(ImapSession& session, storage::Database& database, Task task, const Clock& clock)
    : m_session(session)
    , m_progress(database, task.account.name, task.folder)
    , m_task(std::move(task))
    , m_clock(clock)
{
}

Result<TakenCounts> FolderTaker::round()
{
    m_counts = {};
    TRATO_TRY(const FolderState state, m_session.examine(m_task.folder));
    TRATO_TRY(m_position, m_progress.open(state));
    TRATO_CHECK(askForGaps());
    quint32 window = m_task.steps.window;
    while (m_position.lastUid + 1 < state.uidNext && !m_task.stop.stop_requested()) {
        const quint32 left = state.uidNext - 1 - m_position.lastUid;
        TRATO_TRY(const qsizetype found, takeWindow(m_position.lastUid + std::min(window, left)));
        const bool isSparse = static_cast<quint64>(found) * sparse < window;
        window = isSparse ? std::min(window * 2, widestWindow) : m_task.steps.window;
    }
    TRATO_CHECK(m_progress.checked(m_clock.now()));
    return m_counts;
}

bool FolderTaker::isTooOld(const FetchedMail& mail) const
{
    const QDate since = m_task.account.since;
    return since.isValid() && !mail.arrived.isNever() && mail.arrived < Instant::startOfDay(since, deskZone());
}

Result<qsizetype> FolderTaker::takeWindow(quint32 to)
{
    TRATO_TRY(Mails listed, m_session.list(m_position.lastUid + 1, to));
    const qsizetype found = static_cast<qsizetype>(listed.size());
    std::erase_if(listed, [this](const FetchedMail& mail) { return isTooOld(mail); });
    const size_t wanted = listed.size();
    TRATO_TRY(listed, unknown(std::move(listed)));
    const qint64 known = static_cast<qint64>(wanted - listed.size());
    TRATO_CHECK(takeListed(listed, to, known));
    return found;
}

/// Without those that are known under other numbers.
Result<FolderTaker::Mails> FolderTaker::unknown(Mails listed)
{
    Mails others;
    const auto compared =
        std::ranges::partition_point(listed, [&](const auto& mail) { return mail.uid <= m_position.comparedTo; });
    const size_t step = static_cast<size_t>(m_task.steps.headers);
    const size_t end = static_cast<size_t>(compared - listed.begin());
    for (size_t at = 0; at < end; at += step) {
        std::vector<quint32> uids;
        for (size_t i = at; i < std::min(at + step, end); ++i)
            uids.push_back(listed[i].uid);
        TRATO_TRY(const Mails headers, m_session.headers(uids));
        for (size_t i = at; i < std::min(at + step, end); ++i) {
            const auto header = std::ranges::find(headers, listed[i].uid, &FetchedMail::uid);
            TRATO_TRY(const bool isKnown,
                m_progress.isKnown(header == headers.end() ? QString() : fingerprint(*header->header, listed[i].size)));
            if (!isKnown)
                others.push_back(listed[i]);
        }
    }
    others.insert(others.end(), compared, listed.end());
    return others;
}

/// In pieces that fit into the memory and into a transaction; the last one moves the position to the window's end.
Result<void> FolderTaker::takeListed(const Mails& listed, quint32 to, qint64 known)
{
    size_t at = 0;
    do {
        Mails piece;
        qint64 bytes = 0;
        while (at < listed.size() && piece.size() < static_cast<size_t>(m_task.steps.mails) &&
               (piece.empty() || bytes + listed[at].size <= m_task.steps.bytes)) {
            bytes += std::min(listed[at].size, m_task.account.largestMail);
            piece.push_back(listed[at++]);
        }
        TRATO_TRY(const std::vector<IncomingMail> mails, fetched(piece));
        const quint32 until = at < listed.size() ? piece.back().uid : to;
        TRATO_TRY(const TakenCounts counts, m_progress.keep(mails, m_position, until, m_clock.now(), known));
        known = 0;
        m_position.lastUid = until;
        m_counts += counts;
    } while (at < listed.size() && !m_task.stop.stop_requested());
    return {};
}

Result<std::vector<IncomingMail>> FolderTaker::fetched(const Mails& listed)
{
    std::vector<quint32> whole;
    for (const FetchedMail& mail : listed) {
        if (mail.size <= m_task.account.largestMail)
            whole.push_back(mail.uid);
    }
    Result<Mails> mails = whole.empty() ? Mails() : m_session.mails(whole);
    if (!mails && (mails.error().code != u"imap_refused" || isPassing(mails.error())))
        return Failure(mails.error());
    std::vector<IncomingMail> all;
    for (const FetchedMail& each : listed) {
        const bool isWhole = each.size <= m_task.account.largestMail;
        if (!mails || !isWhole) {
            // One that the server can't give out is no reason to keep the others waiting.
            TRATO_TRY(std::vector<IncomingMail> alone, fetchedAlone(each));
            std::ranges::move(alone, std::back_inserter(all));
            continue;
        }
        const auto found = std::ranges::find(*mails, each.uid, &FetchedMail::uid);
        if (found != mails->end())
            all.push_back(incoming(each, *found->bytes, false));
    }
    return all;
}

Result<std::vector<IncomingMail>> FolderTaker::fetchedAlone(const FetchedMail& listed)
{
    const bool cut = listed.size > m_task.account.largestMail;
    const Result<Mails> mails =
        cut ? m_session.beginning(listed.uid, m_task.steps.beginning) : m_session.mails({listed.uid});
    std::vector<IncomingMail> all;
    if (mails) {
        for (const FetchedMail& mail : *mails)
            all.push_back(incoming(listed, *mail.bytes, cut));
        return all;
    }
    if (mails.error().code != u"imap_refused" || isPassing(mails.error()))
        return Failure(mails.error());
    qCWarning(logChannels) << "mailbox" << m_task.account.name << "mail" << listed.uid << "is not given out";
    TRATO_CHECK(m_progress.keepGap(m_position, listed.uid, mails.error().message, m_clock.now()));
    return all;
}

IncomingMail FolderTaker::incoming(const FetchedMail& listed, const QByteArray& bytes, bool cut) const
{
    IncomingMail mail{.delivery = {.channel = Channel::Email,
                          .provider = QStringLiteral("imap"),
                          .account = m_task.account.name,
                          .contentType = contentType(Channel::Email, {}),
                          .body = bytes},
        .orderKeys = {},
        .fingerprint = fingerprint(headerOf(bytes), listed.size),
        .cut = cut};
    if (cut)
        mail.delivery.contentType += QStringLiteral("; cut-from=%1").arg(listed.size);
    mail.orderKeys = arrivalOf(mail.delivery, m_clock.now()).orderKeys;
    return mail;
}

Result<void> FolderTaker::askForGaps()
{
    TRATO_TRY(const std::vector<quint32> uids, m_progress.gaps(m_position, m_clock.now() - gapPause));
    for (const quint32 uid : uids) {
        TRATO_TRY(const Mails listed, m_session.list(uid, uid));
        const Result<std::vector<IncomingMail>> mails =
            listed.empty() ? std::vector<IncomingMail>() : fetchedAlone(listed.front());
        if (!mails)
            return Failure(mails.error());
        // Still refused: fetchedAlone() has noted when it was asked.
        if (mails->empty() && !listed.empty())
            continue;
        TRATO_TRY(const TakenCounts counts, m_progress.closeGap(*mails, m_position, uid, m_clock.now()));
        m_counts += counts;
    }
    return {};
}

} // namespace trato::channels::imap
