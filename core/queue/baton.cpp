#include "queue/baton.h"

#include "debts/holds.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace trato::queue {
namespace {

using storage::Row;

BatonHolder holderOf(const Row& row)
{
    return {
        .kind = holderKindFromName(row.text("holder_kind")),
        .holder = row.text("holder"),
        .reason = row.text("reason"),
        .since = row.instant("since"),
        .until = row.instant("until"),
    };
}

/// Why nobody but a person may go on.
struct Standstill {
    QString reason;
    Instant since;
    Instant until; ///< never: until somebody ends it
};

/// Collection of the whole debtor stands still, or a case in care waits for its person's answer: whoever lets go of the
/// baton leaves silence behind. While a payment is looked for only collection waits; the talk goes on.
Result<std::optional<Standstill>> standstillOf(storage::Database& database, DebtorId debtor, Instant now)
{
    TRATO_TRY(const auto holds, debts::Holds(database).active(debtor, now));
    const auto whole = std::find_if(holds.begin(), holds.end(), [](const debts::Hold& hold) {
        return !hold.contract.isValid() && hold.reason != QStringLiteral("payment_in_flight");
    });
    if (whole != holds.end())
        return std::optional(Standstill{whole->reason, whole->since, whole->until});
    return database.one(QStringLiteral("queue/care_waits"), {{":debtor", debtor}}, [](const Row& row) {
        return Standstill{QStringLiteral("care"), row.instant("created_at"), {}};
    });
}

QString codeOf(HolderKind kind)
{
    switch (kind) {
    case HolderKind::Human: return QStringLiteral("held_by_human");
    case HolderKind::Agent: return QStringLiteral("held_by_agent");
    case HolderKind::Nobody: return QStringLiteral("silenced");
    }
    return {};
}

QString messageOf(const BatonHolder& holder)
{
    if (holder.kind == HolderKind::Nobody)
        return QCoreApplication::translate("queue", "The machine is silent on this debtor.");
    return QCoreApplication::translate("queue", "%1 has this debtor now.").arg(holder.holder);
}

Failure heldBy(const BatonHolder& holder)
{
    QJsonObject detail{{QStringLiteral("holder"), holder.holder}};
    if (!holder.until.isNever())
        detail.insert(QStringLiteral("until"), holder.until.toIso(deskZone()));
    return failure(codeOf(holder.kind), messageOf(holder), detail);
}

} // namespace

QString holderKindName(HolderKind kind)
{
    switch (kind) {
    case HolderKind::Human: return QStringLiteral("human");
    case HolderKind::Agent: return QStringLiteral("agent");
    case HolderKind::Nobody: return QStringLiteral("nobody");
    }
    return {};
}

HolderKind holderKindFromName(QStringView name)
{
    if (name == QLatin1StringView("human"))
        return HolderKind::Human;
    return name == QLatin1StringView("agent") ? HolderKind::Agent : HolderKind::Nobody;
}

Result<void> Baton::take(
    DebtorId debtor, HolderKind kind, const QString& holder, const QString& reason, Instant now, Instant until)
{
    return m_database.transaction([&]() -> Result<void> {
        if (kind == HolderKind::Agent) {
            TRATO_TRY(const auto present, this->holder(debtor, now));
            if (present && present->kind == HolderKind::Nobody)
                return heldBy(*present);
        }
        const QString statement = kind == HolderKind::Human ? QStringLiteral("queue/take_baton_human")
                                                            : QStringLiteral("queue/take_baton_agent");
        TRATO_TRY(const qint64 rows,
            m_database.execute(statement, {{":debtor", debtor}, {":kind", holderKindName(kind)}, {":holder", holder},
                                              {":reason", reason}, {":now", now}, {":until", until}}));
        if (rows > 0)
            return told(debtor, kind);
        TRATO_TRY(const auto present, this->holder(debtor, now));
        return heldBy(present.value_or(BatonHolder()));
    });
}

/// An engine has it for a moment, thousands of times an hour: desks hear of the message itself.
Result<void> Baton::told(DebtorId debtor, HolderKind kind)
{
    return kind == HolderKind::Agent ? Result<void>() : m_database.announce(QStringLiteral("queue"), debtor);
}

Result<void> Baton::takeOver(DebtorId debtor, const QString& holder, const QString& reason, Instant now, Instant until)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("queue/take_baton_over"),
        {{":debtor", debtor}, {":kind", holderKindName(HolderKind::Human)}, {":holder", holder}, {":reason", reason},
            {":now", now}, {":until", until}}));
    return told(debtor, HolderKind::Human);
}

Result<void> Baton::release(DebtorId debtor, const QString& holder, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        TRATO_TRY(const auto stored, m_database.one(QStringLiteral("queue/baton"), {{":debtor", debtor}}, holderOf));
        if (!stored || stored->holder != holder)
            return {};
        TRATO_TRY(const auto standstill, standstillOf(m_database, debtor, now));
        if (standstill) {
            TRATO_CHECK(m_database.execute(QStringLiteral("queue/leave_baton_silent"),
                {{":debtor", debtor}, {":holder", holder}, {":reason", standstill->reason}, {":now", now}}));
        } else {
            TRATO_CHECK(
                m_database.execute(QStringLiteral("queue/drop_baton"), {{":debtor", debtor}, {":holder", holder}}));
        }
        return told(debtor, stored->kind);
    });
}

Result<void> Baton::silence(DebtorId debtor, const QString& reason, Instant now)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("queue/silence_baton"),
        {{":debtor", debtor}, {":kind", holderKindName(HolderKind::Nobody)}, {":holder", QString()},
            {":reason", reason}, {":now", now}, {":until", std::nullopt}}));
    return m_database.announce(QStringLiteral("queue"), debtor);
}

Result<void> Baton::resume(DebtorId debtor)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("queue/drop_baton"), {{":debtor", debtor}, {":holder", QString()}}));
    return m_database.announce(QStringLiteral("queue"), debtor);
}

Result<std::optional<BatonHolder>> Baton::holder(DebtorId debtor, Instant now) const
{
    TRATO_TRY(const auto stored, m_database.one(QStringLiteral("queue/baton"), {{":debtor", debtor}}, holderOf));
    if (stored && (stored->until.isNever() || stored->until > now))
        return stored;
    TRATO_TRY(const auto standstill, standstillOf(m_database, debtor, now));
    if (standstill)
        return std::optional(
            BatonHolder{HolderKind::Nobody, {}, standstill->reason, standstill->since, standstill->until});
    return std::optional<BatonHolder>();
}

} // namespace trato::queue
