#include "base/digest.h"
#include "channels/failureclass.h"
#include "channels/outbox.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace trato::channels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Failure notFailed(const OutboxRow& row)
{
    return failure(u"not_failed"_s,
        QCoreApplication::translate("channels", "Only a message that failed can be sent again; this one is “%1”.")
            .arg(outboxStateName(row.state)),
        {{u"outbox"_s, row.id.value()}, {u"state"_s, outboxStateName(row.state)}});
}

/// One that failed in its turn is asked for itself.
bool cameToNothing(OutboxState state) { return state == OutboxState::Refused || state == OutboxState::Recalled; }

Failure dayIsOver(OutboxId id)
{
    return failure(u"out_of_date"_s,
        QCoreApplication::translate("channels", "What it says was true until its day, which is over: write it anew."),
        {{u"outbox"_s, id.value()}});
}

Result<void> mayGoAgain(const OutboxRow& row, Instant now)
{
    FailureClass kind = failureClass(row.message.channel, row.failureCode);
    if (kind == FailureClass::TooMany && row.updatedAt + 24h <= now)
        kind = FailureClass::Passing;
    const QString instead = insteadOfAgain(kind);
    if (instead.isEmpty())
        return {};
    return failure(u"not_again"_s, instead,
        {{u"outbox"_s, row.id.value()}, {u"class"_s, failureClassName(kind)}, {u"failure"_s, row.failureCode}});
}

} // namespace

Result<Queued> Outbox::sendAgain(OutboxId id, const QString& actor, Instant now)
{
    return m_database.transaction([&]() -> Result<Queued> {
        TRATO_TRY(const auto found, row(id));
        if (!found)
            return failure(u"no_message"_s,
                QCoreApplication::translate("channels", "There is no message %1.").arg(id.value()),
                {{u"outbox"_s, id.value()}});
        if (found->state != OutboxState::Failed)
            return notFailed(*found);
        TRATO_CHECK(mayGoAgain(*found, now));
        return queueAgain(*found, actor, now);
    });
}

/// Who asks twice gets the row of the first time; one that came to nothing is asked for anew.
Result<Queued> Outbox::queueAgain(const OutboxRow& failed, const QString& actor, Instant now)
{
    const DebtorId debtor = failed.message.debtor;
    for (int time = 1;; ++time) {
        const QString key = u"again:%1:%2"_s.arg(failed.id.value()).arg(time);
        TRATO_TRY(const qint64 next, m_database.nextId(u"outbox"_s));
        const QString clientId = QString::fromLatin1(digest::randomHex(12));
        TRATO_TRY(
            const qint64 queued, m_database.execute(u"channels/send_outbox_again"_s,
                                     {{":id", next}, {":debtor_id", debtor}, {":failed", failed.id}, {":actor", actor},
                                         {":reason", QCoreApplication::translate("channels", "sent again")},
                                         {":dedupe_key", key}, {":client_id", clientId}, {":now", now}}));
        if (queued > 0) {
            TRATO_CHECK(m_database.announce(u"outbox"_s, debtor));
            return Queued{OutboxId(next), clientId, false};
        }
        TRATO_TRY(const auto known, m_database.one(u"channels/outbox_by_dedupe_key"_s,
                                        {{":debtor_id", debtor}, {":dedupe_key", key}}, [](const storage::Row& one) {
                                            return Queued{one.id<OutboxId>("id"), one.text("client_id"), true};
                                        }));
        if (!known)
            return dayIsOver(failed.id);
        TRATO_TRY(const auto before, row(known->id));
        if (!before || !cameToNothing(before->state))
            return *known;
    }
}

} // namespace trato::channels
