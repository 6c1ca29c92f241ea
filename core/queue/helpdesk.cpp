#include "queue/helpdesk.h"

#include "base/text.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace trato::queue {
namespace {

using storage::Row;
using storage::Value;

HelpRequest requestIn(const Row& row)
{
    return {.debtor = row.id<DebtorId>("debtor_id"),
        .name = row.text("name"),
        .item = row.id<WorkItemId>("item_id"),
        .askedBy = row.text("asked_by"),
        .askedAt = row.instant("asked_at"),
        .words = row.text("words"),
        .takenBy = row.text("taken_by"),
        .takenAt = row.instant("taken_at")};
}

Failure noRequest()
{
    return failure(QStringLiteral("no_help_request"),
        QCoreApplication::translate("queue", "Nobody asks for help with this case any more."));
}

} // namespace

Result<void> HelpDesk::ask(DebtorId debtor, WorkItemId item, const QString& actor, const QString& words)
{
    const QString told = text::storable(words.trimmed());
    if (told.isEmpty())
        return failure(
            QStringLiteral("words_required"), QCoreApplication::translate("queue", "Say what you need help with."));
    return m_database.transaction([&]() -> Result<void> {
        const auto asked = m_database.execute(QStringLiteral("queue/ask_help"),
            {{":debtor", debtor}, {":actor", actor}, {":now", m_clock.now()}, {":item", item}, {":words", told}});
        if (!asked && asked.error().code == QStringLiteral("database_conflict"))
            return failure(QStringLiteral("already_asked"),
                QCoreApplication::translate("queue", "You asked for help with this case already."));
        TRATO_CHECK(asked);
        return m_database.announce(QStringLiteral("help"), debtor);
    });
}

Result<void> HelpDesk::withdraw(DebtorId debtor, const QString& askedBy)
{
    return end(debtor, askedBy, QStringLiteral("withdrawn"), {});
}

Result<void> HelpDesk::take(DebtorId debtor, const QString& askedBy, const QString& actor)
{
    TRATO_TRY(const qint64 rows,
        m_database.execute(QStringLiteral("queue/take_help"),
            {{":debtor", debtor}, {":asked_by", askedBy}, {":actor", actor}, {":now", m_clock.now()}}));
    return rows == 0 ? Result<void>(noRequest()) : m_database.announce(QStringLiteral("help"), debtor);
}

Result<void> HelpDesk::finish(DebtorId debtor, const QString& askedBy, const QString& answer)
{
    return end(debtor, askedBy, QStringLiteral("done"), answer);
}

Result<void> HelpDesk::end(DebtorId debtor, const QString& askedBy, const QString& state, const QString& answer)
{
    TRATO_TRY(
        const qint64 rows, m_database.execute(QStringLiteral("queue/end_help"),
                               {{":debtor", debtor}, {":asked_by", askedBy}, {":state", state}, {":now", m_clock.now()},
                                   {":answer", answer.isEmpty() ? Value() : Value(text::storable(answer))}}));
    return rows == 0 ? Result<void>(noRequest()) : m_database.announce(QStringLiteral("help"), debtor);
}

Result<std::vector<HelpRequest>> HelpDesk::waiting() const
{
    return m_database.all(QStringLiteral("queue/help_waiting"), {}, requestIn);
}

Result<std::vector<HelpRequest>> HelpDesk::of(DebtorId debtor) const
{
    return m_database.all(QStringLiteral("queue/help_of_debtor"), {{":debtor", debtor}}, requestIn);
}

} // namespace trato::queue
