#include "negotiation/agreement/history.h"

#include "base/digest.h"
#include "base/json.h"
#include "negotiation/words.h"
#include "storage/database.h"

#include <QJsonArray>

namespace trato::negotiation {

namespace {

/// An event as it lies in the database: its detail word for word, since that is what was hashed.
struct StoredEvent {
    AgreementEvent event;
    QString detail;
};

StoredEvent readEvent(const storage::Row& row)
{
    return {{.number = row.number("number"),
                .at = row.instant("at"),
                .actor = row.text("actor"),
                .kind = row.text("kind"),
                .reason = row.text("reason"),
                .detail = row.object("detail"),
                .hash = row.text("hash")},
        row.text("detail")};
}

QString hashOf(
    DebtorId debtor, AgreementId agreement, const AgreementEvent& event, const QString& detail, const QString& previous)
{
    const QJsonArray content{debtor.value(), agreement.value(), event.number, QString::number(event.at.microseconds()),
        event.actor, event.kind, event.reason, detail, previous};
    return QString::fromLatin1(digest::sha256(json::compact(content)).toHex());
}

} // namespace

QJsonObject AgreementEvent::toJson() const
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("at"), at.toIso(deskZone())},
        {QStringLiteral("actor"), actor}, {QStringLiteral("kind"), kind},
        {QStringLiteral("reason"), reason.isEmpty() ? QJsonValue() : QJsonValue(reason)},
        {QStringLiteral("detail"), detail}, {QStringLiteral("hash"), hash}};
}

Result<void> AgreementHistory::append(DebtorId debtor, AgreementId agreement, AgreementEvent event)
{
    struct Last {
        int number;
        QString hash;
    };
    const storage::Bindings key{{":debtor", debtor}, {":agreement", agreement}};
    TRATO_TRY(const auto last,
        m_database.one(QStringLiteral("negotiation/last_agreement_event"), key, [](const storage::Row& row) {
            return Last{row.number("number"), row.text("hash")};
        }));
    event.number = last ? last->number + 1 : 1;
    const QString detail = QString::fromUtf8(json::compact(event.detail));
    event.hash = hashOf(debtor, agreement, event, detail, last ? last->hash : QString());
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/insert_agreement_event"),
        {{":debtor", debtor}, {":agreement", agreement}, {":number", event.number}, {":at", event.at},
            {":actor", event.actor}, {":kind", event.kind}, {":reason", event.reason}, {":detail", detail},
            {":hash", event.hash}}));
    TRATO_CHECK(m_database.execute(QStringLiteral("negotiation/set_agreement_head"),
        {{":debtor", debtor}, {":agreement", agreement}, {":head", event.hash}}));
    return {};
}

Result<std::vector<AgreementEvent>> AgreementHistory::of(DebtorId debtor, AgreementId agreement)
{
    return m_database.all(QStringLiteral("negotiation/agreement_events"),
        {{":debtor", debtor}, {":agreement", agreement}}, [](const storage::Row& row) { return readEvent(row).event; });
}

Result<QStringList> AgreementHistory::problems(DebtorId debtor, AgreementId agreement)
{
    const storage::Bindings key{{":debtor", debtor}, {":agreement", agreement}};
    TRATO_TRY(const auto events, m_database.all(QStringLiteral("negotiation/agreement_events"), key, readEvent));
    TRATO_TRY(const auto head, m_database.one(QStringLiteral("negotiation/agreement_head"), key,
                                   [](const storage::Row& row) { return row.text("head"); }));
    QStringList problems;
    QString previous;
    int number = 0;
    for (const StoredEvent& stored : events) {
        const AgreementEvent& event = stored.event;
        if (event.number != ++number)
            problems.append(Words::tr("Event %1 is missing.").arg(number));
        if (event.hash != hashOf(debtor, agreement, event, stored.detail, previous))
            problems.append(Words::tr("Event %1 is not what was written.").arg(event.number));
        number = event.number;
        previous = event.hash;
    }
    if (head.value_or(QString()) != previous)
        problems.append(Words::tr("The last event is not the one that was written last."));
    return problems;
}

} // namespace trato::negotiation
